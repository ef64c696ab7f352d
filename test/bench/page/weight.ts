import { readdir } from 'node:fs/promises';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { parseSync } from 'vite';

const encodings = ['identity', 'gzip', 'br'] as const;

/** Bytes of bodies, by how they are encoded. */
export type Weight = Readonly<Record<(typeof encodings)[number], number>>;

interface Part {
  readonly name: string;
  readonly weight: Weight;
}

export interface Stage {
  readonly title: string;
  /** What is needed for this and for all stages before it. */
  readonly parts: readonly Part[];
}

/** What the page of a node weighs as the node sends it: what is needed to paint it, to join, and to show the chat. */
export async function weighPage(origin: string, folder: string): Promise<readonly Stage[]> {
  const assets = await readdir(`${folder}/assets`);
  const piece = (name: string): string => {
    const file = assets.find((asset) => asset.startsWith(`${name}-`) && asset.endsWith('.js'));
    if (file === undefined) throw new Error(`there is no ${name}-*.js in ${folder}/assets: is the page built?`);
    return `assets/${file}`;
  };
  const stages = [
    { title: 'to paint', roots: ['index.html'] },
    { title: 'to join', roots: ['index.html', piece('engine'), piece('timer-worker')] },
    {
      title: 'to show the chat',
      roots: ['index.html', piece('engine'), piece('timer-worker'), piece('tabmesh-network')],
    },
  ];
  const parts = new Map<string, Part>();
  const weighed: Stage[] = [];
  for (const { title, roots } of stages) {
    const names = new Set<string>();
    for (const root of roots) await addWithImports(origin, root, names);
    for (const name of names) if (!parts.has(name)) parts.set(name, { name, weight: await weightOf(origin, name) });
    weighed.push({ title, parts: [...parts.values()] });
  }
  return weighed;
}

export function sumOf(parts: readonly Part[]): Weight {
  const sum = { identity: 0, gzip: 0, br: 0 };
  for (const { weight } of parts) for (const encoding of encodings) sum[encoding] += weight[encoding];
  return sum;
}

/** A file, and all that browsers cannot run or paint it without. */
async function addWithImports(origin: string, name: string, names: Set<string>): Promise<void> {
  if (names.has(name)) return;
  names.add(name);
  const text = (await bodyOf(origin, name, 'identity')).toString();
  const needed = name.endsWith('.html') ? linkedBy(text) : name.endsWith('.js') ? importedBy(text) : [];
  for (const path of needed) {
    const { pathname } = new URL(path, `${origin}/${name}`);
    await addWithImports(origin, pathname.slice(1), names);
  }
}

function linkedBy(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

function importedBy(script: string): readonly string[] {
  const { staticImports, staticExports } = parseSync('script.js', script).module;
  const exported = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported];
}

async function weightOf(origin: string, name: string): Promise<Weight> {
  const [identity = 0, gzip = 0, br = 0] = await Promise.all(
    encodings.map(async (encoding) => (await bodyOf(origin, name, encoding)).length),
  );
  return { identity, gzip, br };
}

/** As it is sent: nothing here undoes the encoding. */
function bodyOf(origin: string, name: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = get(`${origin}/${name}`, { headers: { 'accept-encoding': encoding } }, (response) => {
      if (response.statusCode === 200) resolve(buffer(response));
      else reject(new Error(`the node answers ${response.statusCode} to ${name}`));
    });
    asked.once('error', reject);
  });
}
