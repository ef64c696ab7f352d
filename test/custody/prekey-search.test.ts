import { describe, expect, it } from 'vitest';
import { day, second } from '../../src/model/units.js';
import { person } from '../routing/support/person.js';
import { byWeight } from '../../src/custody/rendezvous.js';
import { alice, bob, carol, dave, otherBob, tagOf, ten } from './support/letters.js';
import { sha256, ShelfBench } from './support/shelf-bench.js';

const nodes = ['11', '12', '13', '14'].map((id) => person(id));
const [eleven = ten] = nodes;

async function openAmong(present = nodes): Promise<ShelfBench> {
  const bench = await ShelfBench.open();
  for (const node of present) bench.network.addNode(node);
  bench.shelf.nodesChanged([ten, ...present]);
  return bench;
}

describe('a shelf that has nothing of somebody', () => {
  it('asks the home of the owner, and gives on what it answers', async () => {
    const bench = await openAmong();
    bench.network.add(bob, { home: eleven.id });
    expect(await bench.asked(alice, bob)).toBe('nothing');
    expect(bench.questions()).toEqual(['11 for bob']);
    const prekey = bench.prekey(bob, 7);
    expect(bench.shelf.answered(tagOf(eleven), { type: 'prekey-answer', ownerKey: bob.key, prekey })).toBe(true);
    await bench.settle();
    expect(bench.answers()).toEqual(['one-time 7']);
    expect(bench.clock.pending).toBe(1);
  });

  it('asks those who may have copies when there is no home, one after another', async () => {
    const bench = await openAmong();
    expect(await bench.asked(alice, bob)).toBe('nothing');
    const [first = ten, second2 = ten, third = ten] = byWeight(sha256, bob.key, nodes);
    expect(bench.questions()).toEqual([`${first.id} for bob`]);
    await bench.pass(2 * second);
    expect(bench.questions()).toEqual([`${second2.id} for bob`]);
    bench.shelf.answered(tagOf(second2), { type: 'prekey-answer', ownerKey: bob.key, prekey: undefined });
    await bench.settle();
    expect(bench.questions()).toEqual([`${third.id} for bob`]);
    expect(bench.answers()).toEqual([]);
    await bench.pass(2 * second);
    expect(bench.answers()).toEqual(['none']);
    expect(bench.questions()).toEqual([]);
  });

  it('asks nobody on behalf of one who wants it not to', async () => {
    const bench = await openAmong();
    expect(await bench.asked(alice, bob, true)).toBe('none');
    expect(bench.questions()).toEqual([]);
  });

  it('does not ask the home of another key that has the ID, nor one that is away', async () => {
    const bench = await openAmong([eleven]);
    bench.network.addNode(eleven, 'away');
    bench.network.add(otherBob, { home: eleven.id });
    expect(await bench.asked(alice, bob)).toBe('none');
    bench.network.add(bob, { home: eleven.id });
    expect(await bench.asked(alice, bob)).toBe('none');
    expect(bench.questions()).toEqual([]);
  });

  it('asks an owner that is a node itself', async () => {
    const bench = await openAmong();
    await bench.asked(alice, eleven);
    expect(bench.questions()).toEqual(['11 for 11']);
  });

  it('gives on nothing that is forged, expired or of somebody else', async () => {
    const bench = await openAmong([eleven]);
    bench.network.add(bob, { home: eleven.id });
    const bad = [
      { ...bench.prekey(bob, 7), signature: new Uint8Array(64) },
      bench.prekey(bob, 7, { expiresAt: bench.clock.now() }),
      bench.prekey(carol, 7),
      { record: new Uint8Array(3), signature: new Uint8Array(64) },
    ];
    for (const prekey of bad) {
      bench.ask(alice, bob);
      await bench.settle();
      bench.shelf.answered(tagOf(eleven), { type: 'prekey-answer', ownerKey: bob.key, prekey });
      await bench.settle();
      expect(bench.answers()).toEqual(['none']);
    }
  });

  it('takes an answer for its own only if it has asked, once, in time, that node', async () => {
    const bench = await openAmong([eleven]);
    bench.network.add(bob, { home: eleven.id });
    const answer = { type: 'prekey-answer', ownerKey: bob.key, prekey: bench.prekey(bob, 7) } as const;
    expect(bench.shelf.answered(tagOf(eleven), answer)).toBe(false);
    await bench.asked(alice, bob);
    expect(bench.shelf.answered(tagOf(dave), answer)).toBe(false);
    expect(bench.shelf.answered(tagOf({ ...dave, id: eleven.id }), answer)).toBe(false);
    expect(bench.shelf.answered(tagOf(eleven), { ...answer, ownerKey: carol.key })).toBe(false);
    await bench.pass(2 * second);
    expect(bench.shelf.answered(tagOf(eleven), answer)).toBe(false);
    expect(bench.answers()).toEqual(['none']);
  });

  it('gives an answer to one of those who asked, never to two', async () => {
    const bench = await openAmong([eleven]);
    bench.network.add(bob, { home: eleven.id });
    bench.ask(alice, bob);
    bench.ask(dave, bob);
    await bench.settle();
    expect(bench.questions()).toHaveLength(2);
    const answer = { type: 'prekey-answer', ownerKey: bob.key, prekey: bench.prekey(bob, 7) } as const;
    bench.shelf.answered(tagOf(eleven), answer);
    await bench.settle();
    const [given, ...more] = bench.network.takeOf('prekey-answer');
    expect(more).toEqual([]);
    expect(given?.to.id).toBe('alice');
    bench.shelf.answered(tagOf(eleven), { ...answer, prekey: bench.prekey(bob, 8) });
    await bench.settle();
    expect(bench.network.takeOf('prekey-answer').map(({ to }) => to.id)).toEqual(['dave']);
  });

  it('does not ask more for one who asks too often, nor more than so many questions', async () => {
    const bench = await openAmong();
    for (let at = 0; at < 15; at += 1) bench.ask(alice, bob);
    await bench.settle();
    expect(bench.questions()).toHaveLength(10);
    expect(bench.answers()).toEqual(Array<string>(5).fill('none'));
    const small = await ShelfBench.open({ limits: { prekeyQuestions: 2 } });
    small.network.addNode(eleven);
    small.shelf.nodesChanged([eleven]);
    for (const requester of [alice, carol, dave]) small.ask(requester, bob);
    await small.settle();
    expect(small.questions()).toHaveLength(2);
    expect(small.answers()).toEqual(['none']);
  });
});

describe('the last resort', () => {
  it('is copied to the two nodes that everybody finds the same, and to others when one of them goes', async () => {
    const bench = await openAmong();
    await bench.takes(bob, bench.prekey(bob, 1), bench.lastResort(bob, 9));
    await bench.pass(second);
    const [first = ten, second2 = ten, third = ten] = byWeight(sha256, bob.key, nodes);
    expect(bench.copies()).toEqual([`${first.id}: last-resort 9`, `${second2.id}: last-resort 9`]);
    bench.shelf.nodesChanged(nodes.filter((node) => node !== first));
    await bench.pass(second);
    expect(bench.copies()).toEqual([`${third.id}: last-resort 9`]);
    bench.shelf.nodesChanged(nodes);
    await bench.pass(second);
    expect(bench.copies()).toEqual([`${first.id}: last-resort 9`]);
    await bench.takes(bob, bench.lastResort(bob, 10, 9 * day));
    await bench.pass(second);
    expect(bench.copies()).toHaveLength(2);
  });

  it('of many owners is copied in parts, also after a restart', async () => {
    const bench = await openAmong([]);
    for (let at = 0; at < 110; at += 1) {
      const owner = person(`owner${at}`);
      bench.shelf.take(owner, [bench.lastResort(owner, 9)]);
    }
    await bench.settle();
    const restarted = await bench.killed();
    for (const node of nodes) restarted.network.addNode(node);
    restarted.shelf.nodesChanged(nodes);
    await restarted.pass(50);
    expect(restarted.copies()).toHaveLength(200);
    await restarted.pass(second);
    expect(restarted.copies()).toHaveLength(20);
    restarted.shelf.nodesChanged(nodes);
    await restarted.pass(second);
    expect(restarted.copies()).toEqual([]);
  }, 30_000);

  it('reaches who asks when the home is gone', async () => {
    const home = await openAmong();
    await home.takes(bob, home.prekey(bob, 1), home.lastResort(bob, 9));
    await home.pass(second);
    const copies = home.network.takeOf('prekey-copy');
    const [copy = expect.fail('no copy')] = copies;
    const keeper = await ShelfBench.open({ self: copy.to });
    keeper.network.addNode(ten);
    keeper.shelf.copied(tagOf(ten), copy.body.ownerKey, copy.body.prekey);
    await keeper.settle();
    keeper.network.remove(ten.id);
    const restarted = await keeper.killed();
    expect(await restarted.asked(alice, bob, true)).toBe('last-resort 9');
    expect(await restarted.asked(alice, bob)).toBe('last-resort 9');
    await restarted.pass(8 * day);
    expect(await restarted.asked(alice, bob, true)).toBe('none');
    expect(await restarted.store.scan({ prefix: '' })).toEqual([]);
  });

  it('that is copied has to come from a node, be signed, be newer and be a last resort', async () => {
    const bench = await openAmong();
    const good = bench.lastResort(bob, 9, 3 * day);
    bench.network.add(dave);
    bench.shelf.copied(tagOf(dave), bob.key, good);
    bench.shelf.copied(tagOf(eleven), bob.key, { ...good, signature: new Uint8Array(64) });
    bench.shelf.copied(tagOf(eleven), bob.key, bench.lastResort(carol, 8));
    bench.shelf.copied(tagOf(eleven), bob.key, bench.prekey(bob, 7));
    bench.shelf.copied(tagOf(eleven), bob.key, { ...good, record: new Uint8Array(2) });
    await bench.settle();
    expect(await bench.asked(alice, bob, true)).toBe('none');
    bench.shelf.copied(tagOf(eleven), bob.key, good);
    bench.shelf.copied(tagOf(eleven), bob.key, bench.lastResort(bob, 10, 2 * day));
    await bench.settle();
    expect(await bench.asked(alice, bob, true)).toBe('last-resort 9');
  });

  it('of owners that one node has made up drops none that others have left, also after a restart', async () => {
    const bench = await ShelfBench.open({ limits: { keptPrekeys: 4, keptPrekeysPerNode: 2 } });
    const twelve = person('12');
    for (const node of [eleven, twelve]) bench.network.addNode(node);
    const leaves = (node: typeof ten, on: ShelfBench, owner: typeof ten): void =>
      on.shelf.copied(tagOf(node), owner.key, on.lastResort(owner, 9));
    leaves(twelve, bench, bob);
    leaves(eleven, bench, person('mallory', 0));
    await bench.settle();
    const restarted = await bench.killed();
    restarted.network.addNode(eleven);
    for (let at = 1; at < 5; at += 1) leaves(eleven, restarted, person('mallory', at));
    await restarted.settle();
    expect(await restarted.asked(dave, bob, true)).toBe('last-resort 9');
    expect(await restarted.asked(dave, person('mallory', 2), true)).toBe('none');
    expect(await restarted.asked(dave, person('mallory', 4), true)).toBe('last-resort 9');
    expect(await restarted.store.scan({ prefix: 'prekey-copy/' })).toHaveLength(3);
  });

  it('that is said to be good for ever is not kept', async () => {
    const bench = await openAmong();
    bench.shelf.copied(tagOf(eleven), bob.key, bench.lastResort(bob, 9, 100 * day));
    await bench.settle();
    expect(await bench.asked(alice, bob, true)).toBe('none');
  });

  it('of others is kept in a bounded number', async () => {
    const bench = await ShelfBench.open({ limits: { keptPrekeys: 2 } });
    bench.network.addNode(eleven);
    for (const owner of [alice, bob, carol]) bench.shelf.copied(tagOf(eleven), owner.key, bench.lastResort(owner, 9));
    await bench.settle();
    expect(await bench.store.scan({ prefix: 'prekey-copy/' })).toHaveLength(2);
    expect(await bench.asked(dave, alice, true)).toBe('none');
    expect(await bench.asked(dave, carol, true)).toBe('last-resort 9');
  });
});
