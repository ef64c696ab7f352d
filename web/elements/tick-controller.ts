import type { ReactiveController, ReactiveControllerHost } from 'lit';

const second = 1000;

/** Draws an element again each second, as long as it shows a time that runs. */
export class TickController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(element: ReactiveControllerHost) {
    this.#element = element;
    element.addController(this);
  }

  /** Ticks from now on, or does not. */
  run(shall: boolean): void {
    if (!shall) this.#stop();
    else this.#timer ??= setInterval(() => this.#element.requestUpdate(), second);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
