import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../src/model/errors.js';
import { fromHex, toHex } from '../../src/model/bytes.js';
import { BatchWriter, LastFrame, readBatch } from '../../src/protocol/batch.js';
import { longestVarint, varintLength, writeVarint } from '../../src/protocol/varint.js';
import type { batchVectors } from './make/batch-vectors.js';
import { uint32 } from './support/arbitraries.js';
import { readVectors } from './support/vectors.js';

const vectors = readVectors('batch') as ReturnType<typeof batchVectors>;

const largestFrame = 64 * 1024;

/** The messages of a frame in hexadecimal, and the fault that ended it, if any. */
function read(frame: Uint8Array): { readonly messages: string[]; readonly fault: unknown } {
  const messages: string[] = [];
  try {
    readBatch(frame, (start, end) => {
      messages.push(toHex(frame.subarray(start, end)));
      return true;
    });
    return { messages, fault: undefined };
  } catch (fault) {
    return { messages, fault };
  }
}

function written(messages: readonly Uint8Array[], mostBytes = largestFrame): Uint8Array {
  const writer = new BatchWriter(mostBytes);
  for (const message of messages) writer.append(message, 0, message.length);
  return writer.take();
}

describe('a varint', () => {
  test.each(vectors.varints)('of $value is $hex', ({ value, hex }) => {
    const bytes = new Uint8Array(longestVarint);
    expect(toHex(bytes.subarray(0, writeVarint(bytes, 0, value)))).toBe(hex);
    expect(varintLength(value)).toBe(hex.length / 2);
  });

  test('is as long as its length says, and keeps its number', () => {
    fc.assert(
      fc.property(uint32, (value) => {
        const bytes = new Uint8Array(longestVarint);
        const end = writeVarint(bytes, 0, value);
        const back = bytes.subarray(0, end).reduceRight((sum, byte) => sum * 0x80 + (byte & 0x7f), 0);
        expect(end).toBe(varintLength(value));
        expect(back).toBe(value);
      }),
    );
  });
});

describe('a frame', () => {
  test.each(vectors.frames)('of $name is written and read as the vector says', ({ hex, messages }) => {
    expect(toHex(written(messages.map(fromHex)))).toBe(hex);
    expect(read(fromHex(hex))).toEqual({ messages, fault: undefined });
  });

  test.each(vectors.tolerated)('with $name is read', ({ hex, messages }) => {
    expect(read(fromHex(hex))).toEqual({ messages, fault: undefined });
  });

  test.each(vectors.bad)('is refused: $why', ({ hex, messages_before_the_fault: messages }) => {
    expect(read(fromHex(hex))).toEqual({ messages, fault: expect.any(ProtocolError) as unknown });
  });

  const message = fc.uint8Array({ minLength: 1, maxLength: 400 });

  test('gives back the messages that were put in', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 40 }), (messages) => {
        expect(read(written(messages))).toEqual({ messages: messages.map(toHex), fault: undefined });
      }),
    );
  });

  test('takes the part of a buffer between two offsets', () => {
    fc.assert(
      fc.property(message, fc.nat(400), fc.nat(400), (bytes, a, b) => {
        const [start = 0, last = 0] = [a % bytes.length, b % bytes.length].sort((x, y) => x - y);
        const writer = new BatchWriter(largestFrame);
        writer.append(bytes, start, last + 1);
        expect(read(writer.take()).messages).toEqual([toHex(bytes.subarray(start, last + 1))]);
      }),
    );
  });

  test('never grows beyond its bound while what is put in fits', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 40 }), fc.integer({ min: 1, max: 2000 }), (messages, most) => {
        const writer = new BatchWriter(most);
        const taken: Uint8Array[] = [];
        for (const bytes of messages) {
          if (!writer.fits(bytes.length)) continue;
          writer.append(bytes, 0, bytes.length);
          taken.push(bytes);
        }
        const frame = writer.take();
        expect(frame.length).toBeLessThanOrEqual(most);
        expect(frame.length).toBe(taken.reduce((sum, { length }) => sum + varintLength(length) + length, 0));
      }),
    );
  });

  test('of one that came goes on as it is where all of it goes on', () => {
    const came = written([Uint8Array.of(1, 2, 3), Uint8Array.of(4), new Uint8Array(200).fill(5)]);
    const writer = new BatchWriter(largestFrame);
    readBatch(came, (start, end) => {
      writer.append(came, start, end);
      return true;
    });
    const frame = writer.take();
    expect(frame).toEqual(came);
    expect(frame.buffer).toBe(came.buffer);
  });

  test('is sent with room before it that is its own, or with none', () => {
    const sent: (readonly [frame: Uint8Array, room: number])[] = [];
    const connection = { send: (frame: Uint8Array, room: number) => void sent.push([frame, room]) };
    const writer = new BatchWriter(largestFrame);
    writer.append(Uint8Array.of(1, 2, 3), 0, 3);
    writer.takeTo(connection);
    const came = written([new Uint8Array(200)]);
    writer.append(came, 2, came.length);
    writer.takeTo(connection);
    const [[own, room] = [], [passedOn, noRoom] = []] = sent;
    expect([...(own ?? [])]).toEqual([3, 1, 2, 3]);
    expect(own?.byteOffset).toBe(room);
    expect(own?.buffer.byteLength).toBe((room ?? 0) + 4);
    expect(passedOn).toEqual(came);
    expect(noRoom).toBe(0);
    expect(writer.isEmpty).toBe(true);
  });

  test('that others were sent just now is the same one, and another one is not', () => {
    const sent: Uint8Array[] = [];
    const connection = { send: (frame: Uint8Array) => void sent.push(frame) };
    const lastFrame = new LastFrame();
    const [one, other] = [Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3)];
    for (const messages of [[one], [one], [other], [one, other], [one, other], [one]]) {
      const writer = new BatchWriter(largestFrame, lastFrame);
      for (const message of messages) writer.append(message, 0, message.length);
      writer.takeTo(connection);
    }
    const writer = new BatchWriter(largestFrame, lastFrame);
    writer.append(one, 0, 2);
    writer.takeTo(connection);
    expect(sent.map(toHex)).toEqual([
      '03010203',
      '03010203',
      '03010203',
      '0301020303010203',
      '0301020303010203',
      '03010203',
      '020102',
    ]);
    expect([sent[1] === sent[0], sent[2] === sent[1], sent[4] === sent[3]]).toEqual([true, false, true]);
  });

  test('that is a small part of what came holds nothing of the rest', () => {
    const came = written([Uint8Array.of(1, 2, 3), new Uint8Array(4_000)]);
    const writer = new BatchWriter(largestFrame);
    writer.append(came, 1, 4);
    const frame = writer.take();
    expect([...frame]).toEqual([3, 1, 2, 3]);
    expect(frame.buffer.byteLength).toBe(4);
  });

  test('has the shortest lengths, whatever came', () => {
    const came = fromHex('8100018100020103');
    const writer = new BatchWriter(largestFrame);
    readBatch(came, (start, end) => {
      writer.append(came, start, end);
      return true;
    });
    expect(toHex(writer.take())).toBe('010101020103');
  });

  test('holds what is left of others in its order, between messages of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(message, fc.boolean(), fc.boolean()), { minLength: 1 }), (all) => {
        const came = written(all.map(([bytes]) => bytes));
        const writer = new BatchWriter(largestFrame);
        const wanted: string[] = [];
        let place = 0;
        readBatch(came, (start, end) => {
          const [bytes = new Uint8Array(), isLeft, isBetween] = all[place] ?? [];
          place += 1;
          if (isLeft) writer.append(came, start, end);
          if (isBetween) writer.append(bytes, 0, bytes.length);
          wanted.push(...Array<string>(Number(isLeft) + Number(isBetween)).fill(toHex(bytes)));
          return true;
        });
        if (wanted.length > 0) expect(read(writer.take())).toEqual({ messages: wanted, fault: undefined });
      }),
    );
  });

  test('that was taken is not written to any more', () => {
    const writer = new BatchWriter(largestFrame);
    writer.append(Uint8Array.of(1, 2, 3), 0, 3);
    const first = writer.take();
    expect(writer.isEmpty).toBe(true);
    writer.append(Uint8Array.of(7, 8, 9), 0, 3);
    expect([...first]).toEqual([3, 1, 2, 3]);
    expect([...writer.take()]).toEqual([3, 7, 8, 9]);
  });

  test('is left when its reader has had enough', () => {
    const frame = written([Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)]);
    const seen: number[] = [];
    readBatch(frame, (start) => seen.push(frame[start] ?? 0) < 2);
    expect(seen).toEqual([1, 2]);
  });

  test('of any bytes is either refused or nothing but messages', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (frame) => {
        let covered = 0;
        try {
          readBatch(frame, (start, end) => {
            expect(start).toBeGreaterThan(covered);
            expect(end).toBeGreaterThan(start);
            covered = end;
            return true;
          });
          expect(covered).toBe(frame.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
          expect(covered).toBeLessThanOrEqual(frame.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
