import type { PeerId } from '../../src/model/peer-id.js';
import { between, boxAround, fitting, inWindow, panned, zoomed, type Size, type View } from './camera.js';
import { MapDrawing, type LitWay, type MapWords } from './map-drawing.js';
import { fewPeople, MapLayout, type Point } from './map-layout.js';
import type { Passage } from './network-watch.js';
import { emptyScene, wayTo, type Scene } from './scene.js';

/** Something that travels a way, or has just done so. */
interface Journey {
  readonly passage: Passage;
  readonly nodes: readonly PeerId[];
  readonly begin: number;
  readonly travel: number;
}

/** What lies over the drawing, in pixels of the window. */
export interface Insets {
  readonly start: number;
  readonly bottom: number;
}

/** Milliseconds that a message takes for one link of the drawing: slower than life, to be seen. */
const timeForLink = 340;
/** How long a way stays lit behind it. */
const afterglow = 900;
/** How long it is lit where nothing moves. */
const stillGlow = 2_500;
const mostJourneys = 12;
/** The part of the way to where it belongs that the view goes in one frame. */
const viewEase = 0.14;

/** The drawing in time: moves what is on its way, frame by frame, and rests when nothing is. */
export class MapStage {
  readonly #svg: SVGSVGElement;
  readonly #drawing: MapDrawing;
  readonly #layout = new MapLayout();
  readonly #isStill: () => boolean;
  #scene: Scene = emptyScene;
  #self: PeerId | undefined;
  #size: Size = { width: 1, height: 1 };
  #covered: Insets = { start: 0, bottom: 0 };
  #view: View | undefined;
  /** All of the network is in view, until somebody wants to see something else. */
  #isFitted = true;
  #journeys: readonly Journey[] = [];
  #shown: PeerId | undefined;
  #frame: number | undefined;

  /** `isStill`: nothing is to move. */
  constructor(svg: SVGSVGElement, isStill: () => boolean) {
    this.#svg = svg;
    this.#drawing = new MapDrawing(svg);
    this.#isStill = isStill;
  }

  show(scene: Scene, self: PeerId, words: MapWords, focused: PeerId | undefined, chosen: PeerId | undefined): void {
    if (scene !== this.#scene) this.#layout.update(scene);
    this.#scene = scene;
    this.#self = self;
    this.#drawing.update(this.#layout, words, focused, chosen);
    this.#svg.classList.toggle('many', scene.dots.length > fewPeople);
    this.#wake();
  }

  /** Lights the way to somebody for as long as they are looked at. */
  lookAt(id: PeerId | undefined): void {
    this.#shown = id;
    this.#wake();
  }

  /** Shows that a message has passed. */
  pass(passage: Passage): void {
    const nodes = wayTo(this.#scene, passage.with);
    if (nodes.length === 0) return;
    const travel = this.#isStill() ? 0 : (nodes.length + 1) * timeForLink;
    const journey = { passage, nodes, begin: performance.now(), travel };
    this.#journeys = [...this.#journeys.slice(1 - mostJourneys), journey];
    this.#wake();
  }

  resize(size: Size): void {
    this.#size = size;
    if (this.#isFitted) this.#view = undefined;
    this.#wake();
  }

  /** All of the network is to be in view beside this. */
  cover(covered: Insets): void {
    this.#covered = covered;
    this.#wake();
  }

  pan(dx: number, dy: number): void {
    this.#look(panned(this.#viewNow(), dx, dy));
  }

  /** `at`: the place in the window that stays where it is; the middle if not given. */
  zoom(factor: number, at: Point = { x: this.#size.width / 2, y: this.#size.height / 2 }): void {
    this.#look(zoomed(this.#viewNow(), factor, at));
  }

  fit(): void {
    this.#isFitted = true;
    this.#wake();
  }

  /** Moves the focus to a node, and the view where it cannot be seen. */
  focus(id: PeerId): void {
    const node = this.#layout.nodes.get(id);
    if (!node) return;
    const { x, y } = inWindow(this.#viewNow(), node);
    const { width, height } = this.#size;
    const edge = 60;
    const dx = Math.max(0, edge - x) - Math.max(0, x - (width - edge));
    const dy = Math.max(0, edge - y) - Math.max(0, y - (height - edge));
    if (dx !== 0 || dy !== 0) this.pan(dx, dy);
    this.#drawing.focus(id);
  }

  get places(): ReadonlyMap<PeerId, Point> {
    return this.#layout.nodes;
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #look(view: View): void {
    this.#isFitted = false;
    this.#view = view;
    this.#wake();
  }

  #viewNow(): View {
    return this.#view ?? this.#goal();
  }

  #goal(): View {
    const { start, bottom } = this.#covered;
    const free = { width: this.#size.width - start, height: this.#size.height - bottom };
    return panned(fitting(boxAround(this.#layout.nodes.values()), free), start, 0);
  }

  #wake(): void {
    this.#frame ??= requestAnimationFrame(this.#drawFrame);
  }

  readonly #drawFrame = (now: number): void => {
    this.#frame = undefined;
    const isStill = this.#isStill();
    if (isStill) this.#layout.settle();
    const isMoving = !isStill && this.#layout.step();
    const isLooking = this.#moveView(isStill);
    this.#drawing.place(this.#layout, this.#scene.edges, this.#viewNow());
    const isTravelling = this.#lightWays(now, isStill);
    if (isMoving || isLooking || isTravelling) this.#wake();
  };

  /** True while the view is on its way. */
  #moveView(isStill: boolean): boolean {
    if (!this.#isFitted) return false;
    const goal = this.#goal();
    const view = this.#view;
    const isFar =
      view !== undefined && Math.abs(view.x - goal.x) + Math.abs(view.y - goal.y) + Math.abs(view.k - goal.k) * 400 > 1;
    this.#view = view && isFar && !isStill ? between(view, goal, viewEase) : goal;
    return isFar && !isStill;
  }

  /** True while something is on its way. */
  #lightWays(now: number, isStill: boolean): boolean {
    if (this.#self === undefined) return false;
    this.#journeys = this.#journeys.filter(
      ({ begin, travel }) => now < begin + travel + (travel === 0 ? stillGlow : afterglow),
    );
    const ways = this.#journeys.map(({ passage, nodes, begin, travel }): LitWay => {
      const part = travel === 0 ? 1 : eased(Math.min(1, Math.max(0, (now - begin) / travel)));
      const isOnItsWay = part < 1 && !isStill;
      const traveller = isOnItsWay ? (passage.direction === 'out' ? part : 1 - part) : undefined;
      return { number: passage.number, nodes, person: this.#personCalled(passage.with), traveller };
    });
    const shown = this.#shown === undefined ? [] : this.#wayShown(this.#shown);
    this.#drawing.light([...shown, ...ways], this.#layout, this.#self);
    return this.#journeys.length > 0;
  }

  #wayShown(id: PeerId): LitWay[] {
    const nodes = wayTo(this.#scene, id);
    return nodes.length === 0 ? [] : [{ number: 0, nodes, person: this.#personCalled(id), traveller: undefined }];
  }

  /** Undefined for a node, where a way ends without a person. */
  #personCalled(id: PeerId): PeerId | undefined {
    return this.#layout.dots.has(id) ? id : undefined;
  }
}

function eased(part: number): number {
  return part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2;
}
