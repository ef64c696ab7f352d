import { equalBytes } from '../../model/bytes.js';
import type { Limits } from '../../model/limits.js';
import { sameAddress, type PeerAddress, type PeerInfo } from '../../model/peer.js';
import { counterpartId, type PeerId } from '../../model/peer-id.js';
import { hour } from '../../model/units.js';
import type { Clock, Timer } from '../../platform/clock.js';
import type { Attachment } from '../../protocol/records/attachment.js';
import type { Departure } from '../../protocol/records/departure.js';
import type { Signed } from '../../protocol/records/node-record.js';
import { ClaimDates, type Dating } from './claim-dates.js';
import { HomeLedger, knowledgeOf, type HomeKnowledge } from './home-ledger.js';
import { shortHash, type ShortHash } from './knowledge-sum.js';
import type { RosterObserver } from '../network.js';
import { compareClaims, compareVersions, type Version } from '../order.js';
import { Orphans } from './orphans.js';
import { DepartureTable } from './peer-table/departure-table.js';
import { PeerTable, type Row } from './peer-table/peer-table.js';
import {
  addressOf,
  bondOf,
  claimedOf,
  compareDepartures,
  hasDeparted,
  isAhead,
  versionOf,
  type Bond,
  type Ending,
  type HomeSession,
  type Presentation,
} from './presentation.js';
import { Standings } from './standings.js';

/**
 * What a presentation would change: `news` is to be taken in and passed on; `held` may have the ID later and is kept
 * aside; `old` is known; `lost` has the weaker claim to its ID; `excess` is one leaf too many for one home.
 */
export type Verdict = 'news' | 'held' | 'old' | 'lost' | 'excess';

/** How long a node that is gone is remembered: an old record of it does no harm after that, for no edge answers it. */
const nodeTombstoneTime = hour;

const nothing: ReadonlySet<ShortHash> = new Set();

/** What is known of a peer already. */
interface Acquaintance {
  readonly bond: Bond;
  readonly dating: Dating;
}

/** Somebody who claims an ID. */
interface Contender extends Acquaintance {
  readonly address: PeerAddress;
  readonly presentation: Presentation;
}

/** Who has an ID, for a node that is asked to let somebody in under it. */
export interface Owner {
  readonly address: PeerAddress;
  readonly version: Version;
  readonly claimedAt: number;
  /** `reserved`: it has left, and the ID stays with it until `until`. */
  readonly tenure:
    | { readonly kind: 'present' }
    | { readonly kind: 'reserved'; readonly until: number }
    /** Anybody may have the ID; only an older session of the same key is out of date. */
    | { readonly kind: 'over' };
}

export interface DirectoryOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly observer: RosterObserver;
  /** True if messages can reach that session of a node (by `addressName`) just now; also for this node itself. */
  readonly isReachable: (node: string, incarnation: number) => boolean;
  /** One who was kept aside can have the ID now, if it is put in. */
  readonly dueNow: (presentation: Presentation) => void;
}

/**
 * Everybody in the network, as a node knows them.
 *
 * Each change from outside is put into the table, then `review` decides where the peer stands now and tells the observer
 * what has changed. The table has the holder of each ID; what few have is kept beside it, by ID. Invariants:
 * 1. An ID has one holder: of those who can be reached the one with the best claim. Who cannot be reached takes it from
 *    nobody who is there, and is kept aside, one for each ID.
 * 2. Of a holder the newest presentation and the newest departure that were seen are kept; older ones change nothing.
 * 3. A peer is online if it has not departed and that session of its home can be reached; away if its link or its home was
 *    lost a short while ago; else gone. The observer hears of each passage between these once.
 * 4. A key goes by one of its two IDs, that which it wants and that which it has yielded to: by which its newest session does.
 *    What is left of the other claims nothing, whatever becomes known of it later.
 * 5. A holder that is gone stays until its ID is free again and nothing that it outdates can come any more.
 */
export class Directory {
  readonly #options: DirectoryOptions;
  readonly #table = new PeerTable();
  /** The newest departure of each holder that has said one. */
  readonly #departures = new DepartureTable();
  /** Another key that cannot be reached yet, or whose better-placed rival cannot be reached any more. */
  readonly #challengers = new Map<PeerId, Contender>();
  readonly #ledger = new HomeLedger();
  readonly #orphans = new Orphans();
  readonly #dates: ClaimDates;
  readonly #standings: Standings;
  #sweep: Timer | undefined;

  constructor(options: DirectoryOptions) {
    const { clock, limits, observer } = options;
    this.#options = options;
    this.#dates = new ClaimDates(limits.claimDelay);
    this.#standings = new Standings({
      table: this.#table,
      clock,
      grace: limits.homeLossGrace,
      observer,
      graceOver: (id) => this.review(id),
    });
  }

  /** What putting in this presentation would change. */
  judge(presentation: Presentation): Verdict {
    const address = addressOf(presentation);
    const holder = this.#holder(address);
    // Most of what is heard was heard before: that is to cost least.
    if (holder !== undefined && compareVersions(versionOf(presentation), this.#table.version(holder)) <= 0)
      return 'old';
    const bond = bondOf(presentation);
    const known = this.#knownOf(address);
    if (known && compareVersions(bond.version, known.bond.version) <= 0) return 'old';
    if (this.#isRenamed(address, bond)) return 'old';
    if (this.#isOneTooMany(bond, known)) return 'excess';
    const row = this.#table.rowOf(address.id);
    if (row === undefined || this.#table.hasKey(row, address.key)) return 'news';
    return this.#judgeClaim(this.#contenderOf(presentation, known), row);
  }

  /** Takes in a presentation that was judged to be news, or to be held. */
  put(presentation: Presentation): void {
    const address = addressOf(presentation);
    const row = this.#table.rowOf(address.id);
    const contender = this.#contenderOf(presentation, this.#knownOf(address));
    if (row !== undefined && this.#table.hasKey(row, address.key)) this.#update(row, contender);
    else if (row !== undefined && this.#judgeClaim(contender, row) !== 'news')
      this.#challengers.set(address.id, contender);
    else this.#enthrone(contender, row);
    this.review(address.id);
    this.#endFormerName(contender);
  }

  /** A node that is within reach has said something at a time by its own clock. */
  heard(node: PeerAddress, time: number): void {
    this.#dates.heard(node, time);
  }

  /** True if the claim is dated back: its witness names a time at which this node should have heard of it. */
  isDatedBack(presentation: Presentation): boolean {
    const { dating } = this.#contenderOf(presentation, this.#knownOf(addressOf(presentation)));
    return dating.countsFrom !== dating.claimedAt;
  }

  /**
   * What taking in this departure would change. An `orphan` is of somebody who has not the ID, or comes before the attachment that it
   * ends: it is kept aside.
   */
  judgeDeparture(departure: Departure): 'news' | 'orphan' | 'old' {
    const row = this.#holder(departure.peer);
    if (row === undefined) return this.#orphans.isNews(departure) ? 'orphan' : 'old';
    const bond = this.#table.bond(row);
    if (!hasDeparted(bond, departure)) return 'old';
    // Who is away from a link that nobody here knows may be there by it: its attachment comes first.
    if (departure.kind === 'away' && isAhead(bond, departure)) return 'old';
    const known = this.#departures.ending(departure.peer.id);
    return known && compareDepartures(departure, known) <= 0 ? 'old' : 'news';
  }

  /** The departure of somebody who does not get an ID because they have left it: others may have missed that. */
  departureOf(presentation: Presentation): Signed<Departure> | undefined {
    return this.#orphans.ending(addressOf(presentation), bondOf(presentation));
  }

  /** Takes in a departure that was judged to be news, or an orphan. */
  putDeparture(departure: Signed<Departure>): void {
    const { id } = departure.peer;
    const row = this.#holder(departure.peer);
    if (row !== undefined) {
      this.#unaccount(row);
      this.#departures.set(id, departure);
      this.#account(row);
      this.review(id);
      return;
    }
    this.#orphans.adopt(departure);
    const challenger = this.#challengers.get(id);
    if (!challenger || !sameAddress(challenger.address, departure.peer)) return;
    if (hasDeparted(challenger.bond, departure)) this.#challengers.delete(id);
  }

  /** Who has the ID, if anybody. */
  ownerOf(id: PeerId): Owner | undefined {
    const row = this.#table.rowOf(id);
    if (row === undefined) return undefined;
    const { clock, limits } = this.#options;
    const { version } = this.#table.bond(row);
    const owner = { address: this.#table.address(row), version, claimedAt: this.#table.dating(row).claimedAt };
    const standing = this.#table.standing(row);
    const since = this.#table.since(row);
    if (standing === 'gone') {
      const until = since + limits.idReservation;
      return { ...owner, tenure: until > clock.now() ? { kind: 'reserved', until } : { kind: 'over' } };
    }
    // Somebody whose home may come within reach in a moment.
    const isExpected = standing === 'unannounced' && clock.now() < since + limits.homeLossGrace;
    return standing !== 'unannounced' || isExpected ? { ...owner, tenure: { kind: 'present' } } : undefined;
  }

  find(id: PeerId): PeerInfo | undefined {
    const row = this.#table.rowOf(id);
    return row === undefined ? undefined : this.#standings.infoOf(id, row);
  }

  /** True if somebody is online or away under that ID with a key that begins so. */
  isThere(id: PeerId, keyBeginning: Uint8Array): boolean {
    const row = this.#table.rowOf(id);
    return row !== undefined && this.#standings.isPresent(row) && this.#table.hasKey(row, keyBeginning);
  }

  /** Where messages to somebody who is online or away have to go. Read in place: this is asked for each message. */
  wayTo(id: PeerId): HomeSession | undefined {
    const row = this.#table.rowOf(id);
    return row !== undefined && this.#standings.isPresent(row) ? this.#table.home(row) : undefined;
  }

  /** The home that a leaf was attached to last, whether it is there or not. */
  homeOfLeaf(id: PeerId): HomeSession | undefined {
    const row = this.#table.rowOf(id);
    return row !== undefined && this.#table.role(row) === 'leaf' ? this.#table.home(row) : undefined;
  }

  /** How many are online or away, this node included. */
  get presentPeers(): number {
    return this.#standings.present;
  }

  /** True for somebody who was there and is not any more. */
  isGone(peer: PeerAddress): boolean {
    const row = this.#holder(peer);
    return row !== undefined && this.#table.standing(row) === 'gone';
  }

  /** Everybody who is online or away. */
  *peers(): Iterable<PeerInfo> {
    for (const [id, row] of this.#table.rows()) {
      const info = this.#standings.infoOf(id, row);
      if (info) yield info;
    }
  }

  /** What is known of the leaves of each home, in short, by `addressName`. */
  homes(): ReadonlyMap<string, HomeKnowledge> {
    return this.#ledger.homes;
  }

  /**
   * What is known of the leaves of a home: what another node has to be told to know as much. `known`: what it knows already, by
   * `shortHash` of the pieces of knowledge.
   */
  *leavesOf(
    home: string,
    known: ReadonlySet<ShortHash> = nothing,
  ): Iterable<{ readonly attachment: Attachment; readonly departure: Signed<Departure> | undefined }> {
    for (const row of this.#table.leavesOf(home)) {
      if (known.size > 0 && known.has(shortHash(this.#knowledgeOf(row)))) continue;
      const presentation = this.#table.presentation(row);
      if (presentation.kind !== 'leaf') continue;
      const id = this.#table.idOf(row);
      const isOver = hasDeparted(this.#table.bond(row), this.#departures.ending(id));
      yield { attachment: presentation.attachment, departure: isOver ? this.#departures.get(id) : undefined };
    }
  }

  /** The pieces of knowledge of which the sum of a home is made. */
  knowledgeOfLeavesOf(home: string): string[] {
    return this.#table.leavesOf(home).map((row) => this.#knowledgeOf(row));
  }

  #knowledgeOf(row: Row): string {
    const ending = this.#departures.ending(this.#table.idOf(row));
    return knowledgeOf(this.#table.address(row), this.#table.bond(row), ending);
  }

  attachmentOf(id: PeerId): Attachment | undefined {
    const row = this.#table.rowOf(id);
    const presentation = row === undefined ? undefined : this.#table.presentation(row);
    return presentation?.kind === 'leaf' ? presentation.attachment : undefined;
  }

  /** To be called when other nodes may have come within reach, or out of it. */
  reviewAll(): void {
    for (const [id] of this.#table.rows()) this.review(id);
  }

  /** Decides where a peer stands now. */
  review(id: PeerId): void {
    const row = this.#table.rowOf(id);
    if (row === undefined) return;
    this.#reviewHolder(id, row);
    const challenger = this.#challengers.get(id);
    if (!challenger) return;
    const verdict = this.#judgeClaim(challenger, row);
    if (verdict === 'held') return;
    this.#challengers.delete(id);
    if (verdict === 'news') this.#options.dueNow(challenger.presentation);
  }

  /** Ends every timer. */
  close(): void {
    this.#sweep?.cancel();
    this.#standings.close();
  }

  #reviewHolder(id: PeerId, row: Row): void {
    const now = this.#options.clock.now();
    const standing = this.#table.standing(row);
    const ending = this.#departures.ending(id);
    const hasLeft = ending?.kind === 'leave' && hasDeparted(this.#table.bond(row), ending);
    if (hasLeft || this.#table.expiresAt(row) <= now) {
      this.#depart(id, row);
    } else if (this.#isHolderWithinReach(row, ending)) {
      this.#standings.online(id, row);
    } else if (standing === 'unannounced') {
      // Somebody whose home was never within reach is nobody yet.
    } else if (standing === 'online') {
      this.#standings.away(id, row);
    } else if (standing === 'away' && now >= this.#table.since(row)) {
      this.#depart(id, row);
    }
  }

  #depart(id: PeerId, row: Row): void {
    if (this.#standings.gone(id, row)) this.#sweepLater();
  }

  /** What is known of this very peer, whether it has its ID or is kept aside. */
  #knownOf(address: PeerAddress): Acquaintance | undefined {
    const row = this.#holder(address);
    if (row !== undefined) return { bond: this.#table.bond(row), dating: this.#table.dating(row) };
    const challenger = this.#challengers.get(address.id);
    return challenger && equalBytes(challenger.address.key, address.key) ? challenger : undefined;
  }

  /** True if a newer session of the key goes by its other ID: its owner has yielded this one, or has taken it up again. */
  #isRenamed({ id, key }: PeerAddress, { version }: Bond): boolean {
    const row = this.#holder({ id: counterpartId(id, key), key });
    return row !== undefined && this.#table.incarnation(row) > version.incarnation;
  }

  /** Nobody stays under an ID whose owner goes on by the other one, though nobody may ever say that they have left it. */
  #endFormerName({ address: { id, key }, bond }: Contender): void {
    const former = { id: counterpartId(id, key), key };
    const { incarnation } = bond.version;
    const challenger = this.#challengers.get(former.id);
    const isChallenger = challenger !== undefined && sameAddress(challenger.address, former);
    if (isChallenger && challenger.bond.version.incarnation < incarnation) this.#challengers.delete(former.id);
    const row = this.#holder(former);
    if (row === undefined || this.#table.incarnation(row) >= incarnation) return;
    this.#depart(former.id, row);
    this.#drop(former.id, row);
    this.#table.remove(former.id);
    // A link that is left under that ID is to end as that of an older session, before the ID is another's.
    this.#options.clock.endOfTurn(() => this.#fill(former.id));
  }

  /** An ID that has lost its holder goes to the one who was kept aside for it. */
  #fill(id: PeerId): void {
    const challenger = this.#challengers.get(id);
    if (!challenger || this.#table.rowOf(id) !== undefined) return;
    this.#challengers.delete(id);
    this.#options.dueNow(challenger.presentation);
  }

  #holder({ id, key }: PeerAddress): Row | undefined {
    const row = this.#table.rowOf(id);
    return row !== undefined && this.#table.hasKey(row, key) ? row : undefined;
  }

  #contenderOf(presentation: Presentation, known: Acquaintance | undefined): Contender {
    const address = addressOf(presentation);
    const bond = bondOf(presentation);
    const dating = this.#dates.dating(address, claimedOf(presentation), known?.dating);
    return { address, presentation, bond, dating };
  }

  /** Whether somebody gets the ID that another key has. */
  #judgeClaim(contender: Contender, row: Row): 'news' | 'held' | 'lost' {
    const { address, bond } = contender;
    const standing = this.#table.standing(row);
    const ending = this.#orphans.of(address);
    const isLeft = ending?.kind === 'leave' && hasDeparted(bond, ending);
    // Who has left does not take the ID from who is there.
    if (isLeft && standing !== 'gone') return 'lost';
    if (standing === 'gone') return 'news';
    const claim = { key: this.#table.key(row), claimedAt: this.#table.dating(row).countsFrom };
    const isBetter = compareClaims(claimOf(contender), claim) < 0;
    const mine = this.#options.isReachable(bond.home.name, bond.home.incarnation);
    const theirs = this.#isHolderWithinReach(row, this.#departures.ending(address.id));
    if (mine && theirs) return isBetter ? 'news' : 'lost';
    if (mine) return isBetter || standing === 'unannounced' ? 'news' : 'held';
    if (!theirs && standing === 'unannounced' && isBetter) return 'news';
    const challenger = this.#challengers.get(address.id);
    return !challenger || isRatherKept(contender, challenger) ? 'held' : 'lost';
  }

  #isHolderWithinReach(row: Row, ending: Ending | undefined): boolean {
    if (ending && hasDeparted(this.#table.bond(row), ending)) return false;
    const { name, incarnation } = this.#table.home(row);
    return this.#options.isReachable(name, incarnation);
  }

  /** A home with more leaves than it can have connections makes them up. */
  #isOneTooMany({ role, home }: Bond, known: Acquaintance | undefined): boolean {
    if (role === 'node' || (known && sameAddress(known.bond.home.node, home.node))) return false;
    return this.#ledger.count(home.name) >= this.#options.limits.connections;
  }

  #update(row: Row, { address: { id }, presentation, dating }: Contender): void {
    this.#standings.willChange(id, row);
    this.#unaccount(row);
    this.#table.put(presentation, dating);
    this.#account(row);
  }

  /** Gives somebody an ID that nobody has, or that another key has had until now. */
  #enthrone(contender: Contender, former: Row | undefined): void {
    const { address, presentation, dating } = contender;
    const { id } = address;
    const departure = this.#orphans.claim(address);
    const challenger = this.#challengers.get(id);
    if (challenger && sameAddress(challenger.address, address)) this.#challengers.delete(id);
    if (former !== undefined) {
      // One whose home may still come within reach goes on waiting.
      if (this.#table.standing(former) === 'unannounced' && !this.#departures.has(id))
        this.#challengers.set(id, this.#contenderIn(former));
      this.#depart(id, former);
      this.#drop(id, former);
    }
    const row = this.#table.put(presentation, dating);
    this.#standings.begin(row);
    if (departure) this.#departures.set(id, departure);
    this.#account(row);
    this.#sweepLater();
  }

  #contenderIn(row: Row): Contender {
    const address = this.#table.address(row);
    const presentation = this.#table.presentation(row);
    return { address, presentation, bond: this.#table.bond(row), dating: this.#table.dating(row) };
  }

  /** Nothing of it is kept but its departure and the date of its claim. */
  #drop(id: PeerId, row: Row): void {
    const address = this.#table.address(row);
    const bond = this.#table.bond(row);
    const departure = this.#departures.get(id);
    this.#unaccount(row);
    if (departure && hasDeparted(bond, departure)) this.#orphans.adopt(departure);
    this.#departures.delete(id);
    this.#dates.remember(address, this.#table.dating(row));
    if (bond.role === 'node') this.#dates.forget(address);
  }

  /** Of nodes there is no account. */
  #account(row: Row): void {
    if (this.#table.role(row) === 'leaf') this.#ledger.add(this.#table.home(row), this.#knowledgeOf(row));
  }

  /** Takes what is known of a holder out of the ledger, before it changes. */
  #unaccount(row: Row): void {
    if (this.#table.role(row) === 'leaf') this.#ledger.remove(this.#table.home(row), this.#knowledgeOf(row));
  }

  #sweepLater(): void {
    const { clock, limits } = this.#options;
    this.#sweep ??= clock.after(limits.idReservation, () => {
      this.#sweep = undefined;
      for (const [id, row] of this.#table.rows()) {
        if (clock.now() >= this.#forgetAt(row)) {
          this.#drop(id, row);
          this.#challengers.delete(id);
          this.#table.remove(id);
        } else {
          if (this.#table.expiresAt(row) <= clock.now()) this.review(id);
          if (this.#table.role(row) === 'leaf' || !this.#standings.isPresent(row)) this.#sweepLater();
        }
      }
    });
  }

  /** A tombstone outlives what it outdates: an old attachment holds until it expires. */
  #forgetAt(row: Row): number {
    if (this.#standings.isPresent(row)) return Number.POSITIVE_INFINITY;
    const since = this.#table.since(row);
    if (this.#table.role(row) === 'node') return since + nodeTombstoneTime;
    return Math.max(since + this.#options.limits.idReservation, this.#table.expiresAt(row));
  }
}

function claimOf({ address, dating }: Contender): { readonly key: Uint8Array; readonly claimedAt: number } {
  return { key: address.key, claimedAt: dating.countsFrom };
}

/** Of two who are kept aside under one ID only one stays. */
function isRatherKept(contender: Contender, challenger: Contender): boolean {
  if (sameAddress(contender.address, challenger.address)) return true;
  return compareClaims(claimOf(contender), claimOf(challenger)) < 0;
}
