import { lineOf, nameOf, sameSight, type Sight } from './sight.js';
import type { Violation } from './violation.js';

export type RosterEvent = 'join' | 'leave' | 'away' | 'back' | 'move';

/** How often an observer was told of each kind of change of one peer. */
export type Tally = { [Kind in RosterEvent]: number };

/** Faults that are kept of one observer: the first ones say it all. */
const mostFaults = 20;

/**
 * What one peer was told of the others, checked as it is told: somebody comes before they go, is away before they are
 * back, and moves to where they are not yet. Keeps who must be there by what was told, not the events themselves.
 */
export class Observation {
  readonly faults: Violation[] = [];
  readonly #observer: string;
  readonly #present = new Map<string, Sight>();
  /** Keys of everybody who ever had an ID here, the last one of each. */
  readonly #keys = new Map<string, number>();
  #isIn = false;
  #lastToldAt = 0;
  #tallies: Map<string, Tally> | undefined;

  constructor(observer: string) {
    this.#observer = observer;
  }

  /** It has seen the roster for the first time. */
  get isIn(): boolean {
    return this.#isIn;
  }

  /** When it was told of anything last, in milliseconds from the beginning. */
  get lastToldAt(): number {
    return this.#lastToldAt;
  }

  /** The key that a text to this ID is for: that of who has the ID, else of who had it last. */
  keyOf(id: string): number | undefined {
    return this.#keys.get(id);
  }

  enter(roster: Iterable<Sight>): void {
    if (this.#isIn) return;
    this.#isIn = true;
    this.#take(roster);
  }

  /** The roster is another part of the network: what is not told is in it. */
  reread(roster: Iterable<Sight>): void {
    if (!this.#isIn) return;
    this.#present.clear();
    this.#take(roster);
  }

  hear(at: number, kind: RosterEvent, peer: Sight): void {
    this.#keys.set(peer.id, peer.key);
    // What comes before it is in is part of the first roster.
    if (!this.#isIn) return;
    this.#lastToldAt = at;
    this.#count(kind, peer);
    const holder = this.#present.get(peer.id);
    const before = holder?.key === peer.key ? holder : undefined;
    const wrong = (fault: string, words: string): void => this.#fault(`${fault} ${peer.id}`, at, words);
    if (kind === 'join') {
      if (before) wrong('join of who is there:', `join of ${nameOf(peer)}, who is there already`);
      else if (holder) wrong('join beside another key:', `join of ${nameOf(peer)} while ${nameOf(holder)} has the ID`);
    } else if (!before) {
      wrong(`${kind} of who is not there:`, `${kind} of ${nameOf(peer)}, who is not there`);
    }
    if (kind === 'away' && before?.isOnline === false)
      wrong('away twice:', `away of ${nameOf(peer)}, who is away already`);
    if (kind === 'back' && before?.isOnline) wrong('back twice:', `back of ${nameOf(peer)}, who was not away`);
    if (kind === 'move' && before?.home === peer.home)
      wrong('move to the same home:', `move of ${nameOf(peer)} to ${peer.home}, where it is already`);
    if (kind === 'leave') {
      if (before) this.#present.delete(peer.id);
    } else if (!holder || before || kind === 'join') {
      // Another home is told by a move of its own.
      const home = kind === 'join' || kind === 'move' || !before ? peer.home : before.home;
      this.#present.set(peer.id, home === peer.home ? peer : { ...peer, home });
    }
  }

  /** What was told must be what is there. Incarnations are not told: a new session of somebody who never left is not news. */
  compare(there: Iterable<Sight>): void {
    const untold: string[] = [];
    let found = 0;
    for (const sight of there) {
      const told = this.#present.get(sight.id);
      if (told && sameSight({ ...told, incarnation: sight.incarnation }, sight)) found += 1;
      else untold.push(`${lineOf(sight)} is there, ${told ? `${lineOf(told)} was told` : 'which was not told'}`);
    }
    if (untold.length > 0) this.#fault('what is there was not told', undefined, few(untold));
    else if (found < this.#present.size) {
      const ids = new Set([...there].map(({ id }) => id));
      const gone = [...this.#present.values()].filter(({ id }) => !ids.has(id));
      this.#fault('what was told is not there', undefined, few(gone.map(lineOf)));
    }
  }

  /** Counts from here on what is told of whom. */
  beginTally(): void {
    this.#tallies = new Map();
  }

  /** What was told of whom since `beginTally`, by ID. */
  endTally(): ReadonlyMap<string, Readonly<Tally>> {
    const tallies = this.#tallies ?? new Map<string, Tally>();
    this.#tallies = undefined;
    return tallies;
  }

  #take(roster: Iterable<Sight>): void {
    for (const sight of roster) {
      this.#present.set(sight.id, sight);
      this.#keys.set(sight.id, sight.key);
    }
  }

  #count(kind: RosterEvent, { id }: Sight): void {
    if (!this.#tallies) return;
    const tally = this.#tallies.get(id) ?? { join: 0, leave: 0, away: 0, back: 0, move: 0 };
    tally[kind] += 1;
    this.#tallies.set(id, tally);
  }

  #fault(about: string, at: number | undefined, words: string): void {
    if (this.faults.length >= mostFaults) return;
    const when = at === undefined ? 'in the end' : `at ${(at / 1000).toFixed(3)} s`;
    this.faults.push({ rule: 'telling', about, words: `${this.#observer} ${when}: ${words}` });
  }
}

function few(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).join('; ');
  return lines.length > 3 ? `${shown}; and ${lines.length - 3} more` : shown;
}
