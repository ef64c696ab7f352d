import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amendedRemark,
  asSaid,
  counts,
  isEdited,
  mergedOutcome,
  mostEmojis,
  Outcomes,
  outcomeOf,
  tallies,
  type Outcome,
  type StatedAmendment,
} from '../../src/model/outcome.js';
import type { Amendment, UtteranceReference } from '../../src/model/utterance.js';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const [alice, bob] = [key(1), key(2)];
/** What is amended here: the fifth of alice. */
const subject: UtteranceReference = { authorKey: alice, epoch: 1, sequence: 5 };

const by = (authorKey: Uint8Array, sequence: number, epoch = 1): UtteranceReference => ({ authorKey, epoch, sequence });
const edit = (text: string, sequence: number, epoch = 1): StatedAmendment => ({
  saidAs: by(alice, sequence, epoch),
  amendment: { kind: 'edit', of: subject, text },
});
const reaction = (author: Uint8Array, sequence: number, emoji: string, isWithdrawn = false): StatedAmendment => ({
  saidAs: by(author, sequence),
  amendment: { kind: 'reaction', to: subject, emoji, isWithdrawn },
});
const deletion: StatedAmendment = { saidAs: by(alice, 9), amendment: { kind: 'deletion', of: subject } };

function after(...stated: readonly StatedAmendment[]): Outcome {
  return stated.map(outcomeOf).reduce(mergedOutcome, asSaid);
}

const emoji = fc.constantFrom('a', 'b', 'c');
const amendment: fc.Arbitrary<Amendment> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), of: fc.constant(subject), text: emoji }),
  fc.record({ kind: fc.constant('reaction' as const), to: fc.constant(subject), emoji, isWithdrawn: fc.boolean() }),
  { weight: 1, arbitrary: fc.constant({ kind: 'deletion' as const, of: subject }) },
);
/** Also of somebody who says two different things under one number. */
const stated: fc.Arbitrary<StatedAmendment> = fc.record({
  saidAs: fc.record({
    authorKey: fc.constantFrom(alice, bob),
    epoch: fc.constantFrom(1, 2),
    sequence: fc.integer({ min: 1, max: 30 }),
  }),
  amendment,
});

const shuffled = fc
  .array(stated, { maxLength: 12 })
  .chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length, maxLength: 2 * all.length }),
    ),
  );

describe('what becomes of an utterance', () => {
  it('is the same in whatever order and however often it is amended', () => {
    fc.assert(
      fc.property(shuffled, ([once, twice]) => {
        expect(after(...twice)).toEqual(after(...once));
      }),
    );
  });

  it('is the same where parts of it are merged', () => {
    fc.assert(
      fc.property(fc.array(stated), fc.array(stated), fc.array(stated), (a, b, c) => {
        const [one, two, three] = [after(...a), after(...b), after(...c)];
        const left = mergedOutcome(mergedOutcome(one, two), three);
        expect(mergedOutcome(one, mergedOutcome(two, three))).toEqual(left);
        expect(mergedOutcome(two, one)).toEqual(mergedOutcome(one, two));
        expect(mergedOutcome(left, left)).toEqual(left);
        expect(left).toEqual(after(...a, ...b, ...c));
      }),
    );
  });

  it('is deletion as soon as one of them is', () => {
    fc.assert(
      fc.property(fc.array(stated), fc.array(stated), (before, since) => {
        expect(after(...before, deletion, ...since)).toEqual({ kind: 'deleted' });
      }),
    );
  });

  it('has the text of the latest edit, by the order of the stream', () => {
    const outcome = after(edit('third', 8), edit('second', 7), edit('a later life', 1, 2));
    expect(amendedRemark({ kind: 'text', text: 'first', replyTo: by(bob, 1) }, outcome)).toEqual({
      kind: 'text',
      text: 'a later life',
      replyTo: by(bob, 1),
    });
    expect(isEdited(outcome)).toBe(true);
    expect(isEdited(asSaid)).toBe(false);
    expect(amendedRemark({ kind: 'text', text: 'first' }, after(edit('x', 7), deletion))).toEqual({ kind: 'deleted' });
    const unknown = { kind: 'unknown', bytes: new Uint8Array(3) } as const;
    expect(amendedRemark(unknown, outcome)).toEqual(unknown);
  });

  it('has the reactions that were not withdrawn', () => {
    const outcome = after(
      reaction(bob, 4, 'a', true),
      reaction(bob, 3, 'a'),
      reaction(bob, 5, 'b'),
      reaction(alice, 9, 'b'),
    );
    expect(tallies(outcome)).toEqual([{ emoji: 'b', by: [alice, bob] }]);
    expect(tallies({ kind: 'deleted' })).toEqual([]);
  });

  it('has a bound for the reactions of one author, and the latest of them, in whatever order they come', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => reaction(bob, at + 1, `emoji ${at}`));
    const [upwards, downwards] = [after(...many), after(...many.toReversed())];
    expect(upwards).toEqual(downwards);
    expect(tallies(upwards)).toHaveLength(mostEmojis);
    expect(tallies(upwards).map((row) => row.emoji)).toContain('emoji 2999');
  });
});

describe('an amendment', () => {
  const cases: readonly (readonly [string, boolean, UtteranceReference, Amendment])[] = [
    ['an edit by its author, later', true, by(alice, 6), { kind: 'edit', of: subject, text: 'x' }],
    ['an edit by its author, in a later life', true, by(alice, 1, 2), { kind: 'edit', of: subject, text: 'x' }],
    ['an edit of itself', false, subject, { kind: 'edit', of: subject, text: 'x' }],
    ['an edit of what comes later', false, by(alice, 4), { kind: 'edit', of: subject, text: 'x' }],
    ['an edit by somebody else', false, by(bob, 6), { kind: 'edit', of: subject, text: 'x' }],
    ['a deletion by its author', true, by(alice, 6), { kind: 'deletion', of: subject }],
    ['a deletion of itself', false, subject, { kind: 'deletion', of: subject }],
    ['a deletion by somebody else', false, by(bob, 6), { kind: 'deletion', of: subject }],
    ['a reaction', true, by(bob, 1), { kind: 'reaction', to: subject, emoji: 'a', isWithdrawn: false }],
    ['a reaction to oneself', true, by(alice, 6), { kind: 'reaction', to: subject, emoji: 'a', isWithdrawn: false }],
    ['a reaction to itself', false, subject, { kind: 'reaction', to: subject, emoji: 'a', isWithdrawn: false }],
  ];

  it.each(cases)('%s: %s', (_, isCounted, saidAs, said) => {
    expect(counts({ saidAs, amendment: said })).toBe(isCounted);
  });
});

it('outcomes are kept by what they are of, and merge', () => {
  const [some, others] = [new Outcomes(), new Outcomes()];
  some.take(edit('x', 7));
  others.take(deletion);
  expect(some.of(by(alice, 6))).toEqual(asSaid);
  some.mergeAll(others);
  expect(some.of(subject)).toEqual({ kind: 'deleted' });
});
