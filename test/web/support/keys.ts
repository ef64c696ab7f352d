/** 32 bytes that look random and are the same for the same text. */
export function keyOf(text: string): Uint8Array {
  let state = 2_166_136_261;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return Uint8Array.from({ length: 32 }, () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1;
    return (state >>> 24) & 0xff;
  });
}
