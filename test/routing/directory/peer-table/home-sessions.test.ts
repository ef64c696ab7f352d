import { describe, expect, it } from 'vitest';
import { addressName, type PeerAddress } from '../../../../src/model/peer.js';
import { HomeSessions } from '../../../../src/routing/directory/peer-table/home-sessions.js';
import type { HomeSession } from '../../../../src/routing/directory/presentation.js';
import { addressWith } from '../../support/person.js';

const node10 = addressWith('10', 10);

function session(node: PeerAddress, incarnation: number): HomeSession {
  return { node, name: addressName(node), incarnation };
}

describe('the sessions of homes', () => {
  it('are kept once each', () => {
    const sessions = new HomeSessions();
    const first = sessions.take(session(node10, 1));
    expect(sessions.take(session({ ...node10, key: node10.key.slice() }, 1))).toBe(first);
    const second = sessions.take(session(node10, 2));
    expect([sessions.get(first).incarnation, sessions.get(second).incarnation]).toEqual([1, 2]);
  });

  it('are told apart by the whole key, and to the bit', () => {
    const sessions = new HomeSessions();
    const key = node10.key.slice();
    key[31] = 0;
    const all = [session(node10, 0), session({ ...node10, key }, 0), session(node10, -0)];
    const numbers = all.map((one) => sessions.take(one));
    expect(new Set(numbers).size).toBe(3);
    expect(numbers.map((number) => sessions.get(number))).toEqual(all);
  });

  it('are forgotten with their last user, and their number is used again', () => {
    const sessions = new HomeSessions();
    const number = sessions.take(session(node10, 1));
    sessions.take(session(node10, 1));
    sessions.release(number);
    expect(sessions.get(number).incarnation).toBe(1);
    sessions.release(number);
    expect(() => sessions.get(number)).toThrow(RangeError);
    expect(sessions.take(session(node10, 2))).toBe(number);
    expect(sessions.get(number).incarnation).toBe(2);
  });
});
