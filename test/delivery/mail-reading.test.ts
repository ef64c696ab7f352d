import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../src/model/errors.js';
import { encodeRouted } from '../../src/protocol/routed-codec.js';
import { readDelivered } from '../../src/delivery/mail-reading.js';
import { burst } from '../custody/support/letters.js';
import { alice, bob, carol, otherBob } from './support/messenger-bench.js';

describe('what a node has kept', () => {
  it('is read with the header that it was deposited with', () => {
    const [bytes] = burst(alice, bob, [7]);
    expect(readDelivered(bytes!, bob)).toMatchObject({
      source: { id: 'alice' },
      body: { type: 'message', sequence: 7 },
    });
  });

  it('is refused if it is for somebody else, be it another key of the same ID', () => {
    const [bytes] = burst(alice, bob, [7]);
    for (const other of [carol, otherBob]) expect(() => readDelivered(bytes!, other)).toThrow('mail for somebody else');
  });

  it('is refused if it is no message, or cannot be read', () => {
    const [bytes] = burst(alice, bob, [7]);
    const probe = encodeRouted(alice, bob, 64, { type: 'probe', nonce: new Uint8Array(32) });
    for (const wrong of [probe, bytes!.slice(0, 40), bytes!.slice(0, -1), bytes!.slice(1), new Uint8Array()])
      expect(() => readDelivered(wrong, bob)).toThrow(ProtocolError);
  });
});
