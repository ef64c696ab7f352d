import { describe, expect, test } from 'vitest';
import { IncomingStream } from '../../src/delivery/incoming-stream.js';
import { standardLimits } from '../../src/model/limits.js';
import type { RoutedBody } from '../../src/protocol/messages.js';
import { withMutatedBody } from './support/chatter.js';
import { Dice } from './support/dice.js';
import { FuzzRun } from './support/fuzz-run.js';
import { FuzzStage } from './support/fuzz-stage.js';
import { challengeIn, isAcceptedIn, Mallory } from './support/mallory.js';
import { frameOf } from './support/proto-fields.js';
import { fillerConfirmation, fillerMessage } from '../protocol/support/filler-bodies.js';
import { routedBytes } from '../protocol/support/wire.js';
import { World } from '../support/world.js';
import { textBody } from '../support/message-bodies.js';

/** What the fuzzers have found, each by itself. */
describe('what was found once', () => {
  test('a floor far above everything that came before costs no time', () => {
    const stream = new IncomingStream(standardLimits);
    const far = 20_000_000;
    const begin = performance.now();
    const shown = stream.take({ epoch: 1, sequence: far, floor: far, sentAt: 0, body: textBody('hello') });
    expect(shown.map(({ sequence }) => sequence)).toEqual([far]);
    expect(stream.mark).toEqual({ epoch: 1, sequence: far });
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  // A leaf cannot send mail, but the node that it is linked to passes on what comes from others.
  test.each([
    ['leaf', 'bob'],
    ['node', 'bob'],
    ['node', '10'],
  ] as const)('what a %s sends and %s cannot read does not cost anybody a link', async (role, addressee) => {
    const stage = await FuzzStage.start();
    const run = new FuzzRun('findings', 0);
    const mallory = new Mallory(stage.world.crypto, 'mallory', 0x66);
    const connection = stage.connectProgram('answers');
    connection.feed(frameOf([mallory.start(challengeIn(connection.taken()), role)]));
    stage.world.clock.advance(0);
    expect(isAcceptedIn(connection.taken())).toBe(true);

    const { node } = stage;
    const to = addressee === '10' ? node : node.peers().find(({ id }) => id === addressee)!;
    const dice = new Dice(1);
    const unreadable = { record: Uint8Array.of(0xff), signature: new Uint8Array(64) };
    const ofLeaves: readonly RoutedBody[] = [
      fillerConfirmation(to, mallory),
      fillerMessage(mallory, to),
      { type: 'prekey-answer', ownerKey: mallory.key, prekey: unreadable },
    ];
    const ofNodes: readonly RoutedBody[] = [{ type: 'mail', messages: [new Uint8Array(), new Uint8Array(9)] }];
    for (const body of role === 'leaf' ? ofLeaves : [...ofLeaves, ...ofNodes]) {
      const message = routedBytes(mallory, { id: to.id, key: to.key }, 64, body);
      connection.feed(frameOf([message]));
      for (let times = 0; times < 100; times += 1) connection.feed(frameOf([withMutatedBody(message, dice)]));
    }
    stage.bystanders.talk();
    stage.world.clock.advance(50);
    stage.check(run);
    expect(connection.stage).toEqual({ kind: 'open' });
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
