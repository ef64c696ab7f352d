/** A file of the page as the build made it: its address below the page's, and the SHA-256 of its content in hexadecimal. */
export interface BuiltFile {
  readonly path: string;
  readonly digest: string;
}

/** What a build of the page consists of. */
export interface Build {
  /** Unlike that of any other build. */
  readonly version: string;
  readonly files: readonly BuiltFile[];
}

/** What the cache needs of the browser around it. */
export interface CacheHost {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  fetch(request: Request): Promise<Response>;
  /** SHA-256 in hexadecimal. */
  digest(bytes: ArrayBuffer): Promise<string>;
  /** The address that the page is below. */
  readonly base: string;
}

const prefix = 'tabmesh-page-';

/**
 * The page's own files in the browser, so that it opens where no node answers.
 * 1. A cache holds the files of one build, every one with the content that the build gave it, or it is not there at all.
 * 2. What is asked for comes from the cache of this build, else from that of an earlier one (a tab of that may still be open), else from
 *    the node. Whatever is wrong with a cache, the node is asked: a cache keeps nobody out.
 * 3. Nothing else is ever cached: no other address, no other origin.
 */
export class PageCache {
  readonly #host: CacheHost;
  readonly #build: Build;
  readonly #paths: ReadonlySet<string>;

  constructor(host: CacheHost, build: Build) {
    this.#host = host;
    this.#build = build;
    this.#paths = new Set(build.files.map(({ path }) => path));
  }

  /**
   * Fetches all files.
   * @throws Error if one of them cannot be had as the build made it: the node has another build by now
   */
  async fill(): Promise<void> {
    const cache = await this.#host.caches.open(this.#name);
    try {
      await Promise.all(this.#build.files.map((file) => this.#fetchInto(cache, file)));
    } catch (error) {
      await this.#host.caches.delete(this.#name);
      throw error;
    }
  }

  /** This build is the page from now on: of the earlier ones the last stays, for its tabs. */
  async clean(): Promise<void> {
    const others = (await this.#host.caches.keys()).filter((name) => name.startsWith(prefix) && name !== this.#name);
    await Promise.all(others.slice(0, -1).map((name) => this.#host.caches.delete(name)));
  }

  /** The file that is asked for; undefined if it is none of the page's, and not for this cache to answer. */
  answer(request: Request): Promise<Response> | undefined {
    const path = this.#pathOf(request);
    if (path === undefined) return undefined;
    if (path === indexPath) return this.#index(request);
    return this.#paths.has(path) || path.startsWith('assets/') ? this.#file(request, path) : undefined;
  }

  /** Only together with everything that it asks for: half a page is worse than none. */
  async #index(request: Request): Promise<Response> {
    const kept = await this.#kept(indexPath);
    if (kept && (await this.#isWhole())) return kept;
    try {
      return await this.#host.fetch(request);
    } catch (error) {
      if (kept) return kept;
      throw error;
    }
  }

  async #file(request: Request, path: string): Promise<Response> {
    return (await this.#kept(path)) ?? this.#host.fetch(request);
  }

  async #kept(path: string): Promise<Response | undefined> {
    try {
      const names = (await this.#host.caches.keys()).filter((name) => name.startsWith(prefix) && name !== this.#name);
      // An index of another build would ask for its files.
      for (const name of path === indexPath ? [this.#name] : [this.#name, ...names]) {
        const found = await (await this.#host.caches.open(name)).match(this.#urlOf(path));
        if (found) return found;
      }
    } catch {
      // The browser has lost its storage, or refuses it: the node has the file.
    }
    return undefined;
  }

  async #isWhole(): Promise<boolean> {
    try {
      const kept = await (await this.#host.caches.open(this.#name)).keys();
      return kept.length >= this.#build.files.length;
    } catch {
      return false;
    }
  }

  async #fetchInto(cache: Cache, { path, digest }: BuiltFile): Promise<void> {
    const url = this.#urlOf(path);
    // The browser's own cache may have an older one.
    const response = await this.#host.fetch(new Request(url, { cache: 'no-cache' }));
    if (!response.ok) throw new Error(`${path} could not be fetched: ${response.status}`);
    const bytes = await response.clone().arrayBuffer();
    if ((await this.#host.digest(bytes)) !== digest) throw new Error(`${path} is of another build`);
    await cache.put(url, response);
  }

  /** Where it lies below the page; undefined for another origin, another place, or something that is not only to be had. */
  #pathOf({ method, url }: Request): string | undefined {
    if (method !== 'GET') return undefined;
    const asked = new URL(url);
    const base = new URL(this.#host.base);
    if (asked.origin !== base.origin || !asked.pathname.startsWith(base.pathname) || asked.search !== '')
      return undefined;
    const path = asked.pathname.slice(base.pathname.length);
    return path === '' ? indexPath : path;
  }

  #urlOf(path: string): string {
    return new URL(path, this.#host.base).href;
  }

  get #name(): string {
    return prefix + this.#build.version;
  }
}

const indexPath = 'index.html';
