import { expect, test } from 'vitest';
import { completeLine } from '../../../node/prompt/complete-line.js';

const known = { ids: ['bob', 'Bea', 'Anna Maria', 'end'], rooms: ['lobby', 'plans'] };

test.each([
  ['b', ['bob ', 'buffer']],
  ['bo', ['bob ']],
  ['"A', ['"Anna Maria" ']],
  ['"e', ['"end" ']],
  ['e', ['export ', 'end']],
  ['x', []],
  ['f', ['forget ', 'find ', 'fetch ', 'files']],
  ['verify b', ['verify bob']],
  ['t', ['trace ', 'table']],
  ['trace b', ['trace bob']],
  ['trace "', ['trace "Anna Maria"', 'trace "end"']],
  ['trace ', ['trace bob', 'trace Bea', 'trace "Anna Maria"', 'trace "end"']],
  ['trace t', []],
  ['bob h', []],
  ['#', ['#lobby ', '#plans ']],
  ['r', ['remove ', 'rooms']],
  ['remove pl', ['remove plans']],
  ['le', ['leave ']],
  ['lo', ['lookup ']],
  ['leave l', ['leave lobby']],
  ['members #', ['members #lobby', 'members #plans']],
  ['history #l', ['history #lobby']],
  ['trace #', []],
])('%s goes on to %j', (beginning, candidates) => {
  expect(completeLine(beginning, known)).toEqual(candidates);
});
