import { describe, expect, test } from 'vitest';
import { concatBytes, fromHex, toHex } from '../../../src/model/bytes.js';
import { ProtocolError } from '../../../src/model/errors.js';
import { fillerConfirmation, fillerMessage } from '../support/filler-bodies.js';
import { alice, bob, carol, node10, person } from '../support/people.js';
import { messageNamed, received, receivedWith } from '../support/routed.js';
import { writeBySchema, type Meaning } from '../support/schema.js';
import { routedBytes } from '../support/wire.js';

const deposit = 'deposit: node 10 is to keep two messages of alice for bob';
const answer = 'deposit answer: what became of six messages';
const mail = 'mail: node 10 brings bob what it has kept';

describe('a message of custody', () => {
  test.each([deposit, answer, mail])('breaks the protocol without a body: %s', (name) => {
    const [field = ''] = Object.keys(messageNamed(name)).slice(-1);
    const { [field]: _, ...header } = messageNamed(name);
    expect(() => received(writeBySchema('PeerMessage', header))).toThrow(ProtocolError);
  });
});

describe('a deposit', () => {
  test('is handed over as it is, for each message is judged by itself', () => {
    const odd = ['', '00', 'ff'.repeat(40)];
    const read = receivedWith(deposit, ({ messages }) => ({ messages: [...(messages as string[]), ...odd] }));
    expect(read).toMatchObject({ body: { type: 'deposit' } });
    const { messages } = read!.body as { readonly messages: readonly Uint8Array[] };
    expect(messages.map(toHex).slice(2)).toEqual(odd);
  });

  test('of nothing is one all the same', () => {
    expect(receivedWith(deposit, () => ({}))).toMatchObject({ body: { type: 'deposit', messages: [] } });
  });
});

describe('an answer to a deposit', () => {
  test('breaks the protocol with a key of another length, or an epoch that is no time or count', () => {
    for (const length of [0, 31, 33])
      expect(() => receivedWith(answer, (body) => ({ ...body, addressee_key: '00'.repeat(length) }))).toThrow(
        ProtocolError,
      );
    for (const epoch of [Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 53])
      expect(() => receivedWith(answer, (body) => ({ ...body, epoch }))).toThrow(ProtocolError);
  });

  test('loses the outcomes that version 1 does not have, and no others', () => {
    const results = [0, 1, 7, 2, 4_000_000_000].map((outcome, at) => ({ sequence: at + 1, outcome }));
    expect(receivedWith(answer, (body) => ({ ...body, results }))).toMatchObject({
      body: {
        results: [
          { sequence: 2, outcome: 'stored' },
          { sequence: 4, outcome: 'mailbox-full' },
        ],
      },
    });
  });
});

describe('mail', () => {
  const { messages: good } = messageNamed(mail)['mail'] as { readonly messages: readonly string[] };
  const messagesOf = (messages: readonly Uint8Array[]): readonly string[] => {
    const read = receivedWith(mail, () => ({ messages: messages.map(toHex) }));
    return (read!.body as { readonly messages: readonly Uint8Array[] }).messages.map(toHex);
  };
  const [first, second] = good.map(fromHex);
  const withBody = (header: Meaning, body: Meaning): Uint8Array => writeBySchema('PeerMessage', { ...header, ...body });
  const { message: _, ...header } = messageNamed('message: alice says hello to bob');

  test('has messages to its addressee, by whomever', () => {
    const others = routedBytes(carol, bob, 1, fillerMessage(carol, bob));
    expect(messagesOf([first!, others, second!])).toEqual([good[0], toHex(others), good[1]]);
  });

  const otherBob = person('bob', 0x77);
  const unreadable: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array()],
    ['bytes', new Uint8Array(40).fill(0xff)],
    ['a message of the link', fromHex('0806aa0100')],
    ['a message that is cut off', first!.subarray(0, first!.length - 1)],
    ['a message with a hop limit of 0', first!.with(3, 0)],
    ['a header without a message', withBody(header, {})],
    ['a message that is not sealed', withBody(header, { message: { epoch: 1, sequence: 1 } })],
    ['another destination behind the header', concatBytes(first!, fromHex('1a056361726f6c'))],
    ['a message to somebody else', routedBytes(alice, carol, 64, fillerMessage(alice, carol))],
    ['a message to another key under the same ID', routedBytes(alice, otherBob, 64, fillerMessage(alice, otherBob))],
    ['a confirmation', routedBytes(alice, bob, 64, fillerConfirmation(bob, alice))],
    ['mail', routedBytes(node10, bob, 64, { type: 'mail', messages: [first!] })],
    ['a deposit', routedBytes(alice, bob, 64, { type: 'deposit', messages: [first!] })],
  ];

  test.each(unreadable)('leaves out %s, and nothing else', (_, bytes) => {
    expect(messagesOf([first!, bytes, second!])).toEqual(good);
  });
});
