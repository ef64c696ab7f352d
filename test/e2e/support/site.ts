import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const built = fileURLToPath(new URL('../../../dist/web', import.meta.url));

export interface SiteFile {
  readonly type: string;
  readonly body: string;
}

/** A web server that is no node: it has files of its own, and where they are wanted those of the page. */
export class Site {
  /** What it serves, by its path; may be changed while it runs. */
  readonly files = new Map<string, SiteFile>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** `headers`: with each answer. */
  static async start(
    hasPage: 'with the page' | 'without',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Site> {
    const page = sirv(built, { dev: true });
    const server = createServer((request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const file = site.files.get(request.url ?? '');
      const missing = (): void => void response.writeHead(404).end();
      if (file) response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }).end(file.body);
      else if (hasPage === 'with the page') page(request, response, missing);
      else missing();
    });
    const site = new Site(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return site;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
