import { standardLimits } from '../../src/model/limits.js';
import { second } from '../../src/model/units.js';
import type { KeptRoom, KeptWord } from './kept-rooms.js';
import type { RoomPlan } from './room-plan.js';
import type { RoomTalk, SaidPost } from './room-talk.js';
import type { Run } from './run.js';
import { keyNumber } from './sight.js';
import { longestWrite } from './sim-disk.js';
import type { Truth } from './truth.js';
import type { Violation } from './violation.js';

/** What there is of rooms when the network is quiet. */
export interface RoomScene {
  readonly truth: Truth;
  readonly talk: RoomTalk;
  /** What each node has on its disk, by its name, whether it runs or not. */
  readonly kept: ReadonlyMap<string, ReadonlyMap<string, KeptRoom>>;
  /** When each key, by `keyNumber`, has said last that it is in a room, by its own clock. */
  readonly own: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** All processes with its key have the same clock, so that what it says last is its last word. */
  readonly hasOneClock: (run: Run) => boolean;
}

/** Somebody who is in a room, and the node that serves it to them. */
export interface Guest {
  readonly run: Run;
  readonly home: Run;
}

/** A room as a whole. */
interface Place {
  readonly id: string;
  readonly plan: RoomPlan;
  readonly scene: RoomScene;
  readonly guests: readonly Guest[];
  /** What the nodes have that serve it to somebody. */
  readonly servers: ReadonlyMap<Run, KeptRoom>;
}

/** Since nodes may have this, by their clocks, they have compared what they have. */
const settled = 80 * second;
/** How much later than the own clock a post is dated at most, for it stands behind what its author has seen. */
const lead = standardLimits.roomClockError / 2;
const nothingKept: KeptRoom = { posts: new Map(), words: new Map() };

/** The clock of the node has only just reached what is dated like that, or not yet. */
function isAheadOf(at: number, node: Run): boolean {
  return at > node.clock.now() + standardLimits.roomClockError - settled;
}

/** A clock so far ahead of that of the home that this takes no word of it; `of` is what its dates are ahead of the clock. */
function isRefused({ run, home }: Guest, of = 0): boolean {
  return run.clock.now() + of - home.clock.now() > standardLimits.roomClockError - 5 * second;
}

/**
 * Of each room: nodes that serve it have the same; whoever is in it is a member and nobody else, and was shown all that its home has;
 * what can be sent is.
 */
export function* checkRooms(scene: RoomScene): Iterable<Violation> {
  for (const [id, plan] of scene.talk.rooms) {
    const place = placeOf(scene, id, plan);
    yield* sameEverywhere(place);
    yield* membersAreThere(place);
    for (const guest of place.guests) {
      yield* seesMembers(place, guest);
      yield* sawPosts(place, guest);
    }
  }
  for (const post of scene.talk.posts.values()) yield* isDecided(scene, post);
}

/** What an author was told to be sent is on a disk, and on that of each node that serves the room. */
export function* checkSent(scene: RoomScene): Iterable<Violation> {
  const byRoom = new Map([...scene.talk.rooms].map(([id, plan]) => [plan, placeOf(scene, id, plan)]));
  for (const { room, name, state, text } of scene.talk.posts.values()) {
    const place = byRoom.get(room);
    if (!place || state.kind !== 'sent') continue;
    const keepers = [...scene.kept].flatMap(([node, rooms]) => {
      const at = rooms.get(place.id)?.posts.get(name);
      return at === undefined ? [] : [{ node, at }];
    });
    const at = keepers[0]?.at;
    const where = keepers.map(({ node }) => node).join(', ');
    if (at === undefined) yield fault('room lost', room, `${text} is sent, but no node has it`);
    for (const [node, { posts }] of at === undefined ? [] : place.servers)
      if (!posts.has(name) && !isAheadOf(at ?? 0, node))
        yield fault(
          'room sent',
          room,
          `${text} is sent, but ${node.name} does not have it, which serves ${room.name}; it is kept by ${where}`,
        );
  }
}

/**
 * Milliseconds until any two of the nodes that serve a room have compared what they have, for rooms of which some node does not take what
 * another one has, by its clock: what lacks then may be with one of them only, and another one that takes it. 0 if there are none.
 */
export function repairTimeOfDated(scene: RoomScene): number {
  const turns = [...scene.talk.rooms].map(([id, plan]) => {
    const nodes = [...placeOf(scene, id, plan).servers];
    const dates = nodes.flatMap(([, { posts, words }]) => [
      ...posts.values(),
      ...[...words.values()].map(({ change }) => change),
    ]);
    const last = dates.reduce((latest, at) => Math.max(latest, at), 0);
    return nodes.some(([node]) => isAheadOf(last, node)) ? nodes.length - 1 : 0;
  });
  return Math.max(0, ...turns) * standardLimits.repairInterval;
}

/** Those who are in a room, and whom their homes let in. */
export function listenersIn(scene: RoomScene, id: string, plan: RoomPlan): readonly Guest[] {
  const { guests, servers } = placeOf(scene, id, plan);
  return guests.filter((guest) => servers.get(guest.home)?.words.get(guest.run.key)?.isIn && !isRefused(guest));
}

/** Neither clock is a reason for the home of the one not to take in what the other says. */
export function canHear({ home }: Guest, speaker: Guest): boolean {
  return !isRefused({ run: speaker.run, home }, lead) && !isRefused(speaker, lead);
}

function placeOf(scene: RoomScene, id: string, plan: RoomPlan): Place {
  const { truth, kept } = scene;
  const guests = truth.members.flatMap(({ run, sight }): Guest[] => {
    const home = truth.byId.get(sight.home)?.run;
    return home && run.peer.rooms.all().some((room) => room.id === id) ? [{ run, home }] : [];
  });
  const servers = new Map<Run, KeptRoom>();
  for (const { run, home } of guests) {
    const room = kept.get(home.name)?.get(id) ?? nothingKept;
    // Whom a home refuses for their clock it serves no room to, whatever they told it before.
    if (room.words.get(run.key)?.isIn && !isRefused({ run, home })) servers.set(home, room);
  }
  return { id, plan, scene, guests, servers };
}

/** What one of those who serve the room has, all of them have, unless their clocks say no. */
function* sameEverywhere({ plan, servers }: Place): Iterable<Violation> {
  const posts = new Map<string, number>();
  const words = new Map<number, KeptWord>();
  for (const room of servers.values()) {
    for (const [name, at] of room.posts) posts.set(name, at);
    for (const [key, word] of room.words) words.set(key, newer(word, words.get(key)));
  }
  for (const [node, room] of servers) {
    const lacking = [...posts].filter(([name, at]) => !room.posts.has(name) && !isAheadOf(at, node));
    if (lacking.length > 0)
      yield fault('room log', plan, `${node.name} lacks ${lacking.length} of ${posts.size} posts of ${plan.name}`);
    const old = [...words].filter(
      ([key, { name, change }]) => room.words.get(key)?.name !== name && !isAheadOf(change, node),
    );
    if (old.length > 0)
      yield fault('room words', plan, `${node.name} lacks the last word of ${old.length} members of ${plan.name}`);
  }
}

function newer(word: KeptWord, other: KeptWord | undefined): KeptWord {
  if (!other || word.change !== other.change) return other && other.change > word.change ? other : word;
  return word.name > other.name ? word : other;
}

/** Nodes have those as members who say of themselves that they are in the room. */
function* membersAreThere({ id, plan, scene, guests, servers }: Place): Iterable<Violation> {
  const { truth, talk, hasOneClock } = scene;
  for (const guest of guests) {
    const { run, home } = guest;
    if (isRefused(guest) || !hasOneClock(run)) continue;
    const word = scene.kept.get(home.name)?.get(id)?.words.get(run.key);
    if (!word?.isIn) yield fault('room member', plan, `${run.name} is in ${plan.name}, but no member for ${home.name}`);
    else if (word.change !== scene.own.get(run.key)?.get(id))
      yield fault('room member', plan, `${home.name} has not the last word of ${run.name}, which is in ${plan.name}`);
  }
  const isThere = new Set(guests.map(({ run }) => run.key));
  for (const { run, sight } of truth.members) {
    const home = truth.byId.get(sight.home)?.run;
    // Of whoever has a home that takes no word of it nobody hears that it has left.
    if (isThere.has(run.key) || !home || isRefused({ run, home })) continue;
    const wasThere = talk.visitOf(run.key, plan) !== undefined;
    if (wasThere && !(talk.hasSurelyLeft(run, plan) && hasOneClock(run))) continue;
    for (const [node, { words }] of servers) {
      const word = words.get(run.key);
      if (!word?.isIn || isAheadOf(run.clock.now(), node)) continue;
      const words_ = wasThere ? 'has left' : 'never was in';
      yield fault('room ghost', plan, `${run.name} is a member for ${node.name} of ${plan.name}, which it ${words_}`);
    }
  }
}

/** A member is told of the others whom its home has. */
function* seesMembers({ id, plan, servers }: Place, guest: Guest): Iterable<Violation> {
  const { run, home } = guest;
  const words = servers.get(home)?.words;
  if (!words?.get(run.key)?.isIn || isRefused(guest)) return;
  const room = run.peer.rooms.all().find((one) => one.id === id);
  const told = new Set(room?.members().map(({ key }) => keyNumber(key)));
  const there = [...words].flatMap(([key, { isIn }]) => (isIn && key !== run.key ? [key] : []));
  const lacking = there.filter((key) => !told.has(key)).length;
  if (lacking === 0 && told.size === there.length) return;
  const words_ = `${run.name} sees ${told.size} others in ${plan.name}, its home has ${there.length}, of whom it lacks ${lacking}`;
  yield fault('room members', plan, words_);
}

/** A member was shown all that its home has, but for what it has said itself. */
function* sawPosts({ plan, scene, servers }: Place, guest: Guest): Iterable<Violation> {
  const { run, home } = guest;
  const room = servers.get(home);
  if (!room?.words.get(run.key)?.isIn || isRefused(guest)) return;
  const visit = scene.talk.visitOf(run.key, plan);
  for (const post of scene.talk.posts.values()) {
    if (post.author.key === run.key || !room.posts.has(post.name) || visit?.shown.has(post.text)) continue;
    // A node whose clock has just caught up is told of it now.
    if (isAheadOf(room.posts.get(post.name) ?? 0, home)) continue;
    yield fault('room unshown', plan, `${run.name} was not shown ${post.text}, which ${home.name} has`);
  }
}

/** Whoever is in can say what they have to say. */
function* isDecided({ truth, talk, hasOneClock }: RoomScene, post: SaidPost): Iterable<Violation> {
  const { author, state, text, room, at } = post;
  const present = truth.members.find(({ run }) => run.key === author.key);
  const home = present && truth.byId.get(present.sight.home)?.run;
  const { killedAt } = author;
  if (!present || !home || (killedAt !== undefined && killedAt - at <= longestWrite)) return;
  const guest = { run: present.run, home };
  if (!hasOneClock(present.run) || isRefused(guest, lead)) return;
  // Who goes by another ID is somebody else than whoever signed it.
  if (present.run.peer.id !== post.as || author.peer.id !== post.as) return;
  if (state.kind === 'queued')
    yield fault(
      'room unsent',
      room,
      `${text} (${(at / 1_000).toFixed(3)} s) is ${state.reason}, though ${present.run.name} is in`,
    );
  const isExcused =
    talk.visitOf(author.key, room)?.wasLeft ||
    author.end?.reason.kind === 'replaced' ||
    // It may have had another home then.
    truth.members.some(({ run }) => run.plan.role === 'node' && isRefused({ run: present.run, home: run }, lead));
  if (state.kind === 'failed' && !isExcused) yield fault('room refused', room, `${text} has failed: ${state.reason}`);
}

function fault(rule: string, { name }: RoomPlan, words: string): Violation {
  return { rule, about: name, words };
}
