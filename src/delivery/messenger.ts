import { equalBytes } from '../model/bytes.js';
import { ChangedKeyError, SendToSelfError } from '../model/errors.js';
import type { Limits } from '../model/limits.js';
import { hasTag, keyTag, sameAddress, type PeerAddress, type PeerInfo, type PeerAddressTag } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { Utterance } from '../model/utterance.js';
import { KiB } from '../model/units.js';
import type { Clock } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import type { Crypto, KeyPair } from '../platform/crypto.js';
import { untold, type Journal, type Recorded } from '../platform/journal.js';
import type { RandomSource } from '../platform/random.js';
import type { Store } from '../platform/store.js';
import type { MessageBody, RoomInvitationBody, RoutedMessage, SignedBytes } from '../protocol/messages.js';
import { bodyBytes } from '../protocol/bodies/message-body.js';
import { MessageOpener } from '../sealing/message-opener.js';
import { PrekeyChest } from '../sealing/prekey-chest.js';
import { Contacts, type Contact } from './contacts.js';
import type { DeliveryContext, Place } from './delivery-context.js';
import { Eraser } from './eraser.js';
import { History } from './history.js';
import { Inbox } from './inbox.js';
import { readDelivered } from './mail-reading.js';
import type {
  BufferLine,
  OutgoingInvitation,
  OutgoingMessage,
  ReceivedAmendment,
  ReceivedMessage,
  Writer,
} from './message.js';
import { Outbox, type OutgoingOf } from './outbox.js';
import { outlivedMarks } from './outlived-marks.js';
import { OwnPrekeys } from './own-prekeys.js';
import { Typing } from './typing.js';
import { checkAuthor, checkSize } from './utterance-checks.js';
import { RecentMap } from './recent-map.js';
import { nothingKept, type Recollection } from './recollection.js';
import { Speakers } from './speakers.js';
import { incomingKey } from './stored-rooms.js';

export interface MessengerObserver {
  received(message: ReceivedMessage): void;
  amended(amendment: ReceivedAmendment): void;
  /** Somebody is writing to the user just now. */
  typing(writer: Writer): void;
  progressed(message: OutgoingMessage): void;
  /** An invitation of this peer has another state. */
  invitationProgressed(invitation: OutgoingInvitation): void;
  /** See `InboxOptions.invited`. */
  invited(from: PeerAddress, invitation: RoomInvitationBody): void;
  /** Somebody has the ID of a contact, and another key than that. Told once for each key. */
  otherKey(address: PeerAddress): void;
}

export interface MessengerOptions {
  readonly keys: KeyPair;
  readonly crypto: Crypto;
  readonly random: RandomSource;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly journal: Journal;
  readonly observer: MessengerObserver;
  /** What the journal writes to; without one there is no history. */
  readonly store?: Store;
}

/** Somebody who was there: whom one can write to although they are not there now. */
interface Acquaintance extends PeerAddress {
  readonly home: PeerId;
}

/** Bytes of a frame that are kept free for the headers and envelopes of a message, its own and those of whoever keeps it. */
const envelopeBytes = 2 * KiB;

/**
 * What this peer says and hears, for as long as it lives: through all of its sessions, and with what was kept from earlier runs.
 *
 * `enter` and `leave` say where it is; everything that happens in the network is told to it; `take` is given each routed message
 * for this peer.
 */
export class Messenger {
  readonly #options: MessengerOptions;
  readonly #contacts: Contacts;
  readonly #outbox: Outbox;
  readonly #inbox: Inbox;
  readonly #prekeys: OwnPrekeys;
  /** Those who were seen since this peer joined, the last so many: who has left can still be written to. */
  readonly #seen: RecentMap<Acquaintance>;
  readonly #typing: Typing;
  readonly history: History;
  /** What everything that this peer says and hears is done with. */
  readonly context: DeliveryContext;
  readonly speakers: Speakers;
  readonly #suspects = new Set<string>();
  #place: Place | undefined;
  #frameBytes: number;

  constructor(options: MessengerOptions, kept: Recollection = nothingKept) {
    this.#options = options;
    const { observer, limits, crypto } = options;
    this.#frameBytes = limits.frameBytes;
    const context: DeliveryContext = {
      ...options,
      eraser: new Eraser(options.store, options.journal),
      place: () => this.#place,
    };
    this.context = context;
    this.#typing = new Typing(context);
    const chest = new PrekeyChest(options, kept.prekeys);
    this.#prekeys = new OwnPrekeys(context, chest);
    this.#contacts = new Contacts(kept.contacts);
    this.speakers = new Speakers(context, this.#contacts);
    const outlived = outlivedMarks(kept.incoming, kept.prekeys, options.clock.now(), limits);
    this.#outbox = new Outbox(
      {
        context,
        progressed: (message) => observer.progressed(message),
        invitationProgressed: (invitation) => observer.invitationProgressed(invitation),
        custodianFor: (to) => this.#custodianFor(to),
      },
      kept,
    );
    this.#inbox = new Inbox(
      {
        context,
        opener: new MessageOpener(crypto, (number) => chest.find(number), limits.sealingContexts),
        contacts: this.#contacts,
        speakers: this.speakers,
        store: options.store,
        received: (message) => observer.received(message),
        amended: (amendment) => observer.amended(amendment),
        invited: (from, invitation) => observer.invited(from, invitation),
        opened: (prekey) => this.#prekeys.used(prekey),
        otherKey: (address) => this.#suspect(address),
      },
      kept.incoming.filter((mark) => !outlived.has(mark)),
    );
    if (outlived.size > 0) {
      const gone = [...outlived].map(({ sender }) => ({ kind: 'delete' as const, key: incomingKey(sender.key) }));
      options.journal.record(gone, untold);
    }
    this.#seen = new RecentMap(limits.rememberedPeers, () => true);
    this.history = new History(options.store, context, (entry) =>
      entry.direction === 'out' ? this.#outbox.progressOf(entry) : this.#inbox.progressOf(entry),
    );
  }

  /** Where this peer is from now on. */
  enter(place: Place): void {
    const before = this.#place?.self.id ?? place.self.id;
    this.#place = place;
    if (before !== place.self.id) this.#outbox.unseal();
  }

  /** This peer has no way into the network any more, or is between two sessions. */
  homeless(): void {
    this.#outbox.homeless();
  }

  /** The way out takes frames up to this many bytes. */
  limitFrames(bytes: number): void {
    this.#frameBytes = Math.min(bytes, this.#options.limits.frameBytes);
  }

  /** What others may seal to while this peer is away: given once they are kept, and each time when one of them is used up. */
  leavePrekeys(give: (prekeys: readonly SignedBytes[]) => void): void {
    this.#prekeys.leaveWith(give);
  }

  // ---- what the user says

  /** As `say`, a text. @throws as `say` */
  send(to: PeerId, text: string): OutgoingMessage {
    return this.say(to, { kind: 'text', text });
  }

  /**
   * To an ID that nobody is known to have the message waits until somebody has.
   * @throws SendToSelfError, MessageSizeError, NotYoursError, ChangedKeyError
   */
  say(to: PeerId, utterance: Utterance): OutgoingMessage {
    checkAuthor(utterance, this.#options.keys.publicKey);
    checkSize(utterance, bodyBytes(utterance), this.#frameBytes - envelopeBytes);
    return this.#say(to, utterance);
  }

  /** Lets somebody into a private room. @throws SendToSelfError, MessageSizeError, ChangedKeyError */
  invite(to: PeerId, invitation: RoomInvitationBody): OutgoingInvitation {
    return this.#say(to, invitation);
  }

  /** The same for the owner of a key, whatever ID they are known by here, and however much waits for them. */
  handOn(to: PeerAddress, invitation: RoomInvitationBody): OutgoingInvitation {
    return this.#outbox.handOn(to, invitation);
  }

  /** The user is writing to somebody. */
  typing(to: PeerId): void {
    const key = this.keyOf(to) ?? this.#place?.network.find(to)?.key;
    if (key && to !== this.#place?.self.id) this.#typing.tell({ id: to, key });
  }

  /** The user has seen everything that came from somebody. */
  markRead(from: PeerId): void {
    const key = this.keyOf(from);
    if (key) this.#inbox.markRead(key);
  }

  // ---- contacts

  contact(id: PeerId): Contact | undefined {
    return this.#contacts.find(id);
  }

  contacts(): Iterable<Contact> {
    return this.#contacts.all();
  }

  /** The key that has the ID now is the one to write to. False if nobody has it. */
  accept(id: PeerId): boolean {
    const present = this.#place?.network.find(id);
    if (!present) return false;
    if (this.#contacts.judge(present) !== 'same')
      this.#options.journal.record([this.#contacts.accept(present, this.#options.clock.now())], untold);
    this.#outbox.direct(present);
    return true;
  }

  /** The two have compared their safety number, or take that back. False if it is no contact. */
  verify(id: PeerId, isVerified: boolean): boolean {
    const change = this.#contacts.verify(id, isVerified ? this.#options.clock.now() : undefined);
    if (change) this.#options.journal.record([change], untold);
    return change !== undefined;
  }

  /** Whose history an ID is: a contact's, else that of whoever has written under it. */
  keyOf(id: PeerId): Uint8Array | undefined {
    return this.#contacts.find(id)?.key ?? this.#inbox.senderKey(id);
  }

  /**
   * Forgets what was said with somebody, and whose key it was; what waits in the outbox goes on waiting. Without an ID: what was said
   * with anybody.
   */
  forget(id: PeerId | undefined, done: Recorded): void {
    const ids = id === undefined ? [...this.#contacts.all()].map((contact) => contact.id) : [id];
    const changes = ids.flatMap((each) => {
      const key = this.keyOf(each);
      const forgotten = this.#contacts.find(each) ? [this.#contacts.forget(each)] : [];
      return key ? [...this.history.forgetting(key), ...forgotten] : forgotten;
    });
    this.#options.journal.record(changes, done);
  }

  // ---- what happens in the network

  /** Somebody is there: what waits for that very key is offered. */
  peerReachable(peer: PeerInfo): void {
    this.#remember(peer);
    this.#outbox.reachable(peer);
    this.#meet(peer);
  }

  /** Somebody has an ID that this peer had not heard of, or had ceased to hear of. */
  peerFound(peer: PeerInfo): void {
    if (peer.presence === 'online') this.peerReachable(peer);
    else this.peerUnreachable(peer);
  }

  /** Nobody has that ID. */
  peerMissing(id: PeerId): void {
    const former = this.#contacts.find(id) ?? this.#seen.use(id);
    if (former) this.#outbox.direct(former);
  }

  /** Somebody is not there: nothing is offered until they are. */
  peerUnreachable(peer: PeerInfo): void {
    this.#remember(peer);
    this.#outbox.unreachable(peer);
    this.#meet(peer);
  }

  /** This peer has a way into the network again, or a new one. */
  networkReachable(): void {
    const network = this.#place?.network;
    for (const peer of network?.peers() ?? []) this.#remember(peer);
    this.#outbox.placeChanged();
    for (const peer of network?.peers() ?? []) this.#meet(peer);
    for (const id of [...this.#outbox.soughtIds()]) {
      const peer = network?.find(id);
      if (peer) this.#meet(peer);
      else if (network?.hearsOf(id)) this.peerMissing(id);
    }
  }

  /** Those who must not go unheard: something is unfinished between them and this peer. */
  unfinished(): Set<PeerId> {
    return new Set([...this.#outbox.soughtIds(), ...this.#outbox.addressees().map(({ id }) => id)]);
  }

  /**
   * Takes in a message for this peer. False if it is not for delivery.
   * @throws ProtocolError if it is not what it says it is.
   */
  take({ source, destination, body }: RoutedMessage): boolean {
    const self = this.#place?.self;
    if (!self) return false;
    if (!hasTag(self.key, destination.tag)) {
      this.#options.counters.unreadable += 1;
      return true;
    }
    switch (body.type) {
      case 'message':
        this.#inbox.take(source, body);
        return true;
      case 'mail':
        this.#takeMail(source, self, body.messages);
        return true;
      case 'confirmation':
      case 'reseal':
        if (!equalBytes(body.senderKey, self.key)) return false;
        if (body.type === 'confirmation') this.#outbox.confirmed(body);
        else this.#outbox.reseal(body);
        return true;
      case 'typing': {
        const writer = this.#typing.take(source, body);
        if (writer) this.#options.observer.typing({ from: this.speakers.nameOf(writer), key: writer.key });
        return true;
      }
      case 'deposit-answer':
        this.#outbox.depositAnswered(body, source);
        return true;
      case 'prekey-request':
        if (!sameAddress(body.owner, self)) return false;
        this.#prekeys.answer(source);
        return true;
      case 'prekey-answer':
        this.#outbox.prekeyAnswered(body, source);
        return true;
      default:
        return false;
    }
  }

  buffer(): BufferLine[] {
    return this.#outbox.lines();
  }

  /** True if nothing waits for anybody who is there. */
  get isDrained(): boolean {
    return this.#outbox.isDrained;
  }

  /** The peer closes. */
  close(): void {
    this.#outbox.close();
    this.#place = undefined;
  }

  /** @throws ProtocolError if there is something else in it than messages to this peer. */
  #takeMail(custodian: PeerAddressTag, self: PeerAddress, messages: readonly Uint8Array[]): void {
    for (const bytes of messages) {
      const { source, body } = readDelivered(bytes, self);
      this.#inbox.take(source, body, custodian);
    }
  }

  /** Whose the ID is: a contact's, else that of whoever has it or had it last. @throws ChangedKeyError */
  #whose(id: PeerId): PeerAddress | undefined {
    const network = this.#place?.network;
    const present = network?.find(id);
    const contact = this.#contacts.find(id);
    if (contact && present && !equalBytes(contact.key, present.key)) throw new ChangedKeyError(id);
    return contact ?? present ?? (network?.hearsOf(id) ? this.#seen.use(id) : undefined);
  }

  #say<Body extends MessageBody>(to: PeerId, body: Body): OutgoingOf<Body> {
    if (to === this.#place?.self.id) throw new SendToSelfError(to);
    const addressee = this.#whose(to);
    this.#place?.network.watch([to]);
    if (!addressee) return this.#outbox.seek(to, body);
    // It may be known by nothing but what it has written: then what was said before it wrote still waits for it to be there.
    this.#outbox.direct(addressee);
    this.#typing.said(addressee);
    const isNew = this.#contacts.judge(addressee) === 'new';
    const pinned = isNew ? [this.#contacts.accept(addressee, this.#options.clock.now())] : [];
    return this.#outbox.send(addressee, body, pinned);
  }

  #remember({ id, key, home }: PeerInfo): void {
    this.#seen.set(id, { id, key, home });
  }

  /** What was sent to the ID goes to its owner, unless that is another than it was. */
  #meet({ id, key }: PeerInfo): void {
    if (this.#contacts.judge({ id, key }) === 'other-key') this.#suspect({ id, key });
    else this.#outbox.direct({ id, key });
  }

  #suspect({ id, key }: PeerAddress): void {
    const name = `${id} ${keyTag(key).join()}`;
    if (this.#suspects.has(name) || this.#suspects.size >= this.#options.limits.rememberedPeers) return;
    this.#suspects.add(name);
    this.#options.observer.otherKey({ id, key });
  }

  /** The home of the addressee if that is there, else the own. */
  #custodianFor(addressee: PeerAddress): PeerAddress | undefined {
    const network = this.#place?.network;
    const homeId = network?.find(addressee.id)?.home ?? this.#seen.use(addressee.id)?.home;
    const home = homeId === undefined ? undefined : network?.find(homeId);
    const isThere = home?.presence === 'online' && home.role === 'node' && home.id !== addressee.id;
    return isThere ? home : network?.home;
  }
}
