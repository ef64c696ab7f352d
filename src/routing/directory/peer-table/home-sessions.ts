import { equalBytes } from '../../../model/bytes.js';
import type { HomeSession } from '../presentation.js';

interface Shared {
  readonly session: HomeSession;
  readonly number: number;
  users: number;
}

/** Each session of a home once, by a number: many leaves have the same. */
export class HomeSessions {
  readonly #shared: (Shared | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #byName = new Map<string, Shared[]>();

  /** @throws RangeError for a number that nobody uses. */
  get(number: number): HomeSession {
    return this.#at(number).session;
  }

  /** The number of a session, which has one more user from now on. */
  take(session: HomeSession): number {
    const sessions = this.#byName.get(session.name) ?? [];
    let shared = sessions.find((known) => isSame(known.session, session));
    if (!shared) {
      shared = { session, number: this.#free.pop() ?? this.#shared.length, users: 0 };
      this.#shared[shared.number] = shared;
      this.#byName.set(session.name, [...sessions, shared]);
    }
    shared.users += 1;
    return shared.number;
  }

  /** The session has one user less; without any it is forgotten. */
  release(number: number): void {
    const shared = this.#at(number);
    shared.users -= 1;
    if (shared.users > 0) return;
    this.#shared[number] = undefined;
    this.#free.push(number);
    const { name } = shared.session;
    const others = (this.#byName.get(name) ?? []).filter((known) => known !== shared);
    if (others.length > 0) this.#byName.set(name, others);
    else this.#byName.delete(name);
  }

  #at(number: number): Shared {
    const shared = this.#shared[number];
    if (!shared) throw new RangeError(`there is no session ${number}`);
    return shared;
  }
}

/** To the bit, for signatures are over it: -0 is another number than 0. */
function isSame(a: HomeSession, b: HomeSession): boolean {
  return Object.is(a.incarnation, b.incarnation) && a.node.id === b.node.id && equalBytes(a.node.key, b.node.key);
}
