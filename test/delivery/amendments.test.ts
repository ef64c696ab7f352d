import { describe, expect, it } from 'vitest';
import { NotYoursError, StoreError } from '../../src/model/errors.js';
import { tallies } from '../../src/model/outcome.js';
import type { Amendment, Utterance, UtteranceReference } from '../../src/model/utterance.js';
import { KeptBench } from './support/kept-bench.js';
import { alice, bob, carol, confirmation, text, type Word } from './support/messenger-bench.js';

/** Numbers of what bob says to alice, and of what she says to him. */
const ofBob = (sequence: number): UtteranceReference => ({ authorKey: bob.key, epoch: 3, sequence });
const ofAlice = (sequence: number): UtteranceReference => ({ authorKey: alice.key, epoch: 7, sequence });

const says =
  (sequence: number, body: Utterance): Word =>
  (friend, bench) =>
    friend.seal(alice, bench.prekey(), 3, sequence, { floor: 1, sentAt: 0, body }, bench.clock.now());

const react = (to: UtteranceReference, emoji: string, isWithdrawn = false): Amendment => ({
  kind: 'reaction',
  to,
  emoji,
  isWithdrawn,
});

/** What stands in the conversation with bob. */
async function talk(bench: KeptBench): Promise<string[]> {
  const entries = await bench.messenger.history.with(bob.key);
  return entries.map(({ utterance, text: words, outcome }) => {
    const reactions = tallies(outcome).map(({ emoji, by }) => ` ${emoji}${by.length}`);
    return `${utterance.kind === 'text' ? words : utterance.kind}${reactions.join('')}`;
  });
}

async function disk(bench: KeptBench): Promise<string> {
  const entries = await bench.store.scan({ prefix: '' });
  return entries.map(({ value }) => new TextDecoder('latin1').decode(value)).join(' ');
}

async function erased(bench: KeptBench): Promise<void> {
  await bench.settle();
  await bench.messenger.context.eraser.settled();
  await bench.settle();
}

describe('what somebody changes of what they have said', () => {
  it('is read in its place, in this run and the next', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(1, 'helo'));
    bench.hear(bob, text(2, 'how are you?'));
    bench.hear(bob, says(3, { kind: 'edit', of: ofBob(1), text: 'hello' }));
    await bench.settle();
    expect(bench.received).toEqual(['bob: helo', 'bob: how are you?', 'bob: edit']);
    expect(await talk(bench)).toEqual(['hello', 'how are you?']);
    expect(await talk(await bench.killed())).toEqual(['hello', 'how are you?']);
  });

  it('is gone from the disk when it is deleted, with its edits and reactions; a stone stays', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(1, 'the secret'));
    bench.hear(bob, says(2, { kind: 'edit', of: ofBob(1), text: 'the other secret' }));
    bench.hear(bob, says(3, react(ofBob(1), 'SMILE')));
    await bench.settle();
    expect(await disk(bench)).toContain('the secret');
    bench.hear(bob, says(4, { kind: 'deletion', of: ofBob(1) }));
    await bench.settle();
    await erased(bench);
    expect(await talk(bench)).toEqual(['deleted']);
    const left = await disk(bench);
    for (const gone of ['the secret', 'the other secret', 'SMILE']) expect(left).not.toContain(gone);
    // It comes once more, by another way: nothing comes back.
    bench.hear(bob, text(1, 'the secret'));
    bench.hear(bob, says(5, { kind: 'edit', of: ofBob(1), text: 'once more' }));
    await bench.settle();
    const next = await bench.killed();
    expect(await talk(next)).toEqual(['deleted']);
  });

  it('is erased when it is read again, if the disk failed or the peer was killed before', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(1, 'the secret'));
    await bench.settle();
    bench.hear(bob, says(2, { kind: 'deletion', of: ofBob(1) }));
    const { get } = bench.store;
    bench.store.get = () => Promise.reject(new StoreError('the disk cannot be read'));
    await bench.settle();
    await erased(bench);
    bench.store.get = get;
    expect(await disk(bench)).toContain('the secret');
    expect(await talk(bench)).toEqual(['deleted']);
    await erased(bench);
    expect(await disk(bench)).not.toContain('the secret');
  });

  it('does not count by anybody else, nor of what is not said yet', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'mine');
    bench.hear(bob, text(1, 'his'));
    bench.hear(bob, says(2, { kind: 'edit', of: ofAlice(1), text: 'forged' }));
    bench.hear(bob, says(3, { kind: 'deletion', of: ofAlice(1) }));
    bench.hear(bob, says(4, { kind: 'deletion', of: ofBob(4) }));
    bench.hear(bob, says(5, { kind: 'deletion', of: ofBob(9) }));
    bench.hear(bob, says(6, react({ ...ofBob(1), authorKey: carol.key }, 'a')));
    await bench.settle();
    expect(bench.counters.strayAmendment).toBe(5);
    expect(bench.received).toEqual(['bob: his']);
    expect(await talk(bench)).toEqual(['his', 'mine']);
  });

  it('is refused where the user wants to change what somebody else has said', async () => {
    const bench = await KeptBench.begin();
    bench.hear(bob, text(1, 'his'));
    await bench.settle();
    const { messenger } = bench;
    expect(() => messenger.say(bob.id, { kind: 'deletion', of: ofBob(1) })).toThrow(NotYoursError);
    expect(() => messenger.say(bob.id, { kind: 'edit', of: ofBob(1), text: 'x' })).toThrow(NotYoursError);
  });
});

describe('what the user says and changes', () => {
  it('is changed in the own history, and gone when it is deleted in the same moment', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    const message = bench.messenger.send(bob.id, 'the secret');
    expect(message.saidAs).toEqual(ofAlice(1));
    bench.messenger.say(bob.id, { kind: 'deletion', of: ofAlice(1) });
    bench.messenger.send(bob.id, 'helo');
    bench.messenger.say(bob.id, { kind: 'edit', of: ofAlice(3), text: 'hello' });
    await bench.settle();
    await erased(bench);
    expect(await talk(bench)).toEqual(['deleted', 'hello']);
    // Nobody has confirmed it: until then it waits in the outbox.
    expect(await disk(bench)).toContain('the secret');
    bench.hear(bob, confirmation(4));
    await bench.settle();
    expect(await disk(bench)).not.toContain('the secret');
  });

  it('is found by its number, as long as it is kept', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'hello');
    bench.hear(bob, text(1, 'hello alice'));
    await bench.settle();
    const { history } = bench.messenger;
    expect((await history.find(bob.key, ofAlice(1)))?.text).toBe('hello');
    expect((await history.find(bob.key, ofBob(1)))?.text).toBe('hello alice');
    expect(await history.find(bob.key, ofBob(2))).toBeUndefined();
    expect(await history.find(carol.key, ofBob(1))).toBeUndefined();
    bench.messenger.forget(bob.id, { kept: () => undefined, lost: () => undefined });
    await bench.settle();
    expect(await history.find(bob.key, ofBob(1))).toBeUndefined();
    for (const room of ['said', 'amendment', 'history']) expect(await bench.stored(room)).toEqual([]);
  });
});

describe('reactions', () => {
  it('of both stand at what they are of, and are taken back', async () => {
    const bench = await KeptBench.begin();
    bench.comes(bob);
    bench.hear(bob, text(1, 'hello'));
    bench.hear(bob, says(2, react(ofBob(1), 'A')));
    await bench.settle();
    bench.messenger.say(bob.id, react(ofBob(1), 'A'));
    bench.messenger.say(bob.id, react(ofBob(1), 'B'));
    bench.messenger.say(bob.id, react(ofBob(1), 'B', true));
    await bench.settle();
    expect(await talk(bench)).toEqual(['hello A2']);
    const lines: unknown[] = [];
    for await (const line of bench.messenger.history.lines()) lines.push(JSON.parse(line));
    expect(lines).toMatchObject([{ text: 'hello', reactions: [{ emoji: 'A' }] }]);
  });
});
