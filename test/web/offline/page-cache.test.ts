import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PageCache, type Build, type CacheHost } from '../../../web/offline/page-cache.js';

const base = 'http://127.0.0.1:7700/';

class FakeCache {
  readonly entries = new Map<string, Response>();

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.entries.get(url)?.clone());
  }

  put(url: string, response: Response): Promise<void> {
    this.entries.set(url, response);
    return Promise.resolve();
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.entries.keys()]);
  }
}

/** A browser with caches, and the node that serves the page. */
class FakeHost {
  readonly stored = new Map<string, FakeCache>();
  /** What the node serves, by its path. */
  served: Readonly<Record<string, string>> = {};
  isNodeUp = true;
  areCachesBroken = false;
  readonly asked: string[] = [];

  /** The cache for one build of the page. */
  of(served: Readonly<Record<string, string>>, version: string): PageCache {
    const files = Object.entries(served).map(([path, content]) => ({ path, digest: sha256(Buffer.from(content)) }));
    const build: Build = { version, files };
    const host = {
      base,
      caches: {
        open: (name: string) => {
          if (this.areCachesBroken) return Promise.reject(new Error('no storage'));
          const cache = this.stored.get(name) ?? new FakeCache();
          this.stored.set(name, cache);
          return Promise.resolve(cache);
        },
        keys: () =>
          this.areCachesBroken ? Promise.reject(new Error('no storage')) : Promise.resolve([...this.stored.keys()]),
        delete: (name: string) => Promise.resolve(this.stored.delete(name)),
      },
      fetch: ({ url }: Request) => {
        const path = url.slice(base.length) || 'index.html';
        this.asked.push(path);
        if (!this.isNodeUp) return Promise.reject(new TypeError('Failed to fetch'));
        const content = this.served[path];
        return Promise.resolve(content === undefined ? new Response('', { status: 404 }) : new Response(content));
      },
      digest: (bytes: ArrayBuffer) => Promise.resolve(sha256(Buffer.from(bytes))),
    };
    return new PageCache(host as unknown as CacheHost, build);
  }
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function text(cache: PageCache, path: string): Promise<string | undefined> {
  const response = await cache.answer(new Request(base + path));
  return response?.text();
}

const first = { 'index.html': 'first', 'assets/a-1.js': 'a1' };
const second = { 'index.html': 'second', 'assets/a-2.js': 'a2' };

describe('the cache of the page', () => {
  it('opens the page where no node answers', async () => {
    const host = new FakeHost();
    host.served = first;
    const cache = host.of(first, '1');
    await cache.fill();
    host.isNodeUp = false;
    expect(await text(cache, '')).toBe('first');
    expect(await text(cache, 'assets/a-1.js')).toBe('a1');
  });

  it('answers for nothing but the own files', () => {
    const cache = new FakeHost().of(first, '1');
    const foreign = [
      new Request('http://127.0.0.1:7701/'),
      new Request(`${base}metrics`),
      new Request(`${base}assets/a-1.js?again=1`),
      new Request(base, { method: 'POST' }),
    ];
    expect(foreign.map((request) => cache.answer(request))).toEqual(foreign.map(() => undefined));
  });

  it('takes in a build as a whole or not at all: a node that has another one by now gives no mix', async () => {
    const host = new FakeHost();
    host.served = { ...first, 'index.html': 'second' };
    await expect(host.of(first, '1').fill()).rejects.toThrow('index.html is of another build');
    host.served = { 'index.html': 'first' };
    await expect(host.of(first, '1').fill()).rejects.toThrow('a-1.js could not be fetched: 404');
    expect(host.stored.size).toBe(0);
  });

  it('keeps the pieces of the build before for tabs that are still open, and of none before that', async () => {
    const host = new FakeHost();
    const builds = [first, second, { 'index.html': 'third' }] as const;
    for (const [at, build] of builds.entries()) {
      host.served = build;
      const cache = host.of(build, String(at));
      await cache.fill();
      await cache.clean();
    }
    expect([...host.stored.keys()]).toEqual(['tabmesh-page-1', 'tabmesh-page-2']);
    const cache = host.of(builds[2], '2');
    expect(await text(cache, 'assets/a-2.js')).toBe('a2');
    expect(await text(cache, '')).toBe('third');
  });

  it('never locks anybody out: where it is broken or has holes, the node is asked', async () => {
    const host = new FakeHost();
    host.served = first;
    const cache = host.of(first, '1');
    await cache.fill();
    host.stored.get('tabmesh-page-1')?.entries.delete(`${base}assets/a-1.js`);
    host.served = second;
    expect(await text(cache, '')).toBe('second');
    host.areCachesBroken = true;
    expect(await text(cache, '')).toBe('second');
    expect(await text(cache, 'assets/a-2.js')).toBe('a2');
  });

  it('shows half of a page rather than none', async () => {
    const host = new FakeHost();
    host.served = first;
    const cache = host.of(first, '1');
    await cache.fill();
    host.stored.get('tabmesh-page-1')?.entries.delete(`${base}assets/a-1.js`);
    host.isNodeUp = false;
    expect(await text(cache, '')).toBe('first');
  });
});
