import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The lines that a process writes, as they come. */
export class OutputLines {
  readonly #name: string;
  readonly #lines: string[] = [];
  #seen = 0;
  #wake: () => void = () => undefined;
  #isOver = false;

  constructor(stream: Readable, name: string) {
    this.#name = name;
    const reader = createInterface({ input: stream });
    reader.on('line', (line) => {
      this.#lines.push(line);
      this.#wake();
    });
    reader.once('close', () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  get all(): readonly string[] {
    return this.#lines;
  }

  /** All of it, for people. */
  get text(): string {
    return this.#lines.map((line) => `${this.#name}| ${line}\n`).join('');
  }

  /** The next line that fits the pattern and was not asked for before, nor stands before one that was. */
  async next(pattern: RegExp, patience: number): Promise<RegExpExecArray> {
    const late = new AbortController();
    const timer = setTimeout(() => {
      late.abort();
      this.#wake();
    }, patience);
    try {
      while (true) {
        const found = this.#take(pattern);
        if (found !== undefined) return found;
        if (late.signal.aborted || this.#isOver)
          throw new Error(`no line like ${String(pattern)} in the ${this.#name}:\n${this.text}`);
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    for (let at = this.#seen; at < this.#lines.length; at += 1) {
      const found = pattern.exec(this.#lines[at] ?? '');
      if (found === null) continue;
      this.#seen = at + 1;
      return found;
    }
    return undefined;
  }
}
