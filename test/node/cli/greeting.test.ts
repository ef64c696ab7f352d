import { expect, test } from 'vitest';
import { greeting } from '../../../node/cli/greeting.js';

const everywhere = {
  id: 'alice',
  bound: { address: '0.0.0.0', port: 7700 },
  pages: ['http://localhost:7700/', 'http://192.168.1.20:7700/'],
};

test('a peer tells its ID, its address and its page', () => {
  const bound = { address: '::1', port: 7700 };
  expect(greeting({ id: 'alice', bound, pages: ['http://[::1]:7700/'], isTerminal: true })).toEqual([
    'ID:       alice',
    'address:  [::1]:7700',
    'page:     http://[::1]:7700/',
  ]);
});

test('a peer on all addresses tells each page that others can open', () => {
  expect(greeting({ ...everywhere, isTerminal: false })).toEqual([
    'ID:       alice',
    'address:  0.0.0.0:7700',
    'page:     http://localhost:7700/',
    '          http://192.168.1.20:7700/',
  ]);
});

test('at a terminal it shows a code to scan as well', () => {
  const lines = greeting({ ...everywhere, isTerminal: true });
  expect(lines.join('\n')).toMatch(/[▀▄█]{10}/);
});

test('there is no code for what only this machine can open', () => {
  const lines = greeting({ ...everywhere, pages: ['http://localhost:7700/'], isTerminal: true });
  expect(lines).toHaveLength(3);
});
