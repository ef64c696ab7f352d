import type { Limits } from '../model/limits.js';
import { day, second } from '../model/units.js';
import type { Clock } from '../platform/clock.js';
import { keyBytes, type AgreementKeys, type Crypto, type KeyPair } from '../platform/crypto.js';
import { untold, type Journal } from '../platform/journal.js';
import type { RandomSource } from '../platform/random.js';
import { storedKey } from '../platform/store-keys.js';
import type { StoreChange } from '../platform/store.js';
import type { Signed } from '../protocol/records/node-record.js';
import { signPrekey, type Prekey } from '../protocol/records/prekey.js';
import { encodeOwnPrekey, type StoredOwnPrekey } from '../protocol/stored/own-prekey.js';

export interface PrekeyChestOptions {
  readonly crypto: Crypto;
  readonly random: RandomSource;
  /** The owner's identity. */
  readonly keys: KeyPair;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly journal: Journal;
}

interface OwnPrekey extends StoredOwnPrekey {
  readonly keys: AgreementKeys;
}

/** Where the private halves are kept. */
export const prekeyRoom = 'prekey';

/**
 * The own prekeys: what others seal to.
 *
 * 1. A prekey is handed out only when its private half is kept.
 * 2. A private half outlives whatever may be sealed to it: until it has expired and the longest time in a mailbox is over. That of
 *    a one-time prekey goes that time after its first use, for nothing else will be sealed to it.
 * 3. Numbers only grow: whoever keeps prekeys for others takes none that is not above those it has had, or had and gave away.
 * 4. The last resort is replaced each day (limit `last-resort-time`), so that who steals this chest opens what was said lately, and
 *    no more.
 */
export class PrekeyChest {
  readonly #options: PrekeyChestOptions;
  readonly #own = new Map<number, OwnPrekey>();
  /** One-time prekeys that something has been opened with. */
  readonly #used = new Set<number>();
  #lastResort: { readonly prekey: Signed<Prekey>; readonly madeAt: number } | undefined;
  #lastNumber = 0;

  /** `stored`: what was kept, by number. */
  constructor(options: PrekeyChestOptions, stored: Iterable<readonly [number, StoredOwnPrekey]> = []) {
    this.#options = options;
    const now = options.clock.now();
    for (const [number, kept] of stored) {
      this.#lastNumber = Math.max(this.#lastNumber, number);
      if (kept.forgetAt <= now) this.#forget(number);
      else this.#own.set(number, { ...kept, keys: options.crypto.agreementKeys(kept.secret) });
    }
  }

  /** The private half. */
  find(number: number): AgreementKeys | undefined {
    return this.#own.get(number)?.keys;
  }

  /** Something was opened with it. True if it is a one-time prekey and this was the first time. */
  used(number: number): boolean {
    const own = this.#own.get(number);
    if (own?.kind !== 'one-time' || this.#used.has(number)) return false;
    this.#used.add(number);
    const forgetAt = Math.min(own.forgetAt, this.#options.clock.now() + this.#longestWait());
    const left = { ...own, forgetAt };
    this.#own.set(number, left);
    this.#options.journal.record([put(number, left)], untold);
    return true;
  }

  /** Hands out new one-time prekeys, once they are kept; nothing if they cannot be. */
  oneTime(count: number, give: (prekeys: readonly Signed<Prekey>[]) => void): void {
    this.#sweep();
    const made = Array.from({ length: count }, () => this.#make('one-time'));
    const changes = made.map(({ number, own }) => put(number, own));
    const kept = (): void => give(made.map(({ prekey }) => prekey));
    this.#options.journal.record(changes, { kept, lost: () => this.#drop(made) });
  }

  /** Hands out the last resort of today, once it is kept. */
  lastResort(give: (prekey: Signed<Prekey>) => void): void {
    const { clock, limits, journal } = this.#options;
    const now = clock.now();
    const last = this.#lastResort;
    if (last && now >= last.madeAt && now - last.madeAt < limits.lastResortTime) {
      give(last.prekey);
      return;
    }
    this.#sweep();
    const made = this.#make('last-resort');
    const kept = (): void => {
      this.#lastResort = { prekey: made.prekey, madeAt: now };
      give(made.prekey);
    };
    journal.record([put(made.number, made.own)], { kept, lost: () => this.#drop([made]) });
  }

  #make(kind: Prekey['kind']): { readonly number: number; readonly own: OwnPrekey; readonly prekey: Signed<Prekey> } {
    const { crypto, random, keys, clock, limits } = this.#options;
    const number = this.#nextNumber();
    const agreement = crypto.agreementKeys(random.bytes(keyBytes));
    const madeAt = clock.now();
    const expiresAt = madeAt + limits.prekeyTime;
    const { secret } = agreement;
    const own = { secret, kind, madeAt, forgetAt: expiresAt + this.#longestWait(), keys: agreement };
    this.#own.set(number, own);
    return { number, own, prekey: signPrekey(crypto, keys, { number, key: agreement.publicKey, kind, expiresAt }) };
  }

  /** Above all before it, also above those that have been forgotten, for which the seconds of the clock have to do. */
  #nextNumber(): number {
    this.#lastNumber = Math.max(this.#lastNumber + 1, Math.floor(this.#options.clock.now() / second));
    return this.#lastNumber;
  }

  #drop(made: readonly { readonly number: number }[]): void {
    for (const { number } of made) this.#own.delete(number);
  }

  /** How long something that is sealed already may still wait somewhere. */
  #longestWait(): number {
    return this.#options.limits.mailboxTime + day;
  }

  #sweep(): void {
    const now = this.#options.clock.now();
    for (const [number, { forgetAt }] of this.#own) if (forgetAt <= now) this.#forget(number);
  }

  #forget(number: number): void {
    this.#own.delete(number);
    this.#used.delete(number);
    this.#options.journal.record([{ kind: 'delete', key: storedKey(prekeyRoom, number) }], untold);
  }
}

/** A private half that stays longer than it has to does no harm; the next sweep tries again. */

function put(number: number, own: StoredOwnPrekey): StoreChange {
  return { kind: 'put', key: storedKey(prekeyRoom, number), value: encodeOwnPrekey(own) };
}
