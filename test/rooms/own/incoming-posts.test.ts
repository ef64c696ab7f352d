import { expect, it } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { withLimits } from '../../../src/model/limits.js';
import { parseRoomName } from '../../../src/model/room.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { JournalChange } from '../../../src/platform/journal.js';
import { inlineVerifier, type Verifier } from '../../../src/platform/verifier.js';
import { encodeText } from '../../support/utterances.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import { signRoomPost } from '../../../src/protocol/records/room-post.js';
import { IncomingPosts } from '../../../src/rooms/own/incoming-posts.js';
import { PostSealing } from '../../../src/rooms/own/post-sealing.js';
import { RoomRecord } from '../../../src/rooms/own/room-record.js';
import { RoomLog } from '../../../src/rooms/room-log.js';
import { person } from '../../routing/support/person.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';

const crypto = nodeCrypto();
const [alice, carol] = [person('alice'), person('carol')];
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
        place: () => undefined,
      },
      verifier: this.verifier,
      record: this.#record,
      sealing: new PostSealing(crypto, counters, this.#record),
      log: new RoomLog(100),
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
    const post = { room: this.#record.id, author: alice, epoch: 1, sequence, at: sequence };
    const body = { kind: 'plain', content: encodeText(text) } as const;
    return signRoomPost(crypto, alice.keys, { ...post, body }).signed;
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
  expect(lobby.written).toHaveLength(3);
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
