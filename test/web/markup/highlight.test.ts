import { expect, it } from 'vitest';
import { highlighter } from '../../../web/markup/highlight.js';

it('code is coloured by what its parts are, and no letter of it changes', () => {
  const code = 'const a = "<b>"; // one';
  const parts = highlighter()(code, 'ts');
  expect(parts.map(({ text }) => text).join('')).toBe(code);
  expect(parts).toContainEqual({ kind: 'keyword', text: 'const' });
  expect(parts).toContainEqual({ kind: 'string', text: '"<b>"' });
});

it('a language that nobody knows stays as it is', () => {
  expect(highlighter()('a b', 'klingon')).toEqual([{ kind: '', text: 'a b' }]);
});
