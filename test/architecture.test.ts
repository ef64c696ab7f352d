import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The rooms of the house: each may import from those before it, and from its own. */
const layers = [
  ['platform', 'model'],
  ['protocol', 'transport'],
  ['sealing'],
  ['routing'],
  ['delivery'],
  ['custody', 'backup', 'rooms', 'files'],
  ['searching'],
  ['workers'],
  ['server'],
  ['index.ts'],
] as const;

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

/** The relative imports of a file, types included, as paths from the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\bfrom '(\.[^']+)'|\bimport '(\.[^']+)'/g)].map(([, from, bare]) => {
    const target = resolve(root, dirname(file), from ?? bare ?? '').replace(/\.js$/, '.ts');
    return { from: file, to: relative(root, target) };
  });
}

function layerOf(file: string): number {
  const [, room = ''] = file.split('/');
  return layers.findIndex((rooms) => (rooms as readonly string[]).includes(room));
}

const core = sources('src').flatMap(importsOf);

describe('the core', () => {
  it('has only rooms that the plan knows', () => {
    expect(sources('src').filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it('imports only from the layers below', () => {
    const upwards = core.filter(({ from, to }) => layerOf(to) > layerOf(from));
    expect(upwards).toEqual([]);
  });

  it('keeps protocol and transport apart', () => {
    const across = core.filter(
      ({ from, to }) => /^src\/(protocol|transport)/.test(from) && /^src\/(protocol|transport)/.test(to),
    );
    expect(across.filter(({ from, to }) => from.split('/')[1] !== to.split('/')[1])).toEqual([]);
  });

  it('knows nothing outside itself', () => {
    expect(core.filter(({ to }) => !to.startsWith('src/'))).toEqual([]);
  });

  it('imports no package but those that run everywhere', () => {
    const packages = sources('src').flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/\bfrom '([^.'][^']*)'/g)].map(([, name]) => name);
    });
    expect([...new Set(packages)].sort()).toEqual([
      '@noble/ciphers/chacha.js',
      '@noble/curves/ed25519.js',
      '@noble/hashes/hkdf.js',
      '@noble/hashes/scrypt.js',
      '@noble/hashes/sha2.js',
      'isomorphic-ws',
    ]);
  });
});

describe('the hosts of the core', () => {
  it('do not know each other', () => {
    const across = [...sources('node').flatMap(importsOf), ...sources('web').flatMap(importsOf)].filter(
      ({ from, to }) => from.split('/')[0] !== to.split('/')[0] && !to.startsWith('src/'),
    );
    expect(across).toEqual([]);
  });
});

const files = [...sources('src'), ...sources('node'), ...sources('web')];

/** Circles of imports; `placeOf`: what counts as one place. */
function circles(placeOf: (file: string) => string): string[] {
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of files.flatMap(importsOf)) {
    const [place, other] = [placeOf(from), placeOf(to)];
    const others = edges.get(place) ?? new Set();
    // What one place has to do with itself is no circle, unless it is one file.
    if (place !== other || from === to) others.add(other);
    edges.set(place, others);
  }
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (place: string, path: readonly string[]): void => {
    if (path.includes(place)) found.push([...path.slice(path.indexOf(place)), place].join(' -> '));
    else if (!finished.has(place)) {
      for (const next of edges.get(place) ?? []) visit(next, [...path, place]);
      finished.add(place);
    }
  };
  for (const place of edges.keys()) visit(place, []);
  return found;
}

describe('every source file', () => {
  it('is free of circular imports', () => {
    expect(circles((file) => file)).toEqual([]);
  });
});

describe('the folders of the core', () => {
  it('import in no circle either', () => {
    const places = circles((file) => file.split('/').slice(0, 3).join('/'));
    expect(places.filter((circle) => circle.startsWith('src/'))).toEqual([]);
  });
});
