import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { pageUrls, reachableUrls } from '../../../node/listener/reachable-urls.js';

function info(address: string, internal = false): NetworkInterfaceInfo {
  const rest = { address, netmask: '', mac: '', cidr: null, internal };
  return address.includes(':') ? { ...rest, family: 'IPv6', scopeid: 0 } : { ...rest, family: 'IPv4' };
}

const interfaces = {
  lo: [info('127.0.0.1', true), info('::1', true)],
  docker0: [info('172.17.0.1')],
  eth0: [info('192.168.1.20'), info('2001:db8::20'), info('fe80::20')],
};

describe('what others can dial', () => {
  test('is each address of the machine where it listens on all, virtual bridges last', () => {
    expect(reachableUrls({ address: '0.0.0.0', port: 7700 }, interfaces)).toEqual([
      'ws://192.168.1.20:7700/',
      'ws://172.17.0.1:7700/',
    ]);
  });

  test('has IPv4 before IPv6, without link-local addresses, where it listens on both', () => {
    expect(reachableUrls({ address: '::', port: 7700 }, interfaces)).toEqual([
      'ws://192.168.1.20:7700/',
      'ws://172.17.0.1:7700/',
      'ws://[2001:db8::20]:7700/',
    ]);
  });

  test('is the one address that it listens on, loopback too', () => {
    expect(reachableUrls({ address: '127.0.0.1', port: 7700 }, interfaces)).toEqual(['ws://127.0.0.1:7700/']);
    expect(reachableUrls({ address: '::1', port: 7700 }, interfaces)).toEqual(['ws://[::1]:7700/']);
  });

  test('begins with what the operator advertises', () => {
    expect(reachableUrls({ address: '10.0.0.2', port: 7700 }, interfaces, 'wss://chat.example/')).toEqual([
      'wss://chat.example/',
      'ws://10.0.0.2:7700/',
    ]);
    expect(reachableUrls({ address: '10.0.0.2', port: 7700 }, interfaces, 'ws://10.0.0.2:7700/')).toEqual([
      'ws://10.0.0.2:7700/',
    ]);
  });
});

describe('the page to open', () => {
  test('is on localhost for the machine itself and at each address for others', () => {
    const bound = { address: '0.0.0.0', port: 7700 };
    expect(pageUrls(bound, ['wss://chat.example/', 'ws://192.168.1.20:7700/'])).toEqual([
      'http://localhost:7700/',
      'https://chat.example/',
      'http://192.168.1.20:7700/',
    ]);
  });

  test('is at the one address that is listened on', () => {
    expect(pageUrls({ address: '127.0.0.1', port: 7700 }, ['ws://127.0.0.1:7700/'])).toEqual([
      'http://127.0.0.1:7700/',
    ]);
  });
});
