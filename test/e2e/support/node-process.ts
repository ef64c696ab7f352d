import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect } from 'playwright/test';

const cli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));

export interface NodeOptions {
  readonly id: string;
  /** `host:port`; any free port if not given. */
  readonly local?: string;
  readonly peers?: readonly NodeProcess[];
  readonly more?: readonly string[];
  /** Where it keeps what it has; nothing is kept if not given. */
  readonly dataDir?: string;
}

/** A real node, or a peer at its command line: `dist/node/cli.js` in a process of its own. */
export class NodeProcess {
  readonly id: string;
  readonly #process: ChildProcessByStdio<Writable, Readable, Readable>;
  #output = '';
  #log = '';

  private constructor(options: NodeOptions) {
    const { id, local = '127.0.0.1:0', peers = [], more = [], dataDir } = options;
    this.id = id;
    const keeping = dataDir === undefined ? ['--ephemeral'] : ['--data-dir', dataDir];
    // In the lobby a story counts its people only.
    const ways = [local, ...peers.map(({ address }) => address)];
    const args = [cli, ...ways, ...keeping, '--no-lobby', '--desired-id', id, ...more];
    this.#process = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process.stdout.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    this.#process.stderr.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    // Its prompt may be closed already when a test types into it.
    this.#process.stdin.on('error', () => {});
  }

  /** Resolves when the node has said where it listens. */
  static async start(options: NodeOptions): Promise<NodeProcess> {
    const node = new NodeProcess(options);
    await expect(() => expect(node.address).not.toBe('')).toPass();
    return node;
  }

  /** `host:port` as the node printed it; empty until it has. */
  get address(): string {
    return /\b(?:ws|http):\/\/([^\s/]+:\d+)/.exec(this.#output)?.[1] ?? '';
  }

  get port(): string {
    return this.address.replace(/^.*:/, '');
  }

  /** What its prompt has shown so far. */
  get output(): string {
    return this.#output;
  }

  /** All that it has said, for whoever looks into a failure. */
  get transcript(): string {
    return `--- stdout\n${this.#output}\n--- stderr\n${this.#log}\n--- exit code ${this.#process.exitCode ?? 'none'}\n`;
  }

  /** Types a line at the prompt. */
  type(line: string): void {
    this.#process.stdin.write(`${line}\n`);
  }

  /** Waits until the prompt has shown `text`. */
  async shows(text: string): Promise<void> {
    await expect(() => expect(this.#output).toContain(text)).toPass({ timeout: 15_000 });
  }

  /** Stops it without a word, connections and all, until `goOn`. */
  hang(): void {
    this.#process.kill('SIGSTOP');
  }

  goOn(): void {
    this.#process.kill('SIGCONT');
  }

  /** Ends it at once, as a crash would. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }
}
