import { expect, test } from 'vitest';
import { checkOrigin, normalOrigin } from '../../../node/listener/origin-check.js';

const rules = {
  own: new Set(['http://192.168.1.20:7700', 'http://box:7700']),
  known: new Set(['http://10.0.0.5:7700', 'https://other-node.example']),
  allowed: new Set(['https://portal.example', 'chrome-extension://abc']),
};
const host = 'box:7700';

test('a program names no origin and is let in', () => {
  expect(checkOrigin(undefined, host, rules)).toBeUndefined();
});

test.each([
  ['http://box:7700', 'the host that was asked for'],
  ['http://192.168.1.20:7700', 'an address of this node'],
  ['http://localhost:5173', 'loopback'],
  ['http://127.0.0.1:7701', 'loopback'],
  ['http://[::1]:7700', 'loopback'],
  ['http://app.localhost', 'loopback'],
  ['http://10.0.0.5:7700', 'a node that was reached'],
  ['https://other-node.example', 'a node that was reached'],
  ['https://portal.example', 'allowed by the operator'],
  ['chrome-extension://abc', 'allowed by the operator'],
])('a page of %s is let in: %s', (origin) => {
  expect(checkOrigin(origin, host, rules)).toBeUndefined();
});

test('the default port may be left out on either side', () => {
  expect(checkOrigin('https://chat.example', 'chat.example:443', rules)).toBeUndefined();
  expect(checkOrigin('http://chat.example', 'chat.example:80', rules)).toBeUndefined();
  expect(checkOrigin('http://chat.example', 'chat.example:443', rules)?.status).toBe(403);
});

test.each([
  ['https://evil.example'],
  ['http://box:7701'],
  ['http://10.0.0.5:7701'],
  ['http://localhost.evil.example'],
  ['http://127.evil.example'],
  ['chrome-extension://other'],
  ['file://'],
  ['null'],
  [''],
])('a page of "%s" is refused', (origin) => {
  const refusal = checkOrigin(origin, host, rules);
  expect(refusal?.status).toBe(403);
  expect(refusal?.words).toContain('--allow-origin');
});

test('an origin is spelled as browsers spell it', () => {
  expect(normalOrigin('HTTPS://Chat.Example:443/')).toBe('https://chat.example');
  expect(normalOrigin('chat.example')).toBeUndefined();
  expect(normalOrigin('file:///x')).toBeUndefined();
});
