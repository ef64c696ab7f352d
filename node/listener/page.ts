import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { refuseRequest, type Refusal } from './refusal.js';
import { securityHeaders } from './security-headers.js';

const notBuilt: Refusal = {
  status: 503,
  words: 'The page of this node is not built yet. Run: npm run build',
};

const oneYear = 365 * 24 * 60 * 60;

/** Serves the page from `folder`, looking there anew at each request: it may be built again under a running node. */
export function pageHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      if (isForOthers(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuseRequest(response, { status: 405, words: 'There is only a page to GET here.' });
      return;
    }
    if (!existsSync(join(folder, 'index.html'))) {
      refuseRequest(response, notBuilt);
      return;
    }
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    // In sirv a range that makes no sense throws.
    delete request.headers.range;
    response.once('pipe', (file) => closeWith(response, file));
    serve(request, response, () => refuseRequest(response, { status: 404, words: 'There is nothing here.' }));
  };
}

/** sirv lets a file that vanishes while it is read end the process, and one that nobody waits for any more stay open. */
function closeWith(response: ServerResponse, file: Readable): void {
  file.once('error', () => response.destroy());
  response.once('close', () => file.destroy());
}

/** The chat as a part of other pages, which browsers let them load only if they are told so. */
function isForOthers(path: string): boolean {
  return path === '/tabmesh-chat.js' || path.startsWith('/embed/');
}

/** Vite puts a hash of the content into the names of assets, so that a name never stands for anything else. */
function cacheControl(path: string): string {
  return path.startsWith('/assets/') || path.startsWith('/embed/')
    ? `public, max-age=${oneYear}, immutable`
    : 'no-cache';
}
