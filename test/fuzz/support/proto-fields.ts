import { concatBytes } from '../../../src/model/bytes.js';
import { longestVarint, writeVarint } from '../../../src/protocol/varint.js';

/** One field of an encoded message, known by its wire format only. */
export interface ProtoField {
  readonly number: number;
  readonly wire: number;
  /** What stands behind the tag, and for a length-delimited field behind its length. */
  readonly content: Uint8Array;
  /** What of it is spelled in one byte more than it needs. */
  readonly padded?: 'tag' | 'length';
}

export const wireVarint = 0;
export const wireFixed64 = 1;
export const wireBytes = 2;
const wireFixed32 = 5;

/** Takes a message apart. Undefined if it is none, as far as its wire format goes. */
export function splitFields(bytes: Uint8Array): ProtoField[] | undefined {
  const fields: ProtoField[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = varintAt(bytes, at);
    if (!tag) return undefined;
    const number = tag.value >>> 3;
    const wire = tag.value & 7;
    const end = contentEnd(bytes, tag.end, wire);
    if (number === 0 || end === undefined || end.end > bytes.length) return undefined;
    fields.push({ number, wire, content: bytes.subarray(end.start, end.end) });
    at = end.end;
  }
  return fields;
}

function contentEnd(
  bytes: Uint8Array,
  at: number,
  wire: number,
): { readonly start: number; readonly end: number } | undefined {
  if (wire === wireFixed64) return { start: at, end: at + 8 };
  if (wire === wireFixed32) return { start: at, end: at + 4 };
  const value = varintAt(bytes, at);
  if (!value) return undefined;
  if (wire === wireVarint) return { start: at, end: value.end };
  return wire === wireBytes ? { start: value.end, end: value.end + value.value } : undefined;
}

function varintAt(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let at = start; at < start + 10; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    if (at < start + 5) value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return { value: value % 0x1_0000_0000, end: at + 1 };
  }
  return undefined;
}

/** Puts a message together. */
export function joinFields(fields: readonly ProtoField[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { number, wire, content, padded } of fields) {
    const tag = varint(number * 8 + wire);
    parts.push(padded === 'tag' ? paddedVarint(tag) : tag);
    if (wire === wireBytes) {
      const length = varint(content.length);
      parts.push(padded === 'length' ? paddedVarint(length) : length);
    }
    parts.push(content);
  }
  return concatBytes(...parts);
}

const small = Array.from({ length: 0x80 }, (_, value) => Uint8Array.of(value));

/** The number as a varint. The bytes are not to be changed. */
export function varint(value: number): Uint8Array {
  const ready = small[value];
  if (ready) return ready;
  const bytes = new Uint8Array(longestVarint);
  return bytes.subarray(0, writeVarint(bytes, 0, value));
}

/** The same number in some bytes more than it needs. */
export function paddedVarint(minimal: Uint8Array, by = 1): Uint8Array {
  const bytes = new Uint8Array(minimal.length + by).fill(0x80);
  bytes.set(minimal);
  bytes[minimal.length - 1] = (minimal[minimal.length - 1] ?? 0) | 0x80;
  bytes[bytes.length - 1] = 0;
  return bytes;
}

/** A frame of messages, each behind its length. */
export function frameOf(messages: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const message of messages) parts.push(varint(message.length), message);
  return concatBytes(...parts);
}
