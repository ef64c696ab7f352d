import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide an element is, in rem: it may be a part of somebody else's page. Draws it again when it passes one of some widths. */
export class WidthController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #widths: readonly number[];
  #rem = Infinity;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(element: ReactiveControllerHost & HTMLElement, widths: readonly number[]) {
    this.#element = element;
    this.#widths = widths;
    element.addController(this);
  }

  isAtLeast(width: number): boolean {
    return this.#rem >= width;
  }

  hostConnected(): void {
    this.#observer.observe(this.#element);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const before = this.#passed();
    this.#rem = this.#element.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (this.#passed() !== before) this.#element.requestUpdate();
  }

  #passed(): number {
    return this.#widths.filter((width) => this.#rem >= width).length;
  }
}
