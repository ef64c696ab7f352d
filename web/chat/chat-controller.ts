import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PeerId } from '../../src/model/peer-id.js';
import { texts } from '../texts.js';
import { ChatPage } from './chat-page.js';
import { unreadTotal, type ChatState } from './chat-state.js';
import type { PageHost } from './page-host.js';
import type { JoinWish, PageState } from './page-state.js';
import { onWakeSignal } from './wake-signals.js';

/** The bridge between the page's logic and its elements: draws the host element again whenever something changed. */
export class ChatController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #page: ChatPage;
  #stopWaking: () => void = () => undefined;

  constructor(element: ReactiveControllerHost, host: PageHost) {
    this.#element = element;
    this.#page = new ChatPage(host, () => this.#changed());
    element.addController(this);
    void this.#page.start();
  }

  get state(): PageState {
    return this.#page.state;
  }

  get chat(): ChatState {
    return this.#page.chat;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#visibilityChanged);
    this.#visibilityChanged();
    this.#stopWaking = onWakeSignal(window, document, () => this.#page.wake());
  }

  hostDisconnected(): void {
    this.#stopWaking();
    document.removeEventListener('visibilitychange', this.#visibilityChanged);
  }

  join(wish: JoinWish): void {
    void this.#page.join(wish);
  }

  useHere(): void {
    void this.#page.useHere();
  }

  joinAsSomebodyElse(): void {
    this.#page.joinAsSomebodyElse();
  }

  leave(): void {
    this.#page.leave();
  }

  choose(id: PeerId | undefined): void {
    this.#page.choose(id);
  }

  find(prefix: string): void {
    void this.#page.find(prefix);
  }

  draft(id: PeerId, text: string): void {
    this.#page.draft(id, text);
  }

  send(id: PeerId, text: string): void {
    this.#page.send(id, text);
  }

  readonly #visibilityChanged = (): void => this.#page.setVisible(document.visibilityState === 'visible');

  #changed(): void {
    this.#element.requestUpdate();
    const { state } = this;
    document.title = texts.title(state.kind === 'in' ? state.id : undefined, unreadTotal(this.chat));
  }
}
