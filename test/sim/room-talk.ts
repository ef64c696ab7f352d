import { PeerStateError } from '../../src/model/errors.js';
import type { PostState, Room, RoomMessage } from '../../src/server/peer-rooms.js';
import type { Crypto } from '../../src/platform/crypto.js';
import { hashText } from './dice.js';
import type { EventLog } from './event-log.js';
import { idOfRoom, type RoomPlan } from './room-plan.js';
import { isIn, type Run } from './run.js';
import { keyNumber } from './sight.js';
import type { Violation } from './violation.js';

/** What somebody has said in a room. */
export interface SaidPost {
  readonly at: number;
  readonly text: string;
  readonly room: RoomPlan;
  readonly author: Run;
  /** The ID that it was signed with. */
  readonly as: string;
  /** By which nodes know it: see `itemName`. */
  readonly name: string;
  state: PostState;
}

/** Whether a key has left a room since it came in the last time: so that its home must have heard it, or not. */
type Exit =
  | { readonly kind: 'none' }
  /** `changes`: what `Run.changes` was then. */
  | { readonly kind: 'said'; readonly run: Run; readonly changes: number }
  | { readonly kind: 'unsaid' };

/** One key in one room. */
interface Visit {
  /** Texts that it was shown, ever, and since it was there the last time. */
  readonly shown: Set<string>;
  readonly shownNow: Set<string>;
  exit: Exit;
  /** It has left at least once. */
  wasLeft: boolean;
}

/** Begins every text that is said in a private room, and stands nowhere else. */
export const secretMark = 'psst!';

/** Who goes to which rooms, what is said there, and what is shown of it; wrong ones are noted as they are shown. */
export class RoomTalk {
  /** By text. */
  readonly posts = new Map<string, SaidPost>();
  readonly faults: Violation[] = [];
  readonly #plans: ReadonlyMap<string, RoomPlan>;
  readonly #byId: ReadonlyMap<string, RoomPlan>;
  readonly #visits = new Map<string, Visit>();
  readonly #now: () => number;
  readonly #log: EventLog;

  constructor(rooms: readonly RoomPlan[], crypto: Crypto, now: () => number, log: EventLog) {
    this.#plans = new Map(rooms.map((room) => [room.name, room]));
    this.#byId = new Map(rooms.map((room) => [idOfRoom(crypto, room), room]));
    this.#now = now;
    this.#log = log;
  }

  /** By their IDs. */
  get rooms(): ReadonlyMap<string, RoomPlan> {
    return this.#byId;
  }

  visitOf(key: number, { name }: RoomPlan): Visit | undefined {
    return this.#visits.get(`${key} ${name}`);
  }

  /** The peer has said that it leaves, at a home that must have heard it; nobody but this run could have said anything else since. */
  hasSurelyLeft({ key }: Run, room: RoomPlan): boolean {
    const exit = this.visitOf(key, room)?.exit;
    return exit?.kind === 'said' && isIn(exit.run) && exit.run.changes === exit.changes;
  }

  /** Notes what the peer tells of rooms. */
  record(run: Run): void {
    const { peer, name } = run;
    peer.on('room-message', (message) => {
      const { text } = message;
      const words = (): string => `${name} room-message ${text}`;
      this.#log.addHashed(this.#now(), hashText(text, run.number), words);
      this.#judge(run, message);
    });
    peer.on('room-post', ({ text, state }) => {
      this.#log.add(this.#now(), `${name} room-post ${text} ${state.kind}`);
      const post = this.posts.get(text);
      // It may be of an earlier run, which had come further and did not write it down.
      if (post && post.state.kind !== 'sent') post.state = state;
    });
  }

  enter(run: Run, name: string): void {
    const plan = this.#plans.get(name);
    if (!plan) return;
    const { rooms } = run.peer;
    this.#asPeer(run, () => {
      this.#visit(run.key, plan).exit = { kind: 'none' };
      if (plan.kind === 'public') rooms.join(plan.name);
      else rooms.accept(plan.name, plan.invitation);
    });
  }

  leave(run: Run, name: string): void {
    const room = run.peer.rooms.find(name);
    const plan = this.#plans.get(name);
    if (!room || !plan) return;
    const visit = this.#visit(run.key, plan);
    visit.shownNow.clear();
    // Without a home there is nobody to hear it.
    visit.exit = run.peer.state.kind === 'joined' ? { kind: 'said', run, changes: run.changes } : { kind: 'unsaid' };
    visit.wasLeft = true;
    this.#asPeer(run, () => room.leave());
  }

  /** Texts say which run they are from. Nothing is said by whoever is not in the room. */
  say(run: Run, name: string): SaidPost | undefined {
    const room = run.peer.rooms.find(name);
    const plan = this.#plans.get(name);
    return room && plan && this.#said(run, room, plan);
  }

  #said(run: Run, room: Room, plan: RoomPlan): SaidPost | undefined {
    const mark = plan.kind === 'private' ? secretMark : '#';
    const text = `${mark}${plan.name}/${run.name}/${run.number}/${this.posts.size}`;
    let said: SaidPost | undefined;
    this.#asPeer(run, () => {
      const { place, state } = room.send(text);
      const name = place.slice(place.lastIndexOf('/') + 1);
      said = { at: this.#now(), text, room: plan, author: run, as: run.peer.id, name, state };
      this.posts.set(text, said);
    });
    return said;
  }

  #asPeer(run: Run, act: () => void): void {
    run.clock.turn(() => {
      try {
        act();
      } catch (error) {
        if (!(error instanceof PeerStateError)) throw error;
      }
    });
  }

  #visit(key: number, plan: RoomPlan): Visit {
    const name = `${key} ${plan.name}`;
    const known = this.#visits.get(name);
    if (known) return known;
    const visit: Visit = { shown: new Set(), shownNow: new Set(), exit: { kind: 'none' }, wasLeft: false };
    this.#visits.set(name, visit);
    return visit;
  }

  #judge(run: Run, { room: tag, key, text }: RoomMessage): void {
    const wrong = (rule: string, words: string): void =>
      void this.faults.push({
        rule,
        about: `${run.name} in ${tag.name}`,
        words: `${(this.#now() / 1_000).toFixed(3)} s: ${run.name} (run ${run.number}) shows ${text} ${words}`,
      });
    const plan = this.#byId.get(tag.id);
    const post = this.posts.get(text);
    if (!plan || !post || post.room !== plan) {
      wrong('room invented', 'which nobody said there');
      return;
    }
    if (post.author.key !== keyNumber(key)) wrong('room invented', `as of another key than that of its author`);
    if (post.author.key === run.key) wrong('room shown twice', 'which it has said itself');
    const visit = this.visitOf(run.key, plan);
    if (!visit || !run.peer.rooms.all().some(({ id }) => id === tag.id)) {
      wrong('room eavesdropped', 'and is not in the room');
      return;
    }
    if (visit.shownNow.has(text)) wrong('room shown twice', 'again');
    visit.shownNow.add(text);
    visit.shown.add(text);
  }
}
