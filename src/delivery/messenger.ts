import { equalBytes } from '../model/bytes.js';
import { MessageSizeError, NotDeliveredError, SendToSelfError, UnknownPeerError } from '../model/errors.js';
import type { Limits } from '../model/limits.js';
import { addressName, keyTag, type PeerAddress, type PeerInfo } from '../model/peer.js';
import { isPeerId, type PeerId } from '../model/peer-id.js';
import type { Clock } from '../platform/clock.js';
import type { Counters } from '../platform/counters.js';
import { KiB } from '../model/units.js';
import type { PeerAddressTag, RoutedMessage } from '../protocol/messages.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { Network } from '../routing/network.js';
import { IncomingStream } from './inbox.js';
import type { BufferLine, DeliveryState, OutgoingMessage, ReceivedMessage } from './message.js';
import { OutgoingStream, type Letter } from './outbox.js';
import { RecentMap } from './recent-map.js';
import { SoughtAddressees } from './sought-addressees.js';
import { Strangers } from './strangers.js';

export interface MessengerObserver {
  received(message: ReceivedMessage): void;
  progressed(message: OutgoingMessage): void;
}

export interface MessengerOptions {
  readonly self: PeerAddress;
  /** Which session this is; the streams that begin in it carry it as their epoch. */
  readonly incarnation: number;
  readonly network: Network;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly observer: MessengerObserver;
  /** Numbers the messages of this peer, over all of its sessions. */
  readonly nextReference: () => number;
}

/** What waits for one addressee; without a key where it is still being asked whose the ID is. */
export interface Waiting {
  readonly id: PeerId;
  readonly key: Uint8Array | undefined;
  readonly letters: readonly Omit<Letter, 'sequence'>[];
}

/** Somebody who has sent something, and how far it has come. */
interface Sender {
  readonly address: PeerAddress;
  readonly stream: IncomingStream;
}

/** Bytes of a frame that are kept free for the header and the envelope of a message. */
const envelopeBytes = KiB;

/** The texts that go out and come in: one stream for each addressee, one for each sender. */
export class Messenger {
  readonly #options: MessengerOptions;
  readonly #outgoing = new Map<string, OutgoingStream>();
  /**
   * Bounded, for anybody can send. Who is forgotten, because that many others have written since, and who then offers
   * again what was shown and whose confirmation was lost, is shown twice. So those go first of whom nothing is half done
   * and who are not there, and can offer nothing, just now.
   */
  readonly #incoming: RecentMap<Sender>;
  /**
   * Those who were seen since this peer joined, the last so many: who has left can still be written to. Whoever comes
   * back is seen again, so nothing is lost with them but the way to write to them meanwhile.
   */
  readonly #seen: RecentMap<PeerAddress>;
  readonly #unconfirmed = new Map<string, PeerAddress>();
  readonly #sought = new SoughtAddressees();
  readonly #strangers: Strangers;
  #frameBytes: number;

  constructor(options: MessengerOptions) {
    this.#options = options;
    this.#strangers = new Strangers(options.limits);
    this.#frameBytes = options.limits.frameBytes;
    const { network, limits } = options;
    this.#incoming = new RecentMap(
      limits.rememberedPeers,
      ({ address, stream }) => !stream.isWaiting && !isThere(network, address),
    );
    this.#seen = new RecentMap(
      limits.rememberedPeers,
      (address) => (this.#outgoing.get(addressName(address))?.messages ?? 0) === 0,
    );
  }

  /** The way out takes frames up to this many bytes. */
  limitFrames(bytes: number): void {
    this.#frameBytes = Math.min(bytes, this.#options.limits.frameBytes);
  }

  /**
   * In a network that is too large to hear of everybody the message waits until it is known whose the ID is, and fails if it
   * is nobody's.
   * @throws SendToSelfError, UnknownPeerError, MessageSizeError
   */
  send(to: PeerId, text: string): OutgoingMessage {
    const { self, clock, network, limits } = this.#options;
    if (to === self.id) throw new SendToSelfError(to);
    const addressee = network.find(to) ?? (network.hearsOf(to) ? this.#seen.use(to) : undefined);
    if (!addressee && network.hearsOf(to)) throw new UnknownPeerError(to);
    const bytes = new TextEncoder().encode(text).length;
    const most = this.#frameBytes - envelopeBytes;
    if (bytes === 0) throw new MessageSizeError('a message must not be empty');
    if (bytes > most) throw new MessageSizeError(`a message has at most ${most} bytes, this one has ${bytes}`);
    const stream = addressee && this.#streamTo(addressee);
    if ((stream?.messages ?? this.#sought.count(to)) >= limits.outboxMessages)
      throw new MessageSizeError(`${limits.outboxMessages} messages wait for ${to} already: the outbox is full`);

    const message = new Outgoing(this.#options.nextReference(), to, text, clock.now(), this.#options.observer);
    const letter = {
      text,
      bytes,
      sentAt: message.sentAt,
      confirmed: () => message.settle({ kind: 'delivered' }),
      failed: (words: string) => message.settle({ kind: 'failed', words }),
    };
    if (stream) stream.add(letter);
    else this.#sought.add(to, letter);
    network.watch([to]);
    return message;
  }

  /** Somebody is there: what waits for that very key is offered. */
  peerReachable(peer: PeerInfo): void {
    this.#remember(peer);
    this.#outgoing.get(addressName(peer))?.offerAgain();
    this.#meet(peer);
  }

  /** Somebody has an ID that this peer had not heard of, or had ceased to hear of. */
  peerFound(peer: PeerInfo): void {
    if (peer.presence === 'online') {
      this.peerReachable(peer);
    } else {
      this.peerUnreachable(peer);
      this.#meet(peer);
    }
  }

  /** Nobody has that ID. */
  peerMissing(id: PeerId): void {
    const former = this.#seen.use(id);
    const unread = this.#strangers.take(id).length;
    const isStrange = unread > 0 || this.#sought.count(id) > 0;
    this.#options.counters.unreadable += unread;
    if (former) this.#direct(former);
    else for (const letter of this.#sought.take(id)) letter.failed(new UnknownPeerError(id).message);
    if (isStrange && !former) this.#options.network.unwatch(id);
  }

  /** Those who must not go unheard: something is unfinished between them and this peer. */
  unfinished(): Set<PeerId> {
    const ids = new Set([...this.#sought.ids(), ...this.#strangers.ids()]);
    for (const { addressee, messages } of this.#outgoing.values()) if (messages > 0) ids.add(addressee.id);
    return ids;
  }

  /** Somebody is not there: nothing is offered until they are. */
  peerUnreachable(peer: PeerInfo): void {
    this.#remember(peer);
    this.#outgoing.get(addressName(peer))?.pause();
  }

  /** This peer has a way into the network again, or a new one. */
  networkReachable(): void {
    const { network } = this.#options;
    for (const peer of network.peers()) this.#remember(peer);
    for (const stream of this.#outgoing.values()) stream.offerAgain();
    for (const id of [...this.#sought.ids(), ...this.#strangers.ids()]) {
      const peer = network.find(id);
      if (peer) this.#meet(peer);
      else if (network.hearsOf(id)) this.peerMissing(id);
    }
  }

  /** Takes in a message for this peer. */
  take(message: RoutedMessage): void {
    const { body } = message;
    const sender = this.#senderOf(message.source);
    const { self, counters, network } = this.#options;
    const isForThisKey = equalBytes(message.destination.tag, keyTag(self.key));
    if (!sender || !isForThisKey) {
      if (!isForThisKey || !this.#askFor(message)) counters.unreadable += 1;
      return;
    }
    if (body.type === 'confirmation') {
      const stream = this.#outgoing.get(addressName(sender));
      if (stream?.epoch === body.epoch) stream.confirmed(body.sequence);
      network.watch([sender.id]);
      return;
    }
    if (body.type !== 'message') return;
    const stream = this.#streamFrom(sender);
    const shown = stream.take(body);
    for (const { text, sentAt } of shown) this.#options.observer.received({ from: sender.id, text, sentAt });
    network.watch([sender.id]);
    this.#confirmSoon(sender);
  }

  buffer(): BufferLine[] {
    const lines: BufferLine[] = [];
    for (const { addressee, messages, bytes } of this.#outgoing.values())
      if (messages > 0) lines.push({ to: addressee.id, messages, bytes });
    return [...lines, ...this.#sought.lines()];
  }

  /** True if nothing waits for anybody who is there. */
  get isDrained(): boolean {
    const { network } = this.#options;
    if (this.#sought.lines().length > 0) return false;
    for (const { addressee, messages } of this.#outgoing.values())
      if (messages > 0 && network.find(addressee.id)?.presence === 'online') return false;
    return true;
  }

  /** Gives what waits to another messenger, for which it goes on waiting. */
  release(): Waiting[] {
    const known = [...this.#outgoing.values()].map((stream) => ({ ...stream.addressee, letters: stream.release() }));
    const sought = [...this.#sought.ids()].map((id) => ({ id, key: undefined, letters: this.#sought.take(id) }));
    return [...known, ...sought];
  }

  /** Takes over what waited in another messenger. */
  resume(waiting: readonly Waiting[]): void {
    for (const { id, key, letters } of waiting) {
      for (const letter of letters) this.#sought.add(id, letter);
      if (key) this.#remember({ id, key });
      if (key) this.#direct({ id, key });
    }
  }

  /** Fails what waits: the peer is closing. */
  close(words: string): void {
    for (const stream of this.#outgoing.values()) stream.fail(words);
    for (const id of [...this.#sought.ids()]) for (const letter of this.#sought.take(id)) letter.failed(words);
  }

  #remember({ id, key }: PeerAddress): void {
    this.#seen.set(id, { id, key });
  }

  /** It is known now whose this ID is: what has waited for that goes its way. */
  #meet(peer: PeerAddress): void {
    this.#direct(peer);
    for (const message of this.#strangers.take(peer.id)) this.take(message);
  }

  #direct(addressee: PeerAddress): void {
    const letters = this.#sought.take(addressee.id);
    if (letters.length === 0) return;
    const stream = this.#streamTo(addressee);
    for (const letter of letters) stream.add(letter);
  }

  /** Keeps a message of somebody unknown, and asks who that is. False if it is of no use, or if there is no room. */
  #askFor(message: RoutedMessage): boolean {
    const { network } = this.#options;
    if (message.body.type !== 'message' || !isPeerId(message.source.id)) return false;
    const { id } = message.source;
    if (network.hearsOf(id) || network.find(id) || !this.#strangers.keep(id, message)) return false;
    network.watch([id]);
    return true;
  }

  #senderOf(source: PeerAddressTag): PeerAddress | undefined {
    const id = source.id as PeerId;
    const sender = this.#options.network.find(id) ?? this.#seen.use(id);
    return sender && equalBytes(keyTag(sender.key), source.tag) ? sender : undefined;
  }

  #streamTo({ id, key }: PeerAddress): OutgoingStream {
    const addressee = { id, key };
    const name = addressName(addressee);
    const known = this.#outgoing.get(name);
    if (known) return known;
    const { clock, limits, incarnation } = this.#options;
    const stream = new OutgoingStream({
      addressee,
      epoch: incarnation,
      clock,
      limits,
      offer: (letter, floor) => this.#offer(addressee, letter, floor),
    });
    this.#outgoing.set(name, stream);
    return stream;
  }

  #offer(addressee: PeerAddress, letter: Letter, floor: number): boolean {
    const { network, self, limits, incarnation } = this.#options;
    const present = network.find(addressee.id);
    // Another key may have the ID by now: it must not get the first one's mail.
    if (present?.presence !== 'online' || !equalBytes(present.key, addressee.key)) return false;
    const { sequence, sentAt, text } = letter;
    const body = { type: 'message' as const, epoch: incarnation, sequence, floor, sentAt, text };
    return network.submit(addressee, encodeRouted(self, addressee, limits.hopLimit, body));
  }

  #streamFrom(sender: PeerAddress): IncomingStream {
    const name = addressName(sender);
    const known = this.#incoming.use(name);
    if (known) return known.stream;
    const stream = new IncomingStream(this.#options.limits);
    this.#incoming.set(name, { address: sender, stream });
    return stream;
  }

  /** One confirmation for everything that arrives in this turn. */
  #confirmSoon(sender: PeerAddress): void {
    const { clock, network, self, limits } = this.#options;
    const isFirst = this.#unconfirmed.size === 0;
    this.#unconfirmed.set(addressName(sender), sender);
    if (!isFirst) return;
    clock.endOfTurn(() => {
      for (const [name, addressee] of this.#unconfirmed) {
        const mark = this.#incoming.use(name)?.stream.mark;
        if (!mark) continue;
        const body = { type: 'confirmation' as const, ...mark };
        network.submit(addressee, encodeRouted(self, addressee, limits.hopLimit, body));
      }
      this.#unconfirmed.clear();
    });
  }
}

function isThere(network: Network, { id, key }: PeerAddress): boolean {
  const present = network.find(id);
  return present !== undefined && equalBytes(present.key, key);
}

class Outgoing implements OutgoingMessage {
  readonly reference: number;
  readonly to: PeerId;
  readonly text: string;
  readonly sentAt: number;
  readonly delivered: Promise<void>;
  readonly #observer: MessengerObserver;
  #state: DeliveryState = { kind: 'queued' };
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(reference: number, to: PeerId, text: string, sentAt: number, observer: MessengerObserver) {
    this.reference = reference;
    this.to = to;
    this.text = text;
    this.sentAt = sentAt;
    this.#observer = observer;
    this.delivered = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // The `delivery` event tells of the failure too: who does not await this promise has not missed it.
    this.delivered.catch(() => undefined);
  }

  get state(): DeliveryState {
    return this.#state;
  }

  settle(state: DeliveryState): void {
    this.#state = state;
    if (state.kind === 'failed') this.#reject(new NotDeliveredError(`not delivered to ${this.to}: ${state.words}`));
    else this.#resolve();
    this.#observer.progressed(this);
  }
}
