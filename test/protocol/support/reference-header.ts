/** What a routing header says, read field by field. */
export interface ReadHeader {
  readonly type: number;
  readonly hopLimit: number;
  readonly destination: Uint8Array;
  readonly destinationTag: Uint8Array;
  readonly source: Uint8Array;
  readonly sourceTag: Uint8Array;
  readonly bodyStart: number;
}

/** What a field holds: a number, or the bytes before `end`. */
interface Field {
  readonly number: number;
  readonly wire: number;
  readonly value: number;
  readonly end: number;
}

/**
 * The rules of docs/protocol.md for the routing header, written down a second time and without a thought of speed: what the
 * scanner is held against. Undefined if the bytes are not a routed message.
 */
export function referenceHeader(bytes: Uint8Array): ReadHeader | undefined {
  const fields: Field[] = [];
  let at = 0;
  for (let number = 1; number <= 6; number += 1) {
    const field = fieldAt(bytes, at);
    if (field?.number !== number || field.wire !== (number <= 2 ? 0 : 2)) return undefined;
    fields.push(field);
    at = field.end;
  }
  const [type, hopLimit, destination, destinationTag, source, sourceTag] = fields;
  if (!type || !hopLimit || !destination || !destinationTag || !source || !sourceTag) return undefined;
  if (type.value < 64 || type.value > 127) return undefined;
  if (hopLimit.value < 1 || hopLimit.value > 64) return undefined;
  if (destination.value < 1 || destination.value > 261 || destinationTag.value !== 8) return undefined;
  if (source.value < 1 || source.value > 261 || sourceTag.value !== 8) return undefined;
  const bytesOf = ({ value, end }: Field): Uint8Array => bytes.slice(end - value, end);
  return {
    type: type.value,
    hopLimit: hopLimit.value,
    destination: bytesOf(destination),
    destinationTag: bytesOf(destinationTag),
    source: bytesOf(source),
    sourceTag: bytesOf(sourceTag),
    bodyStart: at,
  };
}

function fieldAt(bytes: Uint8Array, start: number): Field | undefined {
  const tag = minimalVarint(bytes, start);
  const content = tag && minimalVarint(bytes, tag.end);
  if (!content) return undefined;
  const { value } = content;
  const wire = tag.value & 7;
  const end = wire === 2 ? content.end + value : content.end;
  return end > bytes.length ? undefined : { number: tag.value >>> 3, wire, value, end };
}

function minimalVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let at = start; at < start + 4; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    value |= (byte & 0x7f) << (7 * (at - start));
    const isMinimal = byte !== 0 || at === start;
    if (byte < 0x80) return isMinimal ? { value, end: at + 1 } : undefined;
  }
  return undefined;
}
