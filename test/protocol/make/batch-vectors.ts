import { toHex } from '../../../src/model/bytes.js';
import { BatchWriter } from '../../../src/protocol/batch.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { longestVarint, writeVarint } from '../../../src/protocol/varint.js';

const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 4_294_967_295];

const beat = encodeLinkMessage({ type: 'heartbeat', answerWanted: false });
const probe = encodeLinkMessage({ type: 'heartbeat', answerWanted: true });

/** How messages are put into frames. */
export function batchVectors() {
  return {
    about:
      'Varints (Protocol Buffers encoding, "Base 128 varints") and frames: messages, each behind its length as a varint.',
    varints: numbers.map((value) => ({ value, hex: varintHex(value) })),
    frames: [
      frame('one message', beat),
      frame('two messages', beat, probe),
      frame('a message of 127 bytes: the last length of one byte', filler(127)),
      frame('a message of 128 bytes: the first length of two', filler(128)),
      frame('three messages of different lengths', filler(300), beat, filler(2)),
    ],
    tolerated: [
      { name: 'a length that is not minimally encoded', hex: `8200${toHex(probe).slice(0, 4)}`, messages: ['0806'] },
    ],
    bad: [
      bad('an empty frame', '', []),
      bad('an empty message', '00', []),
      bad('an empty message behind a good one', `${framed(beat)}00`, [toHex(beat)]),
      bad('a length without its message', '02', []),
      bad('a message that is cut off', '0308', []),
      bad('a length that is cut off', '80', []),
      bad('a length that is cut off behind a good message', `${framed(beat)}8080`, [toHex(beat)]),
      bad('a length of five bytes', `8080808001${'00'.repeat(16)}`, []),
      bad('a length of five bytes that stands for 1', '818080800008', []),
    ],
  };
}

function varintHex(value: number): string {
  const bytes = new Uint8Array(longestVarint);
  return toHex(bytes.subarray(0, writeVarint(bytes, 0, value)));
}

function frame(name: string, ...messages: readonly Uint8Array[]) {
  return { name, hex: framed(...messages), messages: messages.map(toHex) };
}

function bad(why: string, hex: string, before: readonly string[]) {
  return { why, hex, messages_before_the_fault: before };
}

function framed(...messages: readonly Uint8Array[]): string {
  const writer = new BatchWriter(64 * 1024);
  for (const message of messages) writer.append(message, 0, message.length);
  return toHex(writer.take());
}

/** A message of an unknown type, as long as wanted: its type, and then zeros that stand for one unknown field or more. */
function filler(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set([0x08, 0x3f]);
  for (let at = 2; at + 1 < length; at += 2) bytes.set([0x78, 0x01], at);
  return bytes;
}
