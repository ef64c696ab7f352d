import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { Envelope } from '../../src/protocol/envelope.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { routed } from './support/arbitraries.js';

test('an envelope writes each sealed message as any routed message is written', () => {
  let compared = 0;
  fc.assert(
    fc.property(routed, fc.nat(3), ({ source, destination, hopLimit, body }, times) => {
      fc.pre(body.type === 'message');
      const envelope = new Envelope(source, destination, hopLimit);
      for (let time = 0; time <= times; time += 1) {
        const next = { ...body, sequence: body.sequence + time };
        expect(toHex(envelope.encode(next))).toBe(toHex(encodeRouted(source, destination, hopLimit, next)));
        compared += 1;
      }
    }),
    { maxSkipsPerRun: 1_000 },
  );
  expect(compared).toBeGreaterThanOrEqual(100);
});
