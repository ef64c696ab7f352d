/** What a process says to the one that has started it. */
export interface WorkerWords {
  /** It is in the network. */
  readonly kind: 'joined';
  readonly id: string;
  /** Its process. */
  readonly pid: number;
  /** The WebSocket URL that leads to it alone. */
  readonly ownUrl: string;
}

/** What the process that started the others says to one of them. */
export interface SupervisorWords {
  /** It is to leave in good order. */
  readonly kind: 'end';
}
