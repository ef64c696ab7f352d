import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels that a finger has to go. */
const enough = 56;
const farthest = 72;
/** Pixels from which on it is known whether the finger scrolls or swipes. */
const certain = 10;

interface Swipe {
  readonly pointer: number;
  readonly row: HTMLElement;
  readonly from: { readonly x: number; readonly y: number };
  state: 'unknown' | 'swiping';
}

/** A finger that swipes over a message, towards the end of the line. The row follows it. */
export class SwipeController implements ReactiveController {
  readonly #rowOf: (event: PointerEvent) => HTMLElement | undefined;
  readonly #swiped: (row: HTMLElement) => void;
  readonly #element: ReactiveControllerHost & HTMLElement;
  #swipe: Swipe | undefined;

  constructor(
    element: ReactiveControllerHost & HTMLElement,
    rowOf: (event: PointerEvent) => HTMLElement | undefined,
    swiped: (row: HTMLElement) => void,
  ) {
    this.#element = element;
    this.#rowOf = rowOf;
    this.#swiped = swiped;
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.addEventListener('pointerdown', this.#down);
    this.#element.addEventListener('pointermove', this.#move);
    this.#element.addEventListener('pointerup', this.#up);
    this.#element.addEventListener('pointercancel', this.#up);
  }

  hostDisconnected(): void {
    this.#element.removeEventListener('pointerdown', this.#down);
    this.#element.removeEventListener('pointermove', this.#move);
    this.#element.removeEventListener('pointerup', this.#up);
    this.#element.removeEventListener('pointercancel', this.#up);
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    const row = this.#rowOf(event);
    const from = { x: event.clientX, y: event.clientY };
    this.#swipe = row && { pointer: event.pointerId, row, from, state: 'unknown' };
  };

  readonly #move = (event: PointerEvent): void => {
    const swipe = this.#swipe;
    if (swipe?.pointer !== event.pointerId) return;
    const [across, along] = [event.clientX - swipe.from.x, event.clientY - swipe.from.y];
    if (swipe.state === 'unknown') {
      if (Math.max(Math.abs(across), Math.abs(along)) < certain) return;
      if (across < Math.abs(along)) {
        this.#swipe = undefined;
        return;
      }
      swipe.state = 'swiping';
    }
    swipe.row.style.translate = `${Math.min(farthest, Math.max(0, across))}px`;
  };

  readonly #up = (event: PointerEvent): void => {
    const swipe = this.#swipe;
    if (swipe?.pointer !== event.pointerId) return;
    this.#swipe = undefined;
    swipe.row.style.translate = '';
    const isFar = event.clientX - swipe.from.x >= enough;
    if (event.type === 'pointerup' && swipe.state === 'swiping' && isFar) this.#swiped(swipe.row);
  };
}
