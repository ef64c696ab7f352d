/** Answers that are printed when they come, one after the other. */
export class PendingAnswers {
  readonly #print: (text: string) => void;
  #last: Promise<void> = Promise.resolve();

  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  show(lines: Promise<readonly string[]>): void {
    const before = this.#last;
    this.#last = lines.then(async (answer) => {
      await before;
      for (const line of answer) this.#print(line);
    });
  }

  /** Resolves when everything is printed, or after `patience` milliseconds. */
  finished(patience: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, patience);
      this.#last.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}
