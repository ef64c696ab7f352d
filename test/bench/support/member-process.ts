import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { NodePeerOptions } from '../../../node/create-peer.js';
import type { Measurement, Outcome, Sending, Task } from './member.js';

/** A peer in a process of its own: `program` is to call `serve`. */
export class MemberProcess {
  readonly #child: ChildProcess;
  #address = '';

  private constructor(program: string, name: string) {
    const folder = process.env['BENCH_PROFILES'];
    const profiling = folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}/${name}`];
    this.#child = fork(program, ['member'], { execArgv: profiling });
  }

  /** Resolves when it is in the network. With $BENCH_PROFILES it leaves a profile in that folder, under its name. */
  static async join(program: string, name: string, options: NodePeerOptions): Promise<MemberProcess> {
    const member = new MemberProcess(program, name);
    const outcome = await member.#ask({ kind: 'join', options });
    if (outcome.kind === 'done') member.#address = outcome.address;
    return member;
  }

  /** Of a node, as others dial it. */
  get address(): string {
    return this.#address;
  }

  async meet(id: string): Promise<void> {
    await this.#ask({ kind: 'meet', id });
  }

  async send(task: Omit<Extract<Task, { kind: 'send' }>, 'kind'>): Promise<Sending> {
    const outcome = await this.#ask({ kind: 'send', ...task });
    if (outcome.kind !== 'sending') throw new Error('nothing was sent');
    return outcome;
  }

  /** Since it was asked the last time. */
  async measure(): Promise<Measurement> {
    const outcome = await this.#ask({ kind: 'measure' });
    if (outcome.kind !== 'measurement') throw new Error('nothing was measured');
    return outcome;
  }

  async close(): Promise<void> {
    await this.#ask({ kind: 'close' });
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }

  async #ask(task: Task): Promise<Outcome> {
    const answered = once(this.#child, 'message');
    this.#child.send(task);
    const [outcome] = (await answered) as [Outcome];
    if (outcome.kind === 'failure') throw new Error(outcome.words);
    return outcome;
  }
}
