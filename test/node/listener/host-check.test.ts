import { describe, expect, test } from 'vitest';
import { checkHost, hostName, machineNames } from '../../../node/listener/host-check.js';

const names = new Set(['box', 'box.local', 'chat.example']);

test.each([
  '127.0.0.1:7700',
  '192.168.1.20',
  '[::1]:7700',
  '[2001:db8::1]',
  'localhost:7700',
  'LOCALHOST',
  'localhost.:7700',
  'box:7700',
  'Box.local',
  'chat.example:443',
])('%s is answered', (host) => {
  expect(checkHost(host, names)).toBeUndefined();
});

test.each(['evil.example:7700', 'localhost.evil.example', '127.0.0.1.evil.example', 'box.evil.example', 'local'])(
  '%s is refused, whatever address the name leads to',
  (host) => {
    expect(checkHost(host, names)?.status).toBe(403);
  },
);

test('a refusal tells the operator what to do', () => {
  expect(checkHost('other.example:80', names)?.words).toContain('--allow-host other.example');
});

test.each([undefined, '', 'alice@localhost', 'localhost/x', 'local host', 'localhost#', '[::1', 'localhost\\x'])(
  '%s is no host',
  (host) => {
    expect(checkHost(host, names)?.status).toBe(400);
  },
);

describe('the names of a machine', () => {
  test('are the full one, the short one and the one of mDNS', () => {
    expect(machineNames('Box.Example')).toEqual(['box.example', 'box', 'box.local']);
    expect(machineNames('box')).toEqual(['box', 'box.local']);
    expect(machineNames('')).toEqual([]);
  });
});

test('a host name is taken from a host with or without a port', () => {
  expect(hostName('Chat.Example:443')).toBe('chat.example');
  expect(hostName('[::1]:7700')).toBe('::1');
});
