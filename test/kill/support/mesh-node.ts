import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));

export interface MeshNodeOptions {
  readonly id: string;
  readonly port: number;
  /** Addresses that it dials. */
  readonly dials: readonly string[];
  readonly dataDir: string;
}

/** A node in a process of its own that is killed and started again under the same key, at the same address. */
export class MeshNode {
  readonly options: MeshNodeOptions;
  #process: ChildProcess | undefined;
  #log = '';

  constructor(options: MeshNodeOptions) {
    this.options = options;
  }

  get id(): string {
    return this.options.id;
  }

  get address(): string {
    return `127.0.0.1:${this.options.port}`;
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** What it has logged, over all its sessions. */
  get log(): string {
    return this.#log;
  }

  /** Resolves when it says where its page is: it is in the network then. */
  async start(): Promise<void> {
    const { id, dials, dataDir } = this.options;
    const args = [cli, this.address, ...dials, '--desired-id', id, '--data-dir', dataDir, '--log-level', 'WARNING'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    let said = '';
    const isUp = new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (/^page:/m.test(said)) resolve();
      });
    });
    const ended = once(child, 'exit').then(() => {
      throw new Error(`node ${id} ended before it was in the network:\n${said}${this.#log}`);
    });
    await Promise.race([isUp, ended]);
    ended.catch(() => undefined);
  }

  /** Ends it at once, as the power of its machine would. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  /** Holds it, with every connection open, until `resume`. */
  stop(): void {
    this.#process?.kill('SIGSTOP');
  }

  resume(): void {
    this.#process?.kill('SIGCONT');
  }
}
