import { concatBytes } from '../../../src/model/bytes.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { RoutedBody } from '../../../src/protocol/messages.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { signTyping } from '../../../src/protocol/records/typing-word.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import { Correspondence } from './correspondence.js';
import type { Dice } from './dice.js';
import { oddDoubles, oddLengths, oddNumbers } from './dictionary.js';
import { FileTalk } from './file-talk.js';
import type { Mallory } from './mallory.js';
import { mutatedBytes, mutatedMessage } from './mutator.js';
import { RoomTalk } from './room-talk.js';
import { textBody } from '../../support/message-bodies.js';

/** Clocks that content can have. */
const clocks = oddDoubles.filter((value) => value >= 0 && value <= Number.MAX_SAFE_INTEGER);

/** Somebody who talks: to any of the others, and on its own link. What it says is sealed and signed as it must be. */
export class Chatter {
  readonly #self: Mallory;
  readonly #role: 'leaf' | 'node';
  readonly #dice: Dice;
  readonly correspondence: Correspondence;
  readonly rooms: RoomTalk;
  readonly files: FileTalk;

  constructor(self: Mallory, role: 'leaf' | 'node', dice: Dice) {
    this.#self = self;
    this.#role = role;
    this.#dice = dice;
    this.correspondence = new Correspondence(self.crypto, self, self.keys, dice);
    this.rooms = new RoomTalk(self, dice);
    this.files = new FileTalk(self, dice);
  }

  /** The next thing: a message, whole. */
  say(others: readonly PeerAddress[], epoch: number, now: number): Uint8Array {
    const dice = this.#dice;
    if (dice.chance(10)) return this.#onTheLink(now);
    if (dice.chance(20)) return this.#ofRooms(others, now);
    return this.#to(dice.pick(others), epoch, now);
  }

  /** The same, about files. */
  sayOfFiles(to: PeerAddress, now: number): Uint8Array {
    return plain(encodeRouted(this.#self, to, 64, this.files.body(to, now)));
  }

  #onTheLink(now: number): Uint8Array {
    const { correspondence } = this;
    switch (this.#dice.below(this.#role === 'leaf' ? 2 : 3)) {
      case 0:
        return plain(encodeLinkMessage({ type: 'heartbeat', answerWanted: this.#dice.chance(50) }));
      case 1:
        // Of a leaf only: its home has a use for prekeys, or ends the link.
        return this.#role === 'leaf' && this.#dice.chance(10)
          ? plain(encodeLinkMessage({ type: 'prekeys', prekeys: [correspondence.ownPrekey(now)] }))
          : plain(encodeLinkMessage({ type: 'heartbeat', answerWanted: false }));
      default: {
        const nodes = [{ id: this.#self.id, url: 'ws://10.0.0.66:7700/' }];
        return plain(encodeLinkMessage({ type: 'fallback-nodes', nodes }));
      }
    }
  }

  /** To a neighbour; of a node half of it to any other node as well. */
  #ofRooms(others: readonly PeerAddress[], now: number): Uint8Array {
    if (this.#role === 'leaf') return this.rooms.toHome(others, now);
    if (this.#dice.chance(50)) return this.rooms.toNode(others, now);
    const body = this.rooms.betweenNodes(others, now);
    return plain(encodeRouted(this.#self, this.#dice.pick(others), 1 + this.#dice.below(64), body));
  }

  #to(destination: PeerAddress, epoch: number, now: number): Uint8Array {
    const body = this.#body(destination, epoch, now);
    return plain(encodeRouted(this.#self, destination, 1 + this.#dice.below(64), body));
  }

  #body(to: PeerAddress, epoch: number, now: number): RoutedBody {
    const dice = this.#dice;
    const { correspondence } = this;
    const number = (usual: number): number => (dice.chance(30) ? dice.pick(oddNumbers) : usual);
    switch (dice.below(22)) {
      case 0:
      case 1:
      case 2:
        return correspondence.word('confirmation', to, number);
      case 3:
        return correspondence.word('reseal', to, number);
      case 4:
        return { type: 'probe', nonce: this.#oddNonce() };
      case 5: {
        const outcome = dice.pick(['on-the-way', 'arrived', 'no-way'] as const);
        return { type: 'probe-answer', nonce: this.#oddNonce(), outcome, hopsLeft: number(1), key: this.#self.key };
      }
      case 6:
      case 7:
        return { type: 'prekey-request', owner: dice.chance(80) ? to : this.#self, ownOnly: dice.chance(30) };
      case 8:
      case 9: {
        const prekey = dice.chance(80) ? correspondence.ownPrekey(now) : undefined;
        return { type: 'prekey-answer', ownerKey: dice.chance(80) ? this.#self.key : to.key, prekey };
      }
      case 10:
        return { type: 'deposit', messages: this.#whole(to, epoch) };
      case 11:
      case 12:
        // A leaf that says one of these loses its link: seldom, or nothing else would be seen.
        if (this.#role === 'leaf' && !dice.chance(5)) return this.#message(to, epoch);
        return dice.pick([
          { type: 'mail', messages: this.#whole(to, epoch) },
          { type: 'prekey-copy', ownerKey: this.#self.key, prekey: correspondence.ownPrekey(now) },
          correspondence.depositAnswer(),
          this.rooms.betweenNodes([to], now),
        ]);
      case 13:
        return this.#typing(to, now);
      case 14:
        return this.files.body(to, now);
      default:
        return this.#message(to, epoch);
    }
  }

  #typing(to: PeerAddress, now: number): RoutedBody {
    const dice = this.#dice;
    const at = dice.chance(70) ? now : dice.pick(clocks);
    const word = signTyping(this.#self.crypto, this.#self.keys, to.key, at);
    return dice.chance(80) ? word : { ...word, at: at + 1 };
  }

  #message(to: PeerAddress, epoch: number): RoutedBody {
    const dice = this.#dice;
    const number = (usual: number): number => (dice.chance(30) ? dice.pick(oddNumbers) : usual);
    const text = dice.chance(90) ? 'hello' : 'x'.repeat(dice.below(3000));
    const sequence = number(1 + dice.below(20));
    const sentAt = dice.chance(90) ? epoch : dice.pick(clocks);
    return this.correspondence.message(to, epoch, sequence, { floor: number(sequence), sentAt, body: textBody(text) });
  }

  /** Whole messages to the same one, with something wrong about some of them. */
  #whole(to: PeerAddress, epoch: number): readonly Uint8Array[] {
    const dice = this.#dice;
    return Array.from({ length: dice.below(4) }, () => {
      const message = plain(encodeRouted(this.#self, to, 64, this.#message(to, epoch)));
      return dice.chance(60) ? message : withMutatedBody(message, dice);
    });
  }

  #oddNonce(): Uint8Array {
    const dice = this.#dice;
    return new Uint8Array(dice.chance(90) ? 32 : dice.pick(oddLengths)).fill(dice.below(256));
  }
}

/** The same with something wrong behind its routing header, which nobody on the way looks at. */
export function withMutatedBody(message: Uint8Array, dice: Dice): Uint8Array {
  const header = new RoutingHeader();
  // Of the link: most that is wrong about it ends the link, and then little else is seen.
  if (!header.scan(message, 0, message.length)) return dice.chance(40) ? mutatedMessage(message, dice) : message;
  const body = message.subarray(header.bodyStart);
  return concatBytes(
    message.subarray(0, header.bodyStart),
    dice.chance(70) ? mutatedMessage(body, dice) : mutatedBytes(body, dice),
  );
}

function plain(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
