import { hasTag } from '../model/peer.js';
import type { PeerId } from '../model/peer-id.js';
import type { Store } from '../platform/store.js';
import type { PeerAddressTag, SignedBytes } from '../protocol/messages.js';
import { isGenuinePrekey } from '../protocol/records/prekey.js';
import type { CustodyOptions } from './custody-options.js';
import { copyPrefix, encodeSigned, ownerName, readSigned, tryOpenPrekey } from './stored-prekey.js';
import { storedEntries } from './stored-entries.js';
import { surviveStoreFailure } from './store-failure.js';
import type { Upkeep } from './upkeep.js';

/**
 * Last resorts of people who are at home elsewhere, for the time that their home is gone. One for each owner, the one that
 * expires latest; if they become too many, the one that was taken in first goes.
 */
export class PrekeyCopies {
  readonly #options: CustodyOptions;
  readonly #store: Store;
  readonly #upkeep: Upkeep;
  /** When the copy of each owner expires; the bytes are in the store. */
  readonly #expiries = new Map<string, number>();

  constructor(options: CustodyOptions, store: Store, upkeep: Upkeep) {
    this.#options = options;
    this.#store = store;
    this.#upkeep = upkeep;
  }

  /** @throws StoreError (as rejection) */
  async open(): Promise<void> {
    for await (const { key, value } of storedEntries(this.#store, copyPrefix)) {
      const copy = readSigned(value);
      if (copy) this.#expiries.set(key.slice(copyPrefix.length), copy.expiresAt);
      else {
        this.#options.counters.damagedRecord += 1;
        this.#upkeep.delete(key);
      }
    }
    this.dropExpired();
  }

  /** A node wants this to be kept. */
  take(source: PeerAddressTag, ownerKey: Uint8Array, prekey: SignedBytes): void {
    const { crypto, clock, counters, limits } = this.#options;
    const owner = ownerName(ownerKey);
    const opened = tryOpenPrekey(prekey);
    if (!opened || !this.#isNode(source)) {
      counters.unreadable += 1;
      return;
    }
    const known = this.#expiries.get(owner) ?? 0;
    if (opened.kind !== 'last-resort' || opened.expiresAt <= Math.max(known, clock.now())) counters.unwantedPrekey += 1;
    else if (!isGenuinePrekey(crypto, ownerKey, prekey)) counters.badSignature += 1;
    else {
      this.#expiries.delete(owner);
      this.#expiries.set(owner, opened.expiresAt);
      this.#upkeep.put(`${copyPrefix}${owner}`, encodeSigned(prekey));
      const [oldest] = this.#expiries.keys();
      if (oldest !== undefined && this.#expiries.size > limits.keptPrekeys) this.#drop(oldest);
    }
  }

  async find(ownerKey: Uint8Array): Promise<SignedBytes | undefined> {
    const owner = ownerName(ownerKey);
    if ((this.#expiries.get(owner) ?? 0) <= this.#options.clock.now()) return undefined;
    try {
      const bytes = await this.#store.get(`${copyPrefix}${owner}`);
      return bytes && readSigned(bytes)?.signed;
    } catch (error) {
      surviveStoreFailure(error, this.#options.logger, 'a prekey could not be read');
      return undefined;
    }
  }

  dropExpired(): void {
    const now = this.#options.clock.now();
    for (const [owner, expiresAt] of this.#expiries) if (expiresAt <= now) this.#drop(owner);
  }

  #drop(owner: string): void {
    this.#expiries.delete(owner);
    this.#upkeep.delete(`${copyPrefix}${owner}`);
  }

  /** A leaf has no business here: its own home makes the copies. */
  #isNode({ id, tag }: PeerAddressTag): boolean {
    const peer = this.#options.network.find(id as PeerId);
    return peer?.role === 'node' && hasTag(peer.key, tag);
  }
}
