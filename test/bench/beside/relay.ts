import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';

/** The target that stands for everybody but whoever says it. */
export const everybody = 0xffffffff;
/** Of a record in a frame of the batching relay: target and length, both as 32 bits, little-endian. */
export const recordHead = 8;

/** A connection to another relay, behind which these targets are; `here` are those that this side has. */
export interface RelayLink {
  readonly url: string;
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** How a relay passes on what it reads from a socket. */
type PassOn = (frame: Buffer, from: WebSocket, socketOf: (target: number) => WebSocket | undefined) => void;

/**
 * A bare WebSocket server: it reads a target from a frame and writes the frame to the socket of that target. No protocol, no
 * checks, nothing else. A client says by its path for which targets it is: `/5`, or `/5,6,7` for another relay.
 */
export class Relay {
  readonly #server: WebSocketServer;
  readonly #passOn: PassOn;
  readonly #sockets: (WebSocket | undefined)[] = [];

  private constructor(passOn: PassOn) {
    this.#passOn = passOn;
    this.#server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
    this.#server.on('connection', (socket, request) => {
      this.#add(socket, (request.url ?? '').slice(1).split(',').map(Number));
    });
  }

  /** One write for each message. */
  static async bare(): Promise<Relay> {
    return await new Relay(passOnAtOnce).#listening();
  }

  /** Everything for one socket in one turn of the event loop leaves in one frame, at the end of that turn. */
  static async batching(): Promise<Relay> {
    return await new Relay(passOnTogether()).#listening();
  }

  get url(): string {
    const address = this.#server.address();
    return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  /** Dials another relay. */
  async link({ url, here, there }: RelayLink): Promise<void> {
    const socket = new WebSocket(`${url}/${here.join(',')}`, { perMessageDeflate: false });
    this.#add(socket, there);
    await once(socket, 'open');
  }

  async #listening(): Promise<this> {
    await once(this.#server, 'listening');
    return this;
  }

  #add(socket: WebSocket, targets: readonly number[]): void {
    const sockets = this.#sockets;
    for (const target of targets) sockets[target] = socket;
    const socketOf = (target: number): WebSocket | undefined => sockets[target];
    socket.on('message', (frame: Buffer) => {
      if (frame.readUInt32LE() === everybody) {
        for (const other of this.#server.clients) if (other !== socket) this.#passOn(frame, socket, () => other);
      } else {
        this.#passOn(frame, socket, socketOf);
      }
    });
    // A client that is gone, as those are that are cut off.
    socket.on('error', () => socket.terminate());
  }
}

function passOnAtOnce(...[frame, , socketOf]: Parameters<PassOn>): void {
  socketOf(frame.readUInt32LE())?.send(frame);
}

/** What waits for one socket: stretches of the frames that came, the last of which is still growing. */
interface Waiting {
  readonly done: Buffer[];
  frame: Buffer;
  start: number;
  end: number;
}

function passOnTogether(): PassOn {
  const waiting = new Map<WebSocket, Waiting>();
  const flush = (): void => {
    for (const [socket, { done, frame, start, end }] of waiting) {
      const last = frame.subarray(start, end);
      socket.send(done.length === 0 ? last : Buffer.concat([...done, last]));
    }
    waiting.clear();
  };
  const add = (socket: WebSocket, frame: Buffer, start: number, end: number): void => {
    const before = waiting.get(socket);
    if (!before) {
      if (waiting.size === 0) queueMicrotask(flush);
      waiting.set(socket, { done: [], frame, start, end });
    } else if (before.frame === frame && before.end === start) {
      before.end = end;
    } else {
      before.done.push(before.frame.subarray(before.start, before.end));
      before.frame = frame;
      before.start = start;
      before.end = end;
    }
  };
  return (frame, _from, socketOf) => {
    for (let at = 0; at < frame.length;) {
      const end = at + recordHead + frame.readUInt32LE(at + 4);
      const socket = socketOf(frame.readUInt32LE(at));
      if (socket) add(socket, frame, at, end);
      at = end;
    }
  };
}
