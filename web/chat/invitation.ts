/** What lets somebody into a private room, as it stands in the fragment of a link: that part is sent to no node. */
export interface Invitation {
  readonly room: string;
  readonly secret: string;
}

/** What a link to the page asks for. */
export type LinkWish =
  | { readonly kind: 'none' }
  | { readonly kind: 'invited'; readonly invitation: Invitation }
  /** There was more to it once: it was copied in part, or altered. */
  | { readonly kind: 'broken' };

/** The link that invites to a private room. `page`: the address of the page. */
export function invitationLink(page: string, { room, secret }: Invitation): string {
  const url = new URL(page);
  url.hash = new URLSearchParams({ room, invitation: secret }).toString();
  return url.href;
}

/** Reads the fragment of an address, with or without the # before it. */
export function wishOfLink(fragment: string): LinkWish {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const [room, secret] = [parts.get('room'), parts.get('invitation')];
  if (room === null && secret === null) return { kind: 'none' };
  return room && secret ? { kind: 'invited', invitation: { room, secret } } : { kind: 'broken' };
}
