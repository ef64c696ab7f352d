import { describe, expect, test } from 'vitest';
import { invitationLink, wishOfLink } from '../../web/chat/invitation.js';

describe('the link of an invitation', () => {
  test.each(['plans', 'café&co', 'a+b=c', '計画'])('to %s says where it leads, behind the #', (room) => {
    const invitation = { room, secret: 'A-_'.padEnd(43, 'x') };
    const link = new URL(invitationLink('http://127.0.0.1:7700/', invitation));
    expect([link.origin, link.pathname, link.search]).toEqual(['http://127.0.0.1:7700', '/', '']);
    expect(wishOfLink(link.hash)).toEqual({ kind: 'invited', invitation });
  });

  test('is none where there is no fragment', () => {
    expect(wishOfLink('')).toEqual({ kind: 'none' });
  });
});
