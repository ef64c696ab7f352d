import { describe, expect, it } from 'vitest';
import { faultsIn } from './support/chat-check.js';
import type { ChatLine, ChatRecord, TextState } from './support/chat-record.js';

const to = 'bob';

function said(...numbers: readonly number[]): ChatLine[] {
  return numbers.flatMap((number) => [
    { event: 'saying', to, text: `alice>bob#${number}` },
    { event: 'said', to, text: `alice>bob#${number}` },
  ]);
}

const state = (number: number, is: TextState): ChatLine => ({
  event: 'state',
  to,
  text: `alice>bob#${number}`,
  state: is,
  reason: '',
});
const shown = (number: number): ChatLine => ({ event: 'shown', from: 'alice', text: `alice>bob#${number}` });

function history(who: string, direction: 'in' | 'out', numbers: readonly number[], is: TextState): ChatLine {
  const entries = numbers.map((number) => ({ direction, text: `alice>bob#${number}`, state: is }));
  return { event: 'history', with: who, entries };
}

interface Chat {
  /** What alice wrote down. */
  readonly alice: readonly ChatLine[];
  /** What was shown to bob, and what his history has. */
  readonly shown?: readonly number[];
  readonly had?: readonly number[];
  /** What the history of alice has. */
  readonly sent?: readonly number[];
  readonly more?: readonly ChatRecord[];
}

const begun: ChatLine = { event: 'begun' };
const usual = [1, 2, 3];

function chat({ alice, shown: seen = usual, had = seen, sent = had, more = [] }: Chat): ChatRecord[] {
  return [
    { who: 'alice', lines: [...alice, history('bob', 'out', sent, 'delivered')] },
    { who: 'bob', lines: [begun, ...seen.map(shown), history('alice', 'in', had, 'delivered')] },
    { who: 'node0', lines: [begun] },
    ...more,
  ];
}

const good = [begun, ...said(1, 2, 3), state(1, 'delivered'), state(2, 'sent'), state(2, 'delivered')];

describe('a chat', () => {
  it('in which everything arrived once and in order has no fault', () => {
    expect(faultsIn(chat({ alice: good }))).toEqual([]);
  });

  it('may have lost what nobody acknowledged before its sender was killed', () => {
    const alice = [begun, ...said(1, 2), state(1, 'delivered'), begun, ...said(3)];
    expect(faultsIn(chat({ alice, shown: [1, 3] }))).toEqual([]);
  });

  it('may have stored what it was killed before it could show, and have been told of a delivery twice', () => {
    const alice = [...good, begun, state(1, 'delivered')];
    expect(faultsIn(chat({ alice, shown: [1, 3], had: usual }))).toEqual([]);
  });

  const killedLater = [...good, begun];
  it.each<[string, Chat, string[]]>([
    [
      'a text that was delivered and is lost',
      { alice: killedLater, shown: [2, 3], sent: usual },
      ['alice>bob#1 was called delivered and is lost'],
    ],
    [
      'a text that was sent and is lost',
      { alice: [begun, ...said(1, 2), state(1, 'sent'), begun], shown: [2], sent: [1, 2] },
      ['alice>bob#1 was called sent and is lost'],
    ],
    [
      'a text that its sender could have offered again and is lost',
      { alice: [begun, begun, ...said(1, 2)], shown: [2], sent: [1, 2] },
      ['alice>bob#1 was said in the last life of its sender and is lost'],
    ],
    [
      'a text that stands twice in the history',
      { alice: good, had: [1, 2, 2, 3], sent: usual },
      ['alice>bob#2 is twice in the history of bob'],
    ],
    [
      'a text that was shown twice',
      { alice: good, shown: [1, 2, 2, 3], had: usual },
      ['alice>bob#2 is twice shown to bob'],
    ],
    [
      'a text out of order',
      { alice: good, shown: [1, 3, 2] },
      ['alice>bob#2 is out of order in the history of bob', 'alice>bob#2 is out of order shown to bob'],
    ],
    [
      'a text that nobody said',
      { alice: good, shown: usual, had: [1, 2, 3, 4], sent: usual },
      ['alice>bob#4 is in the history of bob as from alice, who has not said it'],
    ],
    [
      'a text from another',
      { alice: good, more: [{ who: 'dave', lines: [{ event: 'shown', from: 'carol', text: 'alice>bob#1' }] }] },
      [
        'alice>bob#1 is shown to dave as from carol, who has not said it',
        'alice>bob#1 was shown and is not in the history of dave',
      ],
    ],
    [
      'a text that was shown and is not in the history',
      { alice: [...said(1, 2, 3), begun], shown: usual, had: [1, 2] },
      ['alice>bob#3 was shown and is not in the history of bob'],
    ],
    ['a failure', { alice: [...good, state(3, 'failed')] }, ['alice>bob#3 failed']],
    [
      'a sender that has forgotten what it said',
      { alice: good, sent: [1, 3] },
      ['alice>bob#2 is not in the history of alice, who has said it'],
    ],
    [
      'a sender that has what it said twice',
      { alice: good, sent: [1, 1, 2, 3] },
      ['alice>bob#1 is twice in the history of alice'],
    ],
    [
      'a sender that does not know that it arrived',
      { alice: [...good, history('bob', 'out', [4], 'sent')] },
      ['alice>bob#4 is sent in the history of alice'],
    ],
    [
      'something that waits',
      { alice: good, more: [{ who: 'node1', lines: [{ event: 'waiting', to, messages: 2 }] }] },
      ['2 messages to bob wait at node1'],
    ],
  ])('with %s has a fault', (_, broken, faults) => {
    expect(faultsIn(chat(broken))).toEqual(faults);
  });
});
