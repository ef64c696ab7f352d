import { second } from '../../../src/model/units.js';

/** Of all frames, in percent: what each fuzzer gets of a short run, and of the million (`npm run fuzz:million`). */
const shares = {
  decoders: { short: 82, million: 42 },
  'before the handshake': { short: 6, million: 42 },
  'the ready link of a leaf': { short: 4, million: 5 },
  'the ready link of a node': { short: 4, million: 5 },
  'a hostile home': { short: 4, million: 6 },
} as const;

export type Fuzzer = keyof typeof shares;

export const fuzzers = Object.keys(shares) as Fuzzer[];

/** How the frames are divided: decoders are fast, so that a short run has most of its frames there. */
export type Division = keyof (typeof shares)[Fuzzer];

/** What FUZZ_DIVISION says; a short run without it. */
export function chosenDivision(): Division {
  const text = process.env['FUZZ_DIVISION'] ?? 'short';
  if (text !== 'short' && text !== 'million')
    throw new RangeError(`FUZZ_DIVISION must be short or million, not "${text}"`);
  return text;
}

/** Frames of one fuzzer, of so many in all. */
export function framesOf(fuzzer: Fuzzer, all: number, division: Division): number {
  return Math.ceil((all * shares[fuzzer][division]) / 100);
}

/** How long so many frames may take, milliseconds: many times what they need on a machine that has nothing else to do. */
export function timeoutFor(frames: number): number {
  return 120 * second + 20 * frames;
}
