import { InvalidAddressError } from './errors.js';

/** Where a node listens. */
export interface LocalAddress {
  /** A host name or an IP address, IPv6 without brackets. */
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
}

const highestPort = 65_535;

const schemes: ReadonlyMap<string, 'ws' | 'wss'> = new Map([
  ['ws', 'ws'],
  ['wss', 'wss'],
  ['http', 'ws'],
  ['https', 'wss'],
]);

/**
 * Reads the address of a node as a person types it and gives the URL to dial: `host:port`, `[IPv6]:port`, a WebSocket URL,
 * or the URL of the node's page. `scheme` is what an address without one gets: a page that came over https can dial `wss` only.
 * @throws InvalidAddressError naming what is wrong and what would be right.
 */
export function dialableUrl(text: string, scheme: 'ws' | 'wss' = 'ws'): string {
  const typed = text.trim();
  const refuse = (problem: string): InvalidAddressError =>
    new InvalidAddressError(
      `"${typed}" is not the address of a node: ${problem}; write it as host:port, such as 192.168.1.20:7700, or as a ws:// URL`,
    );

  if (!typed.includes('://')) {
    const { host, port } = splitHostAndPort(typed, 1, refuse);
    return parseUrl(`${scheme}://${bracketed(host)}:${port}/`, refuse).href;
  }
  const [given = '', rest = ''] = typed.split(/:\/\/(.*)/s);
  const dialled = schemes.get(given.toLowerCase());
  if (dialled === undefined) throw refuse(`nodes are dialled by ws:// or wss://, not by ${given}://`);
  const url = parseUrl(`${dialled}://${rest}`, refuse);
  if (url.username !== '' || url.password !== '') throw refuse('it must not contain a user name or a password');
  if (/[?#]/.test(rest)) throw refuse('it must not contain "?" or "#"');
  if (url.port === '0') throw refuse(wrongPort(1));
  return url.href;
}

/**
 * Reads the address that a node is to listen on: `host:port` or `[IPv6]:port`.
 * @throws InvalidAddressError naming what is wrong and what would be right.
 */
export function parseLocalAddress(text: string): LocalAddress {
  const typed = text.trim();
  return splitHostAndPort(typed, 0, (problem) => {
    const examples = '127.0.0.1:7700 for this machine only or 0.0.0.0:7700 for everybody';
    return new InvalidAddressError(`"${typed}" is not an address to listen on: ${problem}; write ${examples}`);
  });
}

/** A local address as it is typed: what `parseLocalAddress` reads back. */
export function formatLocalAddress({ host, port }: LocalAddress): string {
  return `${bracketed(host)}:${port}`;
}

type Refuse = (problem: string) => InvalidAddressError;

function splitHostAndPort(typed: string, lowestPort: number, refuse: Refuse): LocalAddress {
  if (typed === '') throw refuse('it is empty');
  const [, inBrackets, plain, digits] = /^(?:\[([^\]]*)\]|([^:]*)):([^:]*)$/.exec(typed) ?? [];
  const host = inBrackets ?? plain;
  if (host === undefined || digits === undefined) throw refuse(whyNotSplit(typed));
  if (host === '') throw refuse('the host before the port is missing');
  checkHost(host, inBrackets !== undefined, refuse);
  const port = Number(digits);
  if (!/^\d{1,5}$/.test(digits) || port < lowestPort || port > highestPort) throw refuse(wrongPort(lowestPort));
  return { host, port };
}

function whyNotSplit(typed: string): string {
  if (typed.includes('://')) return 'it must not begin with a scheme';
  if (typed.startsWith('[')) return 'behind the brackets of an IPv6 address there must be a colon and a port';
  if (typed.includes(':')) return 'an IPv6 address belongs in brackets, such as [::1]:7700';
  return /^\d+$/.test(typed) ? 'the host before the port is missing' : 'the port is missing';
}

/** The host must be what it looks like: `127.1` and `0x7f000001` are IP addresses to some programs and names to others. */
function checkHost(host: string, isIpv6: boolean, refuse: Refuse): void {
  const url = parseUrl(`ws://${isIpv6 ? `[${host}]` : host}/`, refuse);
  const isAscii = /^[\x21-\x7e]*$/.test(host);
  if (!isIpv6 && isAscii && url.hostname !== host.toLowerCase()) throw refuse(`"${host}" is no host`);
}

function parseUrl(text: string, refuse: Refuse): URL {
  try {
    return new URL(text);
  } catch {
    throw refuse('it has no valid host or port');
  }
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function wrongPort(lowest: number): string {
  return `the port must be a number from ${lowest} to ${highestPort}`;
}
