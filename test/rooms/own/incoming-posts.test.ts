import { expect, it } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { withLimits } from '../../../src/model/limits.js';
import { parseRoomName } from '../../../src/model/room.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { JournalChange } from '../../../src/platform/journal.js';
import { inlineVerifier, type Verifier } from '../../../src/platform/verifier.js';
import { encodeUtterance } from '../../../src/protocol/bodies/utterance-body.js';
import type { Utterance } from '../../../src/model/utterance.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import { signRoomPost } from '../../../src/protocol/records/room-post.js';
import { IncomingPosts } from '../../../src/rooms/own/incoming-posts.js';
import { PostSealing } from '../../../src/rooms/own/post-sealing.js';
import { RoomRecord } from '../../../src/rooms/own/room-record.js';
import { RoomLog } from '../../../src/rooms/room-log.js';
import { person } from '../../routing/support/person.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { Outcomes } from '../../../src/model/outcome.js';
import { Eraser } from '../../../src/delivery/eraser.js';
import { forgetfulJournal } from '../../../src/platform/journal.js';

const crypto = nodeCrypto();
const [alice, bob, carol] = [person('alice'), person('bob'), person('carol')];
const counters = newCounters();

/** Answers when the test says so, in order. */
class LateVerifier implements Verifier {
  readonly #waiting: (() => void)[] = [];

  verify(...[checks, answered]: Parameters<Verifier['verify']>): void {
    this.#waiting.push(() => inlineVerifier(crypto).verify(checks, answered));
  }

  answer(): void {
    for (const answer of this.#waiting.splice(0)) answer();
  }
}

/** carol's side of the lobby. */
class Lobby {
  readonly verifier = new LateVerifier();
  readonly heard: string[] = [];
  readonly written: JournalChange[] = [];
  readonly posts: IncomingPosts;
  /** Called when something is on disk. */
  readonly #kept: (() => void)[] = [];
  readonly #record = new RoomRecord(crypto, {
    name: parseRoomName('lobby'),
    secret: undefined,
    epoch: 1,
    nextSequence: 1,
    lastAt: 0,
    change: 1,
    renewals: [],
  });

  readonly outcomes = new Outcomes();

  constructor() {
    this.posts = new IncomingPosts({
      context: {
        keys: carol.keys,
        crypto,
        random: seededRandom(1),
        clock: new VirtualClock(),
        limits: withLimits({}),
        counters,
        journal: {
          isDurable: true,
          record: (changes, { kept }) => {
            this.written.push(...(typeof changes === 'function' ? changes() : changes));
            this.#kept.push(kept);
          },
        },
        eraser: new Eraser(undefined, forgetfulJournal),
        place: () => undefined,
      },
      verifier: this.verifier,
      record: this.#record,
      sealing: new PostSealing(crypto, counters, this.#record),
      log: new RoomLog(100),
      outcomes: this.outcomes,
      amend: (stated) => {
        if (stated) this.outcomes.take(stated);
      },
      nameOf: ({ id }) => id,
      received: ({ from, text }) => void this.heard.push(`${from}: ${text}`),
      amended: ({ from, amendment }) => void this.heard.push(`${from}: ${amendment.kind}`),
    });
  }

  /** Everything so far is on disk. */
  keep(): void {
    for (const kept of this.#kept.splice(0)) kept();
  }

  /** A post of alice. */
  post(sequence: number, text: string): SignedBytes {
    return this.says(sequence, { kind: 'text', text });
  }

  says(sequence: number, utterance: Utterance, author = alice): SignedBytes {
    const post = { room: this.#record.id, author, epoch: 1, sequence, at: sequence };
    const body = { kind: 'plain', content: encodeUtterance(utterance) } as const;
    return signRoomPost(crypto, author.keys, { ...post, body }).signed;
  }

  /** Everything that is written down, as text. */
  get disk(): string {
    return this.written
      .map((change) => (change.kind === 'put' ? new TextDecoder('latin1').decode(change.value) : change.kind))
      .join(' ');
  }
}

it('is shown in the order of the room, once, and with the lowest place of what is genuine', () => {
  const lobby = new Lobby();
  const [one, two, three] = [lobby.post(1, 'one'), lobby.post(2, 'two'), lobby.post(3, 'three')];
  const forged = { ...lobby.post(1, 'forged'), signature: two.signature };
  const oldest: (number | undefined)[] = [];
  lobby.posts.hear([three, forged, two], (place) => oldest.push(place?.sequence));
  // The same again, before it is known whether the first is genuine.
  lobby.posts.hear([two, one], (place) => oldest.push(place?.sequence));
  lobby.posts.hear([], (place) => oldest.push(place?.sequence));
  expect(lobby.heard).toEqual([]);
  lobby.verifier.answer();
  expect(lobby.heard).toEqual([]);
  lobby.keep();
  expect(lobby.heard).toEqual(['alice: two', 'alice: three', 'alice: one']);
  expect(oldest).toEqual([2, 1, undefined]);
  // Each, and where it is kept.
  expect(lobby.written).toHaveLength(6);
});

it('is neither shown nor written down when the room was left while its signature was checked', () => {
  const lobby = new Lobby();
  let isHeard = false;
  lobby.posts.hear([lobby.post(1, 'one')], () => (isHeard = true));
  lobby.posts.stop();
  lobby.verifier.answer();
  expect(lobby.heard).toEqual([]);
  expect(lobby.written).toEqual([]);
  expect(isHeard).toBe(false);
});

it('is not shown when the room was left while it was written down', () => {
  const lobby = new Lobby();
  lobby.posts.hear([lobby.post(1, 'one')], () => undefined);
  lobby.verifier.answer();
  lobby.posts.stop();
  lobby.keep();
  expect(lobby.heard).toEqual([]);
});

it('that was deleted or edited before it comes is known as that, and never written down', () => {
  const lobby = new Lobby();
  const [deleted, edited] = [1, 2].map((sequence) => ({ authorKey: alice.key, epoch: 1, sequence }));
  lobby.posts.hear([lobby.says(3, { kind: 'deletion', of: deleted! })], () => undefined);
  lobby.posts.hear([lobby.says(4, { kind: 'edit', of: edited!, text: 'edited' })], () => undefined);
  lobby.verifier.answer();
  lobby.keep();
  lobby.posts.hear([lobby.post(1, 'the secret'), lobby.post(2, 'first')], () => undefined);
  lobby.verifier.answer();
  lobby.keep();
  expect(lobby.heard).toEqual(['alice: deletion', 'alice: edit', 'alice: ', 'alice: edited']);
  expect(lobby.disk).not.toContain('the secret');
});

it('by somebody else changes nothing, and is counted', () => {
  const lobby = new Lobby();
  const before = counters.strayAmendment;
  lobby.posts.hear([lobby.post(1, 'hello')], () => undefined);
  lobby.posts.hear(
    [lobby.says(2, { kind: 'deletion', of: { authorKey: alice.key, epoch: 1, sequence: 1 } }, bob)],
    () => undefined,
  );
  lobby.verifier.answer();
  lobby.keep();
  expect(lobby.heard).toEqual(['alice: hello']);
  expect(lobby.disk).toContain('hello');
  expect(counters.strayAmendment).toBe(before + 1);
});
