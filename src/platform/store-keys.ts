import type { ScanRange, StoreChange } from './store.js';

/** Digits of the largest safe integer. */
const numberWidth = 16;
const printable = /^[\x20-\x7e]+$/;
/** The lowest key there can be; a store may keep things of its own below it. */
const lowest = ' ';
/** Above every key that begins with what it is put behind. */
const aboveAll = '\x7f';
/** The lowest text above the one that it is put behind. */
const justAbove = '\x00';

/**
 * A key out of parts, such as `mail/alice/0000000000000007`. Numbers sort by their value; whatever a text holds, it is
 * neither confused with two parts nor with another text.
 * @throws RangeError for a number that is not whole, negative or above 2^53 - 1; URIError for half a surrogate pair.
 */
export function storedKey(...parts: readonly (string | number)[]): string {
  let key = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (at > 0) key += '/';
    key += typeof part === 'number' ? digits(part) : encodeURIComponent(part);
  }
  return key;
}

/** What all keys with these parts and at least one more begin with. */
export function storedPrefix(...parts: readonly (string | number)[]): string {
  return `${storedKey(...parts)}/`;
}

/** @throws RangeError if it cannot be a key. */
export function checkKey(key: string): void {
  if (!printable.test(key)) throw new RangeError(`a key is printable ASCII, not ${JSON.stringify(key)}`);
}

/**
 * The changes with values of their own.
 * @throws RangeError for a key or a prefix that cannot be one.
 */
export function copyChanges(changes: readonly StoreChange[]): StoreChange[] {
  return changes.map((change) => {
    switch (change.kind) {
      case 'put':
        checkKey(change.key);
        return { ...change, value: new Uint8Array(change.value) };
      case 'delete':
        checkKey(change.key);
        return change;
      case 'delete-range':
        checkBound(change.prefix);
        return change;
    }
  });
}

/** The keys from `first` up to but not including `end`. */
export interface KeySpan {
  readonly first: string;
  readonly end: string;
}

export function prefixSpan(prefix: string): KeySpan {
  return { first: prefix === '' ? lowest : prefix, end: prefix + aboveAll };
}

/**
 * The keys of a range, whatever its limit. There are none if `first` is not below `end`.
 * @throws RangeError for a bound that cannot be the beginning of a key, and for a limit that is not a whole number.
 */
export function rangeSpan({ prefix, after, before, limit }: ScanRange): KeySpan {
  for (const bound of [prefix, after, before]) if (bound !== undefined) checkBound(bound);
  if (limit !== undefined && (!Number.isSafeInteger(limit) || limit < 0))
    throw new RangeError(`a limit is a whole number, not ${limit}`);
  const { first, end } = prefixSpan(prefix);
  return {
    first: after !== undefined && after >= first ? after + justAbove : first,
    end: before !== undefined && before < end ? before : end,
  };
}

function checkBound(bound: string): void {
  if (bound !== '') checkKey(bound);
}

function digits(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`a number in a key is whole and not negative, not ${number}`);
  return String(number).padStart(numberWidth, '0');
}
