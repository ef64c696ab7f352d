import type { Connection } from '../../src/transport/connection.js';

export type Happening =
  | { readonly kind: 'opened' }
  | { readonly kind: 'frame'; readonly bytes: Uint8Array }
  | { readonly kind: 'text' }
  | { readonly kind: 'closed'; readonly code: number; readonly words: string };

/** Listens to a connection and lets a test wait for what comes next. */
export class Recorder {
  readonly connection: Connection;
  readonly happenings: Happening[] = [];
  #read = 0;
  #wake: (() => void) | undefined;

  constructor(connection: Connection) {
    this.connection = connection;
    const note = (happening: Happening): void => {
      this.happenings.push(happening);
      this.#wake?.();
    };
    connection.listen({
      opened: () => note({ kind: 'opened' }),
      frame: (bytes) => note({ kind: 'frame', bytes }),
      text: () => note({ kind: 'text' }),
      closed: (code, words) => note({ kind: 'closed', code, words }),
    });
  }

  /** The next thing that happens, or that has happened and was not asked for yet. */
  async next(): Promise<Happening> {
    while (this.#read >= this.happenings.length) await new Promise<void>((resolve) => (this.#wake = resolve));
    const happening = this.happenings[this.#read];
    this.#read += 1;
    if (!happening) throw new Error('nothing happened');
    return happening;
  }
}
