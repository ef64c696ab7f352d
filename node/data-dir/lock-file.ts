import { randomUUID } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataDirHeldError, systemCode } from './data-dir-error.js';
import { processBirth } from './process-birth.js';

/** Who claims a directory: the name of its lock file says it. */
interface Claim {
  readonly file: string;
  readonly pid: number;
  /** See `processBirth`. */
  readonly birth: string;
}

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes a directory for this process. Everybody first puts a file of its own there and then looks for those of others:
 * whoever finds one of a living process takes its own away again. So two never hold the directory at once (of two that
 * come in the same instant, it may be none), and the files of dead processes can be cleared away without any race.
 * @throws DataDirError if another process, or another peer in this one, holds the directory.
 */
export async function takeLock(directory: string): Promise<Lock> {
  const own = `lock.${process.pid}.${await processBirth(process.pid)}.${randomUUID()}`;
  const release = (): Promise<void> => rm(join(directory, own), { force: true });
  await writeFile(join(directory, own), '', { flag: 'wx', mode: 0o600 });
  try {
    const claims = (await readdir(directory)).filter((file) => file !== own).flatMap((file) => parseClaim(file) ?? []);
    for (const claim of claims) {
      if (await isAlive(claim)) throw heldError(directory, claim);
      await rm(join(directory, claim.file), { force: true });
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

function parseClaim(file: string): Claim | undefined {
  const [, pid, birth] = /^lock\.(\d+)\.([^.]*)\.[0-9a-f-]+$/.exec(file) ?? [];
  return pid === undefined || birth === undefined ? undefined : { file, pid: Number(pid), birth };
}

async function isAlive({ pid, birth }: Claim): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false;
    // EPERM: it lives, and belongs to somebody else.
  }
  return birth === (await processBirth(pid));
}

function heldError(directory: string, { pid, file }: Claim): DataDirHeldError {
  const path = join(directory, file);
  return new DataDirHeldError(
    `the data directory is in use by process ${pid}, which holds ${path}; give this peer another one`,
    pid,
  );
}
