import { expect, test } from 'vitest';
import { ConnectionCaps, hardCap } from '../../../node/listener/connection-caps.js';

const limits = { connections: 10, connectionsPerAddress: 2 };

function statusOf(caps: ConnectionCaps, address: string, isLoopback = false): number {
  const admission = caps.admit(address, isLoopback);
  return admission.kind === 'refused' ? admission.refusal.status : 101;
}

test('the hard cap is a tenth and 64 above the limit', () => {
  expect(hardCap(10)).toBe(75);
  expect(hardCap(10_000)).toBe(11_064);
});

test('an address gets no more than twice its limit', () => {
  const caps = new ConnectionCaps(limits);
  const statuses = [1, 2, 3, 4, 5].map(() => statusOf(caps, '192.0.2.1'));
  expect(statuses).toEqual([101, 101, 101, 101, 429]);
  expect(statusOf(caps, '192.0.2.2')).toBe(101);
});

test('loopback is exempt from the cap per address, and not from the one in all', () => {
  const caps = new ConnectionCaps(limits);
  for (let count = 0; count < hardCap(limits.connections); count += 1) {
    expect(statusOf(caps, '127.0.0.1', true)).toBe(101);
  }
  expect(statusOf(caps, '127.0.0.1', true)).toBe(503);
  expect(statusOf(caps, '192.0.2.1')).toBe(503);
});

test('a connection that ends makes room', () => {
  const caps = new ConnectionCaps({ connections: 10, connectionsPerAddress: 1 });
  const first = caps.admit('192.0.2.1', false);
  expect(statusOf(caps, '192.0.2.1')).toBe(101);
  expect(statusOf(caps, '192.0.2.1')).toBe(429);
  if (first.kind === 'admitted') first.leave();
  expect(statusOf(caps, '192.0.2.1')).toBe(101);
});
