import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../src/model/errors.js';
import { MemoryStore } from '../../src/platform/memory-store.js';
import type { StoreChange } from '../../src/platform/store.js';
import { encodeLetter, encodeOutgoingStream, encodeSoughtLetter } from '../../src/protocol/stored/streams.js';
import { nothingKept, recollect } from '../../src/delivery/recollection.js';
import { letterKeys, olderStateKey, outgoingKey, soughtKey } from '../../src/delivery/stored-rooms.js';
import { bob, carol } from './support/messenger-bench.js';
import { textBody, textOf } from '../support/message-bodies.js';

const letter = (key: Uint8Array, sequence: number): StoreChange => ({
  kind: 'put',
  key: letterKeys(key)(sequence),
  value: encodeLetter({ body: textBody(`${sequence}`), sentAt: 0, custodian: undefined }),
});

const stream = ({ id, key }: typeof bob, nextSequence: number): StoreChange => ({
  kind: 'put',
  key: outgoingKey(key),
  value: encodeOutgoingStream({ addressee: { id, key }, epoch: 3, nextSequence, confirmed: 1, read: 0 }),
});

describe('what was kept', () => {
  it('is nothing the first time', async () => {
    expect(await recollect(new MemoryStore())).toEqual(nothingKept);
  });

  it('is each stream with its own letters, in the order of their numbers', async () => {
    const store = new MemoryStore();
    await store.write([letter(bob.key, 11), letter(carol.key, 5), letter(bob.key, 9), letter(bob.key, 100)]);
    await store.write([stream(bob, 101), stream(carol, 6)]);
    const { outgoing } = await recollect(store);
    const numbers = outgoing.map(({ stream: { addressee, nextSequence }, letters }) => {
      return [addressee.id, nextSequence, letters.map(({ sequence }) => sequence)];
    });
    expect(numbers).toHaveLength(2);
    expect(numbers).toEqual(
      expect.arrayContaining([
        ['bob', 101, [9, 11, 100]],
        ['carol', 6, [5]],
      ]),
    );
  });

  it('goes on beyond the numbers that may have been given where something is lost, and says so before it gives one', async () => {
    const store = new MemoryStore();
    await store.write([letter(bob.key, 9), stream(bob, 10)]);
    const damaged = Object.assign(store.snapshot(), { isWhole: false });
    const [{ stream: going, letters } = { stream: undefined, letters: [] }] = (await recollect(damaged)).outgoing;
    expect(going).toMatchObject({ epoch: 3, nextSequence: 10 + 2 ** 20, confirmed: 1 });
    expect(letters.map(({ sequence }) => sequence)).toEqual([9]);
    const [{ stream: next } = { stream: undefined }] = (await recollect(damaged.snapshot())).outgoing;
    expect(next).toEqual(going);
  });

  it('does so once where an older state was put back', async () => {
    const store = new MemoryStore();
    await store.write([stream(bob, 10), { kind: 'put', key: olderStateKey, value: new Uint8Array() }]);
    for (let twice = 0; twice < 2; twice += 1) {
      const [{ stream: going } = { stream: undefined }] = (await recollect(store)).outgoing;
      expect(going?.nextSequence).toBe(10 + 2 ** 20);
    }
  });

  it('is what goes to IDs that nobody had, in the order in which it was said', async () => {
    const store = new MemoryStore();
    for (const number of [12, 3])
      await store.write([
        {
          kind: 'put',
          key: soughtKey(number),
          value: encodeSoughtLetter({ addresseeId: 'dave', body: textBody(`${number}`), sentAt: 0 }),
        },
      ]);
    const { sought } = await recollect(store);
    expect(sought.map(({ number, letter: { body } }) => [number, textOf(body)])).toEqual([
      [3, '3'],
      [12, '12'],
    ]);
  });

  it('is refused if it is none of this program', async () => {
    const store = new MemoryStore();
    await store.write([{ kind: 'put', key: outgoingKey(bob.key), value: Uint8Array.of(0xff, 0xff) }]);
    await expect(recollect(store)).rejects.toThrow(ProtocolError);
  });
});
