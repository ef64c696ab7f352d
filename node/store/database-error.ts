import { StoreError, StoreFullError } from '../../src/model/errors.js';
import { systemCode } from '../data-dir/data-dir-error.js';

/** As the systems put it (strerror of Linux, macOS; FormatMessage of Windows), for LevelDB passes on nothing else. */
const noRoom = /no space left|quota exceeded|not enough space|ENOSPC|EDQUOT/i;

/** What LevelDB says of files that are damaged or missing: what its repair is for. */
const damagedFiles = /corruption|no such file|does not exist/i;

/** The error for who uses the store; `doing` says what failed. */
export function storeError(error: unknown, doing: string): StoreError | StoreFullError {
  if (error instanceof StoreError || error instanceof StoreFullError) return error;
  const words = errorWords(error);
  return noRoom.test(words)
    ? new StoreFullError(`there is no room on the disk: cannot ${doing} (${words})`, { cause: error })
    : new StoreError(`cannot ${doing}: ${words}`, { cause: error });
}

export function isDamage(error: unknown): boolean {
  return damagedFiles.test(errorWords(error));
}

export function isHeld(error: unknown): boolean {
  return systemCode(error) === 'LEVEL_LOCKED' || (error instanceof Error && isLockCause(error.cause));
}

function isLockCause(cause: unknown): boolean {
  return cause !== undefined && isHeld(cause);
}

/** With those of the causes: LevelDB's own stand there. */
function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = systemCode(error);
  const own = code === 'LEVEL_CORRUPTION' ? `corruption: ${error.message}` : error.message;
  return error.cause === undefined ? own : `${own} (${errorWords(error.cause)})`;
}
