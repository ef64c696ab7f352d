import { withLimits, type Limits } from '../../../src/model/limits.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { Crypto } from '../../../src/platform/crypto.js';
import type { Logger } from '../../../src/platform/logger.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { Mailroom } from '../../../src/custody/mailroom.js';
import type { PeerInfo } from '../../../src/model/peer.js';
import type { RemoteOrigin } from '../../../src/transport/connection.js';
import type { Person } from '../../routing/support/person.js';
import { TestDisk } from '../../support/test-disk.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { decoded, FakeNetwork } from './fake-network.js';
import { burst, crypto, tagOf, ten, type Letter } from './letters.js';

/** What is deposited, and by the link of a leaf from where, if it is one. */
interface Parcel extends Letter {
  readonly origin?: RemoteOrigin;
}

export interface MailBenchSetting {
  readonly limits?: Partial<Limits>;
  readonly store?: MemoryStore;
  readonly disk?: TestDisk;
  readonly clock?: VirtualClock;
  readonly network?: FakeNetwork;
  /** The node keeps nothing. */
  readonly isEphemeral?: boolean;
}

/** The mailroom of node 10. */
export class MailBench {
  readonly clock: VirtualClock;
  readonly network: FakeNetwork;
  readonly disk: TestDisk;
  readonly store: MemoryStore;
  readonly counters = newCounters();
  readonly errors: string[] = [];
  readonly mailroom: Mailroom;
  verified = 0;
  readonly #setting: MailBenchSetting;

  private constructor(setting: MailBenchSetting) {
    this.#setting = setting;
    this.clock = setting.clock ?? new VirtualClock();
    this.network = setting.network ?? new FakeNetwork();
    this.disk = setting.disk ?? new TestDisk();
    this.store = setting.store ?? new MemoryStore({ commit: this.disk.commit });
    const counting: Crypto = {
      ...crypto,
      verify: (...given) => {
        this.verified += 1;
        return crypto.verify(...given);
      },
    };
    const ignore = (): void => undefined;
    const logger: Logger = { debug: ignore, info: ignore, warn: ignore, error: (words) => this.errors.push(words) };
    this.mailroom = new Mailroom({
      self: ten,
      network: this.network,
      clock: this.clock,
      crypto: counting,
      limits: withLimits(setting.limits ?? {}),
      logger,
      counters: this.counters,
      store: setting.isEphemeral ? undefined : this.disk.noting(this.store),
    });
  }

  static async open(setting: MailBenchSetting = {}): Promise<MailBench> {
    const bench = new MailBench(setting);
    await bench.mailroom.open();
    return bench;
  }

  /** The node is killed at this moment, and started again with what is on its disk. */
  async killed(): Promise<MailBench> {
    const { clock } = this;
    const disk = new TestDisk();
    const store = this.store.snapshot({ commit: disk.commit });
    this.mailroom.close();
    return MailBench.open({ ...this.#setting, clock, network: new FakeNetwork(), disk, store });
  }

  /** Ends the turn, and lets everything happen that waits for no time. */
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

  deposit(from: Person, to: PeerAddress, sequences: readonly number[], parcel: Parcel = {}): void {
    this.mailroom.deposit(tagOf(from), burst(from, to, sequences, parcel), parcel.origin);
  }

  /** The same, and what came of it, such as `1 stored, 2 stored`. */
  async deposited(from: Person, to: PeerAddress, sequences: readonly number[], parcel: Parcel = {}): Promise<string> {
    this.deposit(from, to, sequences, parcel);
    await this.settle();
    return this.answers().join('; ');
  }

  /** The answers since the last call. */
  answers(): string[] {
    return this.network
      .takeOf('deposit-answer')
      .map(({ body }) => body.results.map(({ sequence, outcome }) => `${sequence} ${outcome}`).join(', '));
  }

  /** Somebody is there now, or is somewhere else now. */
  async comes(address: PeerAddress): Promise<PeerInfo> {
    const info = this.network.add(address);
    this.mailroom.peerReachable(info);
    await this.settle();
    return info;
  }

  goesAway(address: PeerAddress): void {
    this.mailroom.peerUnreachable(this.network.add(address, { presence: 'away' }));
  }

  /** The mail that was sent since the last call, such as `bob: alice 1, alice 2`; one text for each batch. */
  mail(): string[] {
    return this.network.takeOf('mail').map(({ to, body }) => `${to.id}: ${body.messages.map(letterName).join(', ')}`);
  }

  /** What is on disk, such as `alice to bob 1.7`: epoch and sequence. */
  async onDisk(): Promise<string[]> {
    const entries = await this.store.scan({ prefix: 'mail/' });
    return entries.map(({ value }) => {
      const { source, destination, body } = decoded(value.subarray(8));
      if (body.type !== 'message') throw new Error(`a ${body.type} in a mailbox`);
      return `${source.id} to ${destination.id} ${body.epoch}.${body.sequence}`;
    });
  }

  /** For whom how many wait, such as `bob 2`. */
  buffer(): string[] {
    return this.mailroom.buffer().map(({ addressee, messages }) => `${addressee.id} ${messages}`);
  }
}

function letterName(bytes: Uint8Array): string {
  const { source, body } = decoded(bytes);
  if (body.type !== 'message') throw new Error(`a ${body.type} in the mail`);
  return `${source.id} ${body.sequence}`;
}
