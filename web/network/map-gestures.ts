import type { Point } from './map-layout.js';

/** What somebody does with the drawing. Places are in pixels from its upper left corner. */
export interface GestureTarget {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** Pressed and let go, without a move. */
  pressed(target: EventTarget | undefined): void;
}

/** A pointer that has moved less than this, in pixels, has pressed. */
const slack = 5;

/** Wheel, mouse, finger and two fingers. Returns how to listen no more. */
export function listenToGestures(surface: SVGSVGElement, target: GestureTarget): () => void {
  const pointers = new Map<number, Point>();
  let moved = 0;
  let began: EventTarget | undefined;

  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    // Two fingers on a touchpad that come together tell it as a wheel with the control key, in small steps.
    const speed = event.ctrlKey ? 0.01 : 0.0016;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 32 : event.deltaY;
    target.zoom(Math.exp(-pixels * speed), placeOf(event));
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (pointers.size === 0) {
      moved = 0;
      [began] = event.composedPath();
    }
    pointers.set(event.pointerId, placeOf(event));
  };

  const move = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = placeOf(event);
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    pointers.set(event.pointerId, now);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (moved <= slack) return;
    // From here on it is a move, wherever it goes; what is pressed keeps its click until then.
    if (!surface.hasPointerCapture(event.pointerId)) surface.setPointerCapture(event.pointerId);
    const share = other ? 0.5 : 1;
    target.pan((now.x - before.x) * share, (now.y - before.y) * share);
    if (!other) return;
    const [was, is] = [before, now].map(({ x, y }) => Math.hypot(x - other.x, y - other.y));
    if (was && is) target.zoom(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  };

  const up = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    if (event.type === 'pointerup' && moved <= slack) target.pressed(began);
  };

  const stop = new AbortController();
  const { signal } = stop;
  surface.addEventListener('wheel', wheel, { passive: false, signal });
  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', up, { signal });
  return () => stop.abort();
}
