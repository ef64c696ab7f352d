import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { withLimits, type Limits } from '../../src/model/limits.js';
import { parsePeerId } from '../../src/model/peer-id.js';
import type { PeerAddress } from '../../src/model/peer.js';
import { newCounters } from '../../src/platform/counters.js';
import type { KeyPair } from '../../src/platform/crypto.js';
import type { LogFields, Logger } from '../../src/platform/logger.js';
import { BatchWriter, readBatch } from '../../src/protocol/batch.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { LinkMessage } from '../../src/protocol/messages.js';
import type { WorkerContext } from '../../src/workers/worker-context.js';
import { seededRandom } from '../support/seeded-random.js';
import { VirtualClock } from '../support/virtual-clock.js';

/** A log that a test reads. */
class NotedLog implements Logger {
  readonly lines: string[] = [];

  debug(words: string, fields?: LogFields): void {
    this.#note('debug', words, fields);
  }
  info(words: string, fields?: LogFields): void {
    this.#note('info', words, fields);
  }
  warn(words: string, fields?: LogFields): void {
    this.#note('warn', words, fields);
  }
  error(words: string, fields?: LogFields): void {
    this.#note('error', words, fields);
  }

  #note(level: string, words: string, fields: LogFields = {}): void {
    this.lines.push(`${level} ${words} ${JSON.stringify(fields)}`);
  }
}

export interface WorkerBench {
  readonly clock: VirtualClock;
  readonly log: NotedLog;
  readonly context: WorkerContext;
}

/** What a worker works with, in virtual time. */
export function workerBench(id: string, limits: Partial<Limits> = {}): WorkerBench {
  const clock = new VirtualClock();
  const log = new NotedLog();
  const { address, keys } = somebody(id);
  const context: WorkerContext = {
    clock,
    deadlines: clock,
    random: seededRandom(7),
    crypto: nodeCrypto(),
    logger: log,
    limits: withLimits(limits),
    counters: newCounters(),
    self: address,
    keys,
    incarnation: clock.now(),
  };
  return { clock, log, context };
}

/** A peer with a key that follows from its ID. */
export function somebody(id: string): { readonly address: PeerAddress; readonly keys: KeyPair } {
  const seed = new Uint8Array(32);
  new TextEncoder().encodeInto(id, seed);
  const keys = nodeCrypto().keyPair(seed);
  return { address: { id: parsePeerId(id), key: keys.publicKey }, keys };
}

/** One frame with these messages. */
export function frameOf(...messages: readonly (LinkMessage | Uint8Array)[]): Uint8Array {
  const batch = new BatchWriter(1 << 20);
  for (const message of messages) {
    const bytes = message instanceof Uint8Array ? message : encodeLinkMessage(message);
    batch.append(bytes, 0, bytes.length);
  }
  return batch.take();
}

/** The messages of frames that were sent. */
export function messagesOf(frames: readonly Uint8Array[]): LinkMessage[] {
  const messages: LinkMessage[] = [];
  for (const frame of frames)
    readBatch(frame, (start, end) => {
      const message = decodeLinkMessage(frame.subarray(start, end));
      if (message) messages.push(message);
      return true;
    });
  return messages;
}
