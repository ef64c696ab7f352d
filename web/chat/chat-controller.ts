import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Carriage, CarryPlace } from '../carrying/carry-state.js';
import type { Surroundings } from '../surroundings.js';
import { ChatPage } from './chat-page.js';
import { unreadTotal, urgentTotal, type ChatState } from './chat-state.js';
import type { NetworkWatch } from '../network/network-watch.js';
import type { JoinWish, PageState } from './page-state.js';
import type { Talk } from './talk.js';
import { onWakeSignal } from './wake-signals.js';

/** The bridge between the page's logic and its elements: draws the host element again whenever something changed. */
export class ChatController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #page: ChatPage;
  readonly #around: Surroundings;
  #stopWaking: () => void = () => undefined;

  constructor(element: ReactiveControllerHost, around: Surroundings) {
    this.#element = element;
    this.#around = around;
    this.#page = new ChatPage(around.host, () => this.#changed());
    element.addController(this);
    void this.#page.start();
  }

  get state(): PageState {
    return this.#page.state;
  }

  get chat(): ChatState {
    return this.#page.chat;
  }

  get waysIn(): readonly string[] {
    return this.#page.waysIn;
  }

  get network(): NetworkWatch {
    return this.#page.network;
  }

  get talk(): Talk {
    return this.#page.talk;
  }

  get carryPlace(): CarryPlace | undefined {
    return this.#page.carrying.place;
  }

  get carriage(): Carriage | undefined {
    return this.#page.carrying.carriage;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#looked);
    for (const event of ['focus', 'blur'] as const) window.addEventListener(event, this.#looked);
    this.#looked();
    this.#stopWaking = onWakeSignal(window, document, () => this.#page.wake());
  }

  hostDisconnected(): void {
    this.#stopWaking();
    document.removeEventListener('visibilitychange', this.#looked);
    for (const event of ['focus', 'blur'] as const) window.removeEventListener(event, this.#looked);
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

  moveOut(passphrase: string): void {
    void this.#page.moving.moveOut(passphrase);
  }

  saveAgain(): void {
    this.#page.moving.saveAgain();
  }

  stay(): void {
    void this.#page.moving.stay();
  }

  askForFile(): void {
    void this.#page.moving.askForFile();
  }

  openFile(file: Blob, passphrase: string): void {
    void this.#page.moving.openFile(file, passphrase);
  }

  replaceMe(): void {
    void this.#page.moving.replaceMe();
  }

  carry(): void {
    void this.#page.carrying.carry();
  }

  callOffCarry(): void {
    this.#page.carrying.callOff();
  }

  acceptGuest(): void {
    void this.#page.carrying.accept();
  }

  forgetMe(): void {
    void this.#page.forgetMe();
  }

  /** A window that another one lies over, or that stands beside the one that is worked in, may not be looked at. */
  readonly #looked = (): void => this.talk.setVisible(document.visibilityState === 'visible' && document.hasFocus());

  #changed(): void {
    this.#element.requestUpdate();
    const { state, chat } = this;
    const id = state.kind === 'in' ? state.id : undefined;
    this.#around.showUnread({ id, total: unreadTotal(chat), urgent: urgentTotal(chat) });
  }
}
