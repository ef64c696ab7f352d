import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { expect, onTestFinished, test, vi } from 'vitest';
import { TerminalInput } from '../../../node/prompt/terminal-input.js';
import { Screen } from '../../../node/terminal/screen.js';

/** A terminal of 40 columns: what is typed into it, and what a person would see. */
function terminal() {
  const stdin = new PassThrough() as unknown as ReadStream & PassThrough;
  const stdout = new PassThrough() as unknown as WriteStream & PassThrough;
  stdout.columns = 40;
  const picture = new Picture(40);
  stdout.setEncoding('utf8').on('data', (text: string) => picture.write(text));
  const screen = new Screen(stdout, stdout);
  const handlers = { line: vi.fn(), ended: vi.fn(), interrupted: vi.fn() };
  const options = { stdin, stdout, screen, prompt: '> ', complete: (beginning: string) => [`${beginning}!`] };
  const input = new TerminalInput(options, handlers);
  onTestFinished(() => input.close());
  const type = async (text: string): Promise<void> => {
    stdin.write(text);
    await new Promise(setImmediate);
    await new Promise(setImmediate);
  };
  return { screen, handlers, input, type, picture };
}

/** As much of a terminal as readline uses (ECMA-48): moves of the cursor and erasing. */
class Picture {
  readonly #columns: number;
  #rows: string[] = [''];
  #row = 0;
  #column = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  get text(): string[] {
    return this.#rows.map((row) => row.trimEnd());
  }

  write(text: string): void {
    for (const [, sequence, character] of text.matchAll(/\u001b\[([\d;]*[A-Za-z])|([^])/gu)) {
      if (sequence !== undefined) this.#obey(sequence.at(-1) ?? '', Number.parseInt(sequence, 10));
      else if (character !== undefined) this.#put(character);
    }
  }

  #obey(command: string, number: number): void {
    const count = Number.isNaN(number) ? 1 : number;
    if (command === 'A') this.#row = Math.max(0, this.#row - count);
    else if (command === 'B') this.#row += count;
    else if (command === 'C') this.#column += count;
    else if (command === 'D') this.#column -= count;
    else if (command === 'G') this.#column = count - 1;
    else if (command === 'J') {
      this.#rows.length = this.#row + 1;
      this.#rows[this.#row] = (this.#rows[this.#row] ?? '').slice(0, this.#column);
    } else if (command === 'K') this.#rows[this.#row] = (this.#rows[this.#row] ?? '').slice(0, this.#column);
  }

  #put(character: string): void {
    if (character === '\r') this.#column = 0;
    else if (character === '\n') this.#down();
    else {
      if (this.#column === this.#columns) this.#down();
      const row = (this.#rows[this.#row] ?? '').padEnd(this.#column);
      this.#rows[this.#row] = row.slice(0, this.#column) + character + row.slice(this.#column + 1);
      this.#column += 1;
    }
  }

  #down(): void {
    this.#row += 1;
    this.#column = 0;
    while (this.#rows.length <= this.#row) this.#rows.push('');
  }
}

test('a typed line is handed over', async () => {
  const { type, handlers, picture } = terminal();
  await type('bob hello\r');
  expect(handlers.line).toHaveBeenCalledExactlyOnceWith('bob hello');
  expect(picture.text).toEqual(['> bob hello', '>']);
});

test('what is printed goes above a half-typed line, which can be typed on', async () => {
  const { type, handlers, screen, picture } = terminal();
  await type('bob hel');
  screen.print('[carol]: hi');
  screen.print('* dave joined');
  await type('');
  expect(picture.text).toEqual(['[carol]: hi', '* dave joined', '> bob hel']);
  await type('lo\r');
  expect(handlers.line).toHaveBeenCalledExactlyOnceWith('bob hello');
  expect(picture.text).toEqual(['[carol]: hi', '* dave joined', '> bob hello', '>']);
});

test('what is printed goes above a line of several rows, wherever the cursor is', async () => {
  const { type, handlers, screen, picture } = terminal();
  const long = `bob ${'0123456789'.repeat(10)}`;
  await type(long);
  screen.print('first');
  await type('');
  expect(picture.text).toEqual(['first', `> ${long.slice(0, 38)}`, long.slice(38, 78), long.slice(78)]);
  // To the beginning of the line.
  await type('\u0001');
  screen.print('second');
  await type('');
  expect(picture.text).toEqual(['first', 'second', `> ${long.slice(0, 38)}`, long.slice(38, 78), long.slice(78)]);
  await type('\r');
  expect(handlers.line).toHaveBeenCalledExactlyOnceWith(long);
});

test('what a line has for an answer comes right below it', async () => {
  const { type, handlers, screen, picture } = terminal();
  handlers.line.mockImplementation(() => {
    screen.print('one');
    screen.print('two');
  });
  await type('table\r');
  expect(picture.text).toEqual(['> table', 'one', 'two', '>']);
});

test('Tab completes', async () => {
  const { type, picture } = terminal();
  await type('he\t');
  expect(picture.text).toEqual(['> he!']);
});

test('Ctrl-D ends the input, and what is printed then is not drawn around', async () => {
  const { type, handlers, screen, picture } = terminal();
  await type('\u0004');
  expect(handlers.ended).toHaveBeenCalledOnce();
  screen.print('goodbye');
  await type('');
  expect(picture.text).toEqual(['>', 'goodbye', '']);
});

test('Ctrl-C is passed on', async () => {
  const { type, handlers } = terminal();
  await type('\u0003');
  expect(handlers.interrupted).toHaveBeenCalledOnce();
  expect(handlers.ended).not.toHaveBeenCalled();
});

test('an owner who closes it hears nothing of it, and no prompt is shown again', async () => {
  const { type, handlers, input, picture } = terminal();
  handlers.line.mockImplementation(() => input.close());
  await type('end\r');
  expect(handlers.ended).not.toHaveBeenCalled();
  expect(picture.text).toEqual(['> end', '']);
});
