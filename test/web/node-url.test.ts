import { describe, expect, test } from 'vitest';
import { InvalidAddressError } from '../../src/model/errors.js';
import { ownNodeUrl, pageOfNode, typedNodeUrl } from '../../web/chat/node-url.js';

const plain = { href: 'http://127.0.0.1:7700/', protocol: 'http:' };
const secure = { href: 'https://chat.example/mesh/index.html', protocol: 'https:' };

describe('the address of the own node', () => {
  test('is where the page came from', () => {
    expect(ownNodeUrl(plain)).toBe('ws://127.0.0.1:7700');
    expect(ownNodeUrl(secure)).toBe('wss://chat.example/mesh');
  });
});

describe('the page of a node', () => {
  test('is at the same place', () => {
    expect(pageOfNode('ws://127.0.0.1:7700')).toBe('http://127.0.0.1:7700/');
    expect(pageOfNode('wss://chat.example/mesh/')).toBe('https://chat.example/mesh/');
  });
});

describe('a typed address of a node', () => {
  test('is completed by the scheme that the page may dial', () => {
    expect(typedNodeUrl('10.0.0.2:7700', plain)).toBe('ws://10.0.0.2:7700/');
    expect(typedNodeUrl('10.0.0.2:7700', secure)).toBe('wss://10.0.0.2:7700/');
    expect(typedNodeUrl('wss://chat.example', plain)).toBe('wss://chat.example/');
  });

  test('is refused with the reason if the browser would not dial it', () => {
    expect(() => typedNodeUrl('ws://10.0.0.2:7700', secure)).toThrow(InvalidAddressError);
    expect(() => typedNodeUrl('ws://10.0.0.2:7700', secure)).toThrow(/https.*wss:\/\//);
  });

  test('is refused with the reason if it is none', () => {
    expect(() => typedNodeUrl('somewhere', plain)).toThrow(/the port is missing/);
  });
});
