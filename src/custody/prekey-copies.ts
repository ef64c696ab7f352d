import type { PeerAddressTag } from '../model/peer.js';
import { toHex } from '../model/bytes.js';
import type { Store } from '../platform/store.js';
import type { SignedBytes } from '../protocol/messages.js';
import { isGenuinePrekey } from '../protocol/records/prekey.js';
import type { CustodyOptions } from './custody-options.js';
import { OwnerShares } from './owner-shares.js';
import { isNode } from './presence.js';
import { copyPrefix, encodeSigned, ownerName, readSigned, holdsTooLong, tryOpenPrekey } from './stored-prekey.js';
import { storedEntries } from './stored-entries.js';
import { surviveStoreFailure } from './store-failure.js';
import type { Upkeep } from './upkeep.js';

/** What stands before a copy on disk: the tag of the node that has left it. */
const tagBytes = 8;

/**
 * Last resorts of people who are at home elsewhere, for the time that their home is gone. One for each owner, the one that
 * expires latest; if they become too many, in all or of one node, the one that was taken in first goes.
 */
export class PrekeyCopies {
  readonly #options: CustodyOptions;
  readonly #store: Store;
  readonly #upkeep: Upkeep;
  /** When the copy of each owner expires; the bytes are in the store. */
  readonly #expiries = new Map<string, number>();
  /** By the tag of the node that has left them. */
  readonly #shares: OwnerShares;

  constructor(options: CustodyOptions, store: Store, upkeep: Upkeep) {
    this.#options = options;
    this.#store = store;
    this.#upkeep = upkeep;
    this.#shares = new OwnerShares(options.limits.keptPrekeysPerNode);
  }

  /** @throws StoreError (as rejection) */
  async open(): Promise<void> {
    for await (const { key, value } of storedEntries(this.#store, copyPrefix)) {
      const copy = readSigned(value, tagBytes);
      if (copy) this.#note(value.subarray(0, tagBytes), key.slice(copyPrefix.length), copy.expiresAt);
      else {
        this.#options.counters.damagedRecord += 1;
        this.#upkeep.delete(key);
      }
    }
    this.dropExpired();
  }

  /** A node wants this to be kept. A leaf has no business here: its own home makes the copies. */
  take(source: PeerAddressTag, ownerKey: Uint8Array, prekey: SignedBytes): void {
    const { crypto, clock, counters, limits, network } = this.#options;
    const owner = ownerName(ownerKey);
    const opened = tryOpenPrekey(prekey);
    if (!opened || !isNode(network, source)) {
      counters.unreadable += 1;
      return;
    }
    const known = this.#expiries.get(owner) ?? 0;
    const isWanted = opened.kind === 'last-resort' && opened.expiresAt > Math.max(known, clock.now());
    if (!isWanted || holdsTooLong(opened, clock, limits)) counters.unwantedPrekey += 1;
    else if (!isGenuinePrekey(crypto, ownerKey, prekey)) counters.badSignature += 1;
    else {
      this.#expiries.delete(owner);
      const record = encodeSigned(prekey, tagBytes);
      record.set(source.tag);
      this.#upkeep.put(`${copyPrefix}${owner}`, record);
      this.#note(source.tag, owner, opened.expiresAt);
      const [oldest] = this.#expiries.keys();
      if (oldest !== undefined && this.#expiries.size > limits.keptPrekeys) this.#drop(oldest);
    }
  }

  async find(ownerKey: Uint8Array): Promise<SignedBytes | undefined> {
    const owner = ownerName(ownerKey);
    if ((this.#expiries.get(owner) ?? 0) <= this.#options.clock.now()) return undefined;
    try {
      const bytes = await this.#store.get(`${copyPrefix}${owner}`);
      return bytes && readSigned(bytes, tagBytes)?.signed;
    } catch (error) {
      surviveStoreFailure(error, this.#options.logger, 'a prekey could not be read');
      return undefined;
    }
  }

  dropExpired(): void {
    const now = this.#options.clock.now();
    for (const [owner, expiresAt] of this.#expiries) if (expiresAt <= now) this.#drop(owner);
  }

  #note(tag: Uint8Array, owner: string, expiresAt: number): void {
    this.#expiries.set(owner, expiresAt);
    const tooMany = this.#shares.add(toHex(tag), owner);
    if (tooMany !== undefined) this.#drop(tooMany);
  }

  #drop(owner: string): void {
    this.#shares.remove(owner);
    this.#expiries.delete(owner);
    this.#upkeep.delete(`${copyPrefix}${owner}`);
  }
}
