import { describe, expect, it } from 'vitest';
import { day, second } from '../../src/model/units.js';
import { refusalOf } from '../../src/routing/directory/admission.js';
import { seededRandom } from '../support/seeded-random.js';
import { World } from '../support/world.js';
import { DirectoryBench } from './support/directory-bench.js';
import { Fabric, rosterOf } from './support/fabric.js';
import { addressWith } from './support/person.js';
import { attached, departed } from './support/records.js';

describe('a session that is out of date', () => {
  it('an older session is stale also when the ID is free again: it must not be let in as somebody nobody sees', () => {
    const bench = new DirectoryBench();
    const [node10, alice] = [addressWith('10', 10), addressWith('alice', 1)];
    bench.reach(node10);
    bench.hear(attached(alice, node10, { incarnation: 9 }));
    bench.hearDeparture(departed(alice, { incarnation: 9 }));
    bench.clock.advance(61 * second);
    const candidate = { address: alice, version: { incarnation: 8, counter: 1 } };
    const refusal = refusalOf(candidate, bench.directory, seededRandom(1), bench.clock.now());
    expect(refusal).toMatchObject({ kind: 'stale-incarnation', knownIncarnation: 9 });
  });

  it('the same seen from outside: a leaf that is in is in the rosters', async () => {
    const fabric = new Fabric();
    const node = await fabric.joined({ id: '10', port: 10 });
    const setting = { id: 'alice', peers: [World.url(10)], seed: new Uint8Array(32).fill(1) };
    const late = fabric.clock.now() + day;
    const newer = await fabric.joined({ ...setting, nextIncarnation: () => Promise.resolve(late) });
    await fabric.during(newer.close());
    await fabric.pass(61 * second);
    const older = await fabric.joined({ ...setting, nextIncarnation: (least) => Promise.resolve(least) });
    await fabric.pass(100);
    expect(older.state.kind).toBe('joined');
    expect(rosterOf(node)).toEqual(['alice@10']);
  });
});
