import { concatBytes } from '../../../src/model/bytes.js';
import { float64 } from '../../../src/protocol/transcript.js';
import type { Dice } from './dice.js';
import { oddDoubles, oddLengths, oddNumbers, oddTexts } from './dictionary.js';
import {
  frameOf,
  joinFields,
  paddedVarint,
  splitFields,
  varint,
  wireBytes,
  wireFixed64,
  wireVarint,
  type ProtoField,
} from './proto-fields.js';

/** A frame made of valid messages, with one thing or a few wrong about it; now and then with nothing wrong. */
export function mutatedFrame(messages: readonly Uint8Array[], dice: Dice): Uint8Array {
  const at = dice.below(messages.length);
  const changed = messages.map((message, index) => (index === at ? mutatedMessage(message, dice) : message));
  const frame = mutatedBatch(changed, dice);
  return dice.chance(15) ? mutatedBytes(frame, dice) : frame;
}

/** A message with a field changed, whose frame around it is as it must be. */
export function mutatedMessage(message: Uint8Array, dice: Dice, depth = 0): Uint8Array {
  const fields = splitFields(message);
  if (!fields || fields.length === 0 || dice.chance(depth === 0 ? 20 : 10)) return mutatedBytes(message, dice);
  const changed = mutatedFields(fields, dice, depth);
  const bytes = joinFields(changed);
  return dice.chance(10) ? mutatedMessage(bytes, dice, depth) : bytes;
}

function mutatedFields(fields: ProtoField[], dice: Dice, depth: number): readonly ProtoField[] {
  const at = dice.below(fields.length);
  const field = fields[at];
  if (!field) return fields;
  switch (dice.below(13)) {
    case 0:
      return fields.toSpliced(dice.below(fields.length + 1), 0, field);
    case 1:
      return fields.toSpliced(at, 1);
    case 2: {
      const other = dice.below(fields.length);
      return fields.with(at, fields[other] ?? field).with(other, field);
    }
    case 3:
      return fields.toSpliced(dice.below(fields.length + 1), 0, strangeField(dice));
    case 4:
      return fields.with(at, {
        ...field,
        number: dice.chance(50) ? 1 + dice.below(32) : dice.pick([64, 65, 127, 536_870_911]),
      });
    case 5:
      return fields.with(at, { ...field, wire: dice.below(8) });
    case 6:
      return fields.with(at, { ...field, padded: dice.pick(['tag', 'length']) });
    default:
      return fields.with(at, { ...field, content: mutatedContent(field, dice, depth) });
  }
}

function mutatedContent({ wire, content }: ProtoField, dice: Dice, depth: number): Uint8Array {
  if (wire === wireVarint)
    return dice.chance(80) ? varint(dice.pick(oddNumbers)) : paddedVarint(content, 1 + dice.below(9));
  if (wire === wireFixed64) return float64(dice.pick(oddDoubles)).reverse();
  if (wire !== wireBytes) return dice.bytes(content.length);
  // Whether it holds a message is known to the schema only: it is taken for one if it can be.
  if (depth < 6 && dice.chance(65) && splitFields(content)?.length) return mutatedMessage(content, dice, depth + 1);
  switch (dice.below(4)) {
    case 0:
      return dice.pick(oddTexts);
    case 1:
      return dice.bytes(dice.pick(oddLengths));
    case 2:
      return concatBytes(content, dice.bytes(1 + dice.below(3)));
    default:
      return mutatedBytes(content, dice);
  }
}

function mutatedBatch(messages: readonly Uint8Array[], dice: Dice): Uint8Array {
  const frame = frameOf(messages);
  if (dice.chance(80)) return frame;
  switch (dice.below(6)) {
    case 0:
      return concatBytes(frame, frame);
    case 1:
      return concatBytes(frame, Uint8Array.of(0));
    case 2:
      return concatBytes(frame, varint(dice.pick(oddNumbers)));
    case 3:
      return concatBytes(varint(dice.pick(oddNumbers)), frame);
    case 4:
      // A length that is not minimally encoded.
      return concatBytes(Uint8Array.of((frame[0] ?? 0) | 0x80, 0), frame.subarray(1));
    default:
      return frame.subarray(0, dice.below(frame.length + 1));
  }
}

/** Bytes flipped, set, cut out, put in, or moved. */
export function mutatedBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (bytes.length === 0) return dice.bytes(dice.below(4));
  const at = dice.below(bytes.length);
  switch (dice.below(6)) {
    case 0: {
      const copy = bytes.slice();
      for (let times = dice.below(4); times >= 0; times -= 1) {
        const place = dice.below(copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << dice.below(8));
      }
      return copy;
    }
    case 1:
      return bytes.with(at, dice.pick([0, 1, 0x7f, 0x80, 0xff, dice.below(256)]));
    case 2:
      return concatBytes(bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(4)));
    case 3:
      return concatBytes(bytes.subarray(0, at), dice.bytes(1 + dice.below(4)), bytes.subarray(at));
    case 4:
      return concatBytes(bytes.subarray(0, at), bytes.subarray(dice.below(bytes.length)));
    default:
      return bytes.subarray(0, at);
  }
}

function strangeField(dice: Dice): ProtoField {
  const number = dice.pick([7, 15, 99, 2047, 536_870_911]);
  switch (dice.below(4)) {
    case 0:
      return { number, wire: wireVarint, content: varint(dice.pick(oddNumbers)) };
    case 1:
      return { number, wire: wireFixed64, content: dice.bytes(8) };
    case 2:
      return { number, wire: wireBytes, content: dice.bytes(dice.below(40)) };
    default: {
      // Groups, which nobody uses any more, in one another: `number` is 15 so that each tag takes one byte.
      const depth = 1 + dice.below(200);
      const tags = new Uint8Array(2 * depth).fill(0x7b, 0, depth).fill(0x7c, depth);
      return { number: 15, wire: 3, content: tags.subarray(0, 2 * depth - 1 + dice.below(2)) };
    }
  }
}
