import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
} from 'd3-force';
import type { PeerId } from '../../src/model/peer-id.js';
import type { Scene, SceneDot, SceneNode } from './scene.js';

/** A place on the plane of the drawing, in its own units: pixels at the first zoom. */
export interface Point {
  x: number;
  y: number;
}

/** A node with its place, as the simulation moves it. */
export interface PlacedNode extends Point {
  node: SceneNode;
  /** Of the circle that the node and its people fill. */
  radius: number;
  /** Filled in by the simulation. */
  index?: number;
  vx?: number;
  vy?: number;
}

/** A person with their place: they follow their node, and drift over to another one. */
export interface PlacedDot extends Point {
  dot: SceneDot;
  slot: number;
}

/** The half turn of the golden ratio: places that follow each other are never close. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** The circle of a node itself. */
export const nodeRadius = 24;
/** What people need around a node: much where there are few of them, so that there is room for names. */
const spacings = { few: 27, many: 11 } as const;
/** Up to so many people have room for their names. */
export const fewPeople = 60;
/** The part of its way to its place that a dot goes in one step. */
const ease = 0.12;
/** A dot that is nearer than this is there. */
const there = 0.3;
/** Steps of the simulation that are done before anything is shown. */
const stepsBefore = 220;

/**
 * Where everything is. Nodes push each other away and links pull them together (d3-force); people sit around their node in places of
 * their own, which they keep when others come and go, and drift to another one when they move.
 */
export class MapLayout {
  readonly nodes = new Map<PeerId, PlacedNode>();
  readonly dots = new Map<PeerId, PlacedDot>();
  readonly #simulation: Simulation<PlacedNode, SimulationLinkDatum<PlacedNode>>;
  #spacing: number = spacings.few;
  #hasScene = false;
  #areDotsThere = true;

  constructor() {
    this.#simulation = forceSimulation<PlacedNode>([])
      .force(
        'charge',
        forceManyBody<PlacedNode>()
          .strength(({ radius }) => -900 - radius * 14)
          .distanceMax(1_400),
      )
      .force('collide', forceCollide<PlacedNode>(({ radius }) => radius + 26).strength(0.9))
      .force('x', forceX<PlacedNode>(0).strength(0.045))
      // Screens are wider than they are high.
      .force('y', forceY<PlacedNode>(0).strength(0.07))
      .alphaDecay(0.035)
      .stop();
  }

  /** Takes in another scene: what is new appears near what it belongs to, and nothing jumps. */
  update(scene: Scene): void {
    this.#spacing = scene.dots.length <= fewPeople ? spacings.few : spacings.many;
    const isOther = this.#takeNodes(scene);
    this.#takeDots(scene);
    if (isOther) this.#simulate(scene);
  }

  /** Moves everything a little on its way. False when all is where it belongs. */
  step(): boolean {
    const isWarm = this.#simulation.alpha() >= this.#simulation.alphaMin();
    if (isWarm) this.#simulation.tick();
    if (!isWarm && this.#areDotsThere) return false;
    this.#areDotsThere = true;
    for (const placed of this.dots.values()) {
      const goal = this.#goalOf(placed);
      if (!goal) continue;
      const [dx, dy] = [goal.x - placed.x, goal.y - placed.y];
      if (Math.hypot(dx, dy) < there) Object.assign(placed, goal);
      else {
        placed.x += dx * ease;
        placed.y += dy * ease;
        this.#areDotsThere = false;
      }
    }
    return true;
  }

  /** Everything is where it belongs, without a way there. */
  settle(): void {
    while (this.#simulation.alpha() >= this.#simulation.alphaMin()) this.#simulation.tick();
    for (const placed of this.dots.values()) Object.assign(placed, this.#goalOf(placed) ?? {});
    this.#areDotsThere = true;
  }

  #takeNodes({ nodes, links, dots }: Scene): boolean {
    let isOther = false;
    const around = new Map<PeerId, number>();
    for (const { home } of dots) around.set(home, (around.get(home) ?? 0) + 1);
    const kept = new Set(nodes.map(({ id }) => id));
    for (const id of this.nodes.keys()) {
      if (kept.has(id)) continue;
      this.nodes.delete(id);
      isOther = true;
    }
    for (const node of nodes) {
      const radius = this.#radiusOf(around.get(node.id) ?? 0);
      const placed = this.nodes.get(node.id);
      if (placed) {
        // One person more or less moves nobody else.
        isOther ||= Math.abs(placed.radius - radius) > 8 || placed.node.linkedTo.join() !== node.linkedTo.join();
        placed.node = node;
        placed.radius = radius;
        continue;
      }
      isOther = true;
      const neighbour = links
        .get(node.id)
        ?.map((id) => this.nodes.get(id))
        .find((known) => known !== undefined);
      const at = this.nodes.size;
      const angle = at * goldenAngle;
      const distance = neighbour ? 60 : 70 * Math.sqrt(at);
      const { x, y } = neighbour ?? { x: 0, y: 0 };
      this.nodes.set(node.id, { node, radius, x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) });
    }
    return isOther;
  }

  #takeDots({ dots }: Scene): void {
    const kept = new Map(dots.map((dot) => [dot.id, dot]));
    const taken = new Map<PeerId, Set<number>>();
    const slotsOf = (home: PeerId): Set<number> => {
      const slots = taken.get(home) ?? new Set<number>();
      taken.set(home, slots);
      return slots;
    };
    for (const [id, placed] of this.dots) {
      const dot = kept.get(id);
      if (!dot) this.dots.delete(id);
      else if (dot.home === placed.dot.home) {
        placed.dot = dot;
        slotsOf(dot.home).add(placed.slot);
      }
    }
    for (const dot of dots) {
      const placed = this.dots.get(dot.id);
      if (placed?.dot === dot) continue;
      const slots = slotsOf(dot.home);
      let slot = 0;
      while (slots.has(slot)) slot += 1;
      slots.add(slot);
      const node = this.nodes.get(dot.home);
      if (placed) Object.assign(placed, { dot, slot });
      else this.dots.set(dot.id, { dot, slot, x: node?.x ?? 0, y: node?.y ?? 0 });
    }
    this.#areDotsThere = false;
  }

  #simulate({ edges }: Scene): void {
    const nodes = [...this.nodes.values()];
    const links = edges.flatMap(([a, b]) => {
      const [source, target] = [this.nodes.get(a), this.nodes.get(b)];
      return source && target ? [{ source, target }] : [];
    });
    const link = forceLink<PlacedNode, SimulationLinkDatum<PlacedNode>>(links)
      .distance(({ source, target }) => 70 + (source as PlacedNode).radius + (target as PlacedNode).radius)
      .strength(edges.length > 3 * nodes.length ? 0.08 : 0.35);
    this.#simulation.nodes(nodes).force('link', link);
    if (this.#hasScene) {
      this.#simulation.alpha(0.5);
      return;
    }
    this.#hasScene = nodes.length > 0;
    this.#simulation.alpha(1).tick(stepsBefore);
  }

  #radiusOf(dots: number): number {
    if (dots === 0) return nodeRadius + 10;
    return this.#reachOf(dots - 1) + (this.#spacing === spacings.few ? 24 : 12);
  }

  /** How far from its node the person at this place sits. */
  #reachOf(slot: number): number {
    const first = nodeRadius + (this.#spacing === spacings.few ? 28 : 16);
    return this.#spacing * Math.sqrt(slot + (first / this.#spacing) ** 2);
  }

  #goalOf({ dot, slot }: PlacedDot): Point | undefined {
    const node = this.nodes.get(dot.home);
    if (!node) return undefined;
    const [reach, angle] = [this.#reachOf(slot), slot * goldenAngle - Math.PI / 2];
    return { x: node.x + reach * Math.cos(angle), y: node.y + reach * Math.sin(angle) };
  }
}
