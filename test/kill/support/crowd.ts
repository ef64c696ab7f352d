import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { HistoryEvent } from './history.js';

const host = fileURLToPath(new URL('leaf-host.mjs', import.meta.url));

/** What a leaf says of itself when it is asked. */
export interface LeafReport {
  readonly name: string;
  /** Messages that are not confirmed. */
  readonly waiting: number;
  /** Everybody else, `?` behind those who are away. */
  readonly roster: readonly string[];
  readonly home: string;
}

interface Host {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  hear: (event: HistoryEvent) => void;
}

/** Leaves in processes of their own, that talk to each other and write down what happens. */
export class Crowd {
  readonly history: HistoryEvent[] = [];
  readonly #hosts: Host[] = [];

  /** A process with these leaves, which join through that node. Resolves when all of them are in. */
  async add(names: readonly string[], node: string, everyMs: number): Promise<void> {
    const settings = JSON.stringify({ names, node, everyMs });
    const child = spawn(process.execPath, [host, settings], { stdio: ['pipe', 'pipe', 'inherit'] });
    const member: Host = { process: child, hear: () => undefined };
    this.#hosts.push(member);
    child.stdin.on('error', () => undefined);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line) as HistoryEvent;
      this.history.push(event);
      member.hear(event);
    });
    await this.#heard(member, 'ready');
  }

  /** From here on nobody says anything new. */
  quiet(): void {
    for (const { process } of this.#hosts) process.stdin.write('quiet\n');
  }

  async report(): Promise<LeafReport[]> {
    const before = this.history.length;
    await Promise.all(
      this.#hosts.map((member) => {
        const heard = this.#heard(member, 'reported');
        member.process.stdin.write('report\n');
        return heard;
      }),
    );
    return this.history
      .slice(before)
      .flatMap(([, name, event, waiting, roster, home]) =>
        event === 'report'
          ? [{ name, waiting: Number(waiting), roster: roster as readonly string[], home: String(home) }]
          : [],
      );
  }

  async end(): Promise<void> {
    await Promise.all(
      this.#hosts.map(async ({ process }) => {
        if (process.exitCode !== null || process.signalCode !== null) return;
        const exited = once(process, 'exit');
        process.stdin.write('end\n');
        await exited;
      }),
    );
  }

  async #heard(member: Host, wanted: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const lost = (): void => reject(new Error('a process of leaves has ended by itself'));
      member.process.once('exit', lost);
      member.hear = ([, , event]) => {
        if (event !== wanted) return;
        member.process.off('exit', lost);
        resolve();
      };
    });
  }
}
