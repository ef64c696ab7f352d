import { expect, test } from 'vitest';
import { checkUpgradePath } from '../../../node/listener/path-check.js';

test.each(['/', '/?', '/?a=b'])('a WebSocket may be opened at %s', (target) => {
  expect(checkUpgradePath('GET', target)).toBeUndefined();
});

test.each(['/chat', '//', '/index.html', '', undefined])('a WebSocket at %s is not found', (target) => {
  expect(checkUpgradePath('GET', target)?.status).toBe(404);
});

test('a WebSocket begins with GET', () => {
  expect(checkUpgradePath('POST', '/')?.status).toBe(405);
});
