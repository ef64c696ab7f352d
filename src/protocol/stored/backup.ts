import { ProtocolError } from '../../model/errors.js';
import { readPeerId } from '../../model/peer-id.js';
import { keyBytes } from '../../platform/crypto.js';
import type { StoreEntry } from '../../platform/store.js';
import { tabmesh } from '../gen/schema.js';
import { decoded, finite, sized } from '../wire-values.js';

const { BackupHead, BackupPart } = tabmesh.stored.v1;

/** Whose backup it is. */
export interface StoredBackupHead {
  /** The private key: 32 bytes, and secret. */
  readonly seed: Uint8Array;
  /** The ID of the last session. */
  readonly id: string | undefined;
  /** Of the newest session. */
  readonly incarnation: number;
  readonly madeAt: number;
}

export function encodeBackupHead({ id = '', ...rest }: StoredBackupHead): Uint8Array {
  return BackupHead.encode({ ...rest, id }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeBackupHead(bytes: Uint8Array): StoredBackupHead {
  const { seed, id, incarnation, madeAt } = decoded(() => BackupHead.decode(bytes));
  return {
    seed: sized(seed, keyBytes, 'private key'),
    id: id === '' ? undefined : known(id),
    incarnation: finite(incarnation, 'incarnation'),
    madeAt: finite(madeAt, 'a clock'),
  };
}

function known(id: string): string {
  try {
    return readPeerId(id);
  } catch (cause) {
    throw new ProtocolError('a backup with a bad ID', { cause });
  }
}

/** What a store of files has of one, and what it is. */
export interface CarriedFile {
  readonly name: string;
  readonly record: Uint8Array;
}

/** Some of what is in a file. */
export interface CarriedChunk {
  readonly name: string;
  /** Bytes from the beginning of the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Some of what is kept of a peer. */
export interface StoredBackupPart {
  readonly entries: readonly StoreEntry[];
  readonly files: readonly CarriedFile[];
  readonly chunks: readonly CarriedChunk[];
}

export function encodeBackupPart({ entries, files, chunks }: StoredBackupPart): Uint8Array {
  return BackupPart.encode({ entries: [...entries], files: [...files], chunks: [...chunks] }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeBackupPart(bytes: Uint8Array): StoredBackupPart {
  const { entries, files, chunks } = decoded(() => BackupPart.decode(bytes));
  return {
    entries: entries.map(({ key, value }) => ({ key, value: value.slice() })),
    files: files.map(({ name, record }) => ({ name: nameOfFile(name), record: record.slice() })),
    chunks: chunks.map(({ name, offset, bytes: chunk }) => ({ name: nameOfFile(name), offset, bytes: chunk })),
  };
}

/** In a folder these are names of files: nothing else may become one. */
function nameOfFile(name: string): string {
  if (!/^[0-9a-f]{32}$/.test(name)) throw new ProtocolError('a file with a bad name');
  return name;
}
