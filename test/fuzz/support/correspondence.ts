import { toHex } from '../../../src/model/bytes.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { day } from '../../../src/model/units.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { Crypto, KeyPair } from '../../../src/platform/crypto.js';
import { isRoutedType, typeAt } from '../../../src/protocol/message-type.js';
import type { Content, RoutedBody, SealedMessage, SignedBytes } from '../../../src/protocol/messages.js';
import { openPrekey, signPrekey, type Prekey } from '../../../src/protocol/records/prekey.js';
import { signContext } from '../../../src/protocol/records/sealing-context.js';
import { signConfirmation, signReseal } from '../../../src/protocol/records/stream-word.js';
import { readRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import { OutgoingContext } from '../../../src/sealing/outgoing-context.js';
import type { Dice } from './dice.js';

const outcomes = ['stored', 'mailbox-full', 'store-full', 'not-offered', 'malformed', 'confirmed'] as const;

/** Somebody's letters: sealed and signed as they must be, to whoever has given away a prekey. */
export class Correspondence {
  readonly #crypto: Crypto;
  readonly #self: PeerAddress;
  readonly #keys: KeyPair;
  readonly #dice: Dice;
  /** By the key of their owner. */
  readonly #prekeys = new Map<string, Prekey>();
  /** By the key of the addressee and the epoch; the last few. */
  readonly #contexts = new Map<string, OutgoingContext>();
  #heard: { readonly from: Uint8Array; readonly message: SealedMessage } | undefined;
  #prekeysMade = 0;

  constructor(crypto: Crypto, self: PeerAddress, keys: KeyPair, dice: Dice) {
    this.#crypto = crypto;
    this.#self = self;
    this.#keys = keys;
    this.#dice = dice;
  }

  /** What has come: prekeys are kept, and the last message is remembered, to be answered. Returns of what kinds it was. */
  hear(messages: readonly Uint8Array[]): readonly RoutedBody['type'][] {
    const bodies = messages.flatMap((bytes) => (isRoutedType(typeAt(bytes, 0)) ? (bodyOf(bytes) ?? []) : []));
    for (const body of bodies) {
      if (body.type === 'prekey-answer' && body.prekey)
        this.#prekeys.set(toHex(body.ownerKey), openPrekey(body.prekey));
      if (body.type === 'message') this.#heard = { from: body.context.senderKey, message: body };
    }
    return bodies.map(({ type }) => type);
  }

  /** A message that opens, if its addressee has given a prekey; else one that is signed and sealed to nothing. */
  message(to: PeerAddress, epoch: number, sequence: number, content: Content): SealedMessage {
    const prekey = this.#prekeys.get(toHex(to.key));
    return prekey
      ? this.#contextTo(to, epoch, prekey).seal(sequence, content)
      : this.#withoutPrekey(to, epoch, sequence);
  }

  /** What somebody has said to this one is confirmed, or not opened; else what nobody has said. */
  word(kind: 'confirmation' | 'reseal', to: PeerAddress, number: (usual: number) => number): RoutedBody {
    const heard = this.#heard;
    const stream = {
      epoch: heard?.message.epoch ?? 1,
      sequence: number(heard?.message.sequence ?? 1),
      senderKey: heard?.from ?? to.key,
    };
    if (kind === 'confirmation')
      return signConfirmation(this.#crypto, this.#keys, { ...stream, read: number(stream.sequence) });
    const prekey = number(heard?.message.context.prekey ?? 1);
    return signReseal(this.#crypto, this.#keys, { ...stream, prekey });
  }

  /** A node says what became of what somebody has deposited with it. */
  depositAnswer(): RoutedBody {
    const context = this.#heard?.message.context;
    const outcome = this.#dice.pick(outcomes);
    return {
      type: 'deposit-answer',
      addresseeKey: context?.addresseeKey ?? this.#self.key,
      epoch: this.#heard?.message.epoch ?? 1,
      results: [{ sequence: this.#heard?.message.sequence ?? 1, outcome }],
    };
  }

  /** A prekey of this one, for whoever wants to write to it. */
  ownPrekey(now: number): SignedBytes {
    this.#prekeysMade += 1;
    const { publicKey } = this.#crypto.agreementKeys(this.#dice.bytes(32));
    const kind = this.#dice.chance(50) ? 'one-time' : 'last-resort';
    const content = { number: this.#prekeysMade, key: publicKey, kind, expiresAt: now + day } as const;
    return signPrekey(this.#crypto, this.#keys, content).signed;
  }

  #contextTo(to: PeerAddress, epoch: number, prekey: Prekey): OutgoingContext {
    const name = `${toHex(to.key)} ${epoch} ${prekey.number}`;
    const context =
      this.#contexts.get(name) ??
      OutgoingContext.make({
        crypto: this.#crypto,
        random: this.#dice,
        keys: this.#keys,
        ends: { senderId: this.#self.id, addresseeId: to.id, epoch },
        addresseeKey: to.key,
        prekey,
        now: 0,
      });
    if (!context) throw new Error('somebody has given away a prekey that none can be agreed on with');
    this.#contexts.set(name, context);
    if (this.#contexts.size > 50) this.#contexts.clear();
    return context;
  }

  #withoutPrekey(to: PeerAddress, epoch: number, sequence: number): SealedMessage {
    const unsigned = {
      senderKey: this.#self.key,
      addresseeKey: to.key,
      prekey: 1 + this.#dice.below(3),
      encapsulatedKey: this.#dice.bytes(32),
    };
    const ends = { senderId: this.#self.id, addresseeId: to.id, epoch };
    const context = signContext(this.#crypto, this.#keys, ends, unsigned);
    return { type: 'message', epoch, sequence, context, number: 0, sealed: this.#dice.bytes(40) };
  }
}

/** Nothing where it cannot be read: what comes may be by this very one. */
function bodyOf(bytes: Uint8Array): RoutedBody | undefined {
  const header = new RoutingHeader();
  if (!header.scan(bytes, 0, bytes.length)) return undefined;
  return readRouted(bytes, 0, bytes.length, header, newCounters())?.body;
}
