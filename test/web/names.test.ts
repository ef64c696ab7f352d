import { expect, test } from 'vitest';
import { shortName } from '../../web/chat/names.js';

test('a name that stands in a line with other words leaves room for them', () => {
  expect(shortName('anna', 20)).toBe('anna');
  expect(shortName('x'.repeat(20), 20)).toBe('x'.repeat(20));
  expect(shortName('x'.repeat(21), 20)).toBe(`${'x'.repeat(19)}…`);
  expect(shortName('😀'.repeat(30), 20)).toBe(`${'😀'.repeat(19)}…`);
});
