import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a process can be asked to do, by name. What goes in and comes out is copied on its way. */
export type Work = Record<string, (argument: never) => unknown>;

type Argument<W extends Work, Name extends keyof W> = Parameters<W[Name]>[0];
type Result<W extends Work, Name extends keyof W> = Awaited<ReturnType<W[Name]>>;

interface Asked {
  readonly name: string;
  readonly argument: unknown;
}

type Answer = { readonly kind: 'done'; readonly result: unknown } | { readonly kind: 'failed'; readonly words: string };

/** Longer than anything that is measured takes, on a machine that has much else to do. */
const patience = 120_000;

/** In the process that works: does one thing after the other as its parent asks it to, and ends with it. */
export function serveWork(work: Work): void {
  const answer = (message: Answer): void => void process.send?.(message);
  process.on('message', ({ name, argument }: Asked) => {
    Promise.resolve()
      .then(() => work[name]?.(argument as never))
      .then(
        (result) => answer({ kind: 'done', result }),
        (error: unknown) =>
          answer({ kind: 'failed', words: error instanceof Error ? (error.stack ?? '') : String(error) }),
      );
  });
  process.on('disconnect', () => process.exit(0));
}

interface Question {
  readonly name: string;
  readonly patience: NodeJS.Timeout;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A process that works, seen from its parent. It is asked one thing at a time. */
export class Child<W extends Work> {
  readonly #process: ChildProcess;
  readonly #name: string;
  #question: Question | undefined;

  /** `program` is to call `serveWork` when it is run with `role`. With `profiles` it leaves a profile in that folder. */
  constructor(program: string, role: string, name: string, profiles: string | undefined) {
    const profiling = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}/${name}`];
    this.#process = fork(program, [role], { execArgv: ['--expose-gc', ...profiling] });
    this.#name = name;
    this.#process.on('message', (answer: Answer) => {
      if (answer.kind === 'done') this.#settle((question) => question.resolve(answer.result));
      else this.#fail(answer.words);
    });
    this.#process.on('exit', () => this.#fail('it has ended'));
  }

  /** @throws Error with the words of the process, if it failed at it or does not answer. */
  ask<Name extends keyof W & string>(name: Name, argument: Argument<W, Name>): Promise<Result<W, Name>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail('it does not answer'), patience);
      this.#question = { name, patience: timer, resolve: (result) => resolve(result as Result<W, Name>), reject };
      this.#process.send({ name, argument } satisfies Asked);
    });
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    if (this.#process.connected) this.#process.disconnect();
    else this.#process.kill();
    await exited;
  }

  #fail(words: string): void {
    this.#settle(({ name, reject }) => reject(new Error(`${this.#name} failed at "${name}": ${words}`)));
  }

  #settle(settle: (question: Question) => void): void {
    const question = this.#question;
    if (!question) return;
    this.#question = undefined;
    clearTimeout(question.patience);
    settle(question);
  }
}

/** Processor time of all threads, in seconds, since the process began: from the operating system (getrusage). */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
