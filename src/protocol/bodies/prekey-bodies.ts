import type { tabmesh } from '../gen/schema.js';
import { address, present, publicKey, signedFromWire } from '../wire-values.js';
import type { PrekeyAnswer, RoutedBody, SignedBytes } from '../messages.js';
import { openPrekey } from '../records/prekey.js';

type Wire = tabmesh.v1.PeerMessage;
type Body<T extends RoutedBody['type']> = RoutedBody & { readonly type: T };

export function prekeyRequestToWire({ owner, ownOnly }: Body<'prekey-request'>): tabmesh.v1.PeerMessage.$Properties {
  return { prekeyRequest: { ownerId: owner.id, ownerKey: owner.key, ownOnly } };
}

/** @throws ProtocolError if it names nobody. */
export function prekeyRequestFromWire(wire: Wire): Body<'prekey-request'> {
  const { ownerId, ownerKey, ownOnly } = present(wire.prekeyRequest, 'request for a prekey');
  return { type: 'prekey-request', owner: address(ownerId, ownerKey), ownOnly };
}

export function prekeyAnswerToWire({ ownerKey, prekey }: PrekeyAnswer): tabmesh.v1.PeerMessage.$Properties {
  return { prekeyAnswer: { ownerKey, ...(prekey && { prekey }) } };
}

/** @throws ProtocolError if it is no such answer, or what it has is no prekey. */
export function prekeyAnswerFromWire(wire: Wire): PrekeyAnswer {
  const { ownerKey, prekey } = present(wire.prekeyAnswer, 'answer with a prekey');
  return { type: 'prekey-answer', ownerKey: publicKey(ownerKey), prekey: prekeyOrNone(prekey) };
}

export function prekeyCopyToWire({ ownerKey, prekey }: Body<'prekey-copy'>): tabmesh.v1.PeerMessage.$Properties {
  return { prekeyCopy: { ownerKey, prekey } };
}

/** @throws ProtocolError if it is no copy of a prekey. */
export function prekeyCopyFromWire(wire: Wire): Body<'prekey-copy'> {
  const { ownerKey, prekey } = present(wire.prekeyCopy, 'copy of a prekey');
  return {
    type: 'prekey-copy',
    ownerKey: publicKey(ownerKey),
    prekey: signedPrekey(present(prekey, 'prekey')),
  };
}

function prekeyOrNone(wire: tabmesh.v1.SignedRecord.$Properties | null | undefined): SignedBytes | undefined {
  return wire ? signedPrekey(wire) : undefined;
}

/** Not believed yet, but readable: whoever opens it later need not expect anything else. */
function signedPrekey(wire: tabmesh.v1.SignedRecord.$Properties): SignedBytes {
  return openPrekey(signedFromWire(wire)).signed;
}
