import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ConversationId } from '../chat/conversation-id.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import { attachIcon } from './icons.js';

/** Lets files be dropped and pasted anywhere on the element that it is in, and says so while something is held over it. */
@customElement('tabmesh-drop-target')
export class TabmeshDropTarget extends LitElement {
  static override styles = css`
    div {
      position: absolute;
      z-index: 2;
      inset: var(--space-2);
      display: grid;
      place-content: center;
      justify-items: center;
      gap: var(--space-2);
      border: 2px dashed var(--accent);
      border-radius: var(--radius-l);
      background: color-mix(in srgb, var(--surface) 92%, transparent);
      color: var(--accent);
      font-weight: 600;
      text-align: center;
      pointer-events: none;
    }

    svg {
      width: 2rem;
      height: 2rem;
    }
  `;

  @property({ attribute: false }) to!: ConversationId;
  /** The name of whom or what is written to. */
  @property() called = '';

  @state() private isOver = false;

  #area: EventTarget | undefined;
  /** Elements that what is held has entered and not left: it leaves one after it has entered the next. */
  #entered = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    this.#area = root instanceof ShadowRoot ? root.host : root;
    this.#listen('addEventListener');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
    this.#area = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    return this.isOver ? html`<div>${attachIcon}<span>${texts.files.drop(this.called)}</span></div>` : nothing;
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    this.#area?.[how]('dragenter', this.#entering);
    this.#area?.[how]('dragover', this.#over);
    this.#area?.[how]('dragleave', this.#leaving);
    this.#area?.[how]('drop', this.#dropped);
    this.#area?.[how]('paste', this.#pasted);
  }

  readonly #entering = (event: Event): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#entered += 1;
    this.isOver = true;
  };

  readonly #over = (event: Event): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };

  readonly #leaving = (event: Event): void => {
    if (holdsFiles(event)) this.#left(this.#entered - 1);
  };

  readonly #dropped = (event: Event): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#left(0);
    this.#offer(event.dataTransfer);
  };

  readonly #pasted = (event: Event): void => {
    if (!(event instanceof ClipboardEvent) || !event.clipboardData) return;
    // Text that was copied from a document comes with a picture of it, too.
    if (event.clipboardData.files.length === 0 || event.clipboardData.getData('text/plain') !== '') return;
    event.preventDefault();
    this.#offer(event.clipboardData);
  };

  #left(entered: number): void {
    this.#entered = Math.max(0, entered);
    this.isOver = this.#entered > 0;
  }

  #offer(data: DataTransfer | null): void {
    const files = [...(data?.files ?? [])];
    if (files.length > 0) this.dispatchEvent(pageEvent('offer-files', { to: this.to, files }));
  }
}

function holdsFiles(event: Event): event is DragEvent {
  return event instanceof DragEvent && (event.dataTransfer?.types.includes('Files') ?? false);
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-drop-target': TabmeshDropTarget;
  }
}
