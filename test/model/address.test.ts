import { describe, expect, test } from 'vitest';
import { dialableUrl, formatLocalAddress, parseLocalAddress } from '../../src/model/address.js';
import { InvalidAddressError } from '../../src/model/errors.js';

describe('the address of a node to dial', () => {
  test.each([
    ['127.0.0.1:7700', 'ws://127.0.0.1:7700/'],
    ['  chat.lan:7700 ', 'ws://chat.lan:7700/'],
    ['localhost:1', 'ws://localhost:1/'],
    ['Chat.LAN:65535', 'ws://chat.lan:65535/'],
    ['my_box:7700', 'ws://my_box:7700/'],
    ['bücher.example:7700', 'ws://xn--bcher-kva.example:7700/'],
    ['[::1]:7700', 'ws://[::1]:7700/'],
    ['[2001:DB8:0:0::1]:7700', 'ws://[2001:db8::1]:7700/'],
    ['ws://127.0.0.1:7700', 'ws://127.0.0.1:7700/'],
    ['WSS://chat.example', 'wss://chat.example/'],
    ['wss://chat.example/mesh/', 'wss://chat.example/mesh/'],
    ['ws://[::1]:7700/', 'ws://[::1]:7700/'],
  ])('%s is dialled as %s', (typed, url) => {
    expect(dialableUrl(typed)).toBe(url);
  });

  test('may be the URL of the page that the node serves', () => {
    expect(dialableUrl('http://192.168.1.20:7700/')).toBe('ws://192.168.1.20:7700/');
    expect(dialableUrl('https://chat.example')).toBe('wss://chat.example/');
  });

  test('gets the scheme that the caller can dial, unless it has one', () => {
    expect(dialableUrl('chat.example:443', 'wss')).toBe('wss://chat.example/');
    expect(dialableUrl('ws://chat.example:80', 'wss')).toBe('ws://chat.example/');
  });

  test.each([
    ['', 'it is empty'],
    ['chat.lan', 'the port is missing'],
    ['chat.lan:', 'the port must be a number from 1 to 65535'],
    ['chat.lan:0', 'the port must be a number from 1 to 65535'],
    ['chat.lan:65536', 'the port must be a number from 1 to 65535'],
    ['chat.lan:http', 'the port must be a number from 1 to 65535'],
    ['chat.lan:+80', 'the port must be a number from 1 to 65535'],
    ['ws://chat.lan:0', 'the port must be a number from 1 to 65535'],
    ['7700', 'the host before the port is missing'],
    [':7700', 'the host before the port is missing'],
    ['::1', 'an IPv6 address belongs in brackets'],
    ['::1:7700', 'an IPv6 address belongs in brackets'],
    ['[::1]', 'behind the brackets of an IPv6 address'],
    ['[chat.lan]:7700', 'it has no valid host or port'],
    ['[]:7700', 'the host before the port is missing'],
    ['chat lan:7700', 'it has no valid host or port'],
    ['300.1.1.1:7700', 'it has no valid host or port'],
    ['127.1:7700', '"127.1" is no host'],
    ['0x7f000001:7700', '"0x7f000001" is no host'],
    ['alice@chat.lan:7700', '"alice@chat.lan" is no host'],
    ['chat.lan/x:7700', '"chat.lan/x" is no host'],
    ['ftp://chat.lan', 'nodes are dialled by ws:// or wss://, not by ftp://'],
    ['constructor://chat.lan', 'nodes are dialled by ws:// or wss://'],
    ['ws://', 'it has no valid host or port'],
    ['ws://alice:secret@chat.lan', 'it must not contain a user name or a password'],
    ['ws://chat.lan/?a', 'it must not contain "?" or "#"'],
    ['ws://chat.lan/?', 'it must not contain "?" or "#"'],
    ['ws://chat.lan/#room', 'it must not contain "?" or "#"'],
  ])('"%s" is refused: %s', (typed, problem) => {
    expect(() => dialableUrl(typed)).toThrow(InvalidAddressError);
    expect(() => dialableUrl(typed)).toThrow(problem);
    expect(() => dialableUrl(typed)).toThrow('such as 192.168.1.20:7700');
  });
});

describe('the address to listen on', () => {
  test.each([
    ['127.0.0.1:7700', { host: '127.0.0.1', port: 7700 }],
    ['0.0.0.0:0', { host: '0.0.0.0', port: 0 }],
    ['[::]:7700', { host: '::', port: 7700 }],
    ['localhost:65535', { host: 'localhost', port: 65535 }],
  ])('%s', (typed, address) => {
    expect(parseLocalAddress(typed)).toEqual(address);
    expect(formatLocalAddress(address)).toBe(typed);
  });

  test.each([
    ['7700', 'the host before the port is missing'],
    ['127.0.0.1', 'the port is missing'],
    ['127.0.0.1:-1', 'the port must be a number from 0 to 65535'],
    ['::1:7700', 'an IPv6 address belongs in brackets, such as [::1]:7700'],
    ['ws://127.0.0.1:7700', 'it must not begin with a scheme'],
  ])('"%s" is refused: %s', (typed, problem) => {
    expect(() => parseLocalAddress(typed)).toThrow(InvalidAddressError);
    expect(() => parseLocalAddress(typed)).toThrow(problem);
    expect(() => parseLocalAddress(typed)).toThrow('0.0.0.0:7700 for everybody');
  });
});
