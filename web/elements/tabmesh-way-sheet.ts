import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Trace, TraceEnd, TraceHop } from '../../src/server/peer.js';
import { shortNodeUrl } from '../chat/node-url.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { sheetStyles } from '../design/sheet-styles.js';
import { pageEvent } from './page-events.js';
import { wayTexts } from './way-texts.js';
import './tabmesh-identicon.js';

/** The way to somebody, or to the own node, as a trace finds it: hop by hop, with round-trip times. */
@customElement('tabmesh-way-sheet')
export class TabmeshWaySheet extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    sheetStyles,
    css`
      ol {
        display: grid;
        gap: var(--space-3);
        margin-top: var(--space-4);
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-3);
      }

      tabmesh-identicon,
      .unknown {
        flex: none;
        width: 2rem;
        height: 2rem;
      }

      .unknown {
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius-m);
      }

      .name {
        flex: 1;
        overflow: hidden;
        min-width: 0;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .time {
        color: var(--text-quiet);
        font-size: var(--text-s);
        font-variant-numeric: tabular-nums;
      }

      .end {
        min-height: 1.5em;
        margin-top: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) trace!: Trace;
  /** The node in use, where the way is the one to that node. */
  @property({ attribute: false }) url: string | undefined;

  /** How the trace ended; undefined while it runs. */
  @state() private end: TraceEnd | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('trace')) return;
    changed.get('trace')?.stop();
    this.end = undefined;
    void this.#follow(this.trace);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.trace.stop();
  }

  override render(): TemplateResult {
    const { id } = this.trace.to;
    const isOwn = this.url !== undefined;
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(pageEvent('close-sheet'))}>
      <h2 id="heading">${isOwn ? wayTexts.ownHeading : wayTexts.heading(id)}</h2>
      <p class="lead">${this.url === undefined ? wayTexts.lead(id) : wayTexts.ownLead(id, shortNodeUrl(this.url))}</p>
      <ol role="list" aria-label=${wayTexts.hops}>
        ${this.trace.hops.map(hopLine)}
      </ol>
      <p class="end" role="status">${this.end ? endWords(this.end) : wayTexts.looking}</p>
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${this.end === undefined} @click=${() => this.#again()}>
          ${wayTexts.again}
        </button>
        <button type="button" class="quiet" @click=${() => this.dialog.close()}>${wayTexts.close}</button>
      </div>
    </dialog>`;
  }

  async #follow(trace: Trace): Promise<void> {
    for await (const _ of trace) if (this.trace === trace) this.requestUpdate();
    const end = await trace.ended;
    if (this.trace === trace) this.end = end;
  }

  #again(): void {
    this.dispatchEvent(pageEvent('show-way', { id: this.url === undefined ? this.trace.to.id : undefined }));
  }
}

function hopLine(hop: TraceHop): TemplateResult {
  if (hop.kind === 'silent')
    return html`<li>
      <span class="unknown"></span><span class="name">${wayTexts.somebody}</span>
      <span class="time">${wayTexts.silent}</span>
    </li>`;
  const fastest = Math.min(...hop.roundTrips);
  return html`<li>
    <tabmesh-identicon .key=${hop.key}></tabmesh-identicon>
    <span class="name"><bdi>${hop.id}</bdi></span>
    ${hop.roundTrips.length === 0 ? nothing : html`<span class="time">${wayTexts.roundTrip(fastest)}</span>`}
  </li>`;
}

function endWords(end: TraceEnd): string {
  switch (end.kind) {
    case 'arrived':
      return wayTexts.arrived(end.hops);
    case 'no-way':
      return wayTexts.noWay(end.beyond);
    case 'timeout':
    case 'hop-limit':
    case 'stopped':
      return wayTexts.lost;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-way-sheet': TabmeshWaySheet;
  }
}
