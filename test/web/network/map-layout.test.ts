import { describe, expect, it } from 'vitest';
import { typedPeerId, type PeerId } from '../../../src/model/peer-id.js';
import { MapLayout } from '../../../web/network/map-layout.js';
import { sceneOf, type Scene } from '../../../web/network/scene.js';

const id = (text: string): PeerId => typedPeerId(text);

/** Nodes in a ring, with people as `person@node`. */
function ring(nodes: readonly string[], people: readonly string[]): Scene {
  const at = people.map((each) => each.split('@') as [string, string]);
  return sceneOf({
    map: {
      nodes: nodes.map((name, place) => ({
        id: id(name),
        keyTag: new Uint8Array(8),
        isReachable: true,
        leaves: at.filter(([, home]) => home === name).length,
        neighbours: place === 0 ? [] : place === nodes.length - 1 && place > 1 ? [0, place - 1] : [place - 1],
      })),
      more: 0,
    },
    people: at.map(([name, home]) => ({
      id: id(name),
      key: new Uint8Array(32),
      role: 'leaf',
      presence: 'online',
      home: id(home),
      incarnation: 1,
    })),
    isPartial: false,
    self: id('me'),
    home: id(nodes[0] ?? ''),
  });
}

function run(layout: MapLayout): number {
  let steps = 0;
  while (layout.step()) steps += 1;
  return steps;
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('the layout', () => {
  it('comes to rest, with nodes apart from each other and people around their node', () => {
    const layout = new MapLayout();
    layout.update(ring(['10', '11', '12', '13'], ['bob@11', 'carol@11', 'dave@13']));
    expect(run(layout)).toBeLessThan(400);
    const nodes = [...layout.nodes.values()];
    for (const a of nodes)
      for (const b of nodes) if (a !== b) expect(distance(a, b)).toBeGreaterThan(a.radius + b.radius);
    for (const { dot, ...place } of layout.dots.values()) {
      const home = layout.nodes.get(dot.home)!;
      expect(distance(place, home)).toBeLessThan(home.radius);
      expect(distance(place, home)).toBeGreaterThan(40);
    }
  });

  it('is the same for the same network', () => {
    const places = [new MapLayout(), new MapLayout()].map((layout) => {
      layout.update(ring(['10', '11', '12'], ['bob@11']));
      run(layout);
      return [...layout.nodes.values(), ...layout.dots.values()].map(({ x, y }) => [x, y]);
    });
    expect(places[0]).toEqual(places[1]);
  });

  it('lets who moves to another node drift there, and moves nobody else for it', () => {
    const layout = new MapLayout();
    const nodes = ['10', '11', '12'];
    layout.update(ring(nodes, ['bob@11', 'carol@11', 'dave@12']));
    run(layout);
    const carol = { ...layout.dots.get(id('carol'))! };
    const before = { ...layout.dots.get(id('bob'))! };
    layout.update(ring(nodes, ['bob@12', 'carol@11', 'dave@12']));
    layout.step();
    const bob = layout.dots.get(id('bob'))!;
    const goal = layout.nodes.get(id('12'))!;
    expect(distance(bob, before)).toBeGreaterThan(0);
    expect(distance(bob, goal)).toBeGreaterThan(goal.radius);
    run(layout);
    expect(distance(bob, goal)).toBeLessThan(goal.radius);
    expect(layout.dots.get(id('carol'))!.slot).toBe(carol.slot);
  });

  it('gives a place that became free to whoever comes next, and the places of the others to nobody', () => {
    const layout = new MapLayout();
    layout.update(ring(['10', '11'], ['bob@11', 'carol@11', 'dave@11']));
    layout.update(ring(['10', '11'], ['carol@11', 'dave@11']));
    layout.update(ring(['10', '11'], ['anna@11', 'carol@11', 'dave@11']));
    const slots = (name: string) => layout.dots.get(id(name))?.slot;
    expect(['anna', 'carol', 'dave'].map(slots)).toEqual([0, 1, 2]);
  });

  it('settles at once where nothing is to move', () => {
    const layout = new MapLayout();
    layout.update(ring(['10', '11'], ['bob@11']));
    layout.settle();
    expect(layout.step()).toBe(false);
  });
});
