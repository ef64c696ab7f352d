import { expect, test } from 'vitest';
import { endingOfError, endingOfReason } from '../../../node/cli/ending.js';
import { DataDirError } from '../../../node/data-dir/data-dir-error.js';
import { InvalidLimitError, JoinError, ListenError, StoreError, StoreFullError } from '../../../src/model/errors.js';
import { typedPeerId } from '../../../src/model/peer-id.js';

test.each([
  [new TypeError('a bug'), 1],
  ['a bug', 1],
  [new InvalidLimitError('no such limit'), 2],
  [new ListenError('in use'), 3],
  [new JoinError('nobody answers', 'unreachable'), 4],
  [new JoinError('taken', 'rejected', 'duplicate-id'), 5],
  [new JoinError('not you', 'rejected', 'forbidden'), 6],
  [new DataDirError('in use'), 8],
  [new StoreError('cannot read the store'), 8],
  [new StoreFullError('no room'), 8],
])('%s ends with %d and its words', (error, code) => {
  const words = error instanceof Error ? error.message : error;
  expect(endingOfError(error)).toEqual({ kind: 'failed', code, words });
});

test('a peer that was closed while it joined ends quietly', () => {
  expect(endingOfError(new JoinError('closed', 'closed'))).toEqual({ kind: 'quiet' });
});

test('a free ID is told where there is one', () => {
  const error = new JoinError('the ID bob is taken', 'rejected', 'duplicate-id', typedPeerId('bob-2'));
  const words = 'the ID bob is taken; free is, for example, bob-2';
  expect(endingOfError(error)).toEqual({ kind: 'failed', code: 5, words });
});

test('a peer may end while it runs', () => {
  expect(endingOfReason({ kind: 'closed' })).toEqual({ kind: 'quiet' });
  expect(endingOfReason({ kind: 'replaced', words: 'newer' })).toEqual({ kind: 'failed', code: 7, words: 'newer' });
  expect(endingOfReason({ kind: 'rejected', code: 'duplicate-id', words: 'taken' })).toMatchObject({ code: 5 });
  expect(endingOfReason({ kind: 'rejected', code: 'busy', words: 'full' })).toMatchObject({ code: 6 });
});
