import type { Client, ClientKind } from './client.js';
import { ClientOverRaw } from './client-over-raw.js';
import { clientFrame, opcodes, RawClient } from './raw-client.js';
import { everybody, recordHead } from './relay.js';

/** Messages that leave at once at most. */
const mostAtOnce = 256;

abstract class RelayClient extends ClientOverRaw {
  readonly isConfirmed = false;
  readonly number: number;
  protected came = 0;

  constructor(number: number, raw: RawClient) {
    super(raw);
    this.number = number;
    raw.turnOver = () => {
      const { came } = this;
      this.came = 0;
      if (came > 0) this.arrived(came);
    };
  }

  abstract prepare(target: number, bytes: number): void;
}

/** Of the bare relay: a frame for each message, all that is said at once in one write. */
class BareClient extends RelayClient {
  #frames = Buffer.alloc(0);
  #frameBytes = 0;

  constructor(number: number, raw: RawClient) {
    super(number, raw);
    raw.received = () => (this.came += 1);
  }

  override prepare(target: number, bytes: number): void {
    const message = Buffer.alloc(4 + bytes, 'x');
    message.writeUInt32LE(target);
    const frame = clientFrame(opcodes.binary, [message]);
    this.#frameBytes = frame.length;
    this.#frames = Buffer.concat(Array.from({ length: mostAtOnce }, () => frame));
  }

  override say(count: number): void {
    this.raw.write(this.#frames.subarray(0, count * this.#frameBytes));
  }
}

/** Of the batching relay: a frame for all that is said at once. */
class BatchingClient extends RelayClient {
  #record = Buffer.alloc(0);

  constructor(number: number, raw: RawClient) {
    super(number, raw);
    raw.received = (frame, start, end) => {
      for (let at = start; at < end; at += recordHead + frame.readUInt32LE(at + 4)) this.came += 1;
    };
  }

  override prepare(target: number, bytes: number): void {
    this.#record = Buffer.alloc(recordHead + bytes, 'x');
    this.#record.writeUInt32LE(target);
    this.#record.writeUInt32LE(bytes, 4);
  }

  override say(count: number): void {
    this.raw.write(clientFrame(opcodes.binary, Array<Buffer>(count).fill(this.#record)));
  }
}

export function relayClients(kind: 'bare' | 'batching'): ClientKind {
  const all = new WeakMap<Client, RelayClient>();
  const prepare = (client: Client, target: number, bytes: number): void => all.get(client)?.prepare(target, bytes);
  return {
    open: async (url, number) => {
      const make = kind === 'bare' ? BareClient : BatchingClient;
      let client: RelayClient | undefined;
      await RawClient.open(`${url}/${number}`, (raw) => (client = new make(number, raw)));
      if (!client) throw new Error('no client was made');
      all.set(client, client);
      return client;
    },
    pair: (a, b, bytes) => {
      prepare(a, all.get(b)?.number ?? 0, bytes);
      prepare(b, all.get(a)?.number ?? 0, bytes);
    },
    speaker: (client, bytes) => prepare(client, everybody, bytes),
    gather: () => Promise.resolve(),
  };
}
