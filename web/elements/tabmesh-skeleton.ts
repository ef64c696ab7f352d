import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { baseStyles } from '../design/shared-styles.js';

/** The outlines of the chat while a tab comes back into it: nothing moves when it is there. */
@customElement('tabmesh-skeleton')
export class TabmeshSkeleton extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        height: 100%;
        padding: 3rem 1.25rem 0;
        background: var(--surface);
      }

      ul {
        animation: appear var(--calm) 200ms backwards;
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 3.75rem;
      }

      span {
        height: 0.75rem;
        border-radius: var(--radius-s);
        background: var(--surface-sunk);
      }

      .picture {
        width: 2.5rem;
        height: 2.5rem;
        border-radius: 30%;
      }

      .name {
        width: 8rem;
      }

      @container (min-width: 48rem) {
        :host {
          width: 16rem;
          border-inline-end: 1px solid var(--line);
        }
      }

      @container (min-width: 60rem) {
        :host {
          width: var(--sidebar);
        }
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<ul aria-hidden="true">
      ${[1, 2, 3].map(() => html`<li><span class="picture"></span><span class="name"></span></li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-skeleton': TabmeshSkeleton;
  }
}
