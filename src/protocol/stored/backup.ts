import { ProtocolError } from '../../model/errors.js';
import { readPeerId } from '../../model/peer-id.js';
import { keyBytes } from '../../platform/crypto.js';
import type { StoreEntry } from '../../platform/store.js';
import { tabmesh } from '../gen/schema.js';
import { decoded, finite, sized } from '../wire-values.js';

const { BackupHead, BackupEntries } = tabmesh.stored.v1;

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

export function encodeBackupEntries(entries: readonly StoreEntry[]): Uint8Array {
  return BackupEntries.encode({ entries: [...entries] }).finish();
}

/** @throws ProtocolError if they are none. */
export function decodeBackupEntries(bytes: Uint8Array): StoreEntry[] {
  const { entries } = decoded(() => BackupEntries.decode(bytes));
  return entries.map(({ key, value }) => ({ key, value: value.slice() }));
}
