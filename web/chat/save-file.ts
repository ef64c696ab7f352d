/** Hands a text file to the user, as a download. */
export function saveLines(name: string, lines: readonly string[]): void {
  const parts = lines.map((line) => `${line}\n`);
  download(name, new Blob(parts, { type: 'application/jsonl' }));
}

/** Hands a file of bytes to the user, as a download. */
export function saveBytes(name: string, pieces: readonly Uint8Array<ArrayBuffer>[]): void {
  download(name, new Blob([...pieces], { type: 'application/octet-stream' }));
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
