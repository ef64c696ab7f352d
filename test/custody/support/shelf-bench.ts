import { createHash } from 'node:crypto';
import { withLimits, type Limits } from '../../../src/model/limits.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { day } from '../../../src/model/units.js';
import { newCounters } from '../../../src/platform/counters.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import { openPrekey, signPrekey, type Prekey } from '../../../src/protocol/records/prekey.js';
import { PrekeyShelf } from '../../../src/custody/prekey-shelf.js';
import type { Person } from '../../routing/support/person.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeNetwork } from './fake-network.js';
import { crypto, tagOf, ten } from './letters.js';
import { TestDisk } from '../../support/test-disk.js';

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

export interface ShelfBenchSetting {
  readonly self?: PeerAddress;
  readonly limits?: Partial<Limits>;
  readonly store?: MemoryStore;
  readonly disk?: TestDisk;
  readonly clock?: VirtualClock;
  readonly isEphemeral?: boolean;
}

/** The shelf of node 10. */
export class ShelfBench {
  readonly clock: VirtualClock;
  readonly network = new FakeNetwork();
  readonly disk: TestDisk;
  readonly store: MemoryStore;
  readonly counters = newCounters();
  readonly shelf: PrekeyShelf;
  readonly #setting: ShelfBenchSetting;

  private constructor(setting: ShelfBenchSetting) {
    this.#setting = setting;
    this.clock = setting.clock ?? new VirtualClock();
    this.disk = setting.disk ?? new TestDisk();
    this.store = setting.store ?? new MemoryStore({ commit: this.disk.commit });
    this.shelf = new PrekeyShelf({
      self: setting.self ?? ten,
      network: this.network,
      clock: this.clock,
      crypto,
      limits: withLimits(setting.limits ?? {}),
      logger: silentLogger,
      counters: this.counters,
      store: setting.isEphemeral ? undefined : this.store,
      hash: sha256,
    });
  }

  static async open(setting: ShelfBenchSetting = {}): Promise<ShelfBench> {
    const bench = new ShelfBench(setting);
    await bench.shelf.open();
    return bench;
  }

  async killed(): Promise<ShelfBench> {
    const { clock } = this;
    const disk = new TestDisk();
    const store = this.store.snapshot({ commit: disk.commit });
    this.shelf.close();
    return ShelfBench.open({ ...this.#setting, clock, disk, store });
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      this.clock.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async pass(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.settle();
  }

  prekey(owner: Person, number: number, given: Partial<Prekey> = {}): SignedBytes {
    const key = new Uint8Array(32).fill(number);
    const expiresAt = this.clock.now() + 8 * day;
    return signPrekey(crypto, owner.keys, { number, key, kind: 'one-time', expiresAt, ...given }).signed;
  }

  lastResort(owner: Person, number: number, lifetime = 8 * day): SignedBytes {
    return this.prekey(owner, number, { kind: 'last-resort', expiresAt: this.clock.now() + lifetime });
  }

  /** The same by the link of a leaf that comes from there. */
  async takesFrom(address: string, owner: Person, ...prekeys: readonly SignedBytes[]): Promise<void> {
    this.shelf.take(owner, prekeys, { address, isLoopback: address === '127.0.0.1', isBrowser: false });
    await this.settle();
  }

  async takes(owner: Person, ...prekeys: readonly SignedBytes[]): Promise<void> {
    this.shelf.take(owner, prekeys);
    await this.settle();
  }

  ask(requester: PeerAddress, owner: PeerAddress, ownOnly = false): void {
    this.shelf.answer(tagOf(requester), owner, ownOnly);
  }

  /** Asks, and says what was answered: `one-time 3`, `last-resort 9`, `none`; `nothing` if there is no answer yet. */
  async asked(requester: PeerAddress, owner: PeerAddress, ownOnly = false): Promise<string> {
    this.ask(requester, owner, ownOnly);
    await this.settle();
    return this.answers().join(', ') || 'nothing';
  }

  answers(): string[] {
    return this.network.takeOf('prekey-answer').map(({ body }) => nameOf(body.prekey));
  }

  /** Questions to other nodes since the last call. */
  questions(): string[] {
    return this.network
      .takeOf('prekey-request')
      .map(({ to, body }) => `${to.id} for ${body.owner.id}${body.ownOnly ? '' : ', and to ask others'}`);
  }

  /** Copies to other nodes since the last call. */
  copies(): string[] {
    return this.network.takeOf('prekey-copy').map(({ to, body }) => `${to.id}: ${nameOf(body.prekey)}`);
  }
}

function nameOf(prekey: SignedBytes | undefined): string {
  if (!prekey) return 'none';
  const { kind, number } = openPrekey(prekey);
  return `${kind} ${number}`;
}
