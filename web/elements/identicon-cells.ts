/** The picture of a key: the filled cells of a grid of five by five that is the same left and right, and two colours. */
export interface IdenticonPicture {
  /** Of the ground, in degrees on the colour wheel. */
  readonly hue: number;
  /** Of the cells. It says nothing of the ground's, so that keys with like grounds still differ at a glance. */
  readonly cellHue: number;
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
      if (byte >= 100 + 25 * column) continue;
      cells.push({ x: column, y });
      if (column !== side - 1 - column) cells.push({ x: side - 1 - column, y });
    }
  }
  return { hue: degrees(key[0]), cellHue: degrees(key[1 + half * side]), cells };
}

function degrees(byte = 0): number {
  return Math.round((byte / 256) * 360);
}
