import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ChatProcess, type ChatOptions } from './chat-process.js';
import { readChatRecord, type ChatRecord } from './chat-record.js';

/** Milliseconds. */
const betweenLooks = 250;

/** The processes of one chat, and the files that they write. */
export class ChatCompany {
  readonly folder: string;
  readonly members: ChatProcess[] = [];

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<ChatCompany> {
    return new ChatCompany(await mkdtemp(join(tmpdir(), 'tabmesh-kill-')));
  }

  /** One more, which is to be started. Its data is in the folder of the company if nothing else is said. */
  add(id: string, options: Pick<ChatOptions, 'peers'> & Partial<ChatOptions>): ChatProcess {
    const files = { dataDir: join(this.folder, id), record: join(this.folder, `${id}.record`) };
    const member = new ChatProcess({ id, ...files, talksTo: [], everyMs: 0, ...options });
    this.members.push(member);
    return member;
  }

  /** Waits until everybody is there for everybody and nothing waits anywhere, or for so many milliseconds. */
  async settled(patience: number): Promise<void> {
    const deadline = performance.now() + patience;
    while (!(await this.#isWhole()) && performance.now() < deadline) await after(betweenLooks);
  }

  /** All that they have written, and in the end what they have. */
  async records(): Promise<readonly ChatRecord[]> {
    for (const member of this.members) await member.finish();
    return Promise.all(this.members.map(({ options: { id, record } }) => readChatRecord(id, record)));
  }

  get log(): string {
    return this.members.map(({ log }) => log).join('');
  }

  async #isWhole(): Promise<boolean> {
    const reports = await Promise.all(this.members.map((member) => member.report()));
    return reports.every(({ waiting, there }) => waiting === 0 && there.length === this.members.length - 1);
  }

  async close(): Promise<void> {
    for (const member of this.members) await member.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
