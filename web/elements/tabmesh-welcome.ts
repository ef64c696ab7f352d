import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PageState } from '../chat/page-state.js';
import { baseStyles } from '../design/shared-styles.js';
import { meshDrawing } from './mesh-drawing.js';
import './tabmesh-join-form.js';

type WelcomeState = Extract<PageState, { kind: 'welcome' | 'joining' }>;

/** The first thing a visitor sees: the form, and a picture of what is joined. */
@customElement('tabmesh-welcome')
export class TabmeshWelcome extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        padding: var(--space-6) var(--space-4) var(--space-7);
      }

      .sheet {
        display: grid;
        gap: var(--space-8);
        align-items: center;
        width: 100%;
        max-width: 27rem;
        margin: 0 auto;
      }

      .mesh {
        display: none;
        width: 100%;
        overflow: visible;
        fill: none;
      }

      .links {
        stroke: var(--accent);
        stroke-width: 2.5;
        opacity: 0.45;
      }

      .threads {
        stroke: var(--line-strong);
        stroke-width: 1.5;
        stroke-dasharray: 2 5;
        stroke-linecap: round;
      }

      .nodes {
        fill: var(--accent-soft);
        stroke: var(--accent);
        stroke-width: 2.5;
      }

      .leaves {
        fill: var(--surface);
        stroke: var(--line-strong);
        stroke-width: 1.5;
      }

      .traveller {
        fill: var(--accent);
        offset-path: path('M36 62L96 118L252 70L316 214L372 272');
        animation: travel 7s ease-in-out infinite;
      }

      @keyframes travel {
        0% {
          offset-distance: 0%;
          opacity: 0;
        }
        8%,
        80% {
          opacity: 1;
        }
        90%,
        100% {
          offset-distance: 100%;
          opacity: 0;
        }
      }

      @container (min-width: 48rem) {
        :host {
          padding-top: clamp(var(--space-6), 12vh, 8rem);
        }
      }

      @container (min-width: 60rem) {
        .sheet {
          grid-template-columns: 27rem 1fr;
          max-width: 62rem;
        }

        .mesh {
          display: block;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        .traveller {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) state!: WelcomeState;

  override render(): TemplateResult {
    const { state } = this;
    return html`<div class="sheet">
      <tabmesh-join-form
        .wish=${state.wish}
        .identity=${state.identity}
        .problem=${state.kind === 'welcome' ? state.problem : undefined}
        ?joining=${state.kind === 'joining'}
      ></tabmesh-join-form>
      ${meshDrawing()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-welcome': TabmeshWelcome;
  }
}
