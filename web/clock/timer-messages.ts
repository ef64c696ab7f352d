/** What the page tells its timers. `number` names one; `delay` is in milliseconds. */
export type TimerOrder =
  | { readonly type: 'set'; readonly number: number; readonly delay: number }
  | { readonly type: 'cancel'; readonly number: number };

/** The time of a timer has come. */
export interface TimerCall {
  readonly number: number;
}

/** One end of what the page and its timers talk over: a `Worker`, its inside, or a `MessagePort`. */
export interface TimerLine<Heard, Said> {
  onmessage: ((event: MessageEvent<Heard>) => unknown) | null;
  postMessage(message: Said): void;
}
