import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFailed, onTestFinished } from 'vitest';
import { OutputLines } from './output-lines.js';

const cli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));

/** Longer than anything here takes, milliseconds. */
const patience = 15_000;

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The lines of stderr. */
  readonly errors: readonly string[];
}

/** The command line of tabmesh in a process of its own, which ends with the test. */
export class CliProcess {
  readonly output: OutputLines;
  readonly errors: OutputLines;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #exit: Promise<Exit>;

  constructor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    if (!existsSync(cli)) throw new Error(`${cli} is not there. Run: npm run build`);
    // Nothing of what the machine's user keeps, and no colours.
    const env = { PATH: process.env.PATH ?? '', XDG_DATA_HOME: '/nonexistent', ...environment };
    this.#child = spawn(process.execPath, [cli, ...args], { env });
    this.output = new OutputLines(this.#child.stdout, `stdout of ${args.join(' ')}`);
    this.errors = new OutputLines(this.#child.stderr, `stderr of ${args.join(' ')}`);
    // A process that has ended reads no more.
    this.#child.stdin.on('error', () => undefined);
    this.#exit = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => resolve({ code, signal, errors: this.errors.all }));
    });
    onTestFailed(() => console.error(`--- ${args.join(' ')}\n${this.output.text}${this.errors.text}`));
    onTestFinished(async () => {
      this.kill('SIGKILL');
      await this.#exit;
    });
  }

  /** The URL that it says its page is at. Resolves when it has joined. */
  async page(): Promise<string> {
    const [, url = ''] = await this.output.next(/^page:\s+(\S+)$/, patience);
    return url;
  }

  /** The address to dial it by, once it has joined. */
  async address(): Promise<string> {
    return new URL(await this.page()).host;
  }

  /** The next line of stdout like this one; what stands before it is skipped. */
  sees(pattern: RegExp): Promise<RegExpExecArray> {
    return this.output.next(pattern, patience);
  }

  /** Asks until it answers with a line like this one: what it is asked for is on its way to it. */
  async answers(question: string, pattern: RegExp): Promise<void> {
    const late = AbortSignal.timeout(patience);
    const end = 'over';
    const answerOrEnd = new RegExp(`${pattern.source}|^! ${end} is no command`);
    while (!late.aborted) {
      this.type(question, end);
      const [line] = await this.sees(answerOrEnd);
      if (pattern.test(line)) return;
    }
    throw new Error(`${question} is never answered with ${String(pattern)}`);
  }

  type(...lines: readonly string[]): void {
    this.#child.stdin.write(lines.map((line) => `${line}\n`).join(''));
  }

  /** Ends its input. */
  endInput(): void {
    this.#child.stdin.end();
  }

  /** Stops reading what it prints, as `head` does. */
  stopReading(): void {
    this.#child.stdout.destroy();
  }

  kill(signal: NodeJS.Signals): void {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
  }

  async exit(): Promise<Exit> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`still running after ${patience} ms`)), patience);
    });
    try {
      return await Promise.race([this.#exit, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }
}

/** Starts a node on a port that the system chooses. */
export function startNode(id: string, peers: readonly string[] = [], more: readonly string[] = []): CliProcess {
  return new CliProcess(['127.0.0.1:0', ...peers, '--desired-id', id, ...more]);
}
