import { describe, expect, it } from 'vitest';
import { withLimits, type Limits } from '../../src/model/limits.js';
import { GuestTally } from '../../src/workers/guest-tally.js';

const far = { address: '192.0.2.1', isLoopback: false, isBrowser: true };
const other = { ...far, address: '192.0.2.2' };
const near = { address: '127.0.0.1', isLoopback: true, isBrowser: false };

const tally = (limits: Partial<Limits>): GuestTally => new GuestTally(withLimits(limits));

function come(present: GuestTally, address: string, count: number): void {
  for (let number = 0; number < count; number += 1) present.came(address);
}

describe('the limits that come before a handshake', () => {
  it('bound the connections in all, wherever they come from', () => {
    const present = tally({ connections: 3 });
    come(present, near.address, 2);
    expect(present.refusalOf(far)).toBeUndefined();
    come(present, far.address, 1);
    expect(present.refusalOf(far)).toMatchObject({ code: 4503 });
    expect(present.refusalOf(near)).toMatchObject({ code: 4503 });
  });

  it('bound the pending handshakes in all', () => {
    const present = tally({ pendingHandshakes: 2 });
    come(present, near.address, 2);
    expect(present.refusalOf(other)).toMatchObject({ code: 4503 });
    present.linked(near.address);
    expect(present.refusalOf(other)).toBeUndefined();
  });

  it('bound the pending handshakes of one address, and not those of another or of loopback', () => {
    const present = tally({ pendingHandshakesPerAddress: 2 });
    come(present, far.address, 2);
    come(present, near.address, 2);
    expect(present.refusalOf(far)).toMatchObject({ code: 4429 });
    expect(present.refusalOf(other)).toBeUndefined();
    expect(present.refusalOf(near)).toBeUndefined();
  });

  it('bound the connections of one address', () => {
    const present = tally({ connectionsPerAddress: 2 });
    come(present, far.address, 2);
    present.linked(far.address);
    present.linked(far.address);
    expect(present.refusalOf(far)).toMatchObject({ code: 4429 });
    expect(present.refusalOf(other)).toBeUndefined();
  });

  it('forget who went', () => {
    const present = tally({ connections: 2, pendingHandshakes: 1, connectionsPerAddress: 1 });
    come(present, far.address, 1);
    present.went(far.address, 'pending');
    expect(present.refusalOf(far)).toBeUndefined();
    come(present, far.address, 1);
    present.linked(far.address);
    present.went(far.address, 'linked');
    expect(present.refusalOf(far)).toBeUndefined();
  });
});
