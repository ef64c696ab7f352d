import { ProtocolError } from '../model/errors.js';
import { isVarintAt, varintLength, writeVarint } from './varint.js';

/** The longest that a server puts before a frame (RFC 6455, section 5.2: without a mask). */
const roomBefore = 10;

/** Who sends a frame. `room`: see `Connection.send`. */
interface FrameTaker {
  send(frame: Uint8Array, room: number): void;
}

/**
 * The frame that was put together last by any of the links that share this. What many are told, as what is said in a room, is the
 * same frame for all of them: it is copied for the first one only.
 */
export class LastFrame {
  #stretches: readonly Stretch[] = [];
  #frame = new Uint8Array();

  /** The frame of these, if it was the last one. */
  of(stretches: readonly Stretch[]): Uint8Array | undefined {
    const last = this.#stretches;
    if (last.length !== stretches.length) return undefined;
    for (let place = 0; place < last.length; place += 1) {
      const [a, b] = [last[place], stretches[place]];
      if (a?.bytes !== b?.bytes || a?.start !== b?.start || a?.end !== b?.end) return undefined;
    }
    return this.#frame;
  }

  keep(stretches: readonly Stretch[], frame: Uint8Array<ArrayBuffer>): void {
    this.#stretches = stretches.slice();
    this.#frame = frame;
  }
}

/** Bytes on their way into a frame. */
interface Stretch {
  readonly bytes: Uint8Array;
  readonly start: number;
  end: number;
  /** Whether each message in it stands behind its length there already; otherwise it is one message without. */
  readonly isFramed: boolean;
}

/**
 * Messages on their way into one frame: each behind its length.
 *
 * They are looked after where they lie and copied once, when the frame is taken. Neighbours in a frame that came are one stretch,
 * with the lengths that stand between them, and where a whole frame goes on to one link it is not copied at all.
 */
export class BatchWriter {
  #mostBytes: number;
  readonly #lastFrame: LastFrame | undefined;
  readonly #stretches: Stretch[] = [];
  #length = 0;

  /** `mostBytes`: the largest frame that the other side takes. `lastFrame`: shared by links that are often told the same. */
  constructor(mostBytes: number, lastFrame?: LastFrame) {
    this.#mostBytes = mostBytes;
    this.#lastFrame = lastFrame;
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

  /**
   * Takes the bytes from `start` to `end` in as one message. They must not be changed until the frame has left. The caller has
   * asked `fits`.
   */
  append(bytes: Uint8Array, start: number, end: number): void {
    const size = end - start;
    const head = varintLength(size);
    const framedStart = start - head;
    this.#length += head + size;
    if (!isVarintAt(bytes, framedStart, size)) {
      this.#stretches.push({ bytes, start, end, isFramed: false });
      return;
    }
    const last = this.#stretches.at(-1);
    if (last?.isFramed && last.bytes === bytes && last.end === framedStart) last.end = end;
    else this.#stretches.push({ bytes, start: framedStart, end, isFramed: true });
  }

  /** The frame, and an empty batch from here on. */
  take(): Uint8Array {
    const frame = this.#wholeStretch() ?? this.#copied(0);
    this.#clear();
    return frame;
  }

  /** The same, for who sends it. */
  takeTo(connection: FrameTaker): void {
    const whole = this.#wholeStretch();
    const frame = whole ?? this.#lastFrame?.of(this.#stretches) ?? this.#kept(this.#copied(roomBefore));
    this.#clear();
    connection.send(frame, whole ? 0 : roomBefore);
  }

  #clear(): void {
    this.#stretches.length = 0;
    this.#length = 0;
  }

  /** Whatever waits for a slow reader holds the memory that it lies in: so that must not be much more than the frame itself. */
  #wholeStretch(): Uint8Array | undefined {
    const [only] = this.#stretches;
    if (!only?.isFramed || this.#stretches.length > 1 || 2 * this.#length < only.bytes.buffer.byteLength)
      return undefined;
    return only.bytes.subarray(only.start, only.end);
  }

  #kept(frame: Uint8Array<ArrayBuffer>): Uint8Array {
    this.#lastFrame?.keep(this.#stretches, frame);
    return frame;
  }

  #copied(room: number): Uint8Array<ArrayBuffer> {
    const buffer = new Uint8Array(room + this.#length);
    let at = room;
    for (const { bytes, start, end, isFramed } of this.#stretches) {
      if (!isFramed) at = writeVarint(buffer, at, end - start);
      buffer.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), at);
      at += end - start;
    }
    return room === 0 ? buffer : buffer.subarray(room);
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
