import { describe, expect, it } from 'vitest';
import { minute } from '../../src/model/units.js';
import { Fabric } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

describe('a home that falls silent', () => {
  it('a leaf does not wait for a dead link to answer its close before it moves', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    await fabric.pass(10);
    const frozenAt = fabric.clock.now();
    fabric.wires.at(-1)!.freeze();
    await fabric.pass(minute);
    const [, next] = fabric.wires.filter(({ from }) => from === alice);
    // 25 s of silence, 3 s for the probe, half a second of jitter; and no wait for the answer to the close.
    expect(next!.at - frozenAt).toBeLessThanOrEqual(28_600);
  });
});
