import { describe, expect, it } from 'vitest';
import { isDialableUrl, isLoopbackUrl } from '../../src/server/dialable-url.js';

describe('an address that was learned from others', () => {
  it.each(['ws://10.0.0.9:7700/', 'wss://chat.example/', 'wss://chat.example/mesh', 'ws://[2001:db8::1]:7700/'])(
    'can be dialled at %s',
    (url) => {
      expect(isDialableUrl(url, false)).toBe(true);
    },
  );

  it.each([
    'http://chat.example/',
    'ws://user@chat.example/',
    'ws://user:secret@chat.example/',
    'ws://chat.example/?token=1',
    'ws://chat.example/#part',
    'ws://0.0.0.0:7700/',
    'ws://[::]:7700/',
    'no URL',
    `ws://chat.example/${'x'.repeat(300)}`,
  ])('cannot be dialled at %s', (url) => {
    expect(isDialableUrl(url, true)).toBe(false);
  });

  it.each([
    'ws://127.0.0.1:7700/',
    'ws://127.1:7700/',
    'ws://0x7f000001:7700/',
    'ws://localhost:7700/',
    'ws://localhost.:7700/',
    'ws://LOCALHOST:7700/',
    'ws://any.localhost:7700/',
    'ws://[::1]:7700/',
    'ws://[::ffff:127.0.0.1]:7700/',
  ])('is loopback at %s, and can be dialled on the same machine only', (url) => {
    expect(isLoopbackUrl(url)).toBe(true);
    expect(isDialableUrl(url, false)).toBe(false);
    expect(isDialableUrl(url, true)).toBe(true);
  });

  it.each(['ws://10.0.0.9:7700/', 'ws://localhost.example:7700/', 'ws://chat.example/', 'no URL'])(
    'is not loopback at %s',
    (url) => {
      expect(isLoopbackUrl(url)).toBe(false);
    },
  );
});
