import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareBytes } from '../../src/model/bytes.js';
import type { RoomPlace } from '../../src/protocol/messages.js';
import { placeKey } from '../../src/rooms/room-order.js';

const number = fc.oneof(fc.nat(3), fc.maxSafeNat());
const key = fc.uint8Array({ minLength: 32, maxLength: 32, max: 2 });
const place: fc.Arbitrary<RoomPlace> = fc.record({ at: number, authorKey: key, epoch: number, sequence: number });

it('the order of a room is that of time, key, epoch and number', () => {
  const twins = place.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.oneof(
        place,
        fc.record({ at: fc.constant(one.at), authorKey: key, epoch: number, sequence: number }),
        fc.record({ epoch: number, sequence: number }).map((changed) => ({ ...one, ...changed })),
        number.map((sequence) => ({ ...one, sequence })),
      ),
    ),
  );
  fc.assert(
    fc.property(twins, ([a, b]) => {
      const order =
        a.at - b.at || compareBytes(a.authorKey, b.authorKey) || a.epoch - b.epoch || a.sequence - b.sequence;
      const [one, other] = [placeKey(a), placeKey(b)];
      expect(one < other ? -1 : Number(one > other)).toBe(Math.sign(order));
    }),
    { numRuns: 300 },
  );
});
