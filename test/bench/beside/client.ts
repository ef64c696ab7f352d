/** A client of one of the systems, that says prepared messages to its partner or to everybody and counts what comes. */
export interface Client {
  /** Whether the partner's confirmations, which cross the server as well, say how many more may be on their way. */
  readonly isConfirmed: boolean;
  /** The node that it is at, where servers have names. */
  home: string;
  /** Messages have come, so many in one turn of the event loop. */
  arrived: (count: number) => void;
  /** The partner has confirmed so many more. */
  confirmed: (count: number) => void;
  /** The server has ended the connection. */
  closed: (code: number, words: string) => void;
  /** Says the next messages of those that were prepared, and confirms what has come. */
  say(count: number): void;
  /** Reads nothing more, until `resume`. */
  pause(): void;
  resume(): void;
  /** Bytes that the server has not taken yet. */
  readonly unsentBytes: number;
  destroy(): void;
}

/** What clients of a system can prepare and do. `number`: by which they are known to each other. */
export interface ClientKind {
  /** Resolves when it is in. */
  open(url: string, number: number): Promise<Client>;
  /** Each is to say messages of so many bytes to the other, at most `window` of them unconfirmed. */
  pair(a: Client, b: Client, bytes: number, window: number): void;
  /** It is to say so many messages of so many bytes to all others. */
  speaker(client: Client, bytes: number, count: number): void;
  /** All of them are to hear what a speaker says. */
  gather(clients: readonly Client[]): Promise<void>;
}
