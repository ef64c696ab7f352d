import type { Logger } from '../../src/platform/logger.js';

/** What was found wrong with a store when it was opened. What it serves afterwards is sound; what is missing is lost. */
export type StoreDamage =
  /** LevelDB could not read its files and has put together what it could. `problem`: in its own words. */
  | { readonly kind: 'repaired'; readonly problem: string }
  /** A record that was not what had been written. The key may be damaged as well. It is not there any more. */
  | { readonly kind: 'record'; readonly key: string }
  /** The records are not those that the newest commit left: some are lost, older than they were, or back. */
  | { readonly kind: 'contents'; readonly expected: number; readonly found: number }
  /** Acknowledged commits that are lost, the newest ones, by their numbers, both ends included. */
  | { readonly kind: 'commits'; readonly from: number; readonly to: number }
  /** It cannot be said whether the newest commits are there, for the file with their number is unreadable or gone. */
  | { readonly kind: 'mark' };

/** Records named one by one in the log; the others are counted. */
const mostNamed = 10;

export function reportDamage(directory: string, damage: readonly StoreDamage[], logger: Logger): void {
  const records = damage.filter(({ kind }) => kind === 'record');
  const told = damage.filter((item) => item.kind !== 'record' || records.indexOf(item) < mostNamed);
  for (const item of told) logger.error(`the store in ${directory} is damaged: ${damageWords(item)}`);
  if (records.length > mostNamed)
    logger.error(`the store in ${directory} is damaged: ${records.length} records in all cannot be read`);
}

function damageWords(damage: StoreDamage): string {
  switch (damage.kind) {
    case 'repaired':
      return `LevelDB could not read it and repaired it (${damage.problem})`;
    case 'record':
      return `the record ${JSON.stringify(damage.key)} cannot be read and is lost`;
    case 'contents':
      return `records were lost or replaced by older ones: there are ${damage.found}, there were ${damage.expected}`;
    case 'commits':
      return `the newest commits are lost, numbers ${damage.from} to ${damage.to}`;
    case 'mark':
      return 'the file with the number of the newest commit cannot be read, so commits may be missing without a trace';
  }
}
