import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pipedInput } from '../../../node/prompt/piped-input.js';

interface Scene {
  readonly stdin: PassThrough;
  readonly heard: string[];
  readonly ended: Promise<void>;
}

function scene(): Scene {
  const stdin = new PassThrough();
  const heard: string[] = [];
  const ended = new Promise<void>((resolve) => {
    pipedInput(stdin, { line: (line) => heard.push(line), ended: resolve });
  });
  return { stdin, heard, ended };
}

describe('piped input', () => {
  it('comes line by line, whatever the chunks are and the line ends', async () => {
    const { stdin, heard, ended } = scene();
    for (const chunk of ['10 he', 'llo\n11 w', 'orld\r\n\n', 'end']) stdin.write(chunk);
    stdin.end();
    await ended;
    expect(heard).toEqual(['10 hello', '11 world', '', 'end']);
  });

  it('keeps characters whole that are cut between two chunks', async () => {
    const { stdin, heard, ended } = scene();
    const bytes = Buffer.from('10 Grüße\n');
    stdin.write(bytes.subarray(0, 6));
    stdin.end(bytes.subarray(6));
    await ended;
    expect(heard).toEqual(['10 Grüße']);
  });

  it('is bounded where no line ever ends', async () => {
    const { stdin, heard, ended } = scene();
    for (let count = 0; count < 64; count += 1) stdin.write('x'.repeat(65_536));
    stdin.end('\n10 hello\n');
    await ended;
    expect(heard.map(({ length }) => length)).toEqual([131_072, 8]);
  });

  it('is over when it breaks', async () => {
    const { stdin, heard, ended } = scene();
    stdin.write('10 hello\n');
    stdin.destroy(new Error('gone'));
    await ended;
    expect(heard.length).toBeLessThan(2);
  });
});
