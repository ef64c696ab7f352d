import { equalBytes } from '../../model/bytes.js';
import { untold, type Journal } from '../../platform/journal.js';
import type { StoreChange } from '../../platform/store.js';
import { encodeOpenInvitation, type StoredInvitation } from '../../protocol/stored/open-invitation.js';
import { roomInvitationKey } from './room-entries.js';

/** How many are kept, for anybody can send them: the oldest goes for a new one. */
const mostInvitations = 100;

/** The invitations into private rooms that the user has neither accepted nor declined, by the ID of the room. */
export class OpenInvitations {
  readonly #journal: Journal;
  readonly #told: (room: string, invitation: StoredInvitation) => void;
  /** The one that came last stands last. */
  readonly #open = new Map<string, StoredInvitation>();

  /** `told`: of each that came, once it is kept. */
  constructor(journal: Journal, told: (room: string, invitation: StoredInvitation) => void) {
    this.#journal = journal;
    this.#told = told;
  }

  all(): Iterable<readonly [string, StoredInvitation]> {
    return this.#open;
  }

  /** One that was kept from an earlier run. */
  remember(room: string, invitation: StoredInvitation): void {
    this.#open.set(room, invitation);
  }

  add(room: string, invitation: StoredInvitation): void {
    this.#open.delete(room);
    this.#open.set(room, invitation);
    const [oldest = room] = this.#open.keys();
    const dropped = this.#open.size > mostInvitations ? this.#without([oldest]) : [];
    const kept: StoreChange = {
      kind: 'put',
      key: roomInvitationKey(room),
      value: encodeOpenInvitation(invitation),
    };
    // What is lost comes again: until then nobody is told of it.
    this.#journal.record([...dropped, kept], {
      kept: () => this.#told(room, invitation),
      lost: () => this.#open.delete(room),
    });
  }

  /** The user has come into the room, or does not want to. */
  settle(room: string): void {
    if (this.#open.has(room)) this.#journal.record(this.#without([room]), untold);
  }

  /** Forgets those by the owner of a key; all if none is given. */
  forget(key?: Uint8Array): void {
    const rooms = [...this.#open].filter(([, { from }]) => !key || equalBytes(from.key, key)).map(([room]) => room);
    if (rooms.length > 0) this.#journal.record(this.#without(rooms), untold);
  }

  #without(rooms: readonly string[]): StoreChange[] {
    for (const room of rooms) this.#open.delete(room);
    return rooms.map((room) => ({ kind: 'delete', key: roomInvitationKey(room) }));
  }
}
