/** Characters of a URL that is passed on: lists of them must fit into the small frame that ends a handshake. */
const longestUrl = 256;

/**
 * True if an address that was learned from others can lead to another node: a WebSocket URL with nothing in it but host,
 * port and path. `isSameMachine`: loopback leads there too; to a node of another machine it never does.
 */
export function isDialableUrl(text: string, isSameMachine: boolean): boolean {
  const url = parsed(text);
  if (!url || text.length > longestUrl) return false;
  const { protocol, hostname, username, password, search, hash } = url;
  if (protocol !== 'ws:' && protocol !== 'wss:') return false;
  if (hostname === '0.0.0.0' || hostname === '[::]') return false;
  if (`${username}${password}${search}${hash}` !== '') return false;
  return isSameMachine || !isLoopbackHost(hostname);
}

/** True for a URL that leads to the machine that dials it. */
export function isLoopbackUrl(text: string): boolean {
  const url = parsed(text);
  return url !== undefined && isLoopbackHost(url.hostname);
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    // Another node's record may hold anything; what is no URL cannot be dialled.
    return undefined;
  }
}

/** `hostname` as the URL parser gives it: lower case, IPv6 in brackets and in its canonical form. */
function isLoopbackHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  const wrapped = /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(name);
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || wrapped || /^127\./.test(name);
}
