import { open, readFile, rm } from 'node:fs/promises';
import { readBackup, writeBackup } from '../../src/backup/backup.js';
import { BackupError } from '../../src/model/errors.js';
import { standardLimits } from '../../src/model/limits.js';
import type { Logger } from '../../src/platform/logger.js';
import { systemRandom } from '../../src/platform/random.js';
import type { Store } from '../../src/platform/store.js';
import { nodeCrypto } from '../crypto/node-crypto.js';
import { nodeStretch } from '../crypto/node-stretch.js';
import { DataDirError } from '../data-dir/data-dir-error.js';
import { defaultDataDir } from '../data-dir/data-dir-path.js';
import { hasIdentity, openIdentity, plantIdentity, type StoredIdentity } from '../data-dir/identity-file.js';
import { openStoreIn } from '../data-dir/store-folder.js';
import { filesIn } from '../files/folder-file-store.js';
import type { Screen } from '../terminal/screen.js';
import type { BackupArguments } from './backup-arguments.js';
import { endingOfError, type Ending } from './ending.js';
import { chosenPassphrase } from './passphrase-choice.js';

export interface BackupWorld {
  readonly screen: Screen;
  readonly logger: Logger;
  readonly environment: NodeJS.ProcessEnv;
}

/** Writes a peer into a file, or puts one from a file into an empty directory. Never throws what it can explain. */
export async function runBackup(args: BackupArguments, world: BackupWorld): Promise<Ending> {
  const { place } = args;
  const { environment } = world;
  const directory = place.kind === 'given' ? place.path : defaultDataDir(place.desiredId, place.local, environment);
  try {
    const passphrase = await chosenPassphrase(args.passphraseFile, environment);
    if (args.way === 'backup') await backUp(directory, args.file, passphrase, world);
    else await restore(directory, args.file, passphrase, world);
    return { kind: 'quiet' };
  } catch (error) {
    return endingOfError(error);
  }
}

async function backUp(directory: string, file: string, passphrase: string, world: BackupWorld): Promise<void> {
  if (!(await hasIdentity(directory))) throw new DataDirError(`there is no peer in ${directory}`);
  await withPeer(directory, world.logger, async (identity, store) => {
    const { lastId: id, incarnation, keys } = identity;
    const head = { seed: keys.seed, id, incarnation, madeAt: Date.now() };
    await writeNew(file, writeBackup(head, { store, files: filesIn(directory) }, passphrase, tools()));
    world.screen.print(`${id ?? 'the peer'} is in ${file}: whoever has it and the passphrase is ${id ?? 'the peer'}`);
  });
}

async function restore(directory: string, file: string, passphrase: string, world: BackupWorld): Promise<void> {
  if (await hasIdentity(directory))
    throw new DataDirError(`there is a peer in ${directory} already: give an empty one`);
  const bytes = await fileContent(file);
  const store = await openStoreIn(directory, standardLimits.storeBytes, world.logger);
  try {
    const head = await readBackup(bytes, passphrase, { store, files: filesIn(directory) }, tools());
    await plantIdentity(directory, head);
    world.screen.print(`${head.id ?? 'the peer'} is in ${directory}: let it run nowhere else from now on`);
  } finally {
    await store.close();
  }
}

function tools(): { crypto: ReturnType<typeof nodeCrypto>; stretch: typeof nodeStretch; random: typeof systemRandom } {
  return { crypto: nodeCrypto(), stretch: nodeStretch, random: systemRandom };
}

/** Nobody else may run the peer meanwhile. */
async function withPeer(
  directory: string,
  logger: Logger,
  task: (identity: StoredIdentity, store: Store) => Promise<void>,
): Promise<void> {
  const identity = await openIdentity(directory, { crypto: nodeCrypto(), random: systemRandom, logger });
  try {
    const store = await openStoreIn(directory, standardLimits.storeBytes, logger);
    try {
      await task(identity, store);
    } finally {
      await store.close();
    }
  } finally {
    await identity.release();
  }
}

/** Never over a file that is there; nothing is left of one that could not be finished. */
async function writeNew(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600).catch((cause: unknown) => {
    throw unusable('made', path, cause);
  });
  try {
    for await (const piece of pieces) await file.write(piece);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function fileContent(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw unusable('read', path, cause);
  }
}

function unusable(what: string, path: string, cause: unknown): BackupError {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new BackupError(`${path} cannot be ${what}: ${words}`, { cause });
}
