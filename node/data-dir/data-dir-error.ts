import { TabmeshError } from '../../src/model/errors.js';

/** A data directory that cannot be used; the message names the file and what can be done. */
export class DataDirError extends TabmeshError {
  override readonly name = 'DataDirError';
}

/** Another process has the data directory. */
export class DataDirHeldError extends DataDirError {
  readonly pid: number;

  constructor(words: string, pid: number) {
    super(words);
    this.pid = pid;
  }
}

/** The system's own code of an error, such as `ENOENT`; empty if it has none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
