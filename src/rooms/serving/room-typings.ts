import { HeardWriters } from '../../delivery/heard-writers.js';
import { equalBytes, toHex } from '../../model/bytes.js';
import { closeCodes } from '../../model/close-codes.js';
import { ProtocolError } from '../../model/errors.js';
import type { Limits } from '../../model/limits.js';
import { sameAddress, type PeerAddress } from '../../model/peer.js';
import type { Clock } from '../../platform/clock.js';
import type { Counters } from '../../platform/counters.js';
import { isGenuine } from '../../platform/verifier.js';
import { encodeLinkMessage } from '../../protocol/link-codec.js';
import type { RoomPath, RoomTyping, SignedBytes } from '../../protocol/messages.js';
import {
  checkOfRoomTyping,
  mostRoomTypingBytes,
  openRoomTyping,
  type RoomTypingWord,
} from '../../protocol/records/room-typing.js';
import type { RoutingLink } from '../../routing/network.js';
import { readable } from '../readable.js';
import { tell, type RoomListener } from './room-listener.js';
import type { RoomReplica } from './room-replica.js';
import type { RoomShelf } from './room-shelf.js';
import { SpreadTree, type SpreadTreeOptions } from './spread-tree.js';

/** Writers that are remembered. */
const remembered = 10_000;

export interface RoomTypingsOptions extends SpreadTreeOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly shelf: RoomShelf;
}

/**
 * Who is writing in the rooms that are served here, and on the way through here. Nothing of it is kept but when somebody was heard last.
 *
 * 1. What somebody says who is here has to be theirs, in time, and not too soon after what they said before; then it goes to the
 *    others here, and along the tree of shortest paths towards the nodes that serve the room.
 * 2. What comes from another node goes on once, whatever is in it, and is heard here under the same rules.
 * 3. Nothing is told in a room of many: that would cost each of them a message for each who begins to write.
 */
export class RoomTypings {
  readonly #options: RoomTypingsOptions;
  readonly #heard: HeardWriters;
  readonly #tree: SpreadTree;

  constructor(options: RoomTypingsOptions) {
    this.#options = options;
    this.#heard = new HeardWriters(options.clock, remembered);
    this.#tree = new SpreadTree(options);
  }

  /** Somebody who is here is writing. @throws ProtocolError for what nodes alone say to each other */
  said(listener: RoomListener, { room, word, path }: RoomTyping): void {
    if (path) throw new ProtocolError('a word on who is writing elsewhere, which is for nodes to pass on');
    const { limits, shelf } = this.#options;
    const replica = shelf.find(toHex(room));
    if (!replica?.audience.has(listener) || !this.#isRight(replica, word, listener.address)) return;
    for (const other of replica.audience)
      if (other !== listener) tell(other, { type: 'room-typing', room, word, path });
    this.#send(room, word, { origin: this.#tree.self, hopLimit: limits.hopLimit }, undefined);
  }

  /** A neighbour passes on that somebody is writing elsewhere. */
  passed(link: RoutingLink, { room, word, path }: RoomTyping): void {
    if (link.remote.role !== 'node' || !path) {
      link.close(closeCodes.protocolViolation, 'only nodes pass on what is said in rooms');
      return;
    }
    if (word.record.length > mostRoomTypingBytes || !this.#tree.isNew(path.origin, room, [word])) return;
    const { limits, shelf } = this.#options;
    const hopLimit = Math.min(path.hopLimit, limits.hopLimit) - 1;
    if (hopLimit > 0) this.#send(room, word, { origin: path.origin, hopLimit }, link);
    const replica = shelf.find(toHex(room));
    if (!replica?.isServed || !this.#isRight(replica, word, undefined)) return;
    for (const other of replica.audience) tell(other, { type: 'room-typing', room, word, path: undefined });
  }

  #send(room: Uint8Array, word: SignedBytes, path: RoomPath, from: RoutingLink | undefined): void {
    this.#tree.send(path.origin, room, from, () => encodeLinkMessage({ type: 'room-typing', room, word, path }));
  }

  /** `by`: whose it has to be, of what comes by the link of a leaf. */
  #isRight(replica: RoomReplica, signed: SignedBytes, by: PeerAddress | undefined): boolean {
    const { crypto, counters } = this.#options;
    const word = readable(() => openRoomTyping(signed));
    if (!word || !equalBytes(word.room, replica.id) || (by && !sameAddress(word.author, by))) {
      counters.unreadable += 1;
      return false;
    }
    if (word.sealed.length === 0 && replica.publicName === '') return false;
    if (
      !replica.members.isIn(word.author.key) ||
      !this.#heard.isDue(heardName(replica, word), word.at) ||
      this.#isCrowded(replica)
    )
      return false;
    if (!isGenuine(crypto, checkOfRoomTyping(word))) {
      counters.badSignature += 1;
      return false;
    }
    this.#heard.note(heardName(replica, word), word.at);
    return true;
  }

  #isCrowded({ members }: RoomReplica): boolean {
    let left = this.#options.limits.roomTypingMembers;
    for (const { membership } of members.all()) {
      if (membership.isIn) left -= 1;
      if (left < 0) return true;
    }
    return false;
  }
}

function heardName({ name }: RoomReplica, { author }: RoomTypingWord): string {
  return `${name}/${toHex(author.key)}`;
}
