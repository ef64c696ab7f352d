import { describe, expect, test } from 'vitest';
import { invitationLink, networkLink, wishOfLink } from '../../web/chat/invitation.js';

describe('the link of an invitation', () => {
  test.each(['plans', 'café&co', 'a+b=c', '計画'])('to %s says where it leads, behind the #', (room) => {
    const invitation = { room, secret: 'A-_'.padEnd(43, 'x') };
    const link = new URL(invitationLink('http://127.0.0.1:7700/', invitation));
    expect([link.origin, link.pathname, link.search]).toEqual(['http://127.0.0.1:7700', '/', '']);
    expect(wishOfLink(link.hash)).toEqual({ kind: 'invited', invitation, nodes: [] });
  });

  test('is none where there is no fragment', () => {
    expect(wishOfLink('')).toEqual({ kind: 'none' });
  });
});

describe('the link to the network', () => {
  const page = 'http://10.0.0.1:7700/';

  test('names further nodes behind the #, and not the one that it leads to', () => {
    const link = networkLink(page, ['ws://10.0.0.1:7700', 'ws://10.0.0.2:7700/', 'wss://chat.example/a']);
    expect(link).toBe('http://10.0.0.1:7700/#nodes=10.0.0.2:7700,wss://chat.example/a');
    expect(wishOfLink(new URL(link).hash)).toEqual({
      kind: 'network',
      nodes: ['10.0.0.2:7700', 'wss://chat.example/a'],
    });
  });

  test('is the address of the page where no other node is known', () => {
    expect(networkLink(page, ['ws://10.0.0.1:7700'])).toBe(page);
  });

  test('names four of many, and an invitation to a room names them too', () => {
    const ways = Array.from({ length: 9 }, (_, at) => `ws://10.0.1.${at}:7700`);
    const link = invitationLink(page, { room: 'plans', secret: 'secret' }, ways);
    const wish = wishOfLink(new URL(link).hash);
    expect(wish).toMatchObject({ kind: 'invited', invitation: { room: 'plans', secret: 'secret' } });
    expect(wish.kind === 'invited' && wish.nodes).toHaveLength(4);
  });

  test('with nothing where an address belongs is broken', () => {
    expect(wishOfLink('#nodes=')).toEqual({ kind: 'broken' });
    expect(wishOfLink('#nodes=10.0.0.2:7700,')).toEqual({ kind: 'broken' });
  });
});
