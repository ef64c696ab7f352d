import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { toHex } from '../../src/model/bytes.js';
import type { CarryInProgress, Here } from '../carrying/carry-state.js';
import { carryTexts } from '../carrying/carry-texts.js';
import { alertStyles, baseStyles, buttonStyles } from '../design/shared-styles.js';
import { movingTexts } from '../moving/moving-texts.js';
import { texts } from '../texts.js';
import { codeStyles, comparedCode } from './compared-code.js';
import { pageEvent } from './page-events.js';
import './tabmesh-identicon.js';
import './tabmesh-notice-card.js';

type Asking = Extract<CarryInProgress, { kind: 'asking' }>;

/** The page that somebody is carried to: who wants to come, from where, and whether they may. */
@customElement('tabmesh-carrying-in')
export class TabmeshCarryingIn extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    alertStyles,
    codeStyles,
    css`
      :host {
        display: block;
        min-height: 100%;
      }

      section {
        box-sizing: content-box;
        max-width: 30rem;
        margin: 0 auto;
        padding: var(--space-6) var(--space-4) var(--space-7);
      }

      h2 {
        font-size: var(--text-xxl);
        letter-spacing: -0.02em;
        overflow-wrap: anywhere;
      }

      h2:focus {
        outline: none;
      }

      .who {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        margin-top: var(--space-4);
      }

      .who p {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .quiet-words,
      .lead {
        color: var(--text-quiet);
      }

      .lead {
        margin-top: var(--space-3);
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }

      .alert {
        margin-top: var(--space-4);
        overflow-wrap: anywhere;
      }

      .alert p + p {
        margin-top: var(--space-2);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        margin-top: var(--space-5);
      }

      button {
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) progress: CarryInProgress = { kind: 'over', words: '' };

  @query('h2') private headingElement!: HTMLElement | null;

  override updated(changed: PropertyValues): void {
    const before = changed.get('progress') as CarryInProgress | undefined;
    if (before?.kind !== this.progress.kind) this.headingElement?.focus();
  }

  /** A template for each, so that each is another card and takes the focus. */
  override render(): TemplateResult | typeof nothing {
    const { progress } = this;
    switch (progress.kind) {
      case 'calling':
        return html`<tabmesh-notice-card
          heading=${carryTexts.inHeading}
          lead=${carryTexts.calling(progress.from)}
          .buttons=${[{ words: texts.keeping.cancel, event: () => pageEvent('leave-network') }]}
        ></tabmesh-notice-card>`;
      case 'asking':
        return this.#question(progress);
      case 'taking':
      case 'placing':
        return html`<tabmesh-notice-card
          heading=${carryTexts.taking}
          lead=${carryTexts.takingLead}
        ></tabmesh-notice-card>`;
      case 'over':
        return html`<tabmesh-notice-card
          heading=${carryTexts.overHeading}
          lead=${progress.words}
          .buttons=${[{ words: carryTexts.toTheForm, event: () => pageEvent('leave-network') }]}
        ></tabmesh-notice-card>`;
      case 'in-place':
        return nothing;
    }
  }

  #question({ from, code, guest: { id, key, here, canAnswer } }: Asking): TemplateResult {
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${carryTexts.question(id)}</h2>
      <div class="who">
        <tabmesh-identicon .key=${key}></tabmesh-identicon>
        <p>
          <strong><bdi>${id}</bdi></strong
          ><br />
          <span class="quiet-words">${carryTexts.key(shortKey(key))}</span>
        </p>
      </div>
      <p class="lead">${carryTexts.comesFrom(from)}</p>
      ${comparedCode(code)}
      <p class="lead">${carryTexts.onlyIf}</p>
      ${hereWords(here)}
      <div class="buttons">
        <button
          type="button"
          class=${here.kind === 'same' || here.kind === 'somebody' ? 'danger' : 'primary'}
          aria-disabled=${canAnswer ? 'false' : 'true'}
          @click=${() => this.dispatchEvent(pageEvent('accept-guest'))}
        >
          ${carryTexts.yes(id)}
        </button>
        <button type="button" @click=${() => this.dispatchEvent(pageEvent('leave-network'))}>${carryTexts.no}</button>
      </div>
    </section>`;
  }
}

/** What it would cost whoever is here. */
function hereWords(here: Here): TemplateResult | typeof nothing {
  switch (here.kind) {
    case 'nobody':
      return nothing;
    case 'left-before':
      return html`<p class="lead">${carryTexts.leftBefore}</p>`;
    case 'same':
      return html`<div class="alert" role="alert"><p>${carryTexts.same}</p></div>`;
    case 'somebody':
      return html`<div class="alert" role="alert">
        <p>${movingTexts.replaceQuestion(here.loss.id)} ${movingTexts.losses(here.loss)}</p>
        <p>${movingTexts.lossIsFinal(here.loss.id)}</p>
      </div>`;
  }
}

/** Enough of a key to tell people apart who call themselves the same. */
function shortKey(key: Uint8Array): string {
  return (toHex(key.subarray(0, 8)).match(/.{4}/g) ?? []).join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-carrying-in': TabmeshCarryingIn;
  }
}
