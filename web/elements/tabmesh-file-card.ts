import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { FileOffer } from '../../src/model/utterance.js';
import { harmlessFileName } from '../../src/files/file-name.js';
import type { FileState } from '../../src/files/file-status.js';
import type { FileStatus } from '../../src/server/peer.js';
import { baseStyles, buttonStyles } from '../design/shared-styles.js';
import { fileCardStyles } from '../design/file-card-styles.js';
import type { PageFiles } from '../files/page-files.js';
import { isPicture, smallPicture } from '../files/pictures.js';
import { texts } from '../texts.js';
import { fileStateWords } from '../texts/file-texts.js';
import { pageEvent } from './page-events.js';
import { fileIcon, pictureIcon } from './icons.js';

/** A file that somebody has offered: what it is, how far it is, and what can be done with it. */
@customElement('tabmesh-file-card')
export class TabmeshFileCard extends LitElement {
  static override styles = [baseStyles, buttonStyles, fileCardStyles];

  @property({ attribute: false }) offer!: FileOffer;
  /** Undefined: it is the user's own. */
  @property({ attribute: false }) author: PeerAddress | undefined;
  /** Small pictures are fetched without being asked for: of people whom the user talks with. */
  @property({ type: Boolean }) trusted = false;

  @state() private status: FileStatus | undefined;
  /** Empty while there is none. */
  @state() private picture = '';
  @state() private problem: string | undefined;

  #files: PageFiles | undefined;
  #stop: () => void = () => undefined;
  #hasAsked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(pageEvent('want-files', { take: (files) => (this.#files = files) }));
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('offer') || changed.has('author')) this.#watch();
    if (!this.#hasAsked && this.trusted && this.#isSmallPicture && this.status?.state.kind === 'unknown') {
      this.#hasAsked = true;
      this.#fetch();
    }
  }

  override render(): TemplateResult {
    const name = harmlessFileName(this.offer.name);
    const state = this.#state;
    const said = fileStateWords(state, this.offer.size, this.author?.id);
    return html`<div class="card ${state.kind}" role="group" aria-label=${texts.files.card(name)}>
      ${isPicture(this.offer.mediaType) ? this.#pictureBox(name) : nothing}
      <div class="what">
        ${fileIcon}
        <div class="words">
          <p class="name"><bdi>${name}</bdi></p>
          <p class="state">${texts.files.size(this.offer.size)} · ${said}</p>
        </div>
      </div>
      ${this.#progress(state, name)}
      <div class="actions">${this.#actions(state)}</div>
      ${this.problem === undefined ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
      <p class="heard-only" role="status">${isNews(state) ? `${name}: ${said}` : ''}</p>
    </div>`;
  }

  /** Of the same height before and after there is something to see, so that nothing moves. */
  #pictureBox(name: string): TemplateResult {
    return html`<div class="picture">
      ${
        this.picture === ''
          ? pictureIcon
          : html`<img src=${this.picture} alt=${name} @error=${() => (this.picture = '')} />`
      }
    </div>`;
  }

  /** There is room for it before and after, so that nothing moves. */
  #progress(state: FileState, name: string): TemplateResult | typeof nothing {
    if (this.author === undefined) return nothing;
    if (state.kind !== 'fetching' && state.kind !== 'paused' && state.kind !== 'checking')
      return html`<div class="no-progress"></div>`;
    return html`<progress
      max=${this.offer.size}
      .value=${state.received}
      aria-label=${texts.files.progress(name)}
    ></progress>`;
  }

  #actions(state: FileState): TemplateResult {
    const button = (words: string, act: () => void, kind = 'quiet'): TemplateResult =>
      html`<button type="button" class=${kind} @click=${act}>${words}</button>`;
    const fetch = (words: string): TemplateResult => button(words, () => this.#fetch(), '');
    const discard = (words: string): TemplateResult => button(words, () => this.#discard());
    const save = button(texts.files.save, () => this.#save(), '');
    switch (state.kind) {
      case 'unknown':
      case 'cancelled':
      case 'dropped':
        return this.author ? fetch(texts.files.fetch) : html``;
      case 'failed':
        return fetch(texts.files.again);
      case 'fetching':
        return html`${button(texts.files.pause, () => this.#files?.pause(this.status?.name ?? ''))}
        ${discard(texts.files.cancel)}`;
      case 'paused':
        return html`${fetch(texts.files.resume)} ${discard(texts.files.cancel)}`;
      case 'checking':
        return html``;
      case 'complete':
        return html`${save} ${discard(texts.files.remove)}`;
      case 'offered':
        return discard(texts.files.withdraw);
    }
  }

  get #state(): FileState {
    return this.status?.state ?? { kind: 'unknown' };
  }

  get #isSmallPicture(): boolean {
    return isPicture(this.offer.mediaType) && this.offer.size <= smallPicture;
  }

  #watch(): void {
    this.#stop();
    this.status = this.#files?.status(this.author, this.offer);
    const { name } = this.status ?? {};
    this.#stop = (name === undefined ? undefined : this.#files?.watch(name, () => this.#look())) ?? (() => undefined);
    this.#look();
  }

  #look(): void {
    this.status = this.#files?.status(this.author, this.offer);
    const { kind } = this.#state;
    if ((kind === 'complete' || kind === 'offered') && this.picture === '' && isPicture(this.offer.mediaType))
      void this.#showPicture();
    else if (kind !== 'complete' && kind !== 'offered') this.picture = '';
  }

  async #showPicture(): Promise<void> {
    const { status } = this;
    try {
      if (status) this.picture = (await this.#files?.picture(status.name, status.offer)) ?? '';
    } catch {
      // What is not there any more is said when somebody wants to save it.
      this.picture = '';
    }
  }

  #fetch(): void {
    if (this.author) this.#do(this.#files?.fetch(this.author, this.offer));
  }

  #discard(): void {
    this.#do(this.#files?.discard(this.status?.name ?? ''));
  }

  #save(): void {
    this.#do(this.#files?.save(this.status?.name ?? '', this.offer));
  }

  #do(work: Promise<string | undefined> | undefined): void {
    void work?.then((problem) => {
      this.problem = problem;
      this.#look();
    });
  }
}

/** What somebody who does not look wants to hear. */
function isNews(state: FileState): boolean {
  return state.kind === 'complete' || state.kind === 'failed' || (state.kind === 'fetching' && state.wait === 'author');
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-file-card': TabmeshFileCard;
  }
}
