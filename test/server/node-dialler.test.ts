import { describe, expect, it } from 'vitest';
import { JoinError } from '../../src/model/errors.js';
import { World } from '../support/world.js';
import { Fabric } from '../routing/support/fabric.js';

const minute = 60_000;

describe('a node that is given its own address', () => {
  it('finds that out at the first dial and leaves it at that', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    const node = await fabric.joined({ id: '11', port: 11, peers: [World.url(11), World.url(10)] });
    await fabric.pass(10 * minute);
    expect(fabric.dials(node, World.url(11))).toBe(1);
    expect(fabric.dials(node, World.url(10))).toBe(1);
    expect(node.state.kind).toBe('joined');
  });

  it('is told so when it has no other', async () => {
    const fabric = new Fabric();
    const node = fabric.peer({ id: '10', port: 10, peers: [World.url(10)] });
    const failure = await fabric.during(node.join()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(JoinError);
    expect(failure).toMatchObject({ failure: 'rejected', rejection: 'self' });
  });
});

describe('a node that does not answer', () => {
  it('is dialled again for as long as it takes, with pauses of 30 s at most', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    const node = await fabric.joined({ id: '11', port: 11, peers: [World.url(10), World.url(99)] });
    await fabric.pass(20 * minute);
    const dials = fabric.wires.filter(({ from, url }) => from === node && url === World.url(99)).map(({ at }) => at);
    const pauses = dials.slice(1).map((at, index) => at - dials[index]!);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_100);
    // With full jitter a pause is 15 s in the middle.
    expect(pauses.length).toBeGreaterThan(60);
    expect(pauses.length).toBeLessThan(120);

    const late = await fabric.joined({ id: '99', port: 99 });
    await fabric.pass(30_500);
    expect(fabric.openBetween(node, late)).toHaveLength(1);
  });

  it('is given up when it accepts and says nothing, and dialled again', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    await fabric.silentPort(99);
    const node = await fabric.joined({ id: '11', port: 11, peers: [World.url(10), World.url(99)] });
    await fabric.pass(minute);
    const wires = fabric.wires.filter(({ from, url }) => from === node && url === World.url(99));
    expect(wires.length).toBeGreaterThan(1);
    expect(wires.filter(({ isOpen }) => isOpen).length).toBeLessThanOrEqual(1);
  });
});

describe('a link that is lost', () => {
  it('is dialled again, soon at first', async () => {
    const fabric = new Fabric();
    const first = await fabric.joined({ id: '10', port: 10 });
    const second = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    const links: string[] = [];
    second.on('link', ({ id, url }) => void links.push(`${id} at ${url}`));
    for (const _ of [1, 2, 3]) {
      fabric.cutBetween(first, second);
      await fabric.pass(550);
      expect(fabric.openBetween(first, second)).toHaveLength(1);
    }
    expect(links).toEqual(Array(3).fill(`10 at ${World.url(10)}`));
  });

  it('is not dialled while the other side has dialled', async () => {
    const fabric = new Fabric();
    const first = await fabric.joined({ id: '10', port: 10 });
    const second = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    const third = await fabric.joined({ id: '12', port: 12, peers: [World.url(10), World.url(11)] });
    await fabric.pass(100);
    const dials = [first, second, third].map((node) => fabric.dials(node));
    await fabric.pass(10 * minute);
    expect([first, second, third].map((node) => fabric.dials(node))).toEqual(dials);
  });
});

describe('two nodes that are given to each other', () => {
  it('do not go on dialling when one link is there', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '9', port: 9 });
    const first = await fabric.joined({ id: '10', port: 10, peers: [World.url(9), World.url(11)] });
    const second = await fabric.joined({ id: '11', port: 11, peers: [World.url(9), World.url(10)] });
    await fabric.pass(10 * minute);
    const dials = fabric.wires.length;
    await fabric.pass(30 * minute);
    expect(fabric.wires).toHaveLength(dials);
    expect(fabric.openBetween(first, second)).toHaveLength(1);
  });

  it('find each other again, whoever of them loses the link', async () => {
    const fabric = new Fabric();
    const first = await fabric.joined({ id: '10', port: 10 });
    const second = await fabric.joined({ id: '11', port: 11, peers: [World.url(10)] });
    const wires = fabric.openBetween(first, second);
    wires[0]!.freeze();
    await fabric.pass(minute);
    expect(fabric.openBetween(first, second)).toHaveLength(1);
    expect(second.peers()).toMatchObject([{ id: '10', presence: 'online' }]);
    expect(first.peers()).toMatchObject([{ id: '11', presence: 'online' }]);
  });
});

describe('a node that closes', () => {
  it('dials no more', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10 });
    const node = await fabric.joined({ id: '11', port: 11, peers: [World.url(10), World.url(99)] });
    await fabric.during(node.close());
    const dials = fabric.dials(node);
    await fabric.pass(5 * minute);
    expect(fabric.dials(node)).toBe(dials);
  });
});
