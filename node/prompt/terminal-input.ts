import { clearScreenDown, createInterface, cursorTo, moveCursor, type Interface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Screen } from '../terminal/screen.js';
import type { InputHandlers, LineInput } from './line-input.js';

export interface TerminalOptions {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly screen: Screen;
  /** What stands before the line that is typed. */
  readonly prompt: string;
  /** What the beginning of a line may go on to. */
  readonly complete: (beginning: string) => readonly string[];
}

/** Whether a line is being typed, or the last one is being carried out. */
type EditorState = 'editing' | 'busy' | 'closed';

/** Reads lines that a person types, with editing and history; what is printed in the meantime goes above the typed line. */
export class TerminalInput implements LineInput {
  readonly #editor: Interface;
  readonly #stdout: WriteStream;
  readonly #handlers: InputHandlers;
  readonly #stopSharing: () => void;
  #state: EditorState = 'busy';

  constructor({ stdin, stdout, screen, prompt, complete }: TerminalOptions, handlers: InputHandlers) {
    this.#stdout = stdout;
    this.#handlers = handlers;
    this.#editor = createInterface({
      input: stdin,
      output: stdout,
      terminal: true,
      prompt,
      historySize: 1_000,
      removeHistoryDuplicates: true,
      completer: (beginning: string) => [complete(beginning), beginning],
    });
    this.#stopSharing = screen.share((write) => this.#printAbove(write));
    this.#editor.on('error', () => this.#editor.close());
    this.#editor.on('line', (text) => this.#onLine(text));
    this.#editor.on('SIGINT', () => this.#handlers.interrupted());
    this.#editor.once('close', () => this.#onClose());
    this.#edit();
  }

  close(): void {
    if (this.#state === 'closed') return;
    this.#leaveLine();
    this.#editor.close();
  }

  #onLine(text: string): void {
    this.#state = 'busy';
    this.#handlers.line(text);
    this.#edit();
  }

  /** By Ctrl-D, or by the owner: then the state says so already. */
  #onClose(): void {
    if (this.#state === 'closed') return;
    this.#leaveLine();
    this.#handlers.ended();
  }

  #edit(): void {
    if (this.#state === 'closed') return;
    this.#state = 'editing';
    this.#editor.prompt();
  }

  #leaveLine(): void {
    if (this.#state === 'editing') this.#stdout.write('\n');
    this.#state = 'closed';
    this.#stopSharing();
  }

  /**
   * A long line takes several rows of the terminal, and readline goes up as many as it believes the cursor to be down
   * (`prevRows`, which it does not keep up to date while a text is pasted). So what is printed ends as many rows further
   * down, and readline draws right below it.
   */
  #printAbove(write: () => void): void {
    if (this.#state !== 'editing') {
      write();
      return;
    }
    const { rows } = this.#editor.getCursorPos();
    moveCursor(this.#stdout, 0, -rows);
    cursorTo(this.#stdout, 0);
    clearScreenDown(this.#stdout);
    write();
    this.#stdout.write('\n'.repeat(rows));
    Object.assign(this.#editor, { prevRows: rows });
    this.#editor.prompt(true);
  }
}
