import { toHex } from '../../../src/model/bytes.js';
import { Dice } from './dice.js';
import { chosenDivision, framesOf, timeoutFor, type Fuzzer } from './division.js';
import type { FuzzConnection } from './fuzz-connection.js';

/** What `npm run fuzz` does unless FUZZ_FRAMES says otherwise: frames in all, over every fuzzer. */
const standardFrames = 120_000;

/** The same for everybody, so that a change is judged by what it changes; FUZZ_SEED explores. */
const standardSeed = 20_261_123;

/** The frames that a fuzzer has in this process. */
const framesHere = (fuzzer: Fuzzer): number =>
  framesOf(fuzzer, numberFrom('FUZZ_FRAMES') ?? standardFrames, chosenDivision());

/** How long the test of a fuzzer may take, milliseconds. */
export function timeoutOf(fuzzer: Fuzzer): number {
  return timeoutFor(framesHere(fuzzer));
}

/**
 * One run of a fuzzer: how many frames it may use, the dice it throws, and the count that it reports.
 *
 * FUZZ_FRAMES sets the frames of all fuzzers together, FUZZ_DIVISION how they are divided, FUZZ_SEED the seed; the same of
 * all three repeat a run.
 */
export class FuzzRun {
  readonly dice: Dice;
  readonly frames: number;
  readonly #name: string;
  readonly #seed: number;
  readonly #notes = new Map<string, number>();
  readonly #began = performance.now();
  readonly #cpuBefore = process.cpuUsage();
  #used = 0;

  /** `frames`: by default what is this fuzzer's part of all. */
  constructor(name: Fuzzer);
  constructor(name: string, frames: number);
  constructor(name: string, frames = framesHere(name as Fuzzer)) {
    this.#name = name;
    this.#seed = numberFrom('FUZZ_SEED') ?? standardSeed;
    this.dice = new Dice(this.#seed);
    this.frames = frames;
  }

  get isDone(): boolean {
    return this.#used >= this.frames;
  }

  /** How far it is, from 0 to 1. */
  get progress(): number {
    return this.#used / this.frames;
  }

  /** Counts one frame. */
  count(): void {
    this.#used += 1;
  }

  /** Counts one frame and hands it over. Whatever it causes, no exception may get out. */
  feed(connection: FuzzConnection, frame: Uint8Array): void {
    this.count();
    try {
      connection.feed(frame);
    } catch (error) {
      throw this.failure(`an exception got out: ${String(error)}`, frame, error);
    }
  }

  /** Counts something worth reporting. */
  note(what: string, times = 1): void {
    this.#notes.set(what, (this.#notes.get(what) ?? 0) + times);
  }

  /** How often that was counted. */
  times(what: string): number {
    return this.#notes.get(what) ?? 0;
  }

  /** An error that says how to see it again. */
  failure(words: string, frame?: Uint8Array, cause?: unknown): Error {
    const bytes = frame ? `\nframe ${toHex(frame)}` : '';
    const size = `FUZZ_FRAMES=${numberFrom('FUZZ_FRAMES') ?? standardFrames} FUZZ_DIVISION=${chosenDivision()}`;
    const again = `FUZZ_SEED=${this.#seed} ${size} npm run fuzz`;
    return new Error(`${words}\nafter ${this.#used} frames; again: ${again}${bytes}`, { cause });
  }

  report(): void {
    const seconds = (performance.now() - this.#began) / 1000;
    const { user, system } = process.cpuUsage(this.#cpuBefore);
    const cpuSeconds = (user + system) / 1_000_000;
    const notes = [...this.#notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `  ${what}: ${times}`);
    const speed = Math.round(this.#used / cpuSeconds);
    console.log(
      [
        `${this.#name}: ${this.#used} frames in ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of CPU, ${speed} a CPU second), seed ${this.#seed}`,
        ...notes,
      ].join('\n'),
    );
  }
}

function numberFrom(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`${name} must be a whole number, not "${text}"`);
  return number;
}
