import { toHex } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';

/** From whom to whom messages go, with the names under which they are found: worked out once, shared by all of a burst. */
export interface MailRoute {
  readonly sender: PeerAddress;
  readonly addressee: PeerAddress;
  readonly boxName: string;
  readonly streamName: string;
}

export function mailRoute(sender: PeerAddress, addressee: PeerAddress): MailRoute {
  return {
    sender,
    addressee,
    boxName: boxName(addressee),
    streamName: streamName(sender.key, addressee.key),
  };
}

/** A mailbox belongs to an ID and a key. */
export function boxName({ id, key }: PeerAddress): string {
  return `${toHex(key)}/${id}`;
}

/** A stream is from key to key, whatever their IDs. */
export function streamName(senderKey: Uint8Array, addresseeKey: Uint8Array): string {
  return `${toHex(senderKey)}/${toHex(addresseeKey)}`;
}
