import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { Conversation } from './make/conversation-vectors.js';
import type { RawClient } from './support/raw-client.js';
import { readBySchema, writeBySchema, type Meaning } from './support/schema.js';
import { SmallNetwork } from './support/small-network.js';
import { readVectors } from './support/vectors.js';

const { steps } = readVectors('conversation') as Conversation;

describe('a client that knows nothing but the vectors', () => {
  test('joins through a real node, talks and leaves', async () => {
    const network = new SmallNetwork();
    await network.start();
    const clients = new Map<string, RawClient>();
    for (const step of steps) {
      const client = clients.get(step.link) ?? network.dial();
      clients.set(step.link, client);
      if ('close' in step) client.close(step.close, '');
      else if (step.from === 'client') client.send(fromHex(step.hex));
      else expect(toHex(client.inbox.shift() ?? new Uint8Array()), step.what).toBe(step.hex);
      network.clock.advance('hex' in step && step.from === 'node' ? 0 : 5);
    }

    expect([...clients.values()].flatMap(({ inbox }) => inbox)).toEqual([]);
    expect(clients.get('alice')?.end).toEqual({ code: 1000, words: '' });
    expect(clients.get('bob')?.end).toBeUndefined();
    await network.close();
    expect(clients.get('bob')?.end?.code).toBe(1001);
  });

  test('is not let in with any byte of its proof changed', async () => {
    const [, proof] = steps;
    const start = fromHex(proof && 'hex' in proof ? proof.hex : '');
    for (let at = 0; at < start.length; at += 1) {
      const changed = start.with(at, (start[at] ?? 0) ^ (1 << (at % 8)));
      // Any role but that of a node says "leaf".
      if (isSameStart(start, changed)) continue;
      const network = new SmallNetwork();
      await network.start();
      const client = network.dial();
      client.inbox.length = 0;
      client.send(changed);
      network.clock.advance(10_000);
      const answers = client.inbox.map((bytes) => readBySchema('PeerMessage', bytes));
      expect(JSON.stringify(answers), `byte ${at}`).not.toContain('accepted');
      expect(client.end?.code, `byte ${at}`).toBeGreaterThan(1006);
      await network.close();
    }
  });

  test.each(steps.filter((step) => 'hex' in step))('finds each message in plain words: $what', ({ hex, message }) => {
    expect(readBySchema('PeerMessage', fromHex(hex))).toEqual(message);
    expect(toHex(writeBySchema('PeerMessage', message as Meaning))).toBe(hex);
  });
});

function isSameStart(one: Uint8Array, other: Uint8Array): boolean {
  try {
    return JSON.stringify(decodeLinkMessage(one)) === JSON.stringify(decodeLinkMessage(other));
  } catch {
    return false;
  }
}
