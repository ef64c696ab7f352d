const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const control = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/gu;
/** Embeddings, overrides and isolates: they can make what stands behind them read as something else (UAX #9). */
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/gu;
const replacement = '\ufffd';

/** A text of somebody else as lines that a terminal shows and does not obey. */
export function harmlessLines(text: string): string[] {
  return text.split(lineBreak).map((line) => line.replace(control, picture).replace(bidiControl, replacement));
}

/** The same in one line. */
export function harmlessLine(text: string): string {
  return harmlessLines(text).join(' ');
}

/** Unicode has pictures of the ASCII control characters, and none of the others. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : replacement;
}
