import { BackupError, ProtocolError } from '../model/errors.js';
import { KiB } from '../model/units.js';
import { standardCost, type StretchCost } from '../platform/passphrase.js';
import type { RandomSource } from '../platform/random.js';
import { storedPrefix } from '../platform/store-keys.js';
import type { Store, StoreEntry } from '../platform/store.js';
import {
  decodeBackupHead,
  decodeBackupPart,
  encodeBackupHead,
  encodeBackupPart,
  type CarriedChunk,
  type CarriedFile,
  type StoredBackupHead,
  type StoredBackupPart,
} from '../protocol/stored/backup.js';
import type { FileStore } from '../files/file-store.js';
import { everyFile, putFiles, type CarriedFiles } from './carried-files.js';
import {
  contactRoom,
  historyRoom,
  incomingRoom,
  letterRoom,
  olderStateKey,
  outgoingRoom,
  soughtRoom,
} from '../delivery/stored-rooms.js';
import { leftRoomRoom, ownRoomRoom, roomInvitationRoom, roomOutRoom, roomPostRoom } from '../rooms/own/room-entries.js';
import { amendmentRoom, saidRoom } from '../delivery/amendments.js';
import { prekeyRoom } from '../sealing/prekey-chest.js';
import { programRoom } from './program-room.js';
import { openFile, sealFile, type SealingTools } from './sealed-file.js';

/** What belongs to the peer; what a node keeps for others stays with the node. */
const rooms = [
  ...[outgoingRoom, letterRoom, soughtRoom, incomingRoom, contactRoom, historyRoom, prekeyRoom],
  ...[amendmentRoom, saidRoom, programRoom],
  ...[ownRoomRoom, roomPostRoom, roomOutRoom, leftRoomRoom, roomInvitationRoom],
];

/** Entries that are read at once, and bytes that a part of the file has at least before the next begins. */
const pageSize = 200;
const partBytes = 64 * KiB;
/** The same of a part that has chunks of files. */
const filePartBytes = 512 * KiB;

export interface BackupTools extends SealingTools {
  readonly random: RandomSource;
  /** What guessing the passphrase costs; the standard if not given. */
  readonly cost?: StretchCost;
}

/** What is kept of a peer. */
export interface KeptOfPeer {
  readonly store: Store;
  readonly files: FileStore;
}

/** Whose backup it is, and since when. */
export type BackupHead = StoredBackupHead;

/** Fewest characters of a passphrase: it is guessed at by whoever has the file, for as long as they like. */
export const shortestPassphrase = 12;

/** Whether a passphrase is long enough to seal a file with. */
export function isLongEnough(passphrase: string): boolean {
  return [...passphrase.normalize('NFC')].length >= shortestPassphrase;
}

/**
 * A peer as a file, to go on elsewhere: identity, outbox, places in streams, contacts, prekeys, history, rooms and files, sealed with
 * a passphrase.
 * The peer must not run meanwhile. It is for moving, not for being in two places: where the file was opened last goes on, and
 * what the first one says or hears after that is not known to the other.
 * @throws BackupError if the passphrase is too short; StoreError
 */
export function writeBackup(
  head: BackupHead,
  kept: KeptOfPeer,
  passphrase: string,
  tools: BackupTools,
): AsyncGenerator<Uint8Array> {
  if (!isLongEnough(passphrase))
    throw new BackupError(`a passphrase has at least ${shortestPassphrase} characters: whoever opens the file is you`);
  return sealFile(partsOf(head, kept), passphrase, tools.cost ?? standardCost, tools);
}

/**
 * Opens a backup and puts what is in it into empty stores. Returns whose it is; only when that is kept as well the peer is there.
 * @throws BackupError if the file cannot be opened, or the store is somebody's already; StoreError
 */
export async function readBackup(
  file: Uint8Array,
  passphrase: string,
  { store, files: fileStore }: KeptOfPeer,
  tools: SealingTools,
): Promise<BackupHead> {
  const [first] = await store.scan({ prefix: '', limit: 1 });
  if (first) throw new BackupError('there is something in this place already: restore a backup into an empty one');
  // Nothing is written before all of it has been opened: half a peer would be worse than none.
  const { head, parts, files } = await openBackup(file, passphrase, tools);
  await putFiles(files, fileStore);
  for (const entries of parts) await store.write(entries.map((entry) => ({ kind: 'put' as const, ...entry })));
  return head;
}

/** What is in a backup: whose it is, and what goes into a store, in parts of a moderate size. */
export interface OpenedBackup {
  readonly head: BackupHead;
  readonly parts: readonly (readonly StoreEntry[])[];
  readonly files: CarriedFiles;
}

/**
 * Opens a backup as a whole, and puts it nowhere.
 * @throws BackupError if it cannot be opened.
 */
export async function openBackup(file: Uint8Array, passphrase: string, tools: SealingTools): Promise<OpenedBackup> {
  let head: BackupHead | undefined;
  // Whoever goes on with it may have given more numbers than it knows of.
  const parts: (readonly StoreEntry[])[] = [[{ key: olderStateKey, value: new Uint8Array() }]];
  const carried: { files: CarriedFile[]; chunks: CarriedChunk[] } = { files: [], chunks: [] };
  for await (const part of openFile(file, passphrase, tools)) {
    if (!head) {
      head = readable(() => decodeBackupHead(part));
      continue;
    }
    const { entries, files, chunks } = readable(() => partOf(part));
    if (entries.length > 0) parts.push(entries);
    carried.files.push(...files);
    carried.chunks.push(...chunks);
  }
  if (!head) throw new BackupError('the backup is empty');
  return { head, parts, files: carried };
}

async function* partsOf(head: BackupHead, { store, files }: KeptOfPeer): AsyncGenerator<Uint8Array> {
  yield encodeBackupHead(head);
  let entries: StoreEntry[] = [];
  let bytes = 0;
  for await (const entry of everything(store)) {
    entries.push(entry);
    bytes += entry.key.length + entry.value.length;
    if (bytes < partBytes) continue;
    yield encodeBackupPart({ entries, files: [], chunks: [] });
    entries = [];
    bytes = 0;
  }
  if (entries.length > 0) yield encodeBackupPart({ entries, files: [], chunks: [] });
  yield* filePartsOf(files);
}

async function* filePartsOf(store: FileStore): AsyncGenerator<Uint8Array> {
  let [files, chunks]: [CarriedFile[], CarriedChunk[]] = [[], []];
  let bytes = 0;
  for await (const next of everyFile(store)) {
    if ('file' in next) files.push(next.file);
    else chunks.push(next.chunk);
    bytes += 'file' in next ? next.file.record.length : next.chunk.bytes.length;
    if (bytes < filePartBytes) continue;
    yield encodeBackupPart({ entries: [], files, chunks });
    [files, chunks, bytes] = [[], [], 0];
  }
  if (files.length > 0 || chunks.length > 0) yield encodeBackupPart({ entries: [], files, chunks });
}

async function* everything(store: Store): AsyncGenerator<StoreEntry> {
  for (const room of rooms) {
    const prefix = storedPrefix(room);
    let after: string | undefined;
    do {
      const page = await store.scan({ prefix, limit: pageSize, ...(after !== undefined && { after }) });
      yield* page;
      after = page.at(-1)?.key;
    } while (after !== undefined);
  }
}

function partOf(bytes: Uint8Array): StoredBackupPart {
  const part = decodeBackupPart(bytes);
  if (part.entries.some(({ key }) => !rooms.some((room) => key.startsWith(storedPrefix(room)))))
    throw new ProtocolError('an entry that belongs to no peer');
  return part;
}

/** @throws BackupError instead of ProtocolError: what was sealed by somebody who knows the passphrase is of another version. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ProtocolError)
      throw new BackupError('the backup was made by a version of tabmesh that this one cannot read', { cause });
    throw cause;
  }
}
