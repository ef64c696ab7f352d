import { describe, expect, it, test } from 'vitest';
import { ProtocolError } from '../../src/model/errors.js';
import { parsePeerId } from '../../src/model/peer-id.js';
import { newCounters } from '../../src/platform/counters.js';
import { decodeLinkMessage, encodeLinkMessage, mostWatchedAtOnce } from '../../src/protocol/link-codec.js';
import type { PeerSummary } from '../../src/protocol/messages.js';
import { standardLimits } from '../../src/model/limits.js';

const longest = parsePeerId('\u{1F600}'.repeat(64));

function watch(ids: readonly string[], noLonger: readonly string[] = []): Uint8Array {
  return encodeLinkMessage({ type: 'watch', number: 1, ids, noLonger });
}

describe('whom a leaf wants to hear of', () => {
  it('is as many IDs at once as one answer has room for', () => {
    const ids = Array.from({ length: mostWatchedAtOnce }, (_, at) => `p${at}`);
    expect(decodeLinkMessage(watch(ids, ['carol']))).toEqual({ type: 'watch', number: 1, ids, noLonger: ['carol'] });
    expect(() => decodeLinkMessage(watch([...ids, 'bob']))).toThrow(
      new ProtocolError('81 IDs to watch in one message, 80 are the most'),
    );
  });

  it('may be what is no ID, for it may be one to others, but nothing that is longer than any', () => {
    const ids = [`${longest}~12ab`, 'no ~ ID', ''];
    expect(decodeLinkMessage(watch(ids))).toMatchObject({ ids });
    expect(() => decodeLinkMessage(watch(['x'.repeat(200)]))).toThrow('an ID that is longer than any');
    expect(() => decodeLinkMessage(watch([], ['x'.repeat(200)]))).toThrow('an ID that is longer than any');
  });
});

test('an answer about as many people as can be asked for, with the longest IDs, fits into one frame', () => {
  const yielded = `${longest}~0000` as typeof longest;
  const peer = { id: yielded, key: new Uint8Array(32), role: 'leaf', presence: 'away', home: yielded } as const;
  const line: PeerSummary = { peer: { ...peer, incarnation: Date.UTC(2026, 0, 1) }, distance: 64 };
  const peers = Array.from({ length: mostWatchedAtOnce }, () => line);
  const answer = encodeLinkMessage({ type: 'lookup-answer', number: 2 ** 32 - 1, peers, total: 80, isRefused: false });
  expect(answer.length + 4).toBeLessThanOrEqual(standardLimits.frameBytes);
});

test('a line of an answer that cannot be read spoils no other, and is counted', () => {
  const key = new Uint8Array(32);
  const lineOf = (id: string): PeerSummary => {
    const peer = {
      id: id as typeof longest,
      key,
      role: 'node',
      presence: 'online',
      home: id as typeof longest,
    } as const;
    return { peer: { ...peer, incarnation: 1 }, distance: 0 };
  };
  // The second one has a letter that Unicode does not know yet.
  const peers = ['bob', 'alice\u{3FFF0}', 'carol'].map(lineOf);
  const answer = encodeLinkMessage({ type: 'lookup-answer', number: 1, peers, total: 3, isRefused: false });
  const counters = newCounters();
  const told = ['bob', 'carol'].map((id) => ({ peer: { id } }));
  expect(decodeLinkMessage(answer, counters)).toMatchObject({ peers: told, total: 3 });
  expect(counters.unreadableLine).toBe(1);
});

test('a prefix may be as long as somebody likes to type', () => {
  const prefix = 'x'.repeat(10_000);
  const message = { type: 'lookup', number: 3, prefix } as const;
  expect(decodeLinkMessage(encodeLinkMessage(message))).toEqual(message);
});
