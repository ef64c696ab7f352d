/** What an error of a WebSocket says of itself: in Node.js more than nothing (`ErrorEvent` of ws). */
export interface SocketFault {
  readonly message?: string;
  readonly error?: unknown;
}

/** By the codes that systems have for it (errno, getaddrinfo, Node.js). */
const plainWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'its name cannot be looked up just now',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  EADDRNOTAVAIL: 'that is no address which can be dialled',
  ECONNRESET: 'it broke the connection off',
  EPIPE: 'it broke the connection off',
  EPROTO: 'it does not speak TLS as it should',
  HPE_INVALID_CONSTANT: 'it is no node: it speaks another protocol',
};

/** A fault of a connection in words for a person; those of the host where there are no plainer ones, empty if it has none. */
export function plainFault({ message = '', error }: SocketFault): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const words = Object.hasOwn(plainWords, code) ? plainWords[code] : undefined;
  if (words !== undefined) return words;
  const [, status] = /^Unexpected server response: (\d+)$/.exec(message) ?? [];
  return status === undefined ? message : `it is no node, or does not let this one in: it answers with HTTP ${status}`;
}
