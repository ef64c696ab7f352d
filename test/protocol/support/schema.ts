import protobuf from 'protobufjs';
import { fileURLToPath } from 'node:url';
import { fromHex, toHex } from '../../../src/model/bytes.js';

/** A message as the vectors write it: the names of the .proto file, bytes in hexadecimal, what is not there left out. */
export type Meaning = Readonly<Record<string, unknown>>;

const path = fileURLToPath(new URL('../../../proto/tabmesh/v1/tabmesh.proto', import.meta.url));
const root = new protobuf.Root().loadSync(path, { keepCase: true });

/**
 * Reads bytes by the .proto file alone, without the generated code.
 * @throws Error if they are no such message.
 */
export function readBySchema(type: string, bytes: Uint8Array): Meaning {
  const schema = root.lookupType(`tabmesh.v1.${type}`);
  return plain(schema.toObject(schema.decode(bytes), { enums: String, arrays: false, oneofs: false }));
}

/** Writes a message by the .proto file alone: fields in the order of their numbers, defaults left out. */
export function writeBySchema(type: string, meaning: Meaning): Uint8Array {
  const schema = root.lookupType(`tabmesh.v1.${type}`);
  return Uint8Array.from(schema.encode(schema.fromObject(wired(schema, meaning))).finish());
}

/** Bytes as hexadecimal text, wherever they are. */
function plain(message: Meaning): Meaning {
  return Object.fromEntries(Object.entries(message).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(plainValue);
  return typeof value === 'object' && value !== null ? plain(value as Meaning) : value;
}

/** The reverse: hexadecimal text as bytes, where the schema has bytes. */
function wired(schema: protobuf.Type, meaning: Meaning): Record<string, unknown> {
  const entries = Object.entries(meaning).map(([name, value]) => {
    const field = schema.fields[name];
    if (!field) throw new RangeError(`${schema.name} has no field ${name}`);
    field.resolve();
    const one = (item: unknown): unknown => {
      if (field.type === 'bytes') return fromHex(item as string);
      return field.resolvedType instanceof protobuf.Type ? wired(field.resolvedType, item as Meaning) : item;
    };
    return [name, Array.isArray(value) ? value.map(one) : one(value)] as const;
  });
  return Object.fromEntries(entries);
}
