import { ProtocolError } from '../model/errors.js';
import { longestVarint, varintLength, writeVarint } from './varint.js';

/** Messages on their way into one frame: each behind its length. */
export class BatchWriter {
  #mostBytes: number;
  #buffer: Uint8Array;
  #length = 0;

  /** `mostBytes`: the largest frame that the other side takes. */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
    this.#buffer = new Uint8Array(256);
  }

  /** Sets another bound for the frames to come. */
  limit(mostBytes: number): void {
    this.#mostBytes = mostBytes;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** True if a message of this many bytes still fits beside those that are in. */
  fits(messageBytes: number): boolean {
    return this.#length + varintLength(messageBytes) + messageBytes <= this.#mostBytes;
  }

  /** Copies the bytes from `start` to `end` in as one message. The caller has asked `fits`. */
  append(bytes: Uint8Array, start: number, end: number): void {
    const size = end - start;
    this.#reserve(this.#length + longestVarint + size);
    const at = writeVarint(this.#buffer, this.#length, size);
    this.#buffer.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), at);
    this.#length = at + size;
  }

  /** The frame, and an empty batch from here on. */
  take(): Uint8Array {
    const frame = this.#buffer.subarray(0, this.#length);
    // The transport still holds the frame, so the next batch gets a buffer of its own.
    this.#buffer = new Uint8Array(256);
    this.#length = 0;
    return frame;
  }

  #reserve(bytes: number): void {
    if (bytes <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(bytes, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

/**
 * Calls `visit` with the bounds of each message of a frame, in order, until it answers false.
 * @throws ProtocolError if the frame is empty or a length does not fit; the messages before the fault have been visited.
 */
export function readBatch(frame: Uint8Array, visit: (start: number, end: number) => boolean): void {
  let at = 0;
  if (frame.length === 0) throw new ProtocolError('an empty frame');
  while (at < frame.length) {
    let size = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = frame[at] ?? 0x80;
      if (at >= frame.length || shift > 21) throw new ProtocolError('a message length that is cut off or too large');
      size |= (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    } while (byte >= 0x80);
    if (size === 0) throw new ProtocolError('an empty message');
    const end = at + size;
    if (end > frame.length) throw new ProtocolError('a message longer than its frame');
    if (!visit(at, end)) return;
    at = end;
  }
}
