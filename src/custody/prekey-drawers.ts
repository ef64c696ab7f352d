import { fromHex } from '../model/bytes.js';
import { ProtocolError } from '../model/errors.js';
import type { Store, StoreChange } from '../platform/store.js';
import type { SignedBytes } from '../protocol/messages.js';
import type { Signed } from '../protocol/records/node-record.js';
import { isGenuinePrekey, openPrekey, type Prekey } from '../protocol/records/prekey.js';
import type { CustodyOptions } from './custody-options.js';
import { OwnerShares } from './owner-shares.js';
import { PrekeyDrawer, type OneTimePrekey } from './prekey-drawer.js';
import {
  drawerPrefix,
  encodeSigned,
  holdsTooLong,
  oneTimeKey,
  oneTimeOwner,
  oneTimePrefix,
  ownerName,
  readSigned,
} from './stored-prekey.js';
import { storedEntries } from './stored-entries.js';
import { surviveStoreFailure } from './store-failure.js';
import type { Upkeep } from './upkeep.js';

/** The prekeys of all who have left some here; the bytes of one-time prekeys are in the store only. */
export class PrekeyDrawers {
  readonly #options: CustodyOptions;
  readonly #store: Store;
  readonly #upkeep: Upkeep;
  /** Who has left something last stands last. */
  readonly #drawers = new Map<string, PrekeyDrawer>();
  /** By the address that the owner came from; not over restarts. */
  readonly #shares: OwnerShares;

  constructor(options: CustodyOptions, store: Store, upkeep: Upkeep) {
    this.#options = options;
    this.#store = store;
    this.#upkeep = upkeep;
    this.#shares = new OwnerShares(options.limits.keptPrekeysPerAddress);
  }

  /** @throws StoreError (as rejection) */
  async open(): Promise<void> {
    for await (const { key, value } of storedEntries(this.#store, drawerPrefix)) {
      const owner = key.slice(drawerPrefix.length);
      const drawer = new PrekeyDrawer(owner, fromHex(owner));
      if (drawer.restore(value)) this.#drawers.set(owner, drawer);
      else this.#dropDamaged(key);
    }
    for await (const { key, value } of storedEntries(this.#store, oneTimePrefix)) {
      const prekey = readSigned(value);
      const drawer = this.#drawers.get(oneTimeOwner(key));
      if (!prekey) this.#dropDamaged(key);
      else if (drawer) drawer.oneTime.push({ number: prekey.number, expiresAt: prekey.expiresAt });
      else this.#upkeep.delete(key);
    }
    this.dropExpired();
  }

  of(ownerKey: Uint8Array): PrekeyDrawer | undefined {
    return this.#drawers.get(ownerName(ownerKey));
  }

  all(): Iterable<PrekeyDrawer> {
    return this.#drawers.values();
  }

  /**
   * Takes in what is new. Returns the drawer if it has another last resort. `address`: where the owner comes from, if that has a bound.
   * @throws ProtocolError if one of them is no prekey, or not of this owner; then none is taken.
   */
  take(ownerKey: Uint8Array, prekeys: readonly SignedBytes[], address: string | undefined): PrekeyDrawer | undefined {
    const { counters, clock, limits } = this.#options;
    const drawer = this.of(ownerKey) ?? new PrekeyDrawer(ownerName(ownerKey), ownerKey.slice());
    const opened = prekeys.map(openPrekey);
    const passing = opened.filter((prekey) => !holdsTooLong(prekey, clock, limits));
    this.#dropExpiredOf(drawer);
    const oneTime = this.#newOneTime(drawer, passing);
    const lastResort = this.#newLastResort(drawer, passing);
    const taken = lastResort ? [...oneTime, lastResort] : oneTime;
    counters.unwantedPrekey += opened.length - taken.length;
    for (const { signed } of taken)
      if (!isGenuinePrekey(this.#options.crypto, ownerKey, signed))
        throw new ProtocolError('a prekey that its owner has not signed');
    if (taken.length > 0) this.#put(drawer, oneTime, lastResort);
    if (this.#drawers.get(drawer.owner) === drawer) this.#count(drawer, address);
    return lastResort && drawer;
  }

  /** Takes a one-time prekey off the disk, and gives it. Undefined if there is none, or the store fails. */
  async giveOneTime(drawer: PrekeyDrawer): Promise<SignedBytes | undefined> {
    const { clock, counters, logger } = this.#options;
    for (let next = drawer.oneTime.shift(); next; next = drawer.oneTime.shift()) {
      const key = oneTimeKey(drawer.owner, next.number);
      try {
        const bytes = await this.#store.get(key);
        await this.#store.write([{ kind: 'delete', key }]);
        const prekey = bytes && readSigned(bytes);
        if (!prekey) counters.damagedRecord += 1;
        else if (prekey.expiresAt > clock.now()) return prekey.signed;
      } catch (error) {
        surviveStoreFailure(error, logger, 'a prekey could not be given away');
        drawer.oneTime.unshift(next);
        return undefined;
      }
    }
    return undefined;
  }

  lastResortOf({ lastResort }: PrekeyDrawer): SignedBytes | undefined {
    return lastResort && lastResort.expiresAt > this.#options.clock.now() ? lastResort.signed : undefined;
  }

  dropExpired(): void {
    const now = this.#options.clock.now();
    for (const drawer of this.#drawers.values()) {
      this.#dropExpiredOf(drawer);
      if (drawer.forgetAt <= now) this.#drop(drawer);
    }
  }

  #count({ owner }: PrekeyDrawer, address: string | undefined): void {
    const tooMany = address === undefined ? undefined : this.#shares.add(address, owner);
    const drawer = tooMany === undefined ? undefined : this.#drawers.get(tooMany);
    if (drawer) this.#drop(drawer);
  }

  #newOneTime(drawer: PrekeyDrawer, opened: readonly Signed<Prekey>[]): readonly Signed<Prekey>[] {
    const { clock, limits } = this.#options;
    const now = clock.now();
    const room = limits.oneTimePrekeys - drawer.oneTime.length - drawer.arriving;
    return opened
      .filter(({ kind, number, expiresAt }) => kind === 'one-time' && number > drawer.highest && expiresAt > now)
      .sort((a, b) => a.number - b.number)
      .filter(({ number }, at, sorted) => number !== sorted[at - 1]?.number)
      .slice(0, Math.max(0, room));
  }

  /** The one that expires latest, if that is later than what is here. */
  #newLastResort(drawer: PrekeyDrawer, opened: readonly Signed<Prekey>[]): Signed<Prekey> | undefined {
    const known = Math.max(drawer.lastResort?.expiresAt ?? 0, this.#options.clock.now());
    let latest: Signed<Prekey> | undefined;
    for (const prekey of opened)
      if (prekey.kind === 'last-resort' && prekey.expiresAt > (latest?.expiresAt ?? known)) latest = prekey;
    return latest;
  }

  #put(drawer: PrekeyDrawer, oneTime: readonly Signed<Prekey>[], lastResort: Signed<Prekey> | undefined): void {
    drawer.lastResort = lastResort ?? drawer.lastResort;
    drawer.highest = oneTime.at(-1)?.number ?? drawer.highest;
    for (const { expiresAt } of lastResort ? [...oneTime, lastResort] : oneTime)
      drawer.forgetAt = Math.max(drawer.forgetAt, expiresAt);
    this.#drawers.delete(drawer.owner);
    this.#drawers.set(drawer.owner, drawer);
    const [oldest] = this.#drawers.values();
    if (oldest && this.#drawers.size > this.#options.limits.keptPrekeys) this.#drop(oldest);
    void this.#write(drawer, oneTime);
  }

  /** One-time prekeys are there to be given when they are on disk: only then can they be taken off it. */
  async #write(drawer: PrekeyDrawer, oneTime: readonly Signed<Prekey>[]): Promise<void> {
    const changes: StoreChange[] = oneTime.map(({ number, signed }) => ({
      kind: 'put',
      key: oneTimeKey(drawer.owner, number),
      value: encodeSigned(signed),
    }));
    changes.push({ kind: 'put', key: drawer.key, value: drawer.encode() });
    drawer.arriving += oneTime.length;
    try {
      await this.#store.write(changes);
      const arrived: OneTimePrekey[] = oneTime.map(({ number, expiresAt }) => ({ number, expiresAt }));
      drawer.oneTime.push(...arrived);
    } catch (error) {
      surviveStoreFailure(error, this.#options.logger, 'prekeys could not be stored');
    } finally {
      drawer.arriving -= oneTime.length;
    }
  }

  #dropExpiredOf(drawer: PrekeyDrawer): void {
    const now = this.#options.clock.now();
    const expired = drawer.oneTime.filter(({ expiresAt }) => expiresAt <= now);
    if (expired.length === 0) return;
    for (const { number } of expired) this.#upkeep.delete(oneTimeKey(drawer.owner, number));
    drawer.oneTime.splice(0, Infinity, ...drawer.oneTime.filter(({ expiresAt }) => expiresAt > now));
  }

  /** At once, in the order of all writes: its owner may leave something new in this very turn. */
  #drop(drawer: PrekeyDrawer): void {
    this.#drawers.delete(drawer.owner);
    this.#shares.remove(drawer.owner);
    const words = 'prekeys that have expired could not be deleted';
    this.#store
      .write([
        { kind: 'delete', key: drawer.key },
        { kind: 'delete-range', prefix: `${oneTimePrefix}${drawer.owner}/` },
      ])
      .catch((error: unknown) => surviveStoreFailure(error, this.#options.logger, words));
  }

  #dropDamaged(key: string): void {
    this.#options.counters.damagedRecord += 1;
    this.#upkeep.delete(key);
  }
}
