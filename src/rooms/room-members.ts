import { toHex } from '../model/bytes.js';
import { KnowledgeSum } from '../routing/directory/knowledge-sum.js';
import type { RoomMembership } from '../protocol/records/room-membership.js';
import type { Signed } from '../protocol/records/node-record.js';

/** The last word of somebody on whether they are in a room. */
export interface MemberEntry {
  /** See `itemName`. */
  readonly name: string;
  readonly membership: Signed<RoomMembership>;
}

/** What came of a word on a membership, and which it takes the place of. */
export type Hearing =
  | { readonly kind: 'news'; readonly before: MemberEntry | undefined }
  /** Not newer than what is known. */
  | { readonly kind: 'old' }
  /** There is room for no more members. */
  | { readonly kind: 'full' };

/**
 * Who is in a room: for each key its word with the largest `change`; of two of the same time that with the larger name. So whoever
 * has heard the same words, in whatever order and however often, comes to the same members.
 */
export class RoomMembers {
  readonly #most: number;
  readonly #entries = new Map<string, MemberEntry>();
  readonly #names = new Map<string, MemberEntry>();
  readonly #sum = new KnowledgeSum();

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#entries.size;
  }

  get sum(): Uint8Array {
    return this.#sum.bytes;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  of(key: Uint8Array): MemberEntry | undefined {
    return this.#entries.get(toHex(key));
  }

  isIn(key: Uint8Array): boolean {
    return this.of(key)?.membership.isIn ?? false;
  }

  all(): Iterable<MemberEntry> {
    return this.#entries.values();
  }

  names(): Iterable<string> {
    return this.#names.keys();
  }

  /** What putting in this word would change. */
  judge({ name, membership }: MemberEntry): Hearing {
    const before = this.of(membership.member.key);
    if (before && !isNewer(membership.change, name, before)) return { kind: 'old' };
    if (!before && this.#entries.size >= this.#most) return { kind: 'full' };
    return { kind: 'news', before };
  }

  put(entry: MemberEntry): Hearing {
    const hearing = this.judge(entry);
    if (hearing.kind !== 'news') return hearing;
    if (hearing.before) this.#forget(hearing.before);
    this.#entries.set(toHex(entry.membership.member.key), entry);
    this.#names.set(entry.name, entry);
    this.#sum.add(entry.name);
    return hearing;
  }

  /** Drops words from before that time. Returns them. */
  expire(before: number): readonly MemberEntry[] {
    const gone = [...this.#entries.values()].filter(({ membership }) => membership.change < before);
    for (const entry of gone) {
      this.#entries.delete(toHex(entry.membership.member.key));
      this.#forget(entry);
    }
    return gone;
  }

  #forget({ name }: MemberEntry): void {
    this.#names.delete(name);
    this.#sum.remove(name);
  }
}

function isNewer(change: number, name: string, before: MemberEntry): boolean {
  if (change !== before.membership.change) return change > before.membership.change;
  return name > before.name;
}
