import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '../../src/model/units.js';
import { World } from '../support/world.js';
import { Fabric } from './support/fabric.js';
import type { Wire } from './support/wire.js';

/** Whom the latest digest on this wire knows a record of. */
function known(wire: Wire): string[] {
  const digests = [...wire.in, ...wire.out].filter((message) => message.type === 'digest');
  return digests
    .at(-1)!
    .origins.map(({ id }) => id)
    .sort();
}

describe('the records of a node that was lost', () => {
  it('are kept for an hour, and forgotten by all who keep the network going', { timeout: 60_000 }, async () => {
    const fabric = new Fabric();
    const node10 = await fabric.joined({ id: '10', port: 10 });
    const node12 = await fabric.joined({ id: '12', port: 12, peers: [World.url(10)] });
    const lost = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    await fabric.pass(second);
    fabric.kill(lost);
    await fabric.pass(10 * minute);
    const [wire] = fabric.openBetween(node10, node12);
    expect(known(wire!)).toEqual(['10', '11', '12']);
    await fabric.pass(2 * hour);
    expect(known(wire!)).toEqual(['10', '12']);
  });
});
