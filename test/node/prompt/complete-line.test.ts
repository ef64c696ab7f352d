import { expect, test } from 'vitest';
import { completeLine } from '../../../node/prompt/complete-line.js';

const ids = ['bob', 'Bea', 'Anna Maria', 'end'];

test.each([
  ['b', ['bob ', 'buffer']],
  ['bo', ['bob ']],
  ['"A', ['"Anna Maria" ']],
  ['"e', ['"end" ']],
  ['e', ['export ', 'end']],
  ['x', []],
  ['f', ['forget ', 'find ']],
  ['verify b', ['verify bob']],
  ['t', ['trace ', 'table']],
  ['trace b', ['trace bob']],
  ['trace "', ['trace "Anna Maria"', 'trace "end"']],
  ['trace ', ['trace bob', 'trace Bea', 'trace "Anna Maria"', 'trace "end"']],
  ['trace t', []],
  ['bob h', []],
])('%s goes on to %j', (beginning, candidates) => {
  expect(completeLine(beginning, ids)).toEqual(candidates);
});
