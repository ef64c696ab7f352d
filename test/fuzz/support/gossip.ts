import { day } from '../../../src/model/units.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import type { Crypto } from '../../../src/platform/crypto.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { Announcement } from '../../../src/protocol/messages.js';
import { signClaim, signStatement, witness } from '../../../src/protocol/records/attachment.js';
import { signDeparture } from '../../../src/protocol/records/departure.js';
import { signNodeRecord } from '../../../src/protocol/records/node-record.js';
import type { Dice } from './dice.js';
import { oddDoubles, oddNumbers } from './dictionary.js';
import { Mallory } from './mallory.js';
import { RoomTalk } from './room-talk.js';

/** Numbers that a record may hold without being refused at once. */
const plausible = oddDoubles.filter((value) => Number.isFinite(value) && value >= 0);

/** What a node tells its neighbours: records that are properly signed, of itself and of leaves that it makes up. */
export class Gossip {
  readonly #crypto: Crypto;
  readonly #dice: Dice;
  readonly #node: Mallory;
  readonly #leaves: readonly Mallory[];
  readonly #others: readonly PeerAddress[];
  readonly #rooms: RoomTalk;
  /** Of the node that is gossiped to. */
  #session = 1;
  #sequence = 0;
  #move = 0;

  constructor(crypto: Crypto, dice: Dice, node: Mallory, leaves: readonly Mallory[], others: readonly PeerAddress[]) {
    this.#crypto = crypto;
    this.#dice = dice;
    this.#node = node;
    this.#leaves = leaves;
    this.#others = others;
    this.#rooms = new RoomTalk(node, dice);
  }

  /**
   * What says "I am linked to you" and "that is all I know": from here on the node is within reach.
   * `session`: the incarnation of the one who is told.
   */
  introduction(now: number, session: number): readonly Uint8Array[] {
    this.#session = session;
    const all = encodeLinkMessage({ type: 'digest', origins: [], answerWanted: false, endsAnswer: true });
    return [encoded({ kind: 'node', record: this.#nodeRecord(now, this.#others) }), Uint8Array.from(all)];
  }

  /** A record about somebody whose ID begins with `forged`, with a signature that does not fit. */
  forgery(now: number): Uint8Array {
    const forged = new Mallory(this.#crypto, `forged-${this.#dice.below(100)}`, 0x80);
    const wire = this.#attachment(now, forged);
    const field = this.#dice.pick(['leafSignature', 'homeSignature'] as const);
    const signature = wire[field].slice();
    const at = this.#dice.below(signature.length);
    signature[at] = (signature[at] ?? 0) ^ (1 << this.#dice.below(8));
    return encoded({ kind: 'attachment', attachment: { ...wire, [field]: signature } });
  }

  /** Any record, most of them with something odd in it. */
  next(now: number): Uint8Array {
    const leaf = this.#dice.pick(this.#leaves);
    switch (this.#dice.below(4)) {
      case 0: {
        const known = [...this.#others, ...this.#leaves, this.#node];
        const neighbours = Array.from({ length: this.#dice.below(4) }, () => this.#dice.pick(known));
        return encoded({ kind: 'node', record: this.#nodeRecord(now, [...this.#others, ...neighbours]) });
      }
      case 1:
      case 2:
        return encoded({ kind: 'attachment', attachment: this.#attachment(now, leaf) });
      default:
        return encoded({ kind: 'departure', departure: this.#departure(now, leaf) });
    }
  }

  #nodeRecord(now: number, neighbours: readonly PeerAddress[]) {
    this.#sequence += 1;
    const record = signNodeRecord(this.#crypto, this.#node.keys, {
      node: this.#node,
      incarnation: this.#node.incarnation,
      rooms: this.#rooms.served(),
      sequence: this.#odd(this.#sequence, oddNumbers.slice(0, 8)),
      neighbours: neighbours.map(({ id, key }) => ({ id, key, incarnation: this.#odd(this.#session, oddNumbers) })),
      urls: this.#dice.chance(50) ? ['ws://10.0.0.66:7700/'] : ['', 'javascript:alert(1)', 'ws://[', 'ws://0.0.0.0/'],
      signedAt: this.#odd(now, plausible),
      claimedAt: this.#odd(now, plausible),
    });
    return record.signed;
  }

  #attachment(now: number, leaf: Mallory) {
    this.#move += 1;
    const statement = {
      leaf,
      home: this.#dice.chance(2) ? leaf : this.#node,
      incarnation: this.#odd(this.#node.incarnation, plausible),
      move: this.#odd(this.#move, oddNumbers),
      expiresAt: this.#odd(now + day, plausible),
    };
    const signed = signStatement(this.#crypto, leaf.keys, statement);
    const claimedAt = this.#odd(now, plausible);
    const testimony = {
      homeIncarnation: this.#odd(this.#node.incarnation, plausible),
      witnessedAt: this.#odd(now, plausible),
      claimedAt,
      claimWitness: this.#dice.chance(50) ? leaf.key : undefined,
      claimSignature: signClaim(this.#crypto, this.#dice.chance(50) ? leaf.keys : this.#node.keys, leaf, claimedAt),
    };
    return witness(this.#crypto, this.#node.keys, statement, signed, testimony).wire;
  }

  #departure(now: number, leaf: Mallory) {
    const signer = this.#dice.pick([leaf, this.#node]);
    const peer = this.#odd<PeerAddress>(leaf, [this.#node, ...this.#others]);
    const [incarnation, move] = [this.#odd(this.#node.incarnation, plausible), this.#odd(this.#move, oddNumbers)];
    const link = { leaf, home: this.#node, incarnation, move, expiresAt: now };
    const departure = signDeparture(this.#crypto, signer.keys, {
      peer: { id: peer.id, key: peer.key },
      incarnation,
      move: this.#dice.chance(2) ? move + 1 : move,
      kind: this.#dice.chance(50) ? 'leave' : 'away',
      signedAt: this.#odd(now, plausible),
      signer: this.#dice.chance(2) ? this.#node.key : signer.key,
      statement: signer === leaf ? undefined : signStatement(this.#crypto, leaf.keys, link),
    });
    return departure.signed;
  }

  #odd<T>(usual: T, choices: readonly T[]): T {
    return this.#dice.chance(8) ? this.#dice.pick(choices) : usual;
  }
}

function encoded(announcement: Announcement): Uint8Array {
  return Uint8Array.from(encodeLinkMessage({ type: 'announcement', announcement }));
}
