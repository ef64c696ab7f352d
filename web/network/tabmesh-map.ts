import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { NetworkMap } from '../../src/model/network-map.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { emptyChat, type ChatState } from '../chat/chat-state.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { pageEvent } from '../elements/page-events.js';
import { LostNodes } from './lost-nodes.js';
import { mapCard } from './map-card.js';
import type { MapWords } from './map-drawing.js';
import { listenToGestures } from './map-gestures.js';
import { MapStage, type Insets } from './map-stage.js';
import { drawingStyles } from './map-styles.js';
import { mapTexts } from './map-texts.js';
import { nodeTowards, type Direction } from './neighbour-node.js';
import type { NetworkWatch } from './network-watch.js';
import { emptyScene, sceneOf, type Scene } from './scene.js';
import { mapPaneStyles } from './map-pane-styles.js';
import './tabmesh-map-table.js';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const zoomStep = 1.3;

/** The network as a drawing, or as a table. */
@customElement('tabmesh-map')
export class TabmeshMap extends LitElement {
  static override styles = [baseStyles, buttonStyles, drawingStyles, mapPaneStyles];

  @property({ attribute: false }) watch!: NetworkWatch;
  @property({ attribute: false }) chat: ChatState = emptyChat;
  /** The node that the user is linked to just now. */
  @property({ attribute: false }) home: PeerId | undefined;

  @state() private map: NetworkMap | undefined;
  @state() private shownAs: 'drawing' | 'table' = 'drawing';
  @state() private chosen: PeerId | undefined;
  /** The node that the Tab key leads to. */
  @state() private focused: PeerId | undefined;
  /** What has just become of a node. */
  @state() private news = '';

  @query('svg.stage') private svg!: SVGSVGElement;
  @query('.card') private card!: HTMLElement | null;

  #scene: Scene = emptyScene;
  #stage: MapStage | undefined;
  /** While there was no way into the network: where the user was before. */
  #lastHome: PeerId | undefined;
  readonly #lost = new LostNodes();
  #fading: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: () => void = () => undefined;
  #stopGestures: () => void = () => undefined;
  readonly #resized = new ResizeObserver(([entry]) => {
    if (entry) this.#stage?.resize(entry.contentRect);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = this.watch.watch({
      mapChanged: (map) => this.#mapChanged(map),
      passed: (passage) => this.#stage?.pass(passage),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
    clearTimeout(this.#fading);
    this.#leaveStage();
  }

  #mapChanged(map: NetworkMap): void {
    const news = this.#lost.take(map, Date.now());
    if (news.length > 0)
      this.news = news
        .map(({ id, what }) => (what === 'lost' ? mapTexts.nodeLost(id) : mapTexts.nodeBack(id)))
        .join(' ');
    this.map = map;
    this.#fadeLater();
  }

  #fadeLater(): void {
    clearTimeout(this.#fading);
    const end = this.#lost.nextEnd(Date.now());
    if (end === undefined) return;
    this.#fading = setTimeout(
      () => {
        this.map = this.map && { ...this.map };
        this.#fadeLater();
      },
      end - Date.now() + 1,
    );
  }

  override willUpdate(changed: PropertyValues): void {
    if (this.home !== undefined) this.#lastHome = this.home;
    const self = this.chat.self;
    if (!this.map || self === undefined) return;
    const before = changed.get('chat') as ChatState | undefined;
    const arePeopleSame = before === undefined ? !changed.has('chat') : before.people === this.chat.people;
    if (!changed.has('map') && !changed.has('home') && arePeopleSame && this.#scene !== emptyScene) return;
    this.#scene = sceneOf({
      map: this.#lost.without(this.map, Date.now()),
      people: this.chat.people.values(),
      isPartial: this.chat.extent.kind === 'part',
      self,
      home: this.home ?? this.#lastHome,
    });
    const { nodes } = this.#scene;
    if (!nodes.some(({ id }) => id === this.focused))
      this.focused = (nodes.find(({ isHome }) => isHome) ?? nodes[0])?.id;
    const isThere = [...nodes, ...this.#scene.dots].some(({ id }) => id === this.chosen);
    if (!isThere) this.chosen = undefined;
  }

  override updated(): void {
    if (this.shownAs === 'table' || !this.map) {
      this.#leaveStage();
      return;
    }
    const self = this.chat.self;
    if (self === undefined) return;
    this.#stage ??= this.#enterStage();
    this.#stage.show(this.#scene, self, this.#words(), this.focused, this.chosen);
    this.#stage.lookAt(this.chosen);
    this.#stage.cover(this.#covered());
  }

  /** What of the drawing the card covers: where there is no room beside it, the part below. */
  #covered(): Insets {
    const card = this.card?.getBoundingClientRect();
    if (!card) return { start: 0, bottom: 0 };
    const isBeside = this.svg.clientWidth > 2.2 * card.width;
    return isBeside ? { start: card.width, bottom: 0 } : { start: 0, bottom: card.height };
  }

  override render(): TemplateResult {
    const { nodes, more } = this.#scene;
    const here = nodes.filter(({ isLost }) => !isLost);
    const people = here.reduce((sum, { count }) => sum + count, 0);
    return html`<section aria-labelledby="heading">
      <header class="bar">
        <div class="title">
          <h2 id="heading">${mapTexts.heading}</h2>
          <p class="sum">
            ${this.map ? mapTexts.summary(mapTexts.nodes(here.length + more), mapTexts.people(people)) : nothing}
          </p>
        </div>
        <div class="choice" role="group" aria-label=${mapTexts.shownAs}>
          ${this.#choice('drawing', mapTexts.drawing)} ${this.#choice('table', mapTexts.table)}
        </div>
        <button
          type="button"
          class="quiet close"
          aria-label=${mapTexts.close}
          title=${mapTexts.close}
          @click=${this.#closed}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      ${this.map ? this.#content() : html`<p class="waiting" role="status">${mapTexts.waiting}</p>`}
      <p class="heard-only" aria-live="polite">${this.news}</p>
    </section>`;
  }

  #choice(kind: 'drawing' | 'table', words: string): TemplateResult {
    return html`<button type="button" aria-pressed=${this.shownAs === kind} @click=${() => (this.shownAs = kind)}>
      ${words}
    </button>`;
  }

  #content(): TemplateResult {
    const isApart = this.home === undefined;
    return html`<div class="pane">
      ${isApart ? html`<p class="apart">${mapTexts.apart}</p>` : nothing}
      ${
        this.shownAs === 'table'
          ? html`<tabmesh-map-table .scene=${this.#scene}></tabmesh-map-table>`
          : html`${this.#drawing()}
              <div class="heard-only"><tabmesh-map-table plain .scene=${this.#scene}></tabmesh-map-table></div>`
      }
    </div>`;
  }

  #drawing(): TemplateResult {
    const { self } = this.chat;
    const { chosen } = this;
    return html`<svg
        class="stage"
        role="group"
        aria-label=${mapTexts.drawingLabel}
        @keydown=${this.#keyPressed}
        @focusin=${this.#focusMoved}
        @pointerover=${this.#pointedAt}
        @pointerleave=${() => this.#stage?.lookAt(this.chosen)}
      ></svg>
      <div class="zoom">
        <button
          type="button"
          aria-label=${mapTexts.nearer}
          title=${mapTexts.nearer}
          @click=${() => this.#stage?.zoom(zoomStep)}
        >
          <span aria-hidden="true">+</span>
        </button>
        <button
          type="button"
          aria-label=${mapTexts.farther}
          title=${mapTexts.farther}
          @click=${() => this.#stage?.zoom(1 / zoomStep)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" aria-label=${mapTexts.all} title=${mapTexts.all} @click=${() => this.#stage?.fit()}>
          <span aria-hidden="true">⤢</span>
        </button>
      </div>
      ${
        chosen === undefined || self === undefined
          ? nothing
          : mapCard(this.#scene, chosen, self, {
              choose: (id) => this.#choose(id),
              lookAt: (id) => this.#stage?.lookAt(id ?? this.chosen),
              write: (id) => this.dispatchEvent(pageEvent('choose-conversation', { id })),
            })
      }`;
  }

  #enterStage(): MapStage {
    const stage = new MapStage(this.svg, () => this.#isStill());
    this.#resized.observe(this.svg);
    stage.resize(this.svg.getBoundingClientRect());
    this.#stopGestures = listenToGestures(this.svg, {
      pan: (dx, dy) => stage.pan(dx, dy),
      zoom: (factor, at) => stage.zoom(factor, at),
      pressed: (target) => this.#choose(idOf(target)),
    });
    return stage;
  }

  #leaveStage(): void {
    this.#stopGestures();
    this.#resized.disconnect();
    this.#stage?.stop();
    this.#stage = undefined;
  }

  /** The tokens say how long a calm change takes: no time at all for whoever wants no motion. */
  #isStill(): boolean {
    return getComputedStyle(this).getPropertyValue('--calm').trim().startsWith('0ms');
  }

  #words(): MapWords {
    const { nodes, isPartial } = this.#scene;
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return {
      self: mapTexts.you,
      ofNode: (id) => {
        const node = byId.get(id);
        if (!node) return id;
        const { isHome, isLost, count, linkedTo } = node;
        const what = isLost ? [mapTexts.lost] : isHome ? [mapTexts.yourNode] : [];
        return [mapTexts.node(id), ...what, mapTexts.people(count), mapTexts.linkedTo(linkedTo)].join(', ');
      },
      countOf: (id) => {
        const node = byId.get(id);
        if (node?.isLost) return mapTexts.lost;
        return isPartial && node ? mapTexts.people(node.count) : '';
      },
    };
  }

  #choose(id: PeerId | undefined): void {
    this.chosen = id;
    if (id !== undefined && this.#scene.nodes.some((node) => node.id === id)) this.focused = id;
  }

  readonly #pointedAt = (event: PointerEvent): void => {
    const id = idOf(event.composedPath()[0]);
    this.#stage?.lookAt(id ?? this.chosen);
  };

  readonly #focusMoved = (event: FocusEvent): void => {
    const id = idOf(event.composedPath()[0]);
    if (id !== undefined) this.focused = id;
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#stage) return;
    if (!this.#pressed(event.key, this.#stage)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** True if the key means something here. */
  #pressed(key: string, stage: MapStage): boolean {
    const direction = directions[key];
    if (direction) {
      const next = this.focused === undefined ? undefined : nodeTowards(stage.places, this.focused, direction);
      if (next !== undefined) stage.focus(next);
      return true;
    }
    switch (key) {
      case 'Enter':
      case ' ':
        this.#choose(this.focused);
        return true;
      case '+':
      case '=':
        stage.zoom(zoomStep);
        return true;
      case '-':
        stage.zoom(1 / zoomStep);
        return true;
      case '0':
        stage.fit();
        return true;
      case 'Escape':
        if (this.chosen === undefined) return false;
        this.#choose(undefined);
        return true;
      default:
        return false;
    }
  }

  readonly #closed = (): void => void this.dispatchEvent(pageEvent('show-map', { isOpen: false }));
}

/** Whose shape it is. */
function idOf(target: EventTarget | undefined): PeerId | undefined {
  const shape = target instanceof Element ? target.closest<SVGElement>('[data-node], [data-person]') : null;
  return (shape?.dataset['node'] ?? shape?.dataset['person']) as PeerId | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-map': TabmeshMap;
  }
}
