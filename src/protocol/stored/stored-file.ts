import type { PeerAddress } from '../../model/peer.js';
import type { FileOffer } from '../../model/utterance.js';
import { fileFromWire } from '../bodies/utterance-body.js';
import { tabmesh } from '../gen/schema.js';
import { address, decoded, finite, present } from '../wire-values.js';

const { StoredFile: Wire, FileStanding: WireStanding } = tabmesh.stored.v1;

/** `offered`: by this peer, and there. `wanted`: being fetched. `paused`: the same, later. `complete`: has come, and is as offered. */
export type FileStanding = 'offered' | 'wanted' | 'paused' | 'complete';

/** A file of which this peer has something, or wants it. */
export interface StoredFile {
  readonly author: PeerAddress;
  readonly offer: FileOffer;
  readonly standing: FileStanding;
  /** When it was offered or asked for, by the own clock. */
  readonly at: number;
}

const wireStandings = {
  offered: WireStanding.FILE_STANDING_OFFERED,
  wanted: WireStanding.FILE_STANDING_WANTED,
  paused: WireStanding.FILE_STANDING_PAUSED,
  complete: WireStanding.FILE_STANDING_COMPLETE,
} as const satisfies Record<FileStanding, tabmesh.stored.v1.FileStanding>;

const standings = Object.keys(wireStandings) as FileStanding[];

export function encodeStoredFile({ author, offer, standing, at }: StoredFile): Uint8Array {
  const wire = { authorId: author.id, authorKey: author.key, offer, standing: wireStandings[standing], at };
  return Wire.encode(wire).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeStoredFile(bytes: Uint8Array): StoredFile {
  const { authorId, authorKey, offer, standing, at } = decoded(() => Wire.decode(bytes));
  return {
    author: address(authorId, authorKey),
    offer: fileFromWire(present(offer, 'file')),
    standing: present(
      standings.find((name) => wireStandings[name] === standing),
      'file',
    ),
    at: finite(at, 'the time of a file'),
  };
}
