import { html, nothing, type TemplateResult } from 'lit';
import type { PeerId } from '../../src/model/peer-id.js';
import { mapTexts } from './map-texts.js';
import { byName, wayTo, type Scene } from './scene.js';

/** What can be done with the card of somebody. */
export interface CardActions {
  choose(id: PeerId | undefined): void;
  lookAt(id: PeerId | undefined): void;
  write(id: PeerId): void;
}

const mostNamed = 12;

/** What is known of the node or the person that was chosen in the drawing. */
export function mapCard(scene: Scene, id: PeerId, self: PeerId, actions: CardActions): TemplateResult | typeof nothing {
  const node = scene.nodes.find((each) => each.id === id);
  const dot = scene.dots.find((each) => each.id === id);
  if (!node && !dot) return nothing;
  const facts = node
    ? [
        node.isLost ? mapTexts.lost : node.isHome ? mapTexts.yourNode : hopsTo(node.distance, 1),
        mapTexts.people(node.count),
        mapTexts.linkedTo(node.linkedTo),
      ]
    : dot && [mapTexts.onNode(dot.home), ...(dot.isSelf ? [] : [dot.isAway ? mapTexts.away : hopsOf(scene, id)])];
  return html`<section class="card" aria-labelledby="card-name">
    <header>
      <h3 id="card-name"><bdi>${node ? mapTexts.node(id) : dot?.isSelf ? `${id} (${mapTexts.you})` : id}</bdi></h3>
      <button type="button" class="quiet" @click=${() => actions.choose(undefined)}>${mapTexts.deselect}</button>
    </header>
    <p>${facts?.join(' · ')}</p>
    ${dot && !dot.isSelf ? way(scene, id, self) : nothing} ${node ? peopleOf(scene, id, actions) : nothing}
    ${
      dot?.isSelf || node?.isLost
        ? nothing
        : html`<button type="button" class="write" @click=${() => actions.write(id)}>${mapTexts.write(id)}</button>`
    }
  </section>`;
}

function way(scene: Scene, id: PeerId, self: PeerId): TemplateResult {
  const nodes = wayTo(scene, id);
  if (nodes.length === 0) return html`<p>${mapTexts.noWay}</p>`;
  return html`<p class="way-in-words" aria-label=${mapTexts.way}>
    <bdi>${self}</bdi>${nodes.map((each) => html` <span aria-hidden="true">→</span> <bdi class="stop">${each}</bdi>`)}
    <span aria-hidden="true">→</span> <bdi>${id}</bdi>
  </p>`;
}

function peopleOf({ dots, isPartial }: Scene, home: PeerId, actions: CardActions): TemplateResult | typeof nothing {
  const people = dots.filter((dot) => dot.home === home).sort((a, b) => byName(a.id, b.id));
  if (people.length === 0 || isPartial) return nothing;
  const more = people.length - mostNamed;
  return html`<ul role="list">
    ${people.slice(0, mostNamed).map(
      ({ id, isSelf }) =>
        html`<li>
          <button
            type="button"
            class="quiet"
            @click=${() => actions.choose(id)}
            @focus=${() => actions.lookAt(id)}
            @pointerenter=${() => actions.lookAt(id)}
            @pointerleave=${() => actions.lookAt(undefined)}
          >
            <bdi>${isSelf ? mapTexts.you : id}</bdi>
          </button>
        </li>`,
    )}
    ${more > 0 ? html`<li class="others">${mapTexts.others(more)}</li>` : nothing}
  </ul>`;
}

function hopsOf(scene: Scene, id: PeerId): string {
  const nodes = wayTo(scene, id);
  return nodes.length === 0 ? mapTexts.noWay : mapTexts.hops(nodes.length + 1);
}

function hopsTo(distance: number | undefined, more: number): string {
  return distance === undefined ? mapTexts.noWay : mapTexts.hops(distance + more);
}
