import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The close codes of the table in docs/protocol.md. */
export function documentedCloseCodes(): ReadonlySet<number> {
  const text = readFileSync(fileURLToPath(new URL('../../../docs/protocol.md', import.meta.url)), 'utf8');
  return new Set([...text.matchAll(/^\| (\d{4}) +\|/gm)].map(([, code]) => Number(code)));
}
