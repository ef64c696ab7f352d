import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { securityHeaders } from './security-headers.js';

/** An HTTP answer that says no, in words for a person. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 429 | 503;
  readonly words: string;
}

/** Refuses a page request. */
export function refuseRequest(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, headersOf(refusal));
  response.end(bodyOf(refusal));
}

/** Refuses an upgrade, where there is only the bare socket to write to, and ends the connection. */
export function refuseUpgrade(socket: Duplex, refusal: Refusal): void {
  const headers = Object.entries({ ...headersOf(refusal), Connection: 'close' });
  const lines = [`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`]
    .concat(headers.map(([name, value]) => `${name}: ${value}`))
    .concat('', bodyOf(refusal));
  socket.once('finish', () => socket.destroy());
  socket.end(lines.join('\r\n'));
}

function headersOf(refusal: Refusal): Record<string, string> {
  return {
    ...securityHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(bodyOf(refusal))),
    'Cache-Control': 'no-store',
    ...(refusal.status === 405 ? { Allow: 'GET, HEAD' } : {}),
  };
}

function bodyOf({ words }: Refusal): string {
  return `${words}\n`;
}
