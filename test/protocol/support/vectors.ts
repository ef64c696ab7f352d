import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files in test/vectors. */
export const vectorFiles = [
  'identities',
  'ids',
  'batch',
  'messages',
  'routing-headers',
  'handshake',
  'records',
  'sealing',
  'rooms',
  'utterances',
  'files',
  'conversation',
] as const;

export type VectorFile = (typeof vectorFiles)[number];

/** What is committed under that name. */
export function readVectors(name: VectorFile): unknown {
  return JSON.parse(readFileSync(vectorPath(name), 'utf8'));
}

export function vectorPath(name: VectorFile): string {
  return fileURLToPath(new URL(`../../vectors/${name}.json`, import.meta.url));
}

/** JSON in plain ASCII, so that a character that shows nothing is seen all the same. */
export function vectorText(data: unknown): string {
  const text = JSON.stringify(data, undefined, 2);
  const escaped = text.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${escaped}\n`;
}
