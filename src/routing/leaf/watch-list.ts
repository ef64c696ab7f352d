import type { PeerId } from '../../model/peer-id.js';

/**
 * `waiting`: there is no room for it. `asked`: its home has yet to say who it is. `heard`: it hears of them.
 */
type Standing = 'waiting' | 'asked' | 'heard';

/** What the home has to be told. */
export interface WatchChange {
  readonly added: readonly PeerId[];
  readonly removed: readonly PeerId[];
}

/**
 * Whom a leaf wants to hear of: those it had to do with last, no more than its home keeps for it.
 *
 * 1. At most `most` are watched; who was used least recently goes, but nobody who is needed.
 * 2. Who is needed and finds no room waits for it.
 * 3. Who is needed when it begins is on it, used or not: what waits for them may be from an earlier run.
 */
export class WatchList {
  /** The one used last stands last. */
  readonly #standings = new Map<PeerId, Standing>();
  readonly #needed: () => ReadonlySet<PeerId>;
  #most: number;
  #watched = 0;
  #waiting = 0;

  constructor(most: number, needed: () => ReadonlySet<PeerId>) {
    this.#most = most;
    this.#needed = needed;
  }

  /** Everybody on the list, the one used last at the end. */
  ids(): Iterable<PeerId> {
    return this.#standings.keys();
  }

  isWatched(id: PeerId): boolean {
    const standing = this.#standings.get(id);
    return standing === 'asked' || standing === 'heard';
  }

  isHeard(id: PeerId): boolean {
    return this.#standings.get(id) === 'heard';
  }

  /** The home has said who has this ID, or that nobody has. */
  heard(id: PeerId): void {
    if (this.isWatched(id)) this.#standings.set(id, 'heard');
  }

  /**
   * Another home, or a network that is large from now on: who is to be watched there. `knew`: whose absence is known, and not
   * for lack of hearing of them.
   */
  begin(most: number, knew: 'everybody' | 'who-was-heard'): PeerId[] {
    const needed = this.#needed();
    const unused = [...needed].filter((id) => !this.#standings.has(id));
    const before = [...unused.map((id): [PeerId, Standing] => [id, 'waiting']), ...this.#standings];
    this.#most = most;
    this.#standings.clear();
    this.#watched = 0;
    this.#waiting = 0;
    const first = before.filter(([id]) => needed.has(id));
    const rest = before.filter(([id]) => !needed.has(id)).reverse();
    const watched = new Set([...first, ...rest].slice(0, most).map(([id]) => id));
    for (const [id, standing] of before) {
      if (watched.has(id)) this.#set(id, knew === 'everybody' || standing === 'heard' ? 'heard' : 'asked');
      else if (needed.has(id)) this.#set(id, 'waiting');
    }
    return [...watched];
  }

  /** Somebody has something to do with this peer just now. */
  use(id: PeerId): WatchChange {
    const before = this.#standings.get(id);
    this.#standings.delete(id);
    if (before === 'asked' || before === 'heard') {
      this.#standings.set(id, before);
      return this.#waiting === 0 ? nothing : this.#fill([]);
    }
    if (before === 'waiting') this.#waiting -= 1;
    return this.#fill([id]);
  }

  /** Takes somebody off the list. */
  drop(id: PeerId): WatchChange {
    const removed = this.isWatched(id) ? [id] : [];
    this.#unset(id);
    const { added } = this.#waiting === 0 ? nothing : this.#fill([]);
    return { added, removed };
  }

  /** Makes room for those who wait and for `newcomers`, who stand last. */
  #fill(newcomers: readonly PeerId[]): WatchChange {
    const waiting = [...this.#standings].flatMap(([id, standing]) => (standing === 'waiting' ? [id] : []));
    const added: PeerId[] = [];
    const removed: PeerId[] = [];
    const needed = this.#watched + waiting.length + newcomers.length > this.#most ? this.#needed() : noneNeeded;
    for (const id of [...waiting, ...newcomers]) {
      const goes = this.#watched < this.#most ? undefined : this.#leastUsed(needed);
      if (goes !== undefined) {
        this.#unset(goes);
        removed.push(goes);
      }
      this.#unset(id);
      if (this.#watched < this.#most) {
        this.#set(id, 'asked');
        added.push(id);
      } else if (needed.has(id)) {
        this.#set(id, 'waiting');
      }
    }
    return { added, removed };
  }

  #leastUsed(needed: ReadonlySet<PeerId>): PeerId | undefined {
    for (const [id, standing] of this.#standings) if (standing !== 'waiting' && !needed.has(id)) return id;
    return undefined;
  }

  #set(id: PeerId, standing: Standing): void {
    this.#standings.set(id, standing);
    if (standing === 'waiting') this.#waiting += 1;
    else this.#watched += 1;
  }

  #unset(id: PeerId): void {
    const standing = this.#standings.get(id);
    if (standing === undefined) return;
    this.#standings.delete(id);
    if (standing === 'waiting') this.#waiting -= 1;
    else this.#watched -= 1;
  }
}

const nothing: WatchChange = { added: [], removed: [] };
const noneNeeded: ReadonlySet<PeerId> = new Set();
