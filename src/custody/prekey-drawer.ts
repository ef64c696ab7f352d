import { storedKey } from '../platform/store-keys.js';
import type { Signed } from '../protocol/records/node-record.js';
import type { Prekey } from '../protocol/records/prekey.js';
import { drawerPrefix, encodeSigned, readSigned } from './stored-prekey.js';

/** A one-time prekey that can be given away; its bytes are in the store. */
export interface OneTimePrekey {
  readonly number: number;
  /** Epoch milliseconds, by the owner's clock. */
  readonly expiresAt: number;
}

const numberBytes = 4;
const timeBytes = 8;
const headBytes = numberBytes + timeBytes;

/** What one owner has left here. */
export class PrekeyDrawer {
  readonly owner: string;
  readonly ownerKey: Uint8Array;
  /** The oldest first. */
  readonly oneTime: OneTimePrekey[] = [];
  lastResort: Signed<Prekey> | undefined;
  /** One-time prekeys that are on their way to the disk. */
  arriving = 0;
  /**
   * The highest number of a one-time prekey that was ever taken in here. Owners count upwards, so what is not above it
   * is here, or was and has been given away.
   */
  highest = 0;
  /** When everything that was ever taken in has expired, and can do no harm when it comes again. */
  forgetAt = 0;
  /** Names of the nodes that have a copy of the present last resort. */
  keepers: readonly string[] = [];

  constructor(owner: string, ownerKey: Uint8Array) {
    this.owner = owner;
    this.ownerKey = ownerKey;
  }

  get key(): string {
    return `${drawerPrefix}${storedKey(this.owner)}`;
  }

  /** What is stored of it beside the one-time prekeys. */
  encode(): Uint8Array {
    const bytes = this.lastResort ? encodeSigned(this.lastResort.signed, headBytes) : new Uint8Array(headBytes);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, this.highest);
    view.setFloat64(numberBytes, this.forgetAt);
    return bytes;
  }

  /** Takes over what was stored. False if it is damaged. */
  restore(bytes: Uint8Array): boolean {
    if (bytes.length < headBytes) return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    this.highest = view.getUint32(0);
    this.forgetAt = view.getFloat64(numberBytes);
    this.lastResort = readSigned(bytes, headBytes);
    return bytes.length === headBytes || this.lastResort !== undefined;
  }
}
