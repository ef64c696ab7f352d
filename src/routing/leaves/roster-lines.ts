import type { PeerInfo } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { PeerSummary } from '../../protocol/messages.js';
import { encodeRosterLine, encodeRosterPart } from '../../protocol/roster-part.js';

/** Peers in one part of a roster: with the longest IDs they still fit into one frame. */
const linesInPart = 80;

/** Rosters of everybody. Whoever comes is told almost what was told to those before: each line is encoded once, for as long as it holds. */
export class RosterLines {
  readonly #summaryOf: (peer: PeerInfo) => PeerSummary;
  readonly #lines = new Map<PeerId, Uint8Array>();

  constructor(summaryOf: (peer: PeerInfo) => PeerSummary) {
    this.#summaryOf = summaryOf;
  }

  /** Something about this peer has changed. */
  forget(id: PeerId): void {
    this.#lines.delete(id);
  }

  /** Anything may have changed, or nobody is told rosters of everybody any more. */
  clear(): void {
    this.#lines.clear();
  }

  /** The messages of a roster of these but the receiver; a leaf passes over a line about itself. */
  rosterOf(peers: Iterable<PeerInfo>, receiver: PeerId | undefined): Uint8Array[] {
    const lines: Uint8Array[] = [];
    for (const peer of peers) if (peer.id !== receiver) lines.push(this.#lineOf(peer));
    const parts: Uint8Array[] = [];
    for (let at = 0; at === 0 || at < lines.length; at += linesInPart)
      parts.push(encodeRosterPart(lines.slice(at, at + linesInPart), at === 0, at + linesInPart >= lines.length));
    return parts;
  }

  #lineOf(peer: PeerInfo): Uint8Array {
    const known = this.#lines.get(peer.id);
    if (known) return known;
    const line = encodeRosterLine(this.#summaryOf(peer));
    this.#lines.set(peer.id, line);
    return line;
  }
}
