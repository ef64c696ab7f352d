import { renderUnicodeCompact } from 'uqr';
import { formatLocalAddress } from '../../src/model/address.js';
import { isWildcard, type BoundAddress } from '../listener/reachable-urls.js';

export interface GreetingFacts {
  readonly id: string;
  readonly bound: BoundAddress;
  /** The URLs of the page, the best first. */
  readonly pages: readonly string[];
  /** Whether somebody looks at it who might hold up a phone. */
  readonly isTerminal: boolean;
}

/** What is printed when a peer has joined: who it is, where it listens, and how its page is opened. */
export function greeting({ id, bound, pages, isTerminal }: GreetingFacts): string[] {
  const lines = [
    `ID:       ${id}`,
    `address:  ${formatLocalAddress({ host: bound.address, port: bound.port })}`,
    ...pages.map((page, index) => `${index === 0 ? 'page:' : '     '}     ${page}`),
  ];
  const forOthers = isWildcard(bound.address) ? pages.find((page) => !page.startsWith('http://localhost:')) : undefined;
  if (isTerminal && forOthers !== undefined) lines.push('', renderUnicodeCompact(forOthers), '');
  return lines;
}
