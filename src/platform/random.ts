/** Where unpredictable bytes come from; a seeded one in tests and in the simulator. */
export interface RandomSource {
  bytes(length: number): Uint8Array;
}

/** The host's cryptographic random numbers. */
export const systemRandom: RandomSource = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

/** A number in [0, 1), for jitter and choices (not for keys). */
export function randomFraction(random: RandomSource): number {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return (a * 0x1000000 + b * 0x10000 + c * 0x100 + d) / 0x100000000;
}

/** One of `choices`, all of them equally likely. */
export function randomChoice<T>(random: RandomSource, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(randomFraction(random) * choices.length)] ?? choices[0];
}
