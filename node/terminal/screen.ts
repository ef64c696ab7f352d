/** Where text goes: the part of a stream that is needed here. */
export interface TextOutput {
  write(text: string): unknown;
}

/** Writes while somebody may be typing: clears the way, calls `write`, and shows the typed text again. */
export type Aside = (write: () => void) => void;

const atOnce: Aside = (write) => write();

/** The terminal, or the files that stand for it: words on stdout, logs on stderr, neither ever into a half-typed line. */
export class Screen {
  readonly #stdout: TextOutput;
  readonly #stderr: TextOutput;
  #aside: Aside = atOnce;

  constructor(stdout: TextOutput, stderr: TextOutput) {
    this.#stdout = stdout;
    this.#stderr = stderr;
  }

  /** Prints a line, or several. */
  print(text: string): void {
    this.#aside(() => this.#stdout.write(`${text}\n`));
  }

  /** Prints a line, or several, to stderr. */
  printError(text: string): void {
    this.#aside(() => this.#stderr.write(`${text}\n`));
  }

  /** From now on a line is being edited, until the returned function is called. */
  share(aside: Aside): () => void {
    this.#aside = aside;
    return () => {
      this.#aside = atOnce;
    };
  }
}
