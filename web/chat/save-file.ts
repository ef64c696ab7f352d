/** Hands a text file to the user, as a download. */
export function saveFile(name: string, lines: readonly string[]): void {
  const parts = lines.map((line) => `${line}\n`);
  const url = URL.createObjectURL(new Blob(parts, { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
