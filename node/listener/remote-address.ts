import { isIPv4, isIPv6 } from 'node:net';

/** An IP address as people write it: IPv4 in IPv6 clothes (RFC 4291, section 2.5.5.2) is unwrapped, a zone dropped. */
export function plainAddress(address: string): string {
  const [withoutZone = ''] = address.toLowerCase().split('%');
  const wrapped = withoutZone.replace(/^::ffff:/, '');
  return isIPv4(wrapped) ? wrapped : withoutZone;
}

/** True for addresses of this very machine: 127.0.0.0/8 and ::1. Takes a plain address. */
export function isLoopbackAddress(address: string): boolean {
  return (isIPv4(address) && address.startsWith('127.')) || address === '::1';
}

/** What limits per address count by: an IPv4 address, or the /64 that one customer of an IPv6 provider has for himself. */
export function countedAddress(address: string): string {
  return isIPv6(address) ? `${ipv6Groups(address).slice(0, 4).join(':')}::/64` : address;
}

/**
 * The address that the proxy right in front of the node saw: the last entry of X-Forwarded-For, the only one that is not
 * written by the client. Undefined if there is none that is an IP address.
 */
export function forwardedAddress(header: string | undefined): string | undefined {
  const last = header?.split(',').at(-1)?.trim() ?? '';
  const [, inBrackets] = /^\[(.*)\](?::\d+)?$/.exec(last) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(last) ?? [];
  const address = plainAddress(inBrackets ?? beforePort ?? last);
  return isIPv4(address) || isIPv6(address) ? address : undefined;
}

/** The eight groups of an IPv6 address, in lower case, without leading zeros. */
function ipv6Groups(address: string): string[] {
  // The URL parser gives the canonical form (RFC 5952), where at most one run of zeros is left out.
  const canonical = new URL(`ws://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const first = groupsOf(head);
  if (tail === undefined) return first;
  const last = groupsOf(tail);
  return [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
