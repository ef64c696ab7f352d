import { describe, expect, it } from 'vitest';
import { parsePeerId } from '../../src/model/peer-id.js';
import type { ReachableNode } from '../../src/routing/mesh.js';
import { fallbackNodes } from '../../src/server/fallback-nodes.js';

function node(id: string, ...urls: readonly string[]): ReachableNode {
  return { id: parsePeerId(id), key: new Uint8Array(32), urls, distance: 1 };
}

/** The URLs that a peer of another machine is told. */
const told = (...urls: readonly string[]): string[] =>
  fallbackNodes([node('11', ...urls)], false).map(({ url }) => url);

describe('the fallback nodes that a peer is told', () => {
  it('are the nearest five, in the order in which they are near', () => {
    const nodes = ['1', '2', '3', '4', '5', '6', '7'].map((id) => node(id, `ws://10.0.0.${id}:7700/`));
    expect(fallbackNodes(nodes, false).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are five that can be dialled, though others are nearer', () => {
    const nodes = [node('near', 'ws://127.0.0.1:7700/'), node('silent'), node('far', 'ws://10.0.0.9:7700/')];
    expect(fallbackNodes(nodes, false)).toEqual([{ id: 'far', url: 'ws://10.0.0.9:7700/' }]);
  });

  it('come with the best URL that can be dialled', () => {
    expect(told('ws://0.0.0.0:7700/', 'ws://localhost:7700/', 'ws://10.0.0.9:7700/', 'wss://chat.example/')).toEqual([
      'ws://10.0.0.9:7700/',
    ]);
  });

  it.each(['ws://chat.example:7700/', 'wss://chat.example/', 'ws://192.168.1.20:7700/', 'ws://[2001:db8::1]:7700/'])(
    'may be at %s',
    (url) => {
      expect(told(url)).toEqual([url]);
    },
  );

  it.each([
    'ws://127.0.0.1:7700/',
    'ws://127.8.9.10:7700/',
    'ws://localhost:7700/',
    'ws://[::1]:7700/',
    'ws://0.0.0.0:7700/',
    'ws://[::]:7700/',
    'http://chat.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chat.example:7700',
    'ws://',
    '',
  ])('are not at %s', (url) => {
    expect(told(url)).toEqual([]);
  });

  it('may be on loopback for a peer of this machine', () => {
    const url = 'ws://127.0.0.1:7700/';
    expect(fallbackNodes([node('11', url)], true)).toEqual([{ id: '11', url }]);
    expect(fallbackNodes([node('11', 'ws://0.0.0.0:7700/')], true)).toEqual([]);
  });
});

describe('a URL that is too long to be passed on', () => {
  it('is left out, so that the list fits into the frame that ends a handshake', () => {
    const long = node('11', `ws://mesh/${'x'.repeat(5_000)}`);
    expect(fallbackNodes([long], true)).toEqual([]);
  });
});
