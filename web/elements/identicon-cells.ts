/** The picture of a key: the filled cells of a grid of five by five that is the same left and right, and a colour. */
export interface IdenticonPicture {
  /** Degrees on the colour wheel. */
  readonly hue: number;
  readonly cells: readonly { readonly x: number; readonly y: number }[];
}

const side = 5;
const half = 3;

/** The same key always gives the same picture. The first bytes of an Ed25519 key are as good as random. */
export function identiconPicture(key: Uint8Array): IdenticonPicture {
  const cells: { x: number; y: number }[] = [];
  for (let column = 0; column < half; column += 1) {
    for (let y = 0; y < side; y += 1) {
      const byte = key[1 + column * side + y] ?? 0;
      // The middle is filled more often than the rim, so that pictures hold together.
      if (byte >= 100 + 25 * (half - 1 - column)) continue;
      cells.push({ x: column, y });
      if (column !== side - 1 - column) cells.push({ x: side - 1 - column, y });
    }
  }
  return { hue: Math.round(((key[0] ?? 0) / 256) * 360), cells };
}
