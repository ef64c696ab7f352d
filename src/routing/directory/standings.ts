import type { PeerInfo } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { Clock } from '../../platform/clock.js';
import { GracePeriods } from './grace-periods.js';
import type { RosterObserver } from '../network.js';
import type { PeerTable, Row, Standing } from './peer-table/peer-table.js';
import { isSameLink, type Bond } from './presentation.js';

export interface StandingsOptions {
  readonly table: PeerTable;
  readonly clock: Clock;
  /** Milliseconds for which somebody may be away. */
  readonly grace: number;
  readonly observer: RosterObserver;
  /** Somebody has been away for as long as that. */
  readonly graceOver: (id: PeerId) => void;
}

/** Where everybody stands, and each passage from one standing to another: the observer hears of it once. */
export class Standings {
  readonly #table: PeerTable;
  readonly #clock: Clock;
  readonly #observer: RosterObserver;
  readonly #graces: GracePeriods;
  /** The bond that the observer was told, of those who are online or away and have another one by now. */
  readonly #toldBonds = new Map<PeerId, Bond>();
  #present = 0;

  constructor({ table, clock, grace, observer, graceOver }: StandingsOptions) {
    this.#table = table;
    this.#clock = clock;
    this.#observer = observer;
    this.#graces = new GracePeriods(clock, grace, graceOver);
  }

  /** How many are online or away. */
  get present(): number {
    return this.#present;
  }

  /** True for somebody who is online or away. */
  isPresent(row: Row): boolean {
    return isPresence(this.#table.standing(row));
  }

  infoOf(id: PeerId, row: Row): PeerInfo | undefined {
    const table = this.#table;
    const presence = table.standing(row);
    if (!isPresence(presence)) return undefined;
    const home = table.home(row).node.id;
    return { id, key: table.key(row), role: table.role(row), presence, home, incarnation: table.incarnation(row) };
  }

  /** Somebody is about to have another presentation: who is told of it hears how it differs from this one. */
  willChange(id: PeerId, row: Row): void {
    if (this.isPresent(row) && !this.#toldBonds.has(id)) this.#toldBonds.set(id, this.#table.bond(row));
  }

  /** Somebody has got an ID, of whom nobody was told yet. */
  begin(row: Row): void {
    this.#table.setStanding(row, 'unannounced', this.#clock.now());
  }

  online(id: PeerId, row: Row): void {
    const before = this.#table.standing(row);
    const told = this.#toldBonds.get(id);
    if (before === 'online' && !told) return;
    this.#graces.end(id);
    this.#toldBonds.delete(id);
    this.#set(row, 'online', this.#clock.now());
    const info = this.infoOf(id, row);
    if (!info) return;
    const bond = this.#table.bond(row);
    if (!isPresence(before)) this.#observer.joined(info);
    if (before === 'away') this.#observer.cameBack(info);
    if (told && told.home.node.id !== bond.home.node.id) this.#observer.moved(info);
    else if (told && before === 'online' && !isSameLink(told, bond)) this.#observer.relinked(info);
  }

  away(id: PeerId, row: Row): void {
    this.#set(row, 'away', this.#graces.begin(id));
    const info = this.infoOf(id, row);
    if (info) this.#observer.wentAway(info);
  }

  /** True unless that was so before. */
  gone(id: PeerId, row: Row): boolean {
    if (this.#table.standing(row) === 'gone') return false;
    const lastSeen = this.infoOf(id, row);
    this.#graces.end(id);
    this.#toldBonds.delete(id);
    this.#set(row, 'gone', this.#clock.now());
    if (lastSeen) this.#observer.left(lastSeen);
    return true;
  }

  /** Ends every timer. */
  close(): void {
    this.#graces.close();
  }

  #set(row: Row, next: Standing, since: number): void {
    const before = this.#table.standing(row);
    this.#present += Number(isPresence(next)) - Number(isPresence(before));
    this.#table.setStanding(row, next, since);
  }
}

function isPresence(standing: Standing): standing is 'online' | 'away' {
  return standing === 'online' || standing === 'away';
}
