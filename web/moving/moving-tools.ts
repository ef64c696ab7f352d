import type { Store } from '../../src/platform/store.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import type { MovingInProgress } from './moving-state.js';

/** What it takes to go on elsewhere, and here as who comes from elsewhere. */
export interface Moving {
  /** @throws BackupError, StoreError */
  readonly pack: (
    own: OwnIdentity,
    id: string,
    store: Store,
    passphrase: string,
    madeAt: number,
  ) => Promise<Uint8Array[]>;
  /** `tell` hears of each step. */
  readonly movingIn: (tell: (progress: MovingInProgress) => void) => Newcoming;
}

/** Somebody comes from another place, with a file. */
export interface Newcoming {
  open(file: Blob, passphrase: string): Promise<void>;
  replace(): Promise<void>;
  /** False if it is too late for that. */
  callOff(): boolean;
}
