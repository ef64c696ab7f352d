/** What comes from stdin. */
export interface InputHandlers {
  readonly line: (text: string) => void;
  /** No more lines will come: Ctrl-D at a terminal, the end of a file or a pipe. */
  readonly ended: () => void;
  /** Ctrl-C at a terminal, where it is no signal while a line is edited. */
  readonly interrupted: () => void;
}

/** Reads lines until it is closed; then its owner hears nothing more of it. */
export interface LineInput {
  close(): void;
}
