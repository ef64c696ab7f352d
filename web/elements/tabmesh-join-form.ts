import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { JoinProblem, JoinWish } from '../chat/page-state.js';
import { formStyles } from '../design/form-styles.js';
import { alertStyles, baseStyles, buttonStyles, fieldStyles } from '../design/shared-styles.js';
import type { IdentityKind } from '../identity/own-identity.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';

/** Asks for an ID and a node. */
@customElement('tabmesh-join-form')
export class TabmeshJoinForm extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    alertStyles,
    formStyles,
    css`
      :host {
        display: block;
      }

      h2 {
        font-size: var(--text-xxl);
        letter-spacing: -0.02em;
      }

      .lead {
        margin-top: var(--space-2);
        color: var(--text-quiet);
        text-wrap: pretty;
      }

      .alert {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
        margin-top: var(--space-2);
      }

      .alert button {
        max-width: 100%;
        white-space: normal;
      }

      .buttons {
        display: flex;
        gap: var(--space-3);
      }

      button.quiet {
        width: 100%;
        margin-top: var(--space-4);
        white-space: normal;
      }

      .buttons .primary {
        flex: 1;
        font-size: var(--text-l);
        min-height: 3.25rem;
      }
    `,
  ];

  @property({ attribute: false }) wish: JoinWish = { id: '', node: '' };
  @property({ attribute: false }) identity: IdentityKind = 'browser';
  @property({ attribute: false }) problem: JoinProblem | undefined;
  @property({ type: Boolean }) joining = false;

  @state() private typedId = '';
  @state() private typedNode = '';

  @query('#id') private idField!: HTMLInputElement;
  @query('#node') private nodeField!: HTMLInputElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('wish')) return;
    // What somebody has begun to type stays.
    const before = changed.get('wish');
    if (this.typedId === (before?.id ?? '')) this.typedId = this.wish.id;
    if (this.typedNode === (before?.node ?? '')) this.typedNode = this.wish.node;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('problem') || this.problem === undefined) return;
    if (this.problem.about === 'id') this.idField.focus();
    if (this.problem.about === 'node') this.nodeField.focus();
  }

  override render(): TemplateResult {
    const { problem } = this;
    return html`
      <h2>${texts.welcome.heading}</h2>
      <p class="lead">${this.identity === 'tab' ? texts.welcome.somebodyElse : texts.welcome.lead}</p>
      <form novalidate @submit=${this.#submitted}>
        <div class="field">
          <label for="id">${texts.welcome.id}</label>
          <input
            id="id"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            placeholder=${texts.welcome.idPlaceholder}
            aria-describedby=${problem?.about === 'id' ? 'problem id-hint' : 'id-hint'}
            aria-invalid=${ifDefined(problem?.about === 'id' ? 'true' : undefined)}
            ?readonly=${this.joining}
            .value=${live(this.typedId)}
            @input=${() => (this.typedId = this.idField.value)}
          />
          <p class="hint" id="id-hint">${texts.welcome.idHint}</p>
          ${this.#problemAbout('id')}
        </div>
        <div class="field">
          <label for="node">${texts.welcome.node}</label>
          <input
            id="node"
            type="text"
            inputmode="url"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            aria-describedby=${problem?.about === 'node' ? 'problem node-hint' : 'node-hint'}
            aria-invalid=${ifDefined(problem?.about === 'node' ? 'true' : undefined)}
            ?readonly=${this.joining}
            .value=${live(this.typedNode)}
            @input=${() => (this.typedNode = this.nodeField.value)}
          />
          <p class="hint" id="node-hint">${texts.welcome.nodeHint}</p>
          ${this.#problemAbout('node')}
        </div>
        ${this.#problemAbout('nothing')}
        <div class="buttons">
          <button class="primary" type="submit" aria-disabled=${this.joining ? 'true' : 'false'}>
            ${this.joining ? texts.welcome.joining : texts.welcome.join}
          </button>
          ${
            this.joining
              ? html`<button type="button" @click=${() => this.dispatchEvent(pageEvent('leave-network'))}>
                  ${texts.welcome.cancel}
                </button>`
              : nothing
          }
        </div>
      </form>
      ${
        this.identity === 'browser' && !this.joining
          ? html`<button type="button" class="quiet" @click=${() => this.dispatchEvent(pageEvent('move-in'))}>
              ${texts.welcome.fromFile}
            </button>`
          : nothing
      }
    `;
  }

  #problemAbout(about: JoinProblem['about']): TemplateResult | typeof nothing {
    if (this.problem?.about !== about) return nothing;
    const { words, suggestedId } = this.problem;
    return html`<div class="alert">
      <p id="problem" role="alert">${words}</p>
      ${
        suggestedId === undefined
          ? nothing
          : html`<button type="button" @click=${() => this.#join({ id: suggestedId, node: this.typedNode })}>
              <bdi>${texts.welcome.take(suggestedId)}</bdi>
            </button>`
      }
    </div>`;
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    this.#join({ id: this.typedId, node: this.typedNode });
  }

  #join(wish: JoinWish): void {
    if (!this.joining) this.dispatchEvent(pageEvent('join-network', { wish }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-join-form': TabmeshJoinForm;
  }
}
