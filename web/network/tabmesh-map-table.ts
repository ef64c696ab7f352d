import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { baseStyles } from '../design/shared-styles.js';
import { mapTexts } from './map-texts.js';
import { byName, emptyScene, type Scene, type SceneDot, type SceneNode } from './scene.js';

type Cell = string | number;

interface Column<Row> {
  readonly words: string;
  readonly cell: (row: Row) => Cell;
}

interface Order {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

type TableName = 'nodes' | 'people';

/** The same facts as the drawing, to be read: sortable, or plain where they are only heard. */
@customElement('tabmesh-map-table')
export class TabmeshMapTable extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: var(--space-5);
        padding: var(--space-4);
      }

      :host(:not([plain])) .frame {
        overflow-x: auto;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }

      caption {
        padding-bottom: var(--space-2);
        font-weight: 600;
        text-align: start;
      }

      th,
      td {
        padding: var(--space-2) var(--space-3);
        border-bottom: 1px solid var(--line);
        text-align: start;
        vertical-align: baseline;
      }

      thead th {
        padding: 0;
        color: var(--text-quiet);
        font-size: var(--text-s);
        font-weight: 500;
      }

      thead button {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        width: 100%;
        min-width: var(--target);
        min-height: var(--target);
        padding: 0 var(--space-3);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }

      thead button:hover,
      th[aria-sort] button {
        color: var(--text);
      }

      thead span.plain {
        padding: 0 var(--space-3);
      }

      tbody th {
        font-weight: 600;
      }

      tr.self th,
      tr.home th {
        color: var(--accent);
      }

      tr.lost td,
      tr.lost th {
        color: var(--danger);
      }
    `,
  ];

  @property({ attribute: false }) scene: Scene = emptyScene;
  /** It is only heard: nothing in it can be pressed. */
  @property({ type: Boolean, reflect: true }) plain = false;

  @state() private orders: Readonly<Record<TableName, Order>> = {
    nodes: { column: 0, direction: 'ascending' },
    people: { column: 0, direction: 'ascending' },
  };

  override render(): TemplateResult {
    const { nodes, dots, more, isPartial } = this.scene;
    return html`${this.#table('nodes', mapTexts.allNodes, nodes, nodeColumns(), ({ isHome, isLost }) => (isLost ? 'lost' : isHome ? 'home' : ''))}
    ${more > 0 ? html`<p>${mapTexts.more(more)}</p>` : nothing}
    ${dots.length === 0 && isPartial ? nothing : this.#table('people', mapTexts.column.people, dots, personColumns(this.scene), ({ isSelf }) => (isSelf ? 'self' : ''))}`;
  }

  #table<Row extends { readonly id: PeerId }>(
    name: TableName,
    caption: string,
    rows: readonly Row[],
    columns: readonly Column<Row>[],
    look: (row: Row) => string,
  ): TemplateResult {
    const order = this.orders[name];
    const sorted = sortedBy(rows, columns[order.column] ?? columns[0], order);
    return html`<div class="frame" tabindex=${this.plain ? nothing : 0} role="group" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, at) => this.#heading(name, column.words, at))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            sorted,
            ({ id }) => id,
            (row) =>
              html`<tr class=${look(row)}>
                ${columns.map(({ cell }, at) =>
                  at === 0
                    ? html`<th scope="row"><bdi>${cell(row)}</bdi></th>`
                    : html`<td><bdi>${shown(cell(row))}</bdi></td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #heading(name: TableName, words: string, column: number): TemplateResult {
    if (this.plain) return html`<th scope="col"><span class="plain">${words}</span></th>`;
    const order = this.orders[name];
    const isSorted = order.column === column;
    const sign = order.direction === 'ascending' ? '▲' : '▼';
    return html`<th scope="col" aria-sort=${isSorted ? order.direction : nothing}>
      <button type="button" @click=${() => this.#sort(name, column)}>
        ${words}<span aria-hidden="true">${isSorted ? sign : ''}</span>
      </button>
    </th>`;
  }

  #sort(name: TableName, column: number): void {
    const before = this.orders[name];
    const isAgain = before.column === column && before.direction === 'ascending';
    this.orders = { ...this.orders, [name]: { column, direction: isAgain ? 'descending' : 'ascending' } };
  }
}

function nodeColumns(): readonly Column<SceneNode>[] {
  const { column, yourNode, lost, reachable } = mapTexts;
  return [
    { words: column.node, cell: ({ id }) => id },
    { words: column.people, cell: ({ count }) => count },
    { words: column.hops, cell: ({ distance }) => distance ?? -1 },
    { words: column.state, cell: ({ isHome, isLost }) => (isLost ? lost : isHome ? yourNode : reachable) },
    { words: column.links, cell: ({ linkedTo }) => linkedTo.join(', ') },
  ];
}

function personColumns({ nodes }: Scene): readonly Column<SceneDot>[] {
  const { column, you, away, online } = mapTexts;
  const distances = new Map(nodes.map(({ id, distance }) => [id, distance]));
  return [
    { words: column.person, cell: ({ id, isSelf }) => (isSelf ? `${id} (${you})` : id) },
    { words: column.node, cell: ({ home }) => home },
    {
      words: column.hops,
      cell: ({ home, isSelf, isAway }) => {
        const distance = distances.get(home);
        if (isSelf) return 0;
        // Two more than between the nodes: from the user to theirs, and from the other's to them.
        return distance === undefined || isAway ? -1 : distance + 2;
      },
    },
    { words: column.state, cell: ({ isAway }) => (isAway ? away : online) },
  ];
}

/** A number that there is none of. */
function shown(cell: Cell): string {
  return cell === -1 ? '–' : String(cell);
}

function sortedBy<Row>(rows: readonly Row[], column: Column<Row> | undefined, { direction }: Order): readonly Row[] {
  if (!column) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compared(column.cell(a), column.cell(b)));
}

function compared(a: Cell, b: Cell): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byName(String(a), String(b));
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-map-table': TabmeshMapTable;
  }
}
