import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { TextState } from './chat-record.js';

const host = fileURLToPath(new URL('chat-host.mjs', import.meta.url));

export interface ChatOptions {
  readonly id: string;
  readonly dataDir: string;
  /** The file that it writes its record to. */
  readonly record: string;
  /** Addresses of the nodes that it dials. */
  readonly peers: readonly string[];
  /** Address of a node. */
  readonly listen?: string;
  /** To whom it says something, in turn, every so many milliseconds. */
  readonly talksTo: readonly string[];
  readonly everyMs: number;
}

type Answer =
  | { readonly event: 'ready' }
  | { readonly event: 'report'; readonly waiting: number; readonly there: readonly string[] }
  | { readonly event: 'reached' }
  | { readonly event: 'finished' };

/** What it says of itself when it is asked. */
export type ChatReport = Extract<Answer, { readonly event: 'report' }>;

/** A peer in a process of its own that is killed and started again with its data. */
export class ChatProcess {
  readonly options: ChatOptions;
  #child: ChildProcessByStdio<Writable, Readable, Readable> | undefined;
  #heard: (answer: Answer) => void = () => undefined;
  #log = '';
  #kills = 0;

  constructor(options: ChatOptions) {
    this.options = options;
  }

  get id(): string {
    return this.options.id;
  }

  /** What it has logged as a warning or worse, over all its lives. */
  get log(): string {
    return this.#log;
  }

  /** How often it was killed. */
  get kills(): number {
    return this.#kills;
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resolves when it is in the network. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [host, JSON.stringify(this.options)], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child = child;
    child.stdin.on('error', () => undefined);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    createInterface({ input: child.stdout }).on('line', (line) => this.#heard(JSON.parse(line) as Answer));
    await this.#answer('ready');
  }

  /** From here on it says something from time to time. */
  talk(): void {
    this.#tell('talk');
  }

  /** From here on it says nothing new. */
  quiet(): void {
    this.#tell('quiet');
  }

  /** It says so many texts to somebody, at once. */
  say(to: string, count: number): void {
    this.#tell(`say ${to} ${count}`);
  }

  /** Resolves when all that it has said to somebody in this life is so far, or waits for this reason. */
  async until(state: TextState, to: string, reason = ''): Promise<void> {
    this.#tell(`until ${state} ${to} ${reason}`);
    await this.#answer('reached');
  }

  /** Resolves when somebody is there, as far as it knows. */
  async untilThere(who: string): Promise<void> {
    this.#tell(`until-there ${who}`);
    await this.#answer('reached');
  }

  async report(): Promise<ChatReport> {
    this.#tell('report');
    const answer = await this.#answer('report');
    if (answer.event !== 'report') throw new Error('no report');
    return answer;
  }

  /** It writes down what it has in the end. */
  async finish(): Promise<void> {
    this.#tell('finish');
    await this.#answer('finished');
  }

  /** Ends it at once, as the power of its machine would. */
  async kill(): Promise<void> {
    if (!this.#child || !this.isRunning) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
    this.#kills += 1;
  }

  #tell(command: string): void {
    this.#child?.stdin.write(`${command}\n`);
  }

  #answer(wanted: Answer['event']): Promise<Answer> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const lost = (): void => reject(new Error(`${this.id} has ended by itself:\n${this.#log}`));
      if (!child || !this.isRunning) {
        lost();
        return;
      }
      child.once('exit', lost);
      this.#heard = (answer) => {
        if (answer.event !== wanted) return;
        child.off('exit', lost);
        resolve(answer);
      };
    });
  }
}
