import type { StretchCost } from '../../src/platform/passphrase.js';
import type { KeptOfPeer } from '../../src/backup/backup.js';
import type { CarryLine } from '../carrying/carry-line.js';
import type { Departure } from '../carrying/carry-out.js';
import type { CarryInProgress } from '../carrying/carry-state.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import type { MovingInProgress } from './moving-state.js';

/** What it takes to go on elsewhere, and here as who comes from elsewhere. */
export interface Moving {
  /** `cost`: what guessing the passphrase costs; the standard if not given. @throws BackupError, StoreError */
  readonly pack: (
    own: OwnIdentity,
    id: string,
    kept: KeptOfPeer,
    passphrase: string,
    madeAt: number,
    cost?: StretchCost,
  ) => Promise<Uint8Array[]>;
  /** `tell` hears of each step. */
  readonly movingIn: (tell: (progress: MovingInProgress) => void) => Newcoming;
  /** Hands the user over to a page that was opened; says so if none could be. */
  readonly carryOut: (line: CarryLine | undefined, departure: Departure) => Departing;
  /** Takes the user of the page over that has opened this one; says so if there is none. `tell` hears of each step. */
  readonly carryIn: (line: CarryLine | undefined, tell: (progress: CarryInProgress) => void) => Arriving;
}

/** Somebody comes from another place, with a file. */
export interface Newcoming {
  open(file: Blob, passphrase: string): Promise<void>;
  replace(): Promise<void>;
  /** False if it is too late for that. */
  callOff(): boolean;
}

/** Somebody is about to go on at another page. */
export interface Departing {
  /** The user goes on here. False if it is too late for that, or not known yet. */
  callOff(): boolean;
}

/** Somebody is about to come from another page. */
export interface Arriving {
  accept(): Promise<void>;
  /** False if it is too late for that. */
  callOff(): boolean;
}
