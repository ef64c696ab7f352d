import type { PeerId } from '../../src/model/peer-id.js';
import type { View } from './camera.js';
import type { MapLayout, PlacedDot, PlacedNode, Point } from './map-layout.js';
import { nodeRadius } from './map-layout.js';
import { element, pathThrough, pointOn, shortened } from './svg.js';

/** A way that is lit: from the user to somebody. */
export interface LitWay {
  /** Unlike that of any other. */
  readonly number: number;
  /** The nodes on it, the user's home first. */
  readonly nodes: readonly PeerId[];
  /** The person at its end; none if it ends at a node. */
  readonly person: PeerId | undefined;
  /** Which way something travels on it: 0 at the user to 1, or back. Nothing travels on a way that is only looked at. */
  readonly traveller: number | undefined;
}

/** What the drawing says of its parts. */
export interface MapWords {
  ofNode(id: PeerId): string;
  /** Below a node: how many people there are, where they are no dots. */
  countOf(id: PeerId): string;
  readonly self: string;
}

interface NodeShapes {
  readonly group: SVGGElement;
  readonly halo: SVGCircleElement;
  readonly inside: SVGTextElement;
  readonly below: SVGTextElement;
}

interface DotShapes {
  readonly group: SVGGElement;
  readonly name: SVGTextElement;
}

/** Letters of a name that fit into the circle of a node. */
const lettersInside = 5;
const mostLetters = 16;
/** The zoom below which there is no room for the names of people. */
const leastForNames = 0.5;

/** The network in SVG. It draws what it is told where it is told, and knows nothing of time. */
export class MapDrawing {
  readonly #world = element('g', 'world');
  readonly #halos = element('g', 'halos');
  readonly #links = element('path', 'links');
  readonly #threads = element('path', 'threads');
  readonly #ways = element('g', 'ways');
  readonly #dots = element('g', 'dots');
  /** The user, and whom they have chosen: their names lie over the others, however many there are. */
  readonly #front = element('g', 'front');
  readonly #nodes = element('g', 'nodes');
  readonly #travellers = element('g', 'travellers');
  readonly #nodeShapes = new Map<PeerId, NodeShapes>();
  readonly #dotShapes = new Map<PeerId, DotShapes>();
  readonly #wayShapes = new Map<number, { readonly path: SVGPathElement; readonly traveller: SVGCircleElement }>();

  constructor(svg: SVGSVGElement) {
    this.#dots.setAttribute('aria-hidden', 'true');
    this.#dots.append(this.#front);
    this.#world.append(this.#halos, this.#threads, this.#links, this.#ways, this.#dots, this.#nodes, this.#travellers);
    svg.append(this.#world);
  }

  /** Makes what is new, and takes away what is gone. `focused`: the node that the Tab key leads to. */
  update(layout: MapLayout, words: MapWords, focused: PeerId | undefined, chosen: PeerId | undefined): void {
    removeOthers(this.#nodeShapes, layout.nodes, ({ group, halo }) => [group, halo]);
    removeOthers(this.#dotShapes, layout.dots, ({ group }) => [group]);
    for (const [id, placed] of layout.nodes) {
      const shapes = this.#nodeShapes.get(id) ?? this.#newNode(id);
      const { node } = placed;
      const count = words.countOf(id);
      shapes.group.setAttribute(
        'class',
        classes('node', node.isHome && 'home', node.isLost && 'lost', id === chosen && 'chosen'),
      );
      shapes.halo.setAttribute('class', classes('halo', node.isLost && 'lost', node.isHome && 'home'));
      shapes.group.setAttribute('aria-label', words.ofNode(id));
      shapes.group.setAttribute('aria-pressed', String(id === chosen));
      shapes.group.setAttribute('tabindex', id === focused ? '0' : '-1');
      const isShort = id.length <= lettersInside;
      shapes.inside.textContent = isShort ? id : '';
      shapes.below.textContent = [isShort ? '' : shortened(id, mostLetters), count]
        .filter((part) => part !== '')
        .join(' · ');
    }
    for (const [id, { dot }] of layout.dots) {
      const shapes = this.#dotShapes.get(id) ?? this.#newDot(id);
      shapes.group.setAttribute(
        'class',
        classes('dot', dot.isSelf && 'self', dot.isAway && 'away', id === chosen && 'chosen'),
      );
      this.#stack(shapes.group, dot.isSelf || id === chosen);
      shapes.name.textContent = dot.isSelf ? words.self : shortened(id, mostLetters);
    }
  }

  /** Puts everything where it is now. */
  place(layout: MapLayout, edges: readonly (readonly [PeerId, PeerId])[], view: View): void {
    this.look(view);
    for (const [id, { x, y, radius }] of layout.nodes) {
      const shapes = this.#nodeShapes.get(id);
      shapes?.group.setAttribute('transform', `translate(${round(x)} ${round(y)})`);
      shapes?.halo.setAttribute('cx', round(x));
      shapes?.halo.setAttribute('cy', round(y));
      shapes?.halo.setAttribute('r', round(radius));
    }
    for (const [id, { x, y, dot }] of layout.dots) {
      const shapes = this.#dotShapes.get(id);
      shapes?.group.setAttribute('transform', `translate(${round(x)} ${round(y)})`);
      // On the side where the node is not.
      const isAbove = y < (layout.nodes.get(dot.home)?.y ?? y);
      shapes?.name.setAttribute('y', isAbove ? '-18' : '20');
    }
    this.#links.setAttribute(
      'd',
      edges.map(([a, b]) => pathThrough([layout.nodes.get(a), layout.nodes.get(b)])).join(''),
    );
    this.#threads.setAttribute(
      'd',
      [...layout.dots.values()]
        .filter(({ dot }) => !dot.isAway)
        .map((placed) => pathThrough([layout.nodes.get(placed.dot.home), placed]))
        .join(''),
    );
  }

  look({ x, y, k }: View): void {
    this.#world.setAttribute('transform', `translate(${round(x)} ${round(y)}) scale(${k.toFixed(4)})`);
    this.#world.style.setProperty('--zoom', String(k));
    this.#world.classList.toggle('far', k < leastForNames);
  }

  /** Lights these ways and no others, as the layout is now. */
  light(ways: readonly LitWay[], layout: MapLayout, self: PeerId): void {
    const lit = new Map(ways.map((way) => [way.number, way]));
    removeOthers(this.#wayShapes, lit, ({ path, traveller }) => [path, traveller]);
    const people = new Set<PeerId>();
    for (const way of ways) {
      const shapes = this.#wayShapes.get(way.number) ?? this.#newWay(way.number);
      const points = pointsOf(way, layout, self);
      shapes.path.setAttribute('d', pathThrough(points));
      shapes.path.setAttribute('class', classes('way', way.traveller !== undefined && 'travelled'));
      const at = way.traveller === undefined ? undefined : pointOn(points, way.traveller);
      shapes.traveller.setAttribute('visibility', at ? 'visible' : 'hidden');
      if (at) shapes.traveller.setAttribute('transform', `translate(${round(at.x)} ${round(at.y)})`);
      if (way.person !== undefined) people.add(way.person);
    }
    for (const [id, { group }] of this.#dotShapes) group.classList.toggle('lit', people.has(id));
  }

  /** Moves the focus to a node. */
  focus(id: PeerId): void {
    this.#nodeShapes.get(id)?.group.focus();
  }

  #newNode(id: PeerId): NodeShapes {
    const halo = element('circle', 'halo');
    const group = element('g', 'node');
    group.dataset['node'] = id;
    group.setAttribute('role', 'button');
    const disc = element('circle', 'disc');
    disc.setAttribute('r', String(nodeRadius));
    const ring = element('circle', 'ring');
    ring.setAttribute('r', String(nodeRadius + 5));
    const inside = element('text', 'inside');
    const below = element('text', 'below');
    below.setAttribute('y', String(nodeRadius + 15));
    group.append(ring, disc, inside, below);
    this.#halos.append(halo);
    this.#nodes.append(group);
    const shapes = { group, halo, inside, below };
    this.#nodeShapes.set(id, shapes);
    return shapes;
  }

  #stack(group: SVGGElement, isInFront: boolean): void {
    if (isInFront === (group.parentNode === this.#front)) return;
    if (isInFront) this.#front.append(group);
    else this.#front.before(group);
  }

  #newDot(id: PeerId): DotShapes {
    const group = element('g', 'dot');
    group.dataset['person'] = id;
    // A finger needs more than one sees.
    const target = element('circle', 'target');
    target.setAttribute('r', '13');
    const ring = element('circle', 'ring');
    ring.setAttribute('r', '12');
    const disc = element('circle', 'disc');
    disc.setAttribute('r', '6.5');
    const name = element('text', 'name');
    group.append(target, ring, disc, name);
    this.#front.before(group);
    const shapes = { group, name };
    this.#dotShapes.set(id, shapes);
    return shapes;
  }

  #newWay(number: number): { readonly path: SVGPathElement; readonly traveller: SVGCircleElement } {
    const shapes = { path: element('path', 'way'), traveller: element('circle', 'traveller') };
    shapes.traveller.setAttribute('r', '6');
    this.#ways.append(shapes.path);
    this.#travellers.append(shapes.traveller);
    this.#wayShapes.set(number, shapes);
    return shapes;
  }
}

/** From the user over their home to the person at the end. Who has moved meanwhile is still reached by a straight line. */
function pointsOf({ nodes, person }: LitWay, layout: MapLayout, self: PeerId): readonly Point[] {
  const places: (PlacedNode | PlacedDot | undefined)[] = [
    layout.dots.get(self),
    ...nodes.map((id) => layout.nodes.get(id)),
    person === undefined ? undefined : layout.dots.get(person),
  ];
  return places.filter((place) => place !== undefined);
}

function removeOthers<Key, Shapes>(
  shapes: Map<Key, Shapes>,
  kept: ReadonlyMap<Key, unknown>,
  elementsOf: (shapes: Shapes) => readonly Element[],
): void {
  for (const [key, each] of shapes) {
    if (kept.has(key)) continue;
    for (const shape of elementsOf(each)) shape.remove();
    shapes.delete(key);
  }
}

function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ');
}

function round(value: number): string {
  return value.toFixed(1);
}
