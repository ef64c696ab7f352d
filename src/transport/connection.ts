/** What a connection tells its owner. `opened` comes first and once, `closed` last and once, also when it never opened. */
export interface ConnectionHandlers {
  opened(): void;
  /** One binary frame. The bytes belong to the handler. */
  frame(bytes: Uint8Array): void;
  /** A text frame, which the protocol does not have. */
  text(): void;
  /** `code` is a WebSocket close code; 1006 when the connection vanished or was never made. */
  closed(code: number, words: string): void;
}

/** One WebSocket, or what stands for one: dialled and accepted ones look alike. */
export interface Connection {
  /** What the log calls the other side: its address or URL. */
  readonly label: string;
  /** Bytes handed to `send` that have not left yet. */
  readonly bufferedBytes: number;
  /** Begins to report. To be called once, in the turn that the connection was made in. */
  listen(handlers: ConnectionHandlers): void;
  /**
   * Sends a binary frame; does nothing once the connection is closing. The bytes must not be changed afterwards. `room`: how many
   * bytes before them, in the same buffer, are there for the header that a WebSocket server puts before a frame, and for nothing else: the
   * same frame may be sent by other connections as well.
   */
  send(frame: Uint8Array, room?: number): void;
  /** Reports nothing more of what the other side sends, and lets it wait, until `resume`; as far as the host can. */
  pause(): void;
  resume(): void;
  /** Starts the closing handshake. `words` are at most 123 bytes. */
  close(code: number, words: string): void;
  /** Ends the connection without waiting for the other side, as far as the host can; `closed` follows with 1006. */
  terminate(): void;
}

/** Opens connections to nodes. */
export interface Dialler {
  /** Never throws: what goes wrong is reported by `closed`. */
  dial(url: string): Connection;
}

/** Where an accepted connection comes from. */
export interface RemoteOrigin {
  /** IP address, or what stands for one: limits per address count by it. */
  readonly address: string;
  /** Loopback is exempt from the limits per address. */
  readonly isLoopback: boolean;
  /** Browsers name the origin of their page; a program that is not one does not. */
  readonly isBrowser: boolean;
}

/** Accepts connections for a node. */
export interface Listener {
  /** The URLs that others can dial, the best first. Known once `open` has resolved. */
  readonly urls: readonly string[];
  /** @throws ListenError if the address cannot be listened on. */
  open(accept: (connection: Connection, origin: RemoteOrigin) => void): Promise<void>;
  /** Takes no more connections. Those that are open are their owner's to close. */
  close(): Promise<void>;
}
