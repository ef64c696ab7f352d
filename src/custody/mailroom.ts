import { equalBytes } from '../model/bytes.js';
import type { PeerAddress, PeerAddressTag } from '../model/peer.js';
import { MiB } from '../model/units.js';
import type { Store } from '../platform/store.js';
import type { Confirmation, DepositOutcome } from '../protocol/messages.js';
import { isGenuineWord } from '../protocol/records/stream-word.js';
import { encodeRouted } from '../protocol/routed-codec.js';
import type { RemoteOrigin } from '../transport/connection.js';
import { Couriers } from './couriers.js';
import type { CustodyOptions } from './custody-options.js';
import { DepositAnswers } from './deposit-answers.js';
import { DepositReader, type Deposited } from './deposit-reader.js';
import { Expiry } from './expiry.js';
import type { MailEntry } from './mail-index.js';
import { Mailboxes } from './mailboxes.js';
import { streamName } from './mail-route.js';
import { mailSource, type MailSource } from './mail-source.js';
import { answerAddress } from './presence.js';
import { Receipts } from './receipts.js';
import { Upkeep } from './upkeep.js';

/** Bytes of messages that may wait for a disk that does not keep up. */
const mostWaitingBytes = 16 * MiB;
/** About what one takes beside its bytes. */
const claimBytes = 200;

/** What waits for one ID and key. */
export interface BufferedMail {
  readonly addressee: PeerAddress;
  readonly messages: number;
  readonly bytes: number;
}

/** One message of a deposit, waiting for its turn. */
interface Claim {
  readonly source: PeerAddressTag;
  readonly from: MailSource | undefined;
  readonly deposited: Exclude<Deposited, { readonly kind: 'unreadable' }>;
}

function sizeOf({ deposited }: Claim): number {
  return deposited.kind === 'genuine' ? claimBytes + deposited.message.length : claimBytes;
}

/** What there is only where something outlives the program. */
interface Keeping {
  readonly boxes: Mailboxes;
  readonly receipts: Receipts;
  readonly couriers: Couriers;
  readonly upkeep: Upkeep;
  readonly expiry: Expiry;
}

/**
 * Keeps messages for people who are away, and brings them when they are back.
 *
 *      sender          this node                          addressee
 *        | -- deposit --> | checked, on disk                  |
 *        | <-- stored --- |                                   |
 *        |                |               (it comes, or comes back, or is elsewhere now)
 *        |                | -- mail ------------------------> |
 *        |                | <----------------- confirmation - |
 *        | <-- its copy - | dropped                           |
 *
 * 1. `stored` is said only of what is on disk.
 * 2. A message leaves the disk for two reasons only: a confirmation that its addressee has signed, and age.
 * 3. What is kept was signed by its sender, who is the one that deposited it.
 * 4. A deposit costs `deposit-contexts` signature checks at most, whatever else others say one; and room only within the limits.
 *
 * `new` -> `open` -> `closed`; before and after `open` nothing is taken.
 */
export class Mailroom {
  readonly #options: CustodyOptions;
  readonly #reader: DepositReader;
  readonly #keeping: Keeping | undefined;
  #state: 'new' | 'open' | 'closed' = 'new';
  #claims: Claim[] = [];
  /** Of these. */
  #waitingBytes = 0;
  /** `due`: at the end of this turn. `busy`: a write is under way, and what comes meanwhile shares the next one. */
  #desk: 'free' | 'due' | 'busy' = 'free';

  constructor(options: CustodyOptions) {
    this.#options = options;
    this.#reader = new DepositReader(options.crypto, options.limits);
    this.#keeping = options.store && this.#keepingIn(options.store);
  }

  /** Reads what an earlier run has left. @throws StoreError (as rejection) */
  async open(): Promise<void> {
    await this.#keeping?.receipts.open();
    await this.#keeping?.boxes.open();
    if (this.#state === 'closed') return;
    this.#state = 'open';
    this.#keeping?.expiry.begin();
  }

  /** What has not been answered is not answered any more; what is on disk stays there. */
  close(): void {
    this.#state = 'closed';
    this.#claims = [];
    this.#keeping?.couriers.close();
    this.#keeping?.expiry.stop();
    this.#keeping?.upkeep.close();
  }

  /**
   * Somebody wants these kept: whole messages. Answered when they are on disk, or will not be. `origin`: of the link, if it is that
   * of a leaf that is at home here.
   */
  deposit(source: PeerAddressTag, messages: readonly Uint8Array[], origin?: RemoteOrigin): void {
    if (this.#state !== 'open') return;
    const from = mailSource(this.#options, source, origin);
    const claims: Claim[] = [];
    for (const deposited of this.#reader.read(source, messages)) {
      if (deposited.kind !== 'genuine') this.#options.counters.malformedDeposit += 1;
      if (deposited.kind !== 'unreadable') claims.push({ source, from, deposited });
    }
    const bytes = claims.reduce((sum, claim) => sum + sizeOf(claim), 0);
    if (this.#waitingBytes + bytes > mostWaitingBytes) {
      const outcomes = claims.map(({ deposited: { kind } }) => (kind === 'genuine' ? 'store-full' : kind));
      this.#answer(claims, outcomes);
      return;
    }
    this.#claims.push(...claims);
    this.#waitingBytes += bytes;
    if (this.#desk !== 'free' || this.#claims.length === 0) return;
    this.#desk = 'due';
    this.#options.clock.endOfTurn(() => void this.#serve());
  }

  /** An addressee has confirmed a stream. False if it is the node's own: then it concerns the sender that the node is as well. */
  confirmed(word: Confirmation): boolean {
    const { self, crypto, counters } = this.#options;
    const isOwn = equalBytes(word.senderKey, self.key);
    const keeping = this.#state === 'open' ? this.#keeping : undefined;
    const stream = keeping?.boxes.index.streams.get(streamName(word.senderKey, word.addresseeKey));
    const covered = stream ? (keeping?.boxes.index.upTo(stream, word) ?? []) : [];
    const newest = covered.at(-1);
    if (!keeping || !stream || !newest) counters.strayConfirmation += Number(!isOwn);
    else if (!isGenuineWord(crypto, word)) counters.badSignature += 1;
    else {
      for (const entry of covered) keeping.boxes.remove(entry);
      keeping.receipts.confirmed(stream.name, stream.sender, newest.box.addressee, word);
      for (const box of new Set(covered.map((entry) => entry.box))) keeping.couriers.less(box);
    }
    return !isOwn;
  }

  /** Somebody has come, has come back or is elsewhere now; or was there when this was opened. */
  peerReachable(peer: PeerAddress): void {
    if (this.#state !== 'open') return;
    this.#keeping?.receipts.peerReachable(peer);
    this.#keeping?.couriers.peerReachable(peer);
  }

  /** Somebody is away or gone. */
  peerUnreachable(peer: PeerAddress): void {
    this.#keeping?.couriers.peerUnreachable(peer);
  }

  /** For whom how much waits here. */
  buffer(): readonly BufferedMail[] {
    return [...(this.#keeping?.boxes.waiting() ?? [])];
  }

  async #serve(): Promise<void> {
    this.#desk = 'busy';
    while (this.#claims.length > 0) {
      const claims = this.#claims;
      this.#claims = [];
      this.#waitingBytes = 0;
      const outcomes = await this.#outcomesOf(claims);
      await this.#repeatReceipts(claims, outcomes);
      if (this.#state === 'closed') return;
      this.#answer(claims, outcomes);
    }
    this.#desk = 'free';
  }

  async #outcomesOf(claims: readonly Claim[]): Promise<readonly DepositOutcome[]> {
    const mails = claims.flatMap(({ deposited, from }) => {
      if (deposited.kind !== 'genuine') return [];
      const { route, epoch, sequence, message } = deposited;
      return [{ route, epoch, sequence, message, source: from }];
    });
    const keeping = this.#keeping;
    const kept: readonly DepositOutcome[] = keeping
      ? await keeping.boxes.keep(
          mails,
          (mail) => keeping.receipts.covers(mail.route.streamName, mail),
          (box) => {
            if (this.#state !== 'open') return;
            keeping.expiry.begin();
            keeping.couriers.more(box);
          },
        )
      : mails.map(() => 'not-offered');
    let next = 0;
    return claims.map(({ deposited }) => {
      if (deposited.kind === 'malformed') return 'malformed';
      next += 1;
      return kept[next - 1] ?? 'malformed';
    });
  }

  /** Whoever deposits what is confirmed has not heard of it, and believes it from nobody but the addressee. */
  async #repeatReceipts(claims: readonly Claim[], outcomes: readonly DepositOutcome[]): Promise<void> {
    const names = claims.flatMap(({ deposited }, at) =>
      deposited.kind === 'genuine' && outcomes[at] === 'confirmed' ? [deposited.route.streamName] : [],
    );
    for (const name of new Set(names)) await this.#keeping?.receipts.repeat(name);
  }

  #answer(claims: readonly Claim[], outcomes: readonly DepositOutcome[]): void {
    const { self, network, limits } = this.#options;
    const answers = new DepositAnswers();
    for (const [at, { source, deposited }] of claims.entries()) {
      const key = deposited.kind === 'genuine' ? deposited.route.addressee.key : deposited.addresseeKey;
      answers.add(source, key, deposited, outcomes[at] ?? 'malformed');
    }
    for (const { source, answer } of answers.all()) {
      const address = answerAddress(source);
      network.submit(address, encodeRouted(self, address, limits.hopLimit, answer));
    }
  }

  #keepingIn(store: Store): Keeping {
    const { self, network, clock, limits, logger, counters } = this.#options;
    const upkeep = new Upkeep(store, clock, logger);
    const boxes = new Mailboxes(this.#options, store, upkeep);
    const receipts = new Receipts({ network, clock, limits, counters, logger, store, upkeep });
    const lost = (entry: MailEntry): void => boxes.lost(entry);
    const couriers = new Couriers(boxes.index, { self, network, clock, limits, logger, store, lost });
    const expiry = new Expiry(clock, limits.mailboxTime, [
      {
        oldestSince: () => boxes.oldest?.since,
        dropOldest: () => {
          const { oldest } = boxes;
          if (!oldest) return;
          boxes.remove(oldest);
          couriers.less(oldest.box);
        },
      },
      {
        oldestSince: () => receipts.oldest?.since,
        dropOldest: () => {
          if (receipts.oldest) receipts.forget(receipts.oldest);
        },
      },
    ]);
    return { boxes, receipts, couriers, upkeep, expiry };
  }
}
