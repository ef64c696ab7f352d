import { describe, expect, it } from 'vitest';
import { FileKeys } from '../../src/files/chunk-sealing.js';
import { equalBytes } from '../../src/model/bytes.js';
import type { FileRequest, RoutedBody } from '../../src/protocol/messages.js';
import { requestBytes, signFileAnswer } from '../../src/protocol/records/file-words.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import type { FileStatus } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { honest, type Meddling } from '../support/bad-node.js';
import { fileBytes, joinedBytes, sourceOf } from '../support/file-bytes.js';
import { Dice } from '../fuzz/support/dice.js';
import { Conversation } from './support/conversation.js';

const bytes = fileBytes(400_000);

interface Scene {
  readonly conversation: Conversation;
  readonly alice: PeerServer;
  readonly bob: PeerServer;
  /** What alice offers. */
  readonly offered: FileStatus;
}

async function scene(): Promise<Scene> {
  const conversation = await Conversation.begin('in the middle');
  const alice = conversation.alice.peer!;
  const bob = conversation.bob.peer!;
  const offered = await conversation.world.during(alice.files.offer(sourceOf(bytes)));
  return { conversation, alice, bob, offered };
}

/** What came of fetching it. */
async function fetchedBy({ conversation, alice, bob, offered }: Scene, offer = offered.offer): Promise<string> {
  const { world } = conversation;
  const end = new Promise<FileStatus>((resolve) => {
    bob.on('file', (file) => {
      if (file.state.kind === 'complete' || file.state.kind === 'failed') resolve(file);
    });
  });
  await world.during(bob.files.fetch(alice, offer));
  const { name, state } = await world.during(end, 600_000);
  if (state.kind === 'failed') return state.failure.kind;
  const got = await world.during(joinedBytes(bob.files.content(name)));
  return equalBytes(got, bytes) ? 'the file' : 'something else';
}

/** Puts other bytes in place of those of one type. */
function inPlaceOf<T extends RoutedBody['type']>(
  type: T,
  make: (body: RoutedBody & { readonly type: T }, bytes: Uint8Array) => readonly Uint8Array[],
): Meddling {
  return (passing) => {
    const { body } = passing.message;
    return body.type === type ? make(body as RoutedBody & { readonly type: T }, passing.bytes) : honest(passing);
  };
}

describe('a node between the author of a file and its receiver', () => {
  it('learns nothing of what is in it', async () => {
    const place = await scene();
    expect(await fetchedBy(place)).toBe('the file');
    const { bad } = place.conversation;
    expect(bad.passed.filter(({ message }) => message.body.type === 'file-chunk').length).toBeGreaterThan(12);
    for (let at = 0; at + 32 <= bytes.length; at += 4_096)
      expect(bad.hasHeard(bytes.subarray(at, at + 32))).toBe(false);
  });

  it.each([1, 2, 3, 4, 5])('may lose, repeat, delay and alter what it likes (seed %i)', async (seed) => {
    const place = await scene();
    const { bad, world } = place.conversation;
    const dice = new Dice(seed);
    const late: Uint8Array[] = [];
    bad.meddle = (passing) => {
      const { body } = passing.message;
      if (!body.type.startsWith('file-')) return honest(passing);
      if (dice.chance(15)) return [];
      if (dice.chance(10)) return [passing.bytes, passing.bytes];
      if (dice.chance(10)) {
        late.push(passing.bytes.slice());
        return [];
      }
      if (dice.chance(10)) {
        const altered = passing.bytes.slice();
        const at = altered.length - 1 - dice.below(20);
        altered[at] = (altered[at] ?? 0) ^ 1;
        return [altered];
      }
      return [passing.bytes, ...late.splice(0, dice.below(2))];
    };
    const outcome = fetchedBy(place);
    expect(await world.during(outcome, 600_000)).toBe('the file');
    expect(place.alice.counters.badFileRequest).toBeGreaterThan(0);
  });

  it('cannot put chunks of its own, or of another place, into it', async () => {
    const place = await scene();
    const { bad, alice, bob } = place.conversation;
    const keys = new FileKeys(place.conversation.world.crypto, { id: place.offered.offer.id, key: new Uint8Array(32) });
    bad.meddle = inPlaceOf('file-chunk', (body, whole) => {
      const { index, sealed, fileId } = body;
      const say = (given: Partial<typeof body>): Uint8Array =>
        encodeRouted(alice, bob, 60, { ...body, sealed: sealed.slice(), ...given });
      return [
        say({ sealed: keys.seal(index, new Uint8Array(32_768)) }),
        say({ index: index + 1 }),
        say({ index: 0xffff_ffff }),
        say({ sealed: new Uint8Array() }),
        say({ fileId: fileId.map((byte) => byte ^ 1) }),
        whole,
      ];
    });
    expect(await fetchedBy(place)).toBe('the file');
    expect(place.bob.counters.strayChunk).toBeGreaterThan(12 * 5);
  });

  it('cannot say that it is gone', async () => {
    const place = await scene();
    const { bad, alice, bob, world, badSeed } = place.conversation;
    bad.meddle = inPlaceOf('file-request', ({ fileId, requesterKey, number }, whole) => {
      const word = { fileId, requesterKey, number, outcome: 'gone' } as const;
      const signed = signFileAnswer(world.crypto, world.crypto.keyPair(badSeed), word);
      const lie = encodeRouted(alice, bob, 60, { ...signed, authorKey: alice.key });
      return [whole, lie];
    });
    bad.meddle = withEcho(bad.meddle, place);
    expect(await fetchedBy(place)).toBe('the file');
    expect(place.bob.counters.strayAnswer).toBeGreaterThan(0);
  });

  it('is sent nothing that it asks for without the offer', async () => {
    const place = await scene();
    const { bad, world, alice, bob } = place.conversation;
    const { id } = place.offered.offer;
    const request = { fileId: id, requesterKey: bob.key, number: world.clock.now(), ranges: [{ first: 0, count: 13 }] };
    const keys = new FileKeys(world.crypto, { id, key: new Uint8Array(32) });
    const mac = keys.mac(requestBytes('bob', alice.key, request));
    const body: FileRequest = { type: 'file-request', ...request, mac };
    const before = bad.passed.length;
    bad.say('10', encodeRouted(bob, alice, 60, body));
    await world.pass(5_000);
    expect(bad.passed.slice(before).filter(({ message }) => message.body.type === 'file-chunk')).toEqual([]);
    expect(place.alice.counters.badFileRequest).toBe(1);
  });

  it('gets nothing sent twice by repeating a request', async () => {
    const place = await scene();
    const { bad, world } = place.conversation;
    expect(await fetchedBy(place)).toBe('the file');
    const requests = bad.passed.filter(({ message }) => message.body.type === 'file-request');
    const before = bad.passed.length;
    for (let round = 0; round < 20; round += 1) bad.say('10', ...requests.map((passing) => passing.bytes.slice()));
    await world.pass(5_000);
    expect(bad.passed.slice(before).filter(({ message }) => message.body.type === 'file-chunk')).toEqual([]);
    expect(place.alice.counters.badFileRequest).toBe(20 * requests.length);
  });
});

describe('somebody who has the offer', () => {
  /** A request of bob for whatever the test likes. */
  function request({ conversation, offered }: Scene, number: number, ranges: FileRequest['ranges']): Uint8Array {
    const { world, alice, bob } = conversation;
    const wanted = { fileId: offered.offer.id, requesterKey: bob.key, number, ranges };
    const mac = new FileKeys(world.crypto, offered.offer).mac(requestBytes('bob', alice.key, wanted));
    return encodeRouted(bob, alice, 60, { type: 'file-request', ...wanted, mac });
  }

  it('and asks a thousand times at once for all of it is not sent it a thousand times', async () => {
    const place = await scene();
    const { bad, world } = place.conversation;
    const all = [{ first: 0, count: 0xffff_ffff }];
    const before = bad.passed.length;
    for (let number = 1; number <= 1_000; number += 1) bad.say('10', request(place, number, all));
    await world.pass(3_000);
    const sent = bad.passed.slice(before).filter(({ message }) => message.body.type === 'file-chunk');
    // A chunk that is being read when it is asked for again may be sent once more.
    expect(sent.length).toBeLessThan(20);
  });

  it('and asks for chunks that are none gets nothing, and others are served', async () => {
    const place = await scene();
    const { bad, world } = place.conversation;
    bad.say(
      '10',
      request(place, 1, [
        { first: 13, count: 5 },
        { first: 0xffff_ffff, count: 0xffff_ffff },
      ]),
    );
    await world.pass(1_000);
    expect(await fetchedBy(place)).toBe('the file');
  });

  it('is told that there is nothing no more often than a user could ask', async () => {
    const place = await scene();
    const { bad, world } = place.conversation;
    await world.during(place.alice.files.discard(place.offered.name));
    for (let number = 1; number <= 500; number += 1) bad.say('10', request(place, number, []));
    await world.pass(500);
    const answers = bad.passed.filter(({ message }) => message.body.type === 'file-answer');
    expect(answers.length).toBeLessThanOrEqual(8);
    expect(answers.length).toBeGreaterThan(0);
  });
});

/** Says what a meddler has put behind a request to the one who has asked, not to the one asked. */
function withEcho(meddle: Meddling, { conversation }: Scene): Meddling {
  return (passing) => {
    const [whole, ...lies] = meddle(passing);
    if (lies.length > 0) conversation.bad.say('11', ...lies);
    return whole ? [whole] : [];
  };
}
