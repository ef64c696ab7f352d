import { equalBytes } from '../model/bytes.js';
import type { PeerAddress } from '../model/peer.js';
import { hour } from '../model/units.js';
import { untold, type Changes, type JournalChange } from '../platform/journal.js';
import type { StoreChange } from '../platform/store.js';
import type { Confirmation, DepositAnswer, DepositOutcome, Reseal } from '../protocol/messages.js';
import { bodyBytes } from '../protocol/bodies/message-body.js';
import type { Prekey } from '../protocol/records/prekey.js';
import { Envelope } from '../protocol/envelope.js';
import { encodeLetter, encodeOutgoingStream, type StoredOutgoingStream } from '../protocol/stored/streams.js';
import { OutgoingContext } from '../sealing/outgoing-context.js';
import type { DeliveryContext } from './delivery-context.js';
import type { Progress } from './history.js';
import type { QueuedReason } from './message.js';
import type { Outgoing } from './outgoing.js';
import { OutgoingStream, type Letter, type Packet } from './outgoing-stream.js';
import { StreamCustody } from './stream-custody.js';
import { historyKeys, letterKeys, outgoingKey } from './stored-rooms.js';
import { TalkPlaces } from './talk-places.js';

/** Prekeys are asked for anew after this time: what is opened with one is not to be everything ever said. */
const prekeyUse = hour;
/** Messages that are delivered and not read are remembered so far back, to tell when they are. */
const mostUnread = 1_000;

export interface CorrespondentOwner {
  /** There is no prekey of this one. */
  needsPrekey(addressee: PeerAddress): void;
  /** The node that is to keep messages to this one. */
  custodianFor(addressee: PeerAddress): PeerAddress | undefined;
}

interface KnownPrekey {
  readonly prekey: Prekey;
  readonly since: number;
}

/**
 * Somebody whom this peer writes to: the stream of messages, what it is sealed with, and who keeps it meanwhile.
 *
 * Every event changes the stream, the prekey or the custody, and then has the stream offer and the custody look: these two
 * decide what is sent.
 */
export class Correspondent {
  readonly stream: OutgoingStream;
  /** Under which keys what is said here is kept for its history. */
  readonly historyKey: ReturnType<typeof historyKeys>;
  readonly places: TalkPlaces;
  readonly #letterKey: ReturnType<typeof letterKeys>;
  readonly #streamKey: string;
  readonly #context: DeliveryContext;
  readonly #owner: CorrespondentOwner;
  readonly #custody: StreamCustody;
  readonly #unread: Letter[] = [];
  #prekey: KnownPrekey | undefined;
  #sealing: OutgoingContext | undefined;
  #envelope: { readonly from: PeerAddress; readonly to: PeerAddress; readonly envelope: Envelope } | undefined;

  constructor(context: DeliveryContext, stored: StoredOutgoingStream, owner: CorrespondentOwner) {
    this.#context = context;
    this.#owner = owner;
    const { key } = stored.addressee;
    this.historyKey = historyKeys(key);
    this.places = new TalkPlaces(key, context.keys.publicKey);
    this.#letterKey = letterKeys(key);
    this.#streamKey = outgoingKey(key);
    const { clock, limits } = context;
    this.stream = new OutgoingStream(stored, {
      clock,
      limits,
      offer: (letter, floor) => this.#offer(letter, floor),
      late: () => this.#custody.look(),
    });
    this.#custody = new StreamCustody(context, this.stream, {
      isThere: () => this.isThere,
      custodian: () => owner.custodianFor(this.addressee),
      packet: (letter) => this.#packet(letter, this.stream.floor),
      kept: (letters, by) => this.#kept(letters, by),
      refused: (letters, outcome) => this.#explain(letters, outcome),
    });
  }

  get addressee(): PeerAddress {
    return this.stream.addressee;
  }

  /** Whether that very key is there to be offered messages. */
  get isThere(): boolean {
    const { id, key } = this.addressee;
    const present = this.#context.place()?.network.find(id);
    return present?.presence === 'online' && equalBytes(present.key, key);
  }

  /** Takes a message into the stream and offers it, as soon as it is on disk. `beside`: what is to be kept with it. */
  send(message: Outgoing, beside: (epoch: number, sequence: number) => readonly JournalChange[]): void {
    const { stream } = this;
    const sequence = stream.takeNumber();
    const { body, sentAt } = message;
    message.numbered({ authorKey: this.#context.keys.publicKey, epoch: stream.epoch, sequence });
    const letter: Letter = {
      sequence,
      bytes: bodyBytes(body),
      message,
      packet: undefined,
      custody: { kind: 'none' },
    };
    const changes = (): JournalChange[] => [
      this.#streamChange(),
      { kind: 'put', key: this.#letterKey(sequence), value: encodeLetter({ body, sentAt, custodian: undefined }) },
      ...beside(stream.epoch, sequence),
    ];
    this.#context.journal.record(changes, {
      kept: () => this.#add(letter),
      lost: (detail) => message.progress({ kind: 'failed', reason: 'not-stored', detail }),
    });
  }

  /** Takes in a letter that was kept from an earlier run. */
  restore(letter: Letter): void {
    this.stream.add(letter);
  }

  /** How far a message of this stream, or of one before it, has come. */
  progressOf(epoch: number, sequence: number): Progress {
    const { stream } = this;
    if (epoch !== stream.epoch) return { state: { kind: 'delivered' }, reference: undefined };
    const known = [...stream.letters, ...this.#unread].find((letter) => letter.sequence === sequence);
    if (known) return known.message;
    return { state: { kind: sequence <= stream.stored.read ? 'read' : 'delivered' }, reference: undefined };
  }

  // ---- what others say

  /** Whether a word of the addressee would change anything, if it is by the addressee. */
  isNews(word: Confirmation | Reseal): boolean {
    if (word.epoch !== this.stream.epoch) return false;
    if (word.type === 'confirmation') return this.stream.isNews(word);
    const { prekey } = word;
    return (
      this.#prekey?.prekey.number === prekey || this.#sealing?.prekey === prekey || this.#closedBy(prekey).length > 0
    );
  }

  /** The addressee has stored everything up to a number. `word` is by the addressee, as its signature proves. */
  confirmed({ sequence, read }: Confirmation): void {
    this.#confirmed(sequence);
    if (!this.stream.readUpTo(read)) return;
    this.#record([this.#streamChange()]);
    while (this.#unread[0] && this.#unread[0].sequence <= read)
      this.#unread.shift()?.message.progress({ kind: 'read' });
  }

  /**
   * The addressee cannot open what was sealed to a prekey. Anybody can say that once more later: then nothing is sealed to it any
   * more, and nothing happens.
   */
  reseal({ prekey }: Reseal): void {
    if (this.#prekey?.prekey.number === prekey) this.#prekey = undefined;
    if (this.#sealing?.prekey === prekey) this.#sealing = undefined;
    const closed = this.#closedBy(prekey);
    if (closed.length === 0) return;
    for (const letter of closed) {
      letter.packet = undefined;
      if (letter.custody.kind === 'kept') letter.custody = { kind: 'none' };
    }
    this.#tryAgain();
  }

  prekeyFound(prekey: Prekey): void {
    this.#prekey = { prekey, since: this.#context.clock.now() };
    this.#sealing = undefined;
    this.stream.offerMore();
    this.#custody.look();
  }

  noPrekey(): void {
    for (const { message, packet } of this.stream.letters)
      if (!packet && message.state.kind === 'queued') message.progress({ kind: 'queued', reason: 'no-prekey' });
  }

  depositAnswered(answer: DepositAnswer, by: Uint8Array): void {
    this.#custody.answered(answer, by);
  }

  // ---- what happens in the network

  /** It is there, by whatever way and under whatever ID: what waits is offered. */
  reachable(addressee: PeerAddress): void {
    this.stream.address(addressee);
    this.#tryAgain();
  }

  unreachable(): void {
    this.stream.pause();
    this.#custody.wake();
    this.#explainAbsence();
  }

  /** This peer has another way into the network, or another ID. */
  placeChanged(): void {
    this.#tryAgain();
    if (!this.isThere) this.#explainAbsence();
  }

  /** This peer has no way into the network. */
  homeless(): void {
    this.stream.pause();
    this.#custody.pause();
  }

  /** This peer goes by another ID, to which nothing is bound that was sealed. */
  unseal(): void {
    this.#sealing = undefined;
    this.stream.unseal();
  }

  custodianChanged(key: Uint8Array): void {
    this.#custody.doubt(key);
  }

  /** Gives up what has waited since before that time. Returns what is to be forgotten of it. */
  expire(before: number): readonly Letter[] {
    const gone = this.stream.remove(({ message }) => message.sentAt < before);
    if (gone.length > 0) this.#record(gone.map(({ sequence }) => this.#withoutLetter(sequence)));
    return gone;
  }

  close(): void {
    this.homeless();
  }

  #add(letter: Letter): void {
    this.stream.add(letter);
    if (!this.isThere) {
      this.#custody.look();
      this.#explainAbsence();
    }
  }

  /** What opens no more without a prekey. */
  #closedBy(prekey: number): readonly Letter[] {
    // What a node keeps since an earlier run of this peer is sealed to a prekey that nobody remembers.
    return this.stream.letters.filter(({ packet, custody }) =>
      packet ? packet.prekey === prekey : custody.kind === 'kept',
    );
  }

  #tryAgain(): void {
    this.stream.offerAgain();
    this.#custody.wake();
  }

  #confirmed(sequence: number): void {
    const done = this.stream.confirm(sequence);
    if (done.length === 0) return;
    this.#record(() => [this.#streamChange(), ...done.map((letter) => this.#withoutLetter(letter.sequence))]);
    this.#unread.push(...done);
    this.#unread.splice(0, Math.max(0, this.#unread.length - mostUnread));
    for (const { message } of done) message.progress({ kind: 'delivered' });
  }

  #kept(letters: readonly Letter[], by: PeerAddress): void {
    this.#record(
      letters.map(({ sequence, message: { body, sentAt } }) => ({
        kind: 'put' as const,
        key: this.#letterKey(sequence),
        value: encodeLetter({ body, sentAt, custodian: by.key }),
      })),
    );
    for (const { message } of letters) message.progress({ kind: 'sent' });
  }

  #explain(letters: readonly Letter[], outcome: DepositOutcome): void {
    const reason = outcome === 'mailbox-full' || outcome === 'store-full' ? outcome : 'not-kept';
    for (const { message } of letters) wait(message, reason);
  }

  #explainAbsence(): void {
    for (const { message } of this.stream.letters) {
      const { state } = message;
      if (state.kind === 'queued' && state.reason === 'under-way') wait(message, 'away');
    }
  }

  #offer(letter: Letter, floor: number): boolean {
    const place = this.#context.place();
    if (!place || !this.isThere) return false;
    const packet = this.#packet(letter, floor);
    if (!packet || !place.network.submit(this.addressee, packet.bytes)) return false;
    wait(letter.message, 'under-way');
    return true;
  }

  #packet(letter: Letter, floor: number): Packet | undefined {
    if (letter.packet?.floor === floor) return letter.packet;
    const place = this.#context.place();
    const sealing = place && this.#sealingIn(place.self);
    if (!sealing) return undefined;
    const { body, sentAt } = letter.message;
    const sealed = sealing.seal(letter.sequence, { floor, sentAt, body });
    const bytes = this.#envelopeFrom(place.self).encode(sealed);
    letter.packet = { floor, prekey: sealing.prekey, context: sealed.context, bytes };
    return letter.packet;
  }

  #envelopeFrom(self: PeerAddress): Envelope {
    const { addressee } = this;
    const known = this.#envelope;
    if (known?.from === self && known.to === addressee) return known.envelope;
    const envelope = new Envelope(self, addressee, this.#context.limits.hopLimit);
    this.#envelope = { from: self, to: addressee, envelope };
    return envelope;
  }

  #sealingIn(self: PeerAddress): OutgoingContext | undefined {
    const { crypto, random, keys, clock } = this.#context;
    const now = clock.now();
    if (this.#sealing && !this.#sealing.isWorn(now)) return this.#sealing;
    const prekey = this.#freshPrekey(now);
    if (!prekey) {
      this.#owner.needsPrekey(this.addressee);
      return undefined;
    }
    const ends = { senderId: self.id, addresseeId: this.addressee.id, epoch: this.stream.epoch };
    const addresseeKey = this.addressee.key;
    this.#sealing = OutgoingContext.make({ crypto, random, keys, ends, addresseeKey, prekey, now });
    return this.#sealing;
  }

  #freshPrekey(now: number): Prekey | undefined {
    if (!this.#prekey) return undefined;
    const { prekey, since } = this.#prekey;
    return now >= since && now - since < prekeyUse && now < prekey.expiresAt ? prekey : undefined;
  }

  #record(changes: Changes): void {
    this.#context.journal.record(changes, untold);
  }

  #streamChange(): JournalChange {
    return { kind: 'put-newest', key: this.#streamKey, value: () => encodeOutgoingStream(this.stream.stored) };
  }

  #withoutLetter(sequence: number): StoreChange {
    return { kind: 'delete', key: this.#letterKey(sequence) };
  }
}

/** Who could not write down how far a message has come is told the same again by whoever it came to. */

function wait(message: Outgoing, reason: QueuedReason): void {
  if (message.state.kind === 'queued') message.progress({ kind: 'queued', reason });
}
