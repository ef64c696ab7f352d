import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Takes a frame where it lies in what was read; what it keeps it has to copy. */
type FrameHandler = (bytes: Buffer, start: number, end: number) => void;

export const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** Any mask does: servers undo whatever they are given, unless it is all zeros. */
const mask = Buffer.of(0x5a, 0xc3, 0x17, 0x8e);
const maskWord = mask.readUInt32LE();
/** Of the longest header and its mask, to a whole number of words. */
const headRoom = 16;

/** A frame as a client sends it (RFC 6455, section 5.2), of parts that are put behind each other. */
export function clientFrame(opcode: number, parts: readonly Uint8Array[]): Buffer {
  let length = 0;
  for (const part of parts) length += part.length;
  const words = Math.ceil(length / 4);
  const buffer = new ArrayBuffer(headRoom + 4 * words);
  const bytes = Buffer.from(buffer);
  let at = headRoom;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const masked = new Uint32Array(buffer, headRoom, words);
  for (let word = 0; word < words; word += 1) masked[word] = (masked[word] ?? 0) ^ maskWord;
  const start = headRoom - (length < 126 ? 6 : length < 65_536 ? 8 : 14);
  bytes[start] = 0x80 | opcode;
  if (length < 126) {
    bytes[start + 1] = 0x80 | length;
  } else if (length < 65_536) {
    bytes[start + 1] = 0x80 | 126;
    bytes.writeUInt16BE(length, start + 2);
  } else {
    bytes[start + 1] = 0x80 | 127;
    bytes.writeUInt32BE(0, start + 2);
    bytes.writeUInt32BE(length, start + 6);
  }
  mask.copy(bytes, headRoom - 4);
  return bytes.subarray(start, headRoom + length);
}

/**
 * A WebSocket client that costs the process of the load as little as can be: frames are read where they lie, and many frames
 * leave in one write. It believes what servers of this benchmark send, and is for nothing else.
 */
export class RawClient {
  /** A message of the server. */
  received: FrameHandler = () => undefined;
  /** Everything that was read at once has been handed over. */
  turnOver: () => void = () => undefined;
  /** The server has ended the connection, with this close code and these words. */
  closed: (code: number, words: string) => void = () => undefined;
  readonly #socket: Socket;
  #rest: Buffer | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** @throws Error if nobody answers, or not as a WebSocket server does. */
  static open(url: string, begin: (client: RawClient) => void): Promise<RawClient> {
    const { hostname, port, pathname, search } = new URL(url);
    const key = randomBytes(16).toString('base64');
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      socket.once('error', reject);
      socket.write(
        `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
      );
      let head = Buffer.alloc(0);
      const answered = (chunk: Buffer): void => {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        socket.off('data', answered);
        if (!head.subarray(0, end).toString('latin1').startsWith('HTTP/1.1 101')) {
          socket.destroy();
          reject(new Error(`${url} answers: ${head.subarray(0, end).toString('latin1')}`));
          return;
        }
        const client = new RawClient(socket);
        begin(client);
        client.#listen(head.subarray(end + 4));
        resolve(client);
      };
      socket.on('data', answered);
    });
  }

  /** Sends frames that were made before: any number of them in one write. */
  write(frames: Uint8Array): void {
    this.#socket.write(frames);
  }

  sendText(text: string): void {
    this.write(clientFrame(opcodes.text, [Buffer.from(text)]));
  }

  /** Handed to `write` and not taken by the system yet. */
  get unsentBytes(): number {
    return this.#socket.writableLength;
  }

  /** Reads nothing more, so that the server finds its buffers filling, until `resume`. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #listen(first: Buffer): void {
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#socket.on('error', () => this.#socket.destroy());
    if (first.length > 0) this.#read(first);
  }

  #read(chunk: Buffer): void {
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    let at = 0;
    while (bytes.length - at >= 2) {
      const short = (bytes[at + 1] ?? 0) & 0x7f;
      const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
      if (bytes.length < start) break;
      const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6);
      if (bytes.length < start + length) break;
      this.#frame((bytes[at] ?? 0) & 0x0f, bytes, start, start + length);
      at = start + length;
    }
    this.#rest = at === bytes.length ? undefined : bytes.subarray(at);
    this.turnOver();
  }

  #ended(reason: Buffer): void {
    this.#socket.destroy();
    const code = reason.length >= 2 ? reason.readUInt16BE() : 1005;
    this.closed(code, reason.toString('utf8', 2));
  }

  #frame(opcode: number, bytes: Buffer, start: number, end: number): void {
    if (opcode === opcodes.text || opcode === opcodes.binary) this.received(bytes, start, end);
    else if (opcode === opcodes.ping) this.write(clientFrame(opcodes.pong, [bytes.subarray(start, end)]));
    else if (opcode === opcodes.close) this.#ended(bytes.subarray(start, end));
  }
}
