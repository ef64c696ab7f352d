import { randomChoice, randomFraction, type RandomSource } from '../platform/random.js';
import { beginningToHex } from './bytes.js';
import { InvalidPeerIdError } from './errors.js';

declare const brand: unique symbol;

/** An ID as people see it: 1 to 64 visible characters, NFC, case-sensitive. Made only by the functions of this file. */
export type PeerId = string & { readonly [brand]: 'PeerId' };

export const longestPeerId = 64;

/** UTF-16 units that no ID exceeds: each of its characters outside of the basic plane, and the ending of one that has yielded. */
export const longestPeerIdUnits = 2 * longestPeerId + 5;

const visible = /^(?!.* {2})[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u;
// Letters and symbols that show nothing: fillers, joiners, tags and the blank Braille pattern. U+FE0F only colours an emoji.
const blank = /(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Reads an ID that somebody chose.
 * @throws InvalidPeerIdError naming what is wrong and what would be right.
 */
export function parsePeerId(text: string): PeerId {
  const length = [...text].length;
  if (length === 0) throw new InvalidPeerIdError('an ID must not be empty');
  if (length > longestPeerId)
    throw new InvalidPeerIdError(`an ID has at most ${longestPeerId} characters, this one has ${length}`);
  if (text.trim() !== text) throw new InvalidPeerIdError('an ID must not begin or end with white space');
  if (text.includes('~')) throw new InvalidPeerIdError('an ID must not contain "~"');
  if (!visible.test(text) || blank.test(text) || /^\p{M}/u.test(text))
    throw new InvalidPeerIdError('an ID consists of visible characters and single spaces between them');
  if (text.normalize('NFC') !== text) throw new InvalidPeerIdError('an ID must be in Unicode normal form C');
  return text as PeerId;
}

/**
 * Reads an ID as a person typed it: white space at the ends is dropped, accents are composed.
 * @throws InvalidPeerIdError naming what is wrong and what would be right.
 */
export function typedPeerId(text: string): PeerId {
  return parsePeerId(text.trim().normalize('NFC'));
}

/**
 * Reads an ID as another peer sent it: a chosen one, or one with which somebody goes on who had to yield the ID.
 * @throws InvalidPeerIdError naming what is wrong and what would be right.
 */
export function readPeerId(text: string): PeerId {
  const yielded = yieldedEnding.exec(text);
  if (yielded) parsePeerId(text.slice(0, yielded.index));
  else parsePeerId(text);
  return text as PeerId;
}

/**
 * Reads the ID of somebody to be addressed, as a person typed it.
 * @throws InvalidPeerIdError naming what is wrong and what would be right.
 */
export function addressedPeerId(text: string): PeerId {
  return readPeerId(text.trim().normalize('NFC'));
}

/** What IDs are compared by when somebody is looked up: case does not count. */
export function foldedId(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

const yieldedEnding = /~[0-9a-f]{4}$/;

/** The ID under which the owner of this key goes on after another key has won the ID: `UserA~1f3c`, by its key's beginning. */
export function yieldedPeerId(id: PeerId, key: Uint8Array): PeerId {
  return `${id.replace(yieldedEnding, '')}~${beginningToHex(key, 2)}` as PeerId;
}

/** The other ID that the owner of this key may go by: `UserA~1f3c` for `UserA`, and the reverse. */
export function counterpartId(id: PeerId, key: Uint8Array): PeerId {
  const base = id.replace(yieldedEnding, '') as PeerId;
  return base === id ? yieldedPeerId(id, key) : base;
}

/** False for an ID that ends like that of somebody with another key. */
export function mayHavePeerId(id: PeerId, key: Uint8Array): boolean {
  return !yieldedEnding.test(id) || id === yieldedPeerId(id, key);
}

const manners = [
  'amber', 'bold', 'brisk', 'calm', 'clear', 'cosy', 'deft', 'early', 'fair', 'fond', 'glad', 'green', 'keen', 'kind',
  'light', 'lucky', 'mild', 'neat', 'noble', 'proud', 'quick', 'quiet', 'rapid', 'sharp', 'shy', 'smart', 'sunny',
  'swift', 'tidy', 'warm', 'wise', 'young',
] as const; // prettier-ignore
const animals = [
  'ant', 'badger', 'bear', 'bee', 'crane', 'crow', 'deer', 'dove', 'duck', 'eagle', 'finch', 'fox', 'goose', 'hare',
  'hawk', 'heron', 'ibis', 'jay', 'koi', 'lark', 'lynx', 'mole', 'newt', 'otter', 'owl', 'panda', 'raven', 'robin',
  'seal', 'swan', 'tern', 'wren',
] as const; // prettier-ignore

/** An ID for somebody who did not choose one, such as `brisk-otter-42`. */
export function madeUpPeerId(random: RandomSource): PeerId {
  const number = 10 + Math.floor(randomFraction(random) * 90);
  return `${randomChoice(random, manners)}-${randomChoice(random, animals)}-${number}` as PeerId;
}

/** A free ID close to the wanted one, such as `UserA-2`; made up if none is. */
export function freePeerId(wanted: PeerId, isTaken: (id: PeerId) => boolean, random: RandomSource): PeerId {
  for (let number = 2; number < 1000; number += 1) {
    const ending = `-${number}`;
    const stem = [...wanted]
      .slice(0, longestPeerId - ending.length)
      .join('')
      .trimEnd();
    const candidate = `${stem}${ending}` as PeerId;
    if (!isTaken(candidate)) return candidate;
  }
  for (;;) {
    const candidate = madeUpPeerId(random);
    if (!isTaken(candidate)) return candidate;
  }
}
