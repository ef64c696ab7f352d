import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/memory-store.js';
import { encodeHistoryEntry, type StoredHistoryEntry } from '../../src/protocol/stored/history-entry.js';
import { Eraser } from '../../src/delivery/eraser.js';
import { forgetfulJournal } from '../../src/platform/journal.js';
import { History } from '../../src/delivery/history.js';
import { historyKeys } from '../../src/delivery/stored-rooms.js';
import { alice, bob, carol } from './support/messenger-bench.js';

type Line = Partial<StoredHistoryEntry> & { readonly text: string };

async function historyOf(...lines: readonly Line[]) {
  const store = new MemoryStore();
  const entries = lines.map(({ text, ...line }, at): StoredHistoryEntry => {
    const { id, key } = bob;
    const numbers = { epoch: 7, sequence: at + 1, sentAt: 500, notedAt: 1_000 * (at + 1) };
    const remark = { kind: 'text', text } as const;
    return { peer: { id, key }, direction: 'in', failure: undefined, ...numbers, remark, ...line };
  });
  for (const entry of entries) {
    const { peer, notedAt, direction, epoch, sequence } = entry;
    const key = historyKeys(peer.key)({ notedAt, direction, epoch, sequence });
    await store.write([{ kind: 'put', key, value: encodeHistoryEntry(entry) }]);
  }
  const progressOf = ({ sequence }: StoredHistoryEntry) =>
    ({ state: { kind: sequence === 1 ? 'read' : 'delivered' }, reference: undefined }) as const;
  return { store, history: new History(store, contextOver(store), progressOf) };
}

function contextOver(store: MemoryStore | undefined) {
  return { keys: alice.keys, eraser: new Eraser(store, forgetfulJournal) };
}

const texts = (entries: readonly { readonly text: string }[]): string[] => entries.map(({ text }) => text);

describe('a conversation', () => {
  it('is told in the order in which it was noted, whoever spoke and whatever the clocks of others say', async () => {
    const { history } = await historyOf(
      { text: 'one', sentAt: 9_999 },
      { text: 'two', direction: 'out', sentAt: 1 },
      { text: 'three', notedAt: 2_000.4 },
    );
    const entries = await history.with(bob.key);
    expect(texts(entries)).toEqual(['one', 'three', 'two']);
    expect(entries[0]).toMatchObject({ direction: 'in', sentAt: 9_999, notedAt: 1_000, state: { kind: 'read' } });
  });

  it('is of one key, and none of another', async () => {
    const { history } = await historyOf({ text: 'of bob' }, { text: 'of carol', peer: { id: bob.id, key: carol.key } });
    expect(texts(await history.with(bob.key))).toEqual(['of bob']);
    expect(texts(await history.with(carol.key))).toEqual(['of carol']);
  });

  it('is told in parts, the last one first', async () => {
    const { history } = await historyOf(...['1', '2', '3', '4', '5'].map((text) => ({ text })));
    const last = await history.with(bob.key, { limit: 2 });
    expect(texts(last)).toEqual(['4', '5']);
    const before = await history.with(bob.key, { limit: 2, before: last[0]!.place });
    expect(texts(before)).toEqual(['2', '3']);
    expect(texts(await history.with(bob.key, { before: before[0]!.place }))).toEqual(['1']);
  });

  it('is told behind a place, the first ones first', async () => {
    const { history } = await historyOf(...['1', '2', '3', '4', '5'].map((text) => ({ text })));
    const all = await history.with(bob.key);
    const behind = await history.with(bob.key, { after: all[1]!.place, limit: 2 });
    expect(texts(behind)).toEqual(['3', '4']);
    expect(texts(await history.with(bob.key, { after: all[0]!.place, before: all[3]!.place }))).toEqual(['2', '3']);
    expect(await history.with(bob.key, { after: all[4]!.place })).toEqual([]);
  });

  it('is told backwards in pages of the sizes that were asked for', async () => {
    const { history } = await historyOf(...['1', '2', '3', '4', '5'].map((text) => ({ text })));
    const pages: string[][] = [];
    for await (const page of history.backwards(bob.key, [2, 1, 5])) pages.push(texts(page));
    expect(pages).toEqual([['5', '4'], ['3'], ['2', '1']]);
  });

  it('keeps what was said of a kind that is not known yet, for a version that knows it', async () => {
    const later = { kind: 'unknown', bytes: Uint8Array.from(Buffer.from('9a0603010203', 'hex')) } as const;
    const { history, store } = await historyOf({ text: '', remark: later });
    const [entry] = await history.with(bob.key);
    expect(entry).toMatchObject({ utterance: later, text: '' });
    const bytes = await store.get(entry!.place);
    expect(Buffer.from(bytes!).toString('hex')).toContain('9a0603010203');
    for await (const line of history.lines())
      expect(JSON.parse(line)).toMatchObject({ kind: 'unknown', bytes: '9a0603010203' });
  });

  it('is forgotten alone', async () => {
    const { history, store } = await historyOf({ text: 'of bob' }, { text: 'of carol', peer: carol });
    await store.write(history.forgetting(bob.key));
    expect(await history.with(bob.key)).toEqual([]);
    expect(texts(await history.with(carol.key))).toEqual(['of carol']);
  });
});

describe('an export', () => {
  it('has every message once, a JSON object a line, however many there are', async () => {
    const { history } = await historyOf(...Array.from({ length: 1_203 }, (_, at) => ({ text: `text ${at}` })));
    const lines: string[] = [];
    for await (const line of history.lines()) lines.push(line);
    expect(lines.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual(
      Array.from({ length: 1_203 }, (_, at) => `text ${at}`),
    );
    expect(JSON.parse(lines[0]!)).toEqual({
      direction: 'in',
      kind: 'text',
      epoch: 7,
      sequence: 1,
      id: 'bob',
      key: Buffer.from(bob.key).toString('hex'),
      text: 'text 0',
      sentAt: '1970-01-01T00:00:00.500Z',
      notedAt: '1970-01-01T00:00:01.000Z',
      state: 'read',
    });
  });
});

describe('a peer that keeps nothing', () => {
  it('has no history', async () => {
    const history = new History(undefined, contextOver(undefined), () => ({
      state: { kind: 'delivered' },
      reference: undefined,
    }));
    expect(await history.with(bob.key)).toEqual([]);
    for await (const line of history.lines()) expect(line).toBeUndefined();
  });
});
