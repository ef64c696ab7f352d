import { toHex } from '../model/bytes.js';
import { MessageSizeError } from '../model/errors.js';
import type { PeerAddress, PeerInfo, PeerAddressTag } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import { counts } from '../model/outcome.js';
import { isAmendment } from '../model/utterance.js';
import type { Timer } from '../platform/clock.js';
import { untold } from '../platform/journal.js';
import type { StoreChange } from '../platform/store.js';
import type {
  Confirmation,
  DepositAnswer,
  MessageBody,
  PrekeyAnswer,
  Reseal,
  RoomInvitationBody,
} from '../protocol/messages.js';
import { bodyBytes } from '../protocol/bodies/message-body.js';
import { isGenuineWord } from '../protocol/records/stream-word.js';
import { encodeHistoryEntry, type StoredHistoryEntry } from '../protocol/stored/history-entry.js';
import { encodeSoughtLetter, type StoredOutgoingStream } from '../protocol/stored/streams.js';
import { Correspondent } from './correspondent.js';
import type { DeliveryContext } from './delivery-context.js';
import { keepingAmendment } from './amendments.js';
import { keptEntries, type Progress } from './history.js';
import type { BufferLine, OutgoingInvitation, OutgoingMessage } from './message.js';
import { OutgoingRoomInvitation, OutgoingUtterance, type Outgoing } from './outgoing.js';
import { PrekeyInquiries } from './prekey-inquiries.js';
import type { Recollection } from './recollection.js';
import { SoughtAddressees } from './sought-addressees.js';
import { soughtKey } from './stored-rooms.js';

/** Where messages to somebody who is not there are to be kept. */
type CustodianChoice = (addressee: PeerAddress) => PeerAddress | undefined;

/** What is on its way, by what it is. */
export type OutgoingOf<Body extends MessageBody> = Body extends RoomInvitationBody
  ? OutgoingRoomInvitation
  : OutgoingUtterance;

export interface OutboxOptions {
  readonly context: DeliveryContext;
  readonly progressed: (message: OutgoingMessage) => void;
  /** The same for an invitation. */
  readonly invitationProgressed: (invitation: OutgoingInvitation) => void;
  readonly custodianFor: CustodianChoice;
}

/**
 * What this peer has said and its addressees have not confirmed: a stream for each of them, and what goes to IDs that nobody is
 * known to have. What was kept from an earlier run goes on where it was.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #correspondents = new Map<string, Correspondent>();
  readonly #sought = new SoughtAddressees();
  readonly #inquiries: PrekeyInquiries;
  #references = 0;
  #soughtNumbers = 0;
  #expiry: Timer | undefined;

  constructor(options: OutboxOptions, { outgoing, sought }: Pick<Recollection, 'outgoing' | 'sought'>) {
    this.#options = options;
    this.#inquiries = new PrekeyInquiries(options.context, {
      found: ({ key }, prekey) => this.#of(key)?.prekeyFound(prekey),
      none: ({ key }) => this.#of(key)?.noPrekey(),
    });
    for (const { stream, letters } of outgoing) this.#restore(stream, letters);
    for (const { number, letter } of sought) {
      this.#soughtNumbers = Math.max(this.#soughtNumbers, number);
      const message = this.#outgoing(letter.addresseeId as PeerId, letter.body, letter.sentAt);
      message.progress({ kind: 'queued', reason: 'unknown' });
      this.#sought.add(message.to, { number, bytes: bodyBytes(letter.body), message });
    }
    this.#expireLater();
  }

  /** To somebody whose key is known. `beside`: what is to be kept with it. @throws MessageSizeError if too many wait. */
  send<Body extends MessageBody>(
    addressee: PeerAddress,
    body: Body,
    beside: readonly StoreChange[] = [],
  ): OutgoingOf<Body> {
    this.#checkRoom(addressee.id, this.#with(addressee).stream.messages);
    return this.handOn(addressee, body, beside);
  }

  /** The same, however many wait already. */
  handOn<Body extends MessageBody>(
    addressee: PeerAddress,
    body: Body,
    beside: readonly StoreChange[] = [],
  ): OutgoingOf<Body> {
    const message = this.#outgoing(addressee.id, body, this.#options.context.clock.now());
    this.#add(this.#with(addressee), message, beside);
    return message;
  }

  /** To an ID of which it is not known whose it is. @throws MessageSizeError if too many wait. */
  seek<Body extends MessageBody>(id: PeerId, body: Body): OutgoingOf<Body> {
    const { context } = this.#options;
    this.#checkRoom(id, this.#sought.count(id));
    const message = this.#outgoing(id, body, context.clock.now());
    message.progress({ kind: 'queued', reason: 'unknown' });
    const number = (this.#soughtNumbers += 1);
    this.#sought.add(id, { number, bytes: bodyBytes(body), message });
    this.#expireLater();
    const value = encodeSoughtLetter({ addresseeId: id, body, sentAt: message.sentAt });
    context.journal.record([{ kind: 'put', key: soughtKey(number), value }], {
      kept: () => undefined,
      lost: (detail) => message.progress({ kind: 'failed', reason: 'not-stored', detail }),
    });
    return message;
  }

  /** It is known now whose the ID is: what was sent to it goes there. */
  direct(addressee: PeerAddress): void {
    const letters = this.#sought.take(addressee.id).filter(({ message }) => message.state.kind === 'queued');
    if (letters.length === 0) return;
    const correspondent = this.#with(addressee);
    for (const { number, message } of letters) {
      message.progress({ kind: 'queued', reason: 'under-way' });
      this.#add(correspondent, message, [{ kind: 'delete', key: soughtKey(number) }]);
    }
  }

  isSought(id: PeerId): boolean {
    return this.#sought.count(id) > 0;
  }

  soughtIds(): Iterable<PeerId> {
    return this.#sought.ids();
  }

  /** Those to whom something is on its way. */
  addressees(): PeerAddress[] {
    return [...this.#correspondents.values()]
      .filter(({ stream }) => stream.messages > 0)
      .map(({ addressee }) => addressee);
  }

  /** How far a message of a stream has come. */
  progressOf({ peer, epoch, sequence, failure }: StoredHistoryEntry): Progress {
    if (failure !== undefined) return { state: { kind: 'failed', reason: 'expired' }, reference: undefined };
    return this.#of(peer.key)?.progressOf(epoch, sequence) ?? { state: { kind: 'delivered' }, reference: undefined };
  }

  // ---- what others say

  /** An addressee has stored messages. Forged, or about what was never sent: counted, and nothing else. */
  confirmed(word: Confirmation): void {
    const correspondent = this.#wordOf(word);
    correspondent?.confirmed(word);
    if (correspondent?.stream.messages === 0) this.#inquiries.forget(correspondent.addressee);
  }

  /** An addressee cannot open what was sealed to a prekey. */
  reseal(word: Reseal): void {
    this.#wordOf(word)?.reseal(word);
  }

  depositAnswered(answer: DepositAnswer, by: PeerAddressTag): void {
    this.#of(answer.addresseeKey)?.depositAnswered(answer, by.tag);
  }

  prekeyAnswered(answer: PrekeyAnswer, by: PeerAddressTag): void {
    this.#inquiries.answered(answer, by);
  }

  // ---- what happens in the network

  reachable(peer: PeerInfo): void {
    this.#inquiries.askAgain(peer.key);
    this.#of(peer.key)?.reachable({ id: peer.id, key: peer.key });
    if (peer.role === 'node') for (const other of this.#correspondents.values()) other.custodianChanged(peer.key);
  }

  unreachable(peer: PeerInfo): void {
    this.#of(peer.key)?.unreachable();
    if (peer.role === 'node') for (const other of this.#correspondents.values()) other.custodianChanged(peer.key);
  }

  /** This peer has a way into the network again, or a new one. */
  placeChanged(): void {
    this.#inquiries.askAllAgain();
    for (const correspondent of this.#correspondents.values()) correspondent.placeChanged();
  }

  homeless(): void {
    this.#inquiries.close();
    for (const correspondent of this.#correspondents.values()) correspondent.homeless();
  }

  /** This peer goes by another ID. */
  unseal(): void {
    for (const correspondent of this.#correspondents.values()) correspondent.unseal();
  }

  // ---- what waits

  lines(): BufferLine[] {
    const lines: BufferLine[] = [];
    for (const { addressee, stream } of this.#correspondents.values())
      if (stream.messages > 0)
        lines.push({ to: addressee.id, where: 'outbox', messages: stream.messages, bytes: stream.bytes });
    return [...lines, ...this.#sought.lines()];
  }

  /** True if nothing waits that could be delivered now, or that a node could take. */
  get isDrained(): boolean {
    for (const { isThere, stream } of this.#correspondents.values())
      if (isThere && stream.letters.some(({ message }) => message.state.kind === 'queued')) return false;
    return true;
  }

  /** The peer closes. What is kept on disk waits for the next run; whatever is not, fails. */
  close(): void {
    this.#expiry?.cancel();
    this.#inquiries.close();
    for (const correspondent of this.#correspondents.values()) correspondent.close();
    if (this.#options.context.journal.isDurable) return;
    const failed = { kind: 'failed', reason: 'closed' } as const;
    for (const { stream } of this.#correspondents.values())
      for (const { message } of stream.letters) if (message.state.kind === 'queued') message.progress(failed);
    for (const id of [...this.#sought.ids()]) for (const { message } of this.#sought.of(id)) message.progress(failed);
  }

  #restore(stream: StoredOutgoingStream, letters: Recollection['outgoing'][number]['letters']): void {
    const correspondent = this.#make(stream);
    for (const { sequence, letter } of letters) {
      const message = this.#outgoing(stream.addressee.id, letter.body, letter.sentAt);
      const { custodian } = letter;
      message.numbered({ authorKey: this.#options.context.keys.publicKey, epoch: stream.epoch, sequence });
      if (custodian) message.progress({ kind: 'sent' });
      correspondent.restore({
        sequence,
        bytes: bodyBytes(letter.body),
        message,
        packet: undefined,
        custody: custodian ? { kind: 'kept', by: custodian } : { kind: 'none' },
      });
    }
  }

  #outgoing<Body extends MessageBody>(to: PeerId, body: Body, sentAt: number): OutgoingOf<Body> {
    const { progressed, invitationProgressed } = this.#options;
    const heading = { reference: (this.#references += 1), to, sentAt };
    const message: Outgoing =
      body.kind === 'room-invitation'
        ? new OutgoingRoomInvitation({ ...heading, body }, invitationProgressed)
        : new OutgoingUtterance({ ...heading, utterance: body }, progressed);
    return message as OutgoingOf<Body>;
  }

  #add(correspondent: Correspondent, message: Outgoing, beside: readonly StoreChange[]): void {
    const { clock, keys, eraser } = this.#options.context;
    const { addressee: peer } = correspondent;
    const { body, sentAt } = message;
    const notedAt = clock.now();
    correspondent.send(message, (epoch, sequence) => {
      // What lets somebody into a room is nothing to be read again later, nor to stand in an export.
      if (body.kind === 'room-invitation') return beside;
      if (isAmendment(body)) {
        const stated = { saidAs: { authorKey: keys.publicKey, epoch, sequence }, amendment: body };
        return counts(stated) ? [keepingAmendment(toHex(peer.key), stated), ...beside] : beside;
      }
      const said = { peer, direction: 'out', epoch, sequence, sentAt, notedAt } as const;
      const entry = { ...said, remark: body, failure: undefined };
      const key = correspondent.historyKey(entry);
      return [{ kind: 'put', key, value: encodeHistoryEntry(entry) }, correspondent.places.keeping(entry), ...beside];
    });
    if (body.kind === 'deletion') eraser.erase(toHex(peer.key), body.of, keptEntries);
    this.#expireLater(sentAt);
  }

  #wordOf(word: Confirmation | Reseal): Correspondent | undefined {
    const { crypto, counters } = this.#options.context;
    const correspondent = this.#of(word.addresseeKey);
    // Others can send any number of these: what changes nothing is not worth the check.
    if (!correspondent?.isNews(word)) return undefined;
    if (isGenuineWord(crypto, word)) return correspondent;
    counters.badSignature += 1;
    return undefined;
  }

  #of(key: Uint8Array): Correspondent | undefined {
    return this.#correspondents.get(toHex(key));
  }

  #with(addressee: PeerAddress): Correspondent {
    const known = this.#of(addressee.key);
    if (known) {
      known.stream.address(addressee);
      return known;
    }
    const epoch = this.#options.context.place()?.incarnation ?? this.#options.context.clock.now();
    return this.#make({ addressee, epoch, nextSequence: 1, confirmed: 0, read: 0 });
  }

  #make(stored: StoredOutgoingStream): Correspondent {
    const { context, custodianFor } = this.#options;
    const needsPrekey = (owner: PeerAddress): void => this.#inquiries.want(owner);
    const correspondent = new Correspondent(context, stored, { needsPrekey, custodianFor });
    this.#correspondents.set(toHex(stored.addressee.key), correspondent);
    return correspondent;
  }

  #checkRoom(to: PeerId, waiting: number): void {
    const { outboxMessages } = this.#options.context.limits;
    if (waiting >= outboxMessages)
      throw new MessageSizeError(`${outboxMessages} messages wait for ${to} already: the outbox is full`);
  }

  // ---- what waits too long

  /** `sentAt`: of a message that is on its way to disk. */
  #expireLater(sentAt = Infinity): void {
    const { clock, limits } = this.#options.context;
    if (this.#expiry) return;
    let oldest = Math.min(sentAt, this.#sought.oldest);
    for (const { stream } of this.#correspondents.values())
      oldest = Math.min(oldest, stream.letters[0]?.message.sentAt ?? Infinity);
    if (oldest === Infinity) return;
    this.#expiry = clock.after(Math.max(0, oldest + limits.mailboxTime + 1 - clock.now()), () => {
      this.#expiry = undefined;
      this.#expire();
      this.#expireLater();
    });
  }

  #expire(): void {
    const { clock, limits, journal } = this.#options.context;
    const before = clock.now() - limits.mailboxTime;
    const gone = [...this.#correspondents.values()].flatMap((correspondent) => correspondent.expire(before));
    const sought = this.#sought.expire(before);
    if (sought.length > 0)
      journal.record(
        sought.map(({ number }) => ({ kind: 'delete' as const, key: soughtKey(number) })),
        untold,
      );
    for (const { message } of [...gone, ...sought]) message.progress({ kind: 'failed', reason: 'expired' });
  }
}
