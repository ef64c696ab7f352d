/** True if both hold the same bytes. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && compareBytes(a, b) === 0;
}

/** Negative if `a` sorts before `b`, 0 if they are the same, positive otherwise. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** True if `bytes` begin with all of `beginning`. */
export function beginsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return bytes.length >= beginning.length && beginning.every((byte, at) => byte === bytes[at]);
}

/** As character codes. */
const hexDigits: readonly number[] = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

export function toHex(bytes: Uint8Array): string {
  return hexOf(bytes, bytes.length);
}

/** The first `length` bytes as text, without a view of them, which would cost as much again. */
export function beginningToHex(bytes: Uint8Array, length: number): string {
  return hexOf(bytes, Math.min(length, bytes.length));
}

function hexOf(bytes: Uint8Array, end: number): string {
  // Every map of peers is keyed by such text, so this is done for each announcement. Put together piece by piece, a text that is
  // kept would keep all of its pieces: for a key 27 of them, which is ten times what the text itself takes.
  if (end <= longestKept) return keptHex(bytes, 0, end);
  let text = '';
  for (let at = 0; at < end; at += longestKept) text += keptHex(bytes, at, Math.min(end, at + longestKept));
  return text;
}

/** Keys and signatures. */
const longestKept = 64;

function keptHex(bytes: Uint8Array, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    codes.push(hexDigits[byte >> 4] ?? 0, hexDigits[byte & 15] ?? 0);
  }
  return String.fromCharCode(...codes);
}

/** @throws RangeError if the text is not an even number of hexadecimal digits. */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) throw new RangeError('expected an even number of hexadecimal digits');
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** As text for links: Base64 with the URL-safe alphabet and without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = Math.min(4, bytes.length - at + 1);
    for (let digit = 0; digit < digits; digit += 1) text += base64Digits[(three >> (18 - 6 * digit)) & 63] ?? '';
  }
  return text;
}

/** The bytes of such a text; undefined if it is none. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let value = 0;
  let length = 0;
  for (const digit of text) {
    const six = base64Digits.indexOf(digit);
    if (six < 0) return undefined;
    value = ((value << 6) | six) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (value >> bits) & 0xff;
    length += 1;
  }
  // What is left over must be zeros of less than one digit.
  return bits < 6 && (value & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
