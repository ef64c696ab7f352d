import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../../src/model/errors.js';
import { messageNamed, received } from '../support/routed.js';
import { writeBySchema, type Meaning } from '../support/schema.js';

describe('one step of a trace', () => {
  const probe = messageNamed('probe: alice asks who is on the way to bob, one link away');
  const answer = messageNamed('probe answer: node 10 is on the way');
  const { probe: _body, ...withoutProbe } = probe;
  const { probe_answer: answerBody, ...withoutAnswer } = answer;
  const changedAnswer = (changes: Meaning): Meaning => ({
    ...answer,
    probe_answer: { ...(answerBody as Meaning), ...changes },
  });

  test.each([
    ['a probe without a body', withoutProbe],
    ['a probe without a nonce', { ...probe, probe: {} }],
    ['a probe with half a nonce', { ...probe, probe: { nonce: '00'.repeat(16) } }],
    ['a probe with a nonce and more', { ...probe, probe: { nonce: '00'.repeat(33) } }],
    ['an answer without a body', withoutAnswer],
    ['an answer without a nonce', changedAnswer({ nonce: '' })],
    ['an answer without a key', changedAnswer({ key: '' })],
    ['an answer with a key that is not of its source', changedAnswer({ key: '00'.repeat(32) })],
    ['an answer from what is no ID', { ...answer, source: 'a\nb' }],
    ['an answer from an ID that is of another key', { ...answer, source: 'a~0000' }],
  ])('breaks the protocol: %s', (_, message) => {
    expect(() => received(writeBySchema('PeerMessage', message))).toThrow(ProtocolError);
  });

  test('is skipped if it ended in a way that version 1 does not have', () => {
    expect(received(writeBySchema('PeerMessage', changedAnswer({ outcome: 4 })))).toBeUndefined();
    expect(received(writeBySchema('PeerMessage', changedAnswer({ outcome: 0 })))).toBeUndefined();
  });

  test('is short: an answer has 38 bytes more than the probe, and the difference between the two IDs', () => {
    const [asked, answered] = [probe, answer].map((message) => writeBySchema('PeerMessage', message).length);
    expect(asked).toBe(73);
    expect(answered).toBe(73 + 38 + '10'.length - 'bob'.length);
  });
});
