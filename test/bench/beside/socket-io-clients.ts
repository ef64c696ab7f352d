import type { Client, ClientKind } from './client.js';
import { ClientOverRaw } from './client-over-raw.js';
import { clientFrame, opcodes, RawClient } from './raw-client.js';

const mostAtOnce = 256;

/** Engine.IO 4 and Socket.IO 5 as far as texts need them (their protocol documents): by WebSocket from the beginning, no attachments. */
class SocketIoClient extends ClientOverRaw {
  readonly isConfirmed = false;
  readonly name: string;
  #came = 0;
  #frames = Buffer.alloc(0);
  #frameBytes = 0;

  constructor(name: string, raw: RawClient, joined: () => void) {
    super(raw);
    this.name = name;
    raw.received = (bytes, start, end) => {
      const text = bytes.toString('latin1', start, Math.min(start + 2, end));
      if (text === '42') this.#came += 1;
      else if (text === '40') joined();
      else if (text.startsWith('0')) raw.sendText('40');
      else if (text === '2') raw.sendText('3');
    };
    raw.turnOver = () => {
      const came = this.#came;
      this.#came = 0;
      if (came > 0) this.arrived(came);
    };
  }

  prepare(event: readonly string[]): void {
    const frame = clientFrame(opcodes.text, [Buffer.from(`42${JSON.stringify(event)}`)]);
    this.#frameBytes = frame.length;
    this.#frames = Buffer.concat(Array.from({ length: mostAtOnce }, () => frame));
  }

  say(count: number): void {
    this.raw.write(this.#frames.subarray(0, count * this.#frameBytes));
  }
}

export function socketIoClients(): ClientKind {
  const all = new WeakMap<Client, SocketIoClient>();
  const talk = (from: Client, to: Client, bytes: number): void =>
    all.get(from)?.prepare(['direct', all.get(to)?.name ?? '', 'x'.repeat(bytes)]);
  return {
    open: (url, number) =>
      new Promise((resolve, reject) => {
        const begin = (raw: RawClient): void => {
          const client = new SocketIoClient(`user${number}`, raw, () => {
            resolve(client);
          });
          all.set(client, client);
        };
        RawClient.open(`${url}/socket.io/?EIO=4&transport=websocket&name=user${number}`, begin).catch(reject);
      }),
    pair: (a, b, bytes) => {
      talk(a, b, bytes);
      talk(b, a, bytes);
    },
    speaker: (client, bytes) => all.get(client)?.prepare(['all', 'x'.repeat(bytes)]),
    gather: () => Promise.resolve(),
  };
}
