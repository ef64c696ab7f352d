import { describe, expect, test } from 'vitest';
import { IncomingStream } from '../../src/delivery/inbox.js';
import { standardLimits } from '../../src/model/limits.js';
import { withMutatedBody } from './support/chatter.js';
import { Dice } from './support/dice.js';
import { FuzzRun } from './support/fuzz-run.js';
import { FuzzStage } from './support/fuzz-stage.js';
import { challengeIn, isAcceptedIn, Mallory } from './support/mallory.js';
import { frameOf } from './support/proto-fields.js';
import { routedBytes } from '../protocol/support/wire.js';
import { World } from '../support/world.js';

/** What the fuzzers have found, each by itself. */
describe('what was found once', () => {
  test('a floor far above everything that came before costs no time', () => {
    const stream = new IncomingStream(standardLimits);
    const far = 20_000_000;
    const begin = performance.now();
    const shown = stream.take({ epoch: 1, sequence: far, floor: far, sentAt: 0, text: 'hello' });
    expect(shown.map(({ sequence }) => sequence)).toEqual([far]);
    expect(stream.mark).toEqual({ epoch: 1, sequence: far });
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('a message that cannot be read does not cost its addressee the link', async () => {
    const stage = await FuzzStage.start();
    const run = new FuzzRun('findings', 0);
    const mallory = new Mallory(stage.world.crypto, 'mallory', 0x66);
    const connection = stage.connectProgram('answers');
    connection.feed(frameOf([mallory.start(challengeIn(connection.taken()), 'leaf')]));
    stage.world.clock.advance(0);
    expect(isAcceptedIn(connection.taken())).toBe(true);

    const bob = stage.node.peers().find(({ id }) => id === 'bob')!;
    const message = routedBytes(mallory, bob, 64, { type: 'confirmation', epoch: 1, sequence: 1 });
    const dice = new Dice(1);
    for (let times = 0; times < 200; times += 1) connection.feed(frameOf([withMutatedBody(message, dice)]));
    stage.bystanders.talk();
    stage.world.clock.advance(50);
    stage.check(run);
  });

  test('a network of a hundred peers can be joined', async () => {
    const world = new World();
    const node = await world.joined({ id: '10', port: 7700 });
    for (let number = 1; number <= 100; number += 1) {
      await world.joined({ id: `somebody with a long name, number ${number}`, peers: [World.url(7700)] });
    }
    expect(node.peers()).toHaveLength(100);
  });
});
