import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { turnwise } from '../../../node/terminal/turnwise.js';

it('writes all lines of a turn at once and in order, and those of the next turn by themselves', async () => {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      written.push(chunk);
      done();
    },
    writev: (chunks, done) => {
      written.push(chunks.map(({ chunk }) => String(chunk)).join(''));
      done();
    },
  });
  const output = turnwise(stream);
  output.write('one\n');
  output.write('two\n');
  expect(written).toEqual([]);
  await Promise.resolve();
  expect(written).toEqual(['one\ntwo\n']);
  output.write('three\n');
  await Promise.resolve();
  expect(written).toEqual(['one\ntwo\n', 'three\n']);
});
