import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { toHex } from '../../../src/model/bytes.js';
import { withLimits, type Limits } from '../../../src/model/limits.js';
import { keyTag, type PeerAddress, type PeerInfo } from '../../../src/model/peer.js';
import { newCounters } from '../../../src/platform/counters.js';
import { forgetfulJournal, type Journal } from '../../../src/platform/journal.js';
import type { Store } from '../../../src/platform/store.js';
import { openPrekey, type Prekey } from '../../../src/protocol/records/prekey.js';
import type { RoutedBody, RoutedMessage } from '../../../src/protocol/messages.js';
import { Messenger } from '../../../src/delivery/messenger.js';
import type { Recollection } from '../../../src/delivery/recollection.js';
import { person, type Person } from '../../routing/support/person.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeNetwork, type Submitted } from './fake-network.js';
import { Penfriend } from './penfriend.js';
import { textBody, textOf } from '../../support/message-bodies.js';

export const alice = person('alice');
export const bob = person('bob');
export const otherBob = person('bob', 1);
export const carol = person('carol');
export const node10 = person('10');

export interface Kept {
  readonly journal: Journal;
  readonly store: Store;
  readonly recollection: Recollection;
}

interface BenchOptions {
  readonly limits?: Partial<Limits>;
  readonly clock?: VirtualClock;
  /** Of a peer that keeps what it does. */
  readonly kept?: Kept;
  readonly incarnation?: number;
  /** The same people as on another bench, and the prekey that they have. */
  readonly people?: People;
}

interface People {
  readonly friends: Map<string, Penfriend>;
  readonly prekeys: Prekey[];
}

/** What somebody says to Alice: a body, made by them when it is said. */
export type Word = (from: Penfriend, to: MessengerBench) => RoutedBody;

/** The messenger of Alice; the others are penfriends, who answer requests for prekeys by themselves. */
export class MessengerBench {
  readonly clock: VirtualClock;
  readonly network = new FakeNetwork();
  readonly counters = newCounters();
  readonly received: string[] = [];
  readonly progress: string[] = [];
  readonly suspects: string[] = [];
  readonly messenger: Messenger;
  /** Signatures that were checked. */
  verified = 0;
  /** False: nobody answers requests for prekeys. */
  arePrekeysGiven = true;
  protected readonly people: People;

  constructor(limits: Partial<Limits> = {}, options: BenchOptions = {}) {
    const { clock = new VirtualClock(), kept, incarnation = 7 } = options;
    this.people = options.people ?? { friends: new Map<string, Penfriend>(), prekeys: [] };
    this.clock = clock;
    const crypto = nodeCrypto();
    this.messenger = new Messenger(
      {
        keys: alice.keys,
        crypto: {
          ...crypto,
          verify: (...given) => {
            this.verified += 1;
            return crypto.verify(...given);
          },
        },
        random: seededRandom(5),
        clock,
        limits: withLimits(limits),
        counters: this.counters,
        journal: kept?.journal ?? forgetfulJournal,
        ...(kept && { store: kept.store }),
        observer: {
          invitationProgressed: () => undefined,
          invited: () => undefined,
          received: ({ from, text }) => void this.received.push(`${from}: ${text}`),
          amended: ({ from, amendment }) => void this.received.push(`${from}: ${amendment.kind}`),
          typing: ({ from }) => void this.received.push(`${from} is typing`),
          progressed: ({ to, text, state }) =>
            void this.progress.push(
              `${text} to ${to} ${state.kind}${state.kind === 'queued' ? ` (${state.reason})` : ''}`,
            ),
          otherKey: ({ id, key }) => void this.suspects.push(`${id} ${toHex(keyTag(key))}`),
        },
      },
      kept?.recollection,
    );
    this.network.submitting = (submitted) => this.#answerRequest(submitted);
    this.messenger.enter({ self: alice, network: this.network, incarnation });
  }

  friend(who: Person): Penfriend {
    const name = toHex(who.key);
    const known = this.people.friends.get(name) ?? new Penfriend(who);
    this.people.friends.set(name, known);
    return known;
  }

  /** Somebody comes, or comes back. `given`: what the roster says of them. */
  comes(address: PeerAddress, given: Partial<PeerInfo> = {}): void {
    this.messenger.peerReachable(this.network.add(address, 'online', given));
  }

  goesAway(address: PeerAddress, given: Partial<PeerInfo> = {}): void {
    this.messenger.peerUnreachable(this.network.add(address, 'away', given));
  }

  leaves(address: PeerAddress): void {
    const info = this.network.add(address);
    this.network.remove(address.id);
    this.messenger.peerUnreachable(info);
  }

  hear(from: Person, word: Word, to: PeerAddress = alice): boolean {
    return this.deliver(from, word(this.friend(from), this), to);
  }

  deliver(from: PeerAddress, body: RoutedBody, to: PeerAddress = alice): boolean {
    const message: RoutedMessage = {
      source: { id: from.id, tag: keyTag(from.key) },
      destination: { id: to.id, tag: keyTag(to.key) },
      body,
    };
    return this.messenger.take(message);
  }

  /** A prekey of Alice, as anybody gets it who asks her. */
  prekey(): Prekey {
    const [known] = this.people.prekeys;
    if (known) return known;
    this.askForPrekey();
    return this.prekeyGiven();
  }

  protected askForPrekey(): void {
    this.deliver(carol, { type: 'prekey-request', owner: alice, ownOnly: false });
  }

  /** What has come of that last. */
  protected prekeyGiven(): Prekey {
    const prekey = openPrekey(this.network.takeLast('prekey-answer').prekey!);
    this.people.prekeys.push(prekey);
    return prekey;
  }

  /** What was submitted since the last call, as short texts: `bob 1: hello` and `confirms 1 to bob`. */
  takeTexts(): string[] {
    return this.network.take().map(({ to, message: { body } }) => {
      if (body.type === 'message') {
        const friend = [...this.people.friends.values()].map((each) => each.open(alice, body));
        const opening = friend.find(({ kind }) => kind === 'opened');
        if (opening?.kind !== 'opened') throw new Error('a message that nobody can open');
        return `${to.id} ${body.sequence}: ${textOf(opening.content.body)}`;
      }
      if (body.type === 'confirmation') return `confirms ${body.sequence} to ${to.id}`;
      return `${body.type} to ${to.id}`;
    });
  }

  /** A one-time prekey, whenever Alice asks for one: of whoever it is that she asks about. */
  #answerRequest({ message: { body } }: Submitted): boolean {
    if (body.type !== 'prekey-request' || !this.arePrekeysGiven) return false;
    const { owner } = body;
    const who = [bob, otherBob, carol].find(({ key }) => toHex(key) === toHex(owner.key)) ?? person(owner.id);
    if (toHex(who.key) !== toHex(owner.key)) return false;
    this.deliver(owner, this.friend(who).prekey(this.clock.now()));
    return true;
  }
}

export const text =
  (sequence: number, words = `${sequence}`, epoch = 3, floor = 1): Word =>
  (friend, bench) => {
    const prekey = bench.prekey();
    return friend.seal(alice, prekey, epoch, sequence, { floor, sentAt: 0, body: textBody(words) }, bench.clock.now());
  };

/** What a later version says, without anything that this one could show. */
export const unknownKind =
  (sequence: number, epoch = 3): Word =>
  (friend, bench) => {
    const content = { floor: 1, sentAt: 0, body: { kind: 'text', text: undefined as unknown as string } } as const;
    return friend.seal(alice, bench.prekey(), epoch, sequence, content, bench.clock.now());
  };

export const confirmation =
  (sequence: number, epoch = 7, read = 0): Word =>
  (friend) =>
    friend.confirm(alice, epoch, sequence, read);
