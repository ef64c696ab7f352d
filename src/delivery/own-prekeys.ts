import type { PeerAddressTag } from '../model/peer.js';
import { toHex } from '../model/bytes.js';
import type { PeerId } from '../model/peer-id.js';
import { TokenBucket } from '../model/token-bucket.js';
import type { SignedBytes } from '../protocol/messages.js';
import type { PrekeyChest } from '../sealing/prekey-chest.js';
import { submit, type DeliveryContext } from './delivery-context.js';
import { RecentMap } from './recent-map.js';

/** How the own prekeys get to those who seal to them: on request, and by the home while this peer is away. */
export class OwnPrekeys {
  readonly #context: DeliveryContext;
  readonly #chest: PrekeyChest;
  readonly #requesters: RecentMap<TokenBucket>;
  /** Of all together: names are easily invented, and each prekey has to be kept. */
  readonly #givenAway: TokenBucket;
  /** Numbers of the one-time prekeys that are with a home. */
  readonly #left = new Set<number>();
  #give: ((prekeys: readonly SignedBytes[]) => void) | undefined;

  constructor(context: DeliveryContext, chest: PrekeyChest) {
    this.#context = context;
    this.#chest = chest;
    const { clock, limits } = context;
    this.#requesters = new RecentMap(limits.rememberedPeers, () => true);
    this.#givenAway = new TokenBucket(clock, limits.ownerPrekeyBurst, limits.ownerPrekeyRate);
  }

  /** There is a home that keeps prekeys for others. Prekeys that end with the program are left with nobody. */
  leaveWith(give: (prekeys: readonly SignedBytes[]) => void): void {
    if (!this.#context.journal.isDurable) return;
    this.#give = give;
    this.#chest.lastResort(({ signed }) => give([signed]));
    this.#leave(this.#context.limits.prekeysGiven);
  }

  /** Something was opened with it: another one takes its place. */
  used(number: number): void {
    if (this.#chest.used(number) && this.#left.delete(number)) this.#leave(1);
  }

  /** Somebody wants to seal to this peer. Who asks too often gets the last resort, and so do all if too many ask. */
  answer(requester: PeerAddressTag): void {
    const to = { id: requester.id as PeerId, key: requester.tag };
    const answer = (signed: SignedBytes): void => {
      submit(this.#context, to, { type: 'prekey-answer', ownerKey: this.#context.keys.publicKey, prekey: signed });
    };
    const buckets = [this.#bucketOf(requester), this.#givenAway];
    if (buckets.some((bucket) => bucket.waitFor(1) > 0)) {
      this.#chest.lastResort(({ signed }) => answer(signed));
      return;
    }
    for (const bucket of buckets) bucket.take(1);
    this.#chest.oneTime(1, ([prekey]) => {
      if (prekey) answer(prekey.signed);
    });
  }

  #leave(count: number): void {
    const give = this.#give;
    if (!give) return;
    this.#chest.oneTime(count, (prekeys) => {
      for (const { number } of prekeys) this.#left.add(number);
      give(prekeys.map(({ signed }) => signed));
    });
  }

  #bucketOf({ id, tag }: PeerAddressTag): TokenBucket {
    const name = `${id}~${toHex(tag)}`;
    const { clock, limits } = this.#context;
    const bucket = this.#requesters.use(name) ?? new TokenBucket(clock, limits.prekeyBurst, limits.prekeyRate);
    this.#requesters.set(name, bucket);
    return bucket;
  }
}
