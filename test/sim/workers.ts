import { fork, type ChildProcess } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Schedule } from './schedule.js';
import type { Report } from './worker.js';

interface Worker {
  readonly process: ChildProcess;
  job: { resolve(report: Report): void; reject(error: Error): void } | undefined;
}

/** Processes that simulate, as many at once as there are jobs. They are made when they are needed. */
export class Workers {
  readonly jobs: number;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #isClosed = false;

  constructor(jobs: number) {
    this.jobs = jobs;
  }

  /** @throws Error (as rejection) if the process dies of it, such as for want of memory. */
  async simulate(schedule: Schedule, isVerbose = false): Promise<Report> {
    const worker = await this.#free();
    return new Promise((resolve, reject) => {
      worker.job = { resolve, reject };
      worker.process.send({ schedule, isVerbose });
    });
  }

  /**
   * Results in the order of the schedules, whichever is done first. Whoever stops asking leaves the rest undone.
   * `schedules` is asked for the next one when somebody can take it.
   */
  async *inOrder(
    schedules: Iterable<Schedule>,
  ): AsyncGenerator<{ readonly schedule: Schedule; readonly report: Report }> {
    const running: { readonly schedule: Schedule; readonly report: Promise<Report> }[] = [];
    const iterator = schedules[Symbol.iterator]();
    for (let next = iterator.next(); running.length > 0 || !next.done;) {
      while (!next.done && running.length < 2 * this.jobs) {
        const report = this.simulate(next.value);
        // It is awaited in its turn.
        report.catch(() => undefined);
        running.push({ schedule: next.value, report });
        next = iterator.next();
      }
      const first = running.shift();
      if (!first) continue;
      const report = await first.report.catch((cause: unknown) => {
        throw new Error(`seed ${first.schedule.seed} could not be simulated`, { cause });
      });
      yield { schedule: first.schedule, report };
    }
  }

  /** Ends the processes, done or not. */
  close(): void {
    this.#isClosed = true;
    for (const { process } of this.#all) process.kill();
  }

  #free(): Promise<Worker> {
    const idle = this.#idle.pop() ?? (this.#all.size < this.jobs ? this.#make() : undefined);
    if (idle) return Promise.resolve(idle);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #make(): Worker {
    // Rosters live as long as a simulation, and most else dies at once: a large nursery keeps the latter from being moved.
    const megabytes = Math.floor((0.7 * totalmem()) / this.jobs / 2 ** 20);
    const execArgv = ['--max-semi-space-size=64', `--max-old-space-size=${megabytes}`];
    const worker: Worker = {
      process: fork(fileURLToPath(new URL('./worker.js', import.meta.url)), { execArgv }),
      job: undefined,
    };
    this.#all.add(worker);
    worker.process.on('message', (report) => {
      const { job } = worker;
      worker.job = undefined;
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
      job?.resolve(report as Report);
    });
    worker.process.on('exit', (code, signal) => {
      this.#all.delete(worker);
      worker.job?.reject(new Error(`a simulating process has ended with ${signal ?? code}`));
      const next = this.#isClosed ? undefined : this.#waiting.shift();
      if (next) next(this.#make());
    });
    return worker;
  }
}
