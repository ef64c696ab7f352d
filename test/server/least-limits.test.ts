import { expect, test } from 'vitest';
import { leastOf, standardLimits, type Limits } from '../../src/model/limits.js';
import { notes, World } from '../support/world.js';

const limitNames = Object.keys(standardLimits) as (keyof Limits)[];

/** Those whose least value says how little of something a node will do: nothing works that needs more of it. */
const rations: ReadonlySet<keyof Limits> = new Set([
  'connections',
  'connectionsPerAddress',
  'pendingHandshakes',
  'pendingHandshakesPerAddress',
  'newIdsPerAddress',
  'smallNetwork',
  'smallAgain',
  'watchedPeers',
  'messageRateBytes',
  'messageBurstBytes',
  'mailboxTime',
]);

const least = Object.fromEntries(
  limitNames.filter((name) => !rations.has(name)).map((name) => [name, leastOf(name)]),
) as Partial<Limits>;

test('a node whose limits are as small as they may be has its place in a network of others', async () => {
  const world = new World();
  await world.joined({ id: '10', port: 7700 });
  for (let number = 0; number < 30; number += 1)
    await world.joined({ id: `somebody with quite a long name, number ${number}`, peers: [World.url(7700)] });
  const alice = await world.joined({ id: 'alice', peers: [World.url(7700)] });
  const node = await world.joined({ id: '11', port: 7701, peers: [World.url(7700)], limits: least });
  const bob = await world.joined({ id: 'bob', peers: [World.url(7701)] });
  await world.pass(1_000);
  expect(node.peers()).toHaveLength(33);
  const heard = notes(bob);
  await world.during(alice.send('bob', 'hello '.repeat(10_000)).delivered);
  expect(heard.filter((line) => line.startsWith('alice: hello'))).toHaveLength(1);

  // Over as many links as there are to a neighbour of the home.
  await world.during(node.send('alice', 'hello').delivered);

  // As much at once as a leaf may have on its way to one addressee.
  const states: string[] = [];
  bob.on('state', ({ kind }) => states.push(kind));
  for (let number = 0; number < standardLimits.streamWindowMessages; number += 1) bob.send('alice', `${number}`);
  await world.pass(1_000);
  expect(states).toEqual([]);
  expect(heard.filter((line) => line.endsWith('left'))).toEqual([]);
});
