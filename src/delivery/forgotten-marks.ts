import { MiB } from '../model/units.js';
import { whenWritten, type Journal } from '../platform/journal.js';
import type { Store } from '../platform/store.js';
import { decodeIncomingStream, type StoredIncomingStream } from '../protocol/stored/streams.js';
import { incomingKey } from './stored-rooms.js';

/** What may wait at a time for marks that are read, of all senders. */
const mostHeld = 1_000;
const mostHeldBytes = 4 * MiB;

/** Something that has to know a mark. */
interface Task {
  /** What it takes while it waits. */
  readonly bytes: number;
  readonly run: () => void;
}

/**
 * Reads the marks of senders back that memory has forgotten: what these have sent must not be judged before that.
 *
 * 1. What concerns one sender is done in the order in which it came.
 * 2. A mark is read when everything that was recorded before is kept or lost: it may be among that.
 * 3. What finds no room to wait, or waits for a mark that cannot be read, is left out: whoever sent it offers it again.
 */
export class ForgottenMarks {
  readonly #store: Store;
  readonly #journal: Journal;
  readonly #found: (mark: StoredIncomingStream) => void;
  readonly #waiting = new Map<string, Task[]>();
  #held = 0;
  #heldBytes = 0;

  /** `found`: told up to where a stream has come, before what waits for that is done; not if nothing was kept of it. */
  constructor(store: Store, journal: Journal, found: (mark: StoredIncomingStream) => void) {
    this.#store = store;
    this.#journal = journal;
    this.#found = found;
  }

  /** True while the mark of this sender is being read. */
  isReading(name: string): boolean {
    return this.#waiting.has(name);
  }

  /** Does this once the mark of the sender with this key is known. */
  whenKnown(name: string, key: Uint8Array, task: Task): void {
    if (this.#held >= mostHeld || this.#heldBytes + task.bytes > mostHeldBytes) return;
    this.#held += 1;
    this.#heldBytes += task.bytes;
    const waiting = this.#waiting.get(name);
    if (waiting) {
      waiting.push(task);
      return;
    }
    this.#waiting.set(name, [task]);
    whenWritten(this.#journal, () => void this.#read(name, incomingKey(key)));
  }

  async #read(name: string, key: string): Promise<void> {
    let mark: StoredIncomingStream | undefined;
    try {
      const bytes = await this.#store.get(key);
      mark = bytes && decodeIncomingStream(bytes);
    } catch {
      this.#let(name);
      return;
    }
    const tasks = this.#let(name);
    if (mark) this.#found(mark);
    for (const { run } of tasks) run();
  }

  /** Nothing waits for this mark any more. */
  #let(name: string): readonly Task[] {
    const tasks = this.#waiting.get(name) ?? [];
    this.#waiting.delete(name);
    this.#held -= tasks.length;
    for (const { bytes } of tasks) this.#heldBytes -= bytes;
    return tasks;
  }
}
