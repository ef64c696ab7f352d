/** What lets somebody into a private room, as it stands in the fragment of a link: that part is sent to no node. */
export interface Invitation {
  readonly room: string;
  readonly secret: string;
}

/** What a link to the page asks for. `nodes`: addresses of further nodes of the network, for when that of the page is gone. */
export type LinkWish =
  | { readonly kind: 'none' }
  | { readonly kind: 'network'; readonly nodes: readonly string[] }
  | { readonly kind: 'invited'; readonly invitation: Invitation; readonly nodes: readonly string[] }
  /** The page of another node, of this origin, has opened this one to hand its user over. */
  | { readonly kind: 'carry'; readonly from: string }
  /** There was more to it once: it was copied in part, or altered. */
  | { readonly kind: 'broken' };

/** Further nodes in one link: a code that cameras read has to stay small. */
const mostNodes = 4;

/** The link that invites to a private room. `page`: the address of the page. */
export function invitationLink(page: string, { room, secret }: Invitation, ways: readonly string[] = []): string {
  return withFragment(page, new URLSearchParams({ room, invitation: secret }), ways);
}

/** The link that invites to the network. `ways`: URLs of nodes that lead into it. */
export function networkLink(page: string, ways: readonly string[]): string {
  return withFragment(page, new URLSearchParams(), ways);
}

/** Reads the fragment of an address, with or without the # before it. */
export function wishOfLink(fragment: string): LinkWish {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const from = parts.get('carry');
  if (from !== null) return isOrigin(from) ? { kind: 'carry', from } : { kind: 'broken' };
  const [room, secret, named] = [parts.get('room'), parts.get('invitation'), parts.get('nodes')];
  const nodes = named === null ? [] : named.split(',').slice(0, mostNodes);
  if (nodes.includes('')) return { kind: 'broken' };
  if (room === null && secret === null) return named === null ? { kind: 'none' } : { kind: 'network', nodes };
  return room && secret ? { kind: 'invited', invitation: { room, secret }, nodes } : { kind: 'broken' };
}

/** The address at which the page of another node expects whoever comes from `from`. Nothing in it is secret. */
export function carryLink(page: string, from: string): string {
  return withFragment(page, new URLSearchParams({ carry: from }), []);
}

/** Whether it is one of a page, as browsers spell it. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function withFragment(page: string, parts: URLSearchParams, ways: readonly string[]): string {
  const url = new URL(page);
  const nodes = ways.filter((way) => hostOf(way) !== url.host).slice(0, mostNodes);
  // Addresses of nodes need no escapes, and stay readable.
  const named = nodes.map((way) => encodeURI(way.replace(/^ws:\/\//, '').replace(/\/$/, ''))).join(',');
  url.hash = [parts.toString(), named === '' ? '' : `nodes=${named}`].filter((part) => part !== '').join('&');
  return url.href;
}

function hostOf(way: string): string {
  return new URL(way.replace(/^ws/, 'http')).host;
}
