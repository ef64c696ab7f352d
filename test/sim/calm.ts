import { scopeOf, within, type Scope } from './check-rosters.js';
import type { Checks } from './checks.js';
import { neighboursOf } from './check-routes.js';
import { isSpare } from './node-graph.js';
import type { Tally } from './observation.js';
import { isIn, type Run } from './run.js';
import { calmGuest } from './schedule.js';
import { Traffic, type Passage } from './traffic.js';
import { truthOf, type Member, type Truth } from './truth.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

/** One change in a network where nothing else happens. */
interface Stretch {
  /** When the change was made, milliseconds. */
  readonly changedAt: number;
  readonly before: Truth;
  readonly after: Truth;
  readonly passages: readonly Passage[];
  /** Of each one at the end. */
  readonly scopes: ReadonlyMap<Run, Scope>;
  /** The same at the beginning: of whom it has begun to hear meanwhile, it may have missed the first half. */
  readonly scopesBefore: ReadonlyMap<Run, Scope>;
  /** What each one was told who was in before and still is. */
  readonly told: ReadonlyMap<Run, ReadonlyMap<string, Readonly<Tally>>>;
}

const nothing: Readonly<Tally> = { join: 0, leave: 0, away: 0, back: 0, move: 0 };

/** A digest that crosses with news is answered with the news once more; the answer leaves within this many milliseconds. */
const digestShadow = 200;

/** When everybody knows what has come of the death of a node, milliseconds; and a time in which most neighbours compare what they know. */
const allKnownAfter = 25_000;
const allCompared = 20_000;

/** Leaves of a large network are told the number of others once in the time of a heartbeat. */
const countKnownAfter = 11_000;

/**
 * A leaf is told of who was away and is there again at another home that they are back, and that they have moved. Whoever loses the
 * link tries another home first, for most likely the old one is dead.
 */
const mostTold = { join: 1, 'lost link': 3, move: 3, leave: 1, crash: 2 } as const;

/**
 * What must hold of single changes in a network that is quiet and true: each one comes to every node and every leaf
 * exactly once, whoever moves does not leave, and the traffic keeps its bound. Somebody joins, loses its link, moves and
 * leaves; then a node dies.
 */
export async function checkCalmChanges(world: World, checks: Checks): Promise<Violation[]> {
  const violations: Violation[] = [];
  violations.push(...(await guestComesAndGoes(world)));
  violations.push(...(await nodeDies(world)));
  await world.pass(countKnownAfter);
  if (violations.length === 0 && !checks.isTrue())
    for (const { rule, about, words } of checks.now()) violations.push({ rule: `calm ${rule}`, about, words });
  return violations;
}

async function guestComesAndGoes(world: World): Promise<Violation[]> {
  const violations: Violation[] = [];
  const id = calmGuest;
  const homeOf = (truth: Truth): string => truth.byId.get(id)?.sight.home ?? '';

  const coming = await stretch(world, 5_000, () => world.start(id));
  violations.push(...told('join', coming, (_, tally) => only(tally, { join: 1 }), id));
  violations.push(...passedOnce('join', coming, 'attachment'), ...bounded('join', coming, 1));
  if (!coming.after.byId.has(id)) {
    const words = `${id} should come in within 5 s in a quiet network and does not`;
    return [...violations, { rule: 'calm join', about: 'not in', words }];
  }

  const home = homeOf(coming.after);
  const lost = await stretch(world, 8_000, () => {
    world.network.lose((a, b) => (a === id && b === home) || (b === id && a === home), 'reset');
  });
  const movesBack = Number(homeOf(lost.after) !== home);
  const awayAndBack = (tally: Readonly<Tally>, move: number): boolean =>
    tally.away <= 1 && tally.away === tally.back && only({ ...tally, away: 0, back: 0 }, { move });
  violations.push(...told('lost link', lost, (_, tally) => awayAndBack(tally, movesBack), id));
  violations.push(...passedOnce('lost link', lost, 'attachment'), ...passedOnce('lost link', lost, 'departure'));
  violations.push(...bounded('lost link', lost, 2));

  const second = homeOf(lost.after);
  const isBetween = (a: string, b: string): boolean => (a === id && b === second) || (b === id && a === second);
  let heal = (): void => undefined;
  const moved = await stretch(world, 8_000, () => {
    heal = world.network.block(isBetween, 'reset');
  });
  heal();
  if (moved.before.byId.size > 2 && moved.after.byId.has(id)) {
    const moves = Number(homeOf(moved.after) !== second);
    violations.push(...told('move', moved, (_, tally) => awayAndBack(tally, moves), id));
    violations.push(...passedOnce('move', moved, 'attachment'), ...passedOnce('move', moved, 'departure'));
    violations.push(...bounded('move', moved, 2));
  }

  const going = await stretch(world, 5_000, () => world.leave(id));
  violations.push(...told('leave', going, (_, tally) => only(tally, { leave: 1 }), id));
  violations.push(...passedOnce('leave', going, 'departure'), ...bounded('leave', going, 1));

  world.start(id);
  await world.pass(5_000);
  if (!truthOf(world).truth.byId.has(id)) {
    const words = `${id} should come in again within 5 s in a quiet network and does not`;
    return [...violations, { rule: 'calm join', about: 'not in again', words }];
  }
  const crash = await stretch(world, 8_000, () => world.kill(id, 'reset'));
  violations.push(...told('crash', crash, (_, tally) => only(tally, { away: 1, leave: 1 }), id));
  violations.push(...passedOnce('crash', crash, 'departure'), ...bounded('crash', crash, 2));
  return violations;
}

/** A node is killed that the network does not fall apart without. Its leaves move, and the others hear nothing but that. */
async function nodeDies(world: World): Promise<Violation[]> {
  const { truth } = truthOf(world);
  const neighbours = neighboursOf(world, truth);
  const victim = truth.members.find(({ run, sight }) => run.plan.role === 'node' && isSpare(sight.id, neighbours));
  if (!victim) return [];
  const { id } = victim.sight;
  const death = await stretch(world, allKnownAfter + allCompared, () => world.kill(victim.run.name, 'reset'));
  // Whose disk a newer session had, which is not there any more, finds that out at its new home, and goes.
  const gone = death.before.members
    .filter(({ run }) => run.end?.reason.kind === 'replaced')
    .map(({ sight }) => sight.id);
  const violations = [
    ...told('node death', death, (member, tally) => {
      if (gone.includes(member.sight.id)) return true;
      if (member.sight.id === id)
        return tally.leave === 1 && only({ ...tally, away: 0, leave: 0 }, {}) && tally.away <= 1;
      if (member.sight.home !== id) return only(tally, {});
      return tally.away <= 1 && tally.away === tally.back && only({ ...tally, away: 0, back: 0 }, { move: 1 });
    }),
    ...passedOnce('node death', death, 'attachment', id),
    ...passedBack('node death', death),
    ...toldAgain('node death', death),
  ];
  const leaves = death.passages.filter(
    (passage) =>
      passage.purpose === 'departure' &&
      ![id, ...gone].some((each) => passage.content.includes(` ${each} `)) &&
      !isAnswer(passage, death.passages),
  );
  if (leaves.length > 0)
    violations.push({
      rule: 'calm node death',
      about: 'departures of its leaves',
      words: `${leaves.length} departures of leaves pass between nodes because ${id} has died: ${leaves[0]?.content.split(' ', 3).join(' ')}...`,
    });
  const links = [...neighbours.values()].reduce((sum, others) => sum + others.size, 0);
  const records = death.passages.filter(({ purpose }) => purpose === 'node').length;
  // Each neighbour has lost a link; wherever a leaf comes into one of its rooms, the new home says how many are there; and each node
  // may say just then that it has ceased to serve a room.
  const entries = death.before.members
    .filter(({ run, sight }) => run.plan.role === 'leaf' && sight.home === id)
    .reduce((sum, { run }) => sum + run.peer.rooms.all().length, 0);
  const most = ((neighbours.get(id)?.size ?? 0) + entries + neighbours.size) * links;
  if (records > most)
    violations.push({
      rule: 'calm node death',
      about: 'node records',
      words: `${records} node records pass because ${id} has died, at most ${most} are needed`,
    });
  return violations;
}

async function stretch(world: World, milliseconds: number, change: () => void): Promise<Stretch> {
  const before = truthOf(world).truth;
  for (const { run } of before.members) run.observation.beginTally();
  const scopesBefore = new Map(before.members.map((member) => [member.run, scopeOf(member)]));
  const traffic = new Traffic(world);
  // A digest may be on its way already.
  await world.pass(digestShadow);
  const changedAt = world.now;
  change();
  await world.pass(milliseconds);
  const passages = traffic.stop();
  const told = new Map<Run, ReadonlyMap<string, Readonly<Tally>>>();
  for (const { run } of before.members) {
    const tallies = run.observation.endTally();
    if (isIn(run)) told.set(run, tallies);
  }
  const after = truthOf(world).truth;
  const scopes = new Map(after.members.map((member) => [member.run, scopeOf(member)]));
  return { changedAt, before, after, passages, scopes, scopesBefore, told };
}

function only(tally: Readonly<Tally>, expected: Partial<Tally>): boolean {
  const all = { ...nothing, ...expected };
  return (Object.keys(all) as (keyof Tally)[]).every((kind) => tally[kind] === all[kind]);
}

function covers(scope: Scope, id: string): boolean {
  return scope === 'everybody' || scope.has(id);
}

/** Each observer was told of each peer what `isRight` says; of whom nothing is said, nothing was told. */
function* told(
  step: string,
  { before, after, scopes, scopesBefore, told: tallies }: Stretch,
  isRight: (member: Member, tally: Readonly<Tally>) => boolean,
  subject?: string,
): Iterable<Violation> {
  const members = new Map([...before.byId, ...after.byId]);
  for (const [run, byId] of tallies) {
    if (run.peer.id === subject) continue;
    const scope = scopes.get(run) ?? 'everybody';
    const scopeBefore = scopesBefore.get(run) ?? 'everybody';
    const heardOf = subject === undefined ? [...within(scope, members)].map(({ sight }) => sight.id) : [subject];
    for (const id of new Set([...byId.keys(), ...heardOf])) {
      const tally = byId.get(id) ?? nothing;
      const member = before.byId.get(id) ?? members.get(id);
      const hasBegun = covers(scope, id) && !covers(scopeBefore, id);
      if (run.peer.id === id || hasBegun || (tally === nothing && !covers(scope, id))) continue;
      const isSubject = subject === undefined || id === subject;
      if (isSubject && member ? isRight(member, tally) : only(tally, {})) continue;
      const words = Object.entries(tally).flatMap(([kind, times]) => (times > 0 ? [`${times} ${kind}`] : []));
      yield {
        rule: `calm ${step}`,
        about: `what is told of ${isSubject ? 'the one concerned' : 'others'}`,
        words: `${run.name} (a ${run.plan.role}) is told of ${id}: ${words.join(', ') || 'nothing'}`,
      };
    }
  }
}

/** Every announcement of a kind comes to each node once, its origin aside; a departure that was overtaken, once at most. */
function* passedOnce(
  step: string,
  { before, passages }: Stretch,
  purpose: Passage['purpose'],
  dead?: string,
): Iterable<Violation> {
  const nodes = before.members.flatMap(({ run, sight }) =>
    run.plan.role === 'node' && sight.id !== dead ? [run.name] : [],
  );
  const copies = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.purpose !== purpose) continue;
    copies.set(passage.content, [...(copies.get(passage.content) ?? []), passage]);
  }
  for (const all of copies.values()) {
    // Old knowledge that is compared is no news.
    if (all[0] && isAnswer(all[0], passages)) continue;
    const origin = all[0]?.from;
    const mayMiss = purpose === 'departure' && isOvertaken(all, passages);
    for (const node of nodes) {
      const own = all.filter(({ to }) => to === node);
      const isOrigin = node === origin;
      // Of those that answer a digest the first may be the one that counts; its origin needs none.
      const least = isOrigin ? 0 : Math.min(1, own.length);
      const times = Math.max(least, own.filter((copy) => !isAnswer(copy, passages)).length);
      if (times === Number(!isOrigin) || (mayMiss && times === 0)) continue;
      yield {
        rule: `calm ${step}`,
        about: `${purpose} not once`,
        words: `${node} gets one ${purpose} ${times} times, from ${own.map(({ from }) => from).join(', ')}`,
      };
    }
  }
}

/** True if a node that got this departure knew by then where its peer is now: out of date, the departure goes no further. */
function isOvertaken(copies: readonly Passage[], passages: readonly Passage[]): boolean {
  const attachments = passages.filter(({ purpose }) => purpose === 'attachment');
  return copies.some(({ to: node, arrived: late = 0 }) =>
    attachments.some(
      ({ from, to, sent, arrived = late }) => (from === node && sent < late) || (to === node && arrived < late),
    ),
  );
}

/** Nobody gets back what they have passed on themselves, unless the two cross or the two compare what they know. */
function* passedBack(step: string, { passages }: Stretch): Iterable<Violation> {
  const arrived = new Map<string, number>();
  for (const { content, from, to, arrived: number } of passages)
    if (content !== '' && number !== undefined) {
      const name = `${from} ${to} ${content}`;
      arrived.set(name, Math.min(number, arrived.get(name) ?? number));
    }
  for (const passage of passages) {
    const { sent, from, to, content, purpose } = passage;
    const before = content === '' ? undefined : arrived.get(`${to} ${from} ${content}`);
    if (before === undefined || before > sent || isAnswer(passage, passages)) continue;
    const words = `${from} passes a ${purpose} on to ${to}, which it has it from`;
    yield { rule: `calm ${step}`, about: `${purpose} passed back`, words };
  }
}

/** When all is known, those who compare what they know tell each other nothing: otherwise they would do so each time, for good. */
function* toldAgain(step: string, { changedAt, passages }: Stretch): Iterable<Violation> {
  const again = passages.filter(
    (passage) =>
      (passage.purpose === 'attachment' || passage.purpose === 'departure') &&
      passage.at > changedAt + allKnownAfter &&
      isAnswer(passage, passages),
  );
  const [first] = again;
  if (!first) return;
  const words = `${first.from} tells ${first.to} ${again.length} times in all what both know, when they compare that`;
  yield { rule: `calm ${step}`, about: 'told again', words };
}

function isAnswer({ at, from, to }: Passage, passages: readonly Passage[]): boolean {
  return passages.some(
    (other) =>
      other.purpose === 'digest' &&
      other.to === from &&
      other.from === to &&
      other.at <= at &&
      other.at > at - digestShadow,
  );
}

/**
 * Of so many announcements at most two copies for each node pass between nodes, and each leaf is told no more than it must be. A node
 * may say just then that it has ceased to serve a room which somebody has left before.
 */
function* bounded(
  step: keyof typeof mostTold,
  { before, passages }: Stretch,
  announcements: number,
): Iterable<Violation> {
  const roleOf = new Map(before.members.map(({ run }) => [run.name, run.plan.role]));
  const nodes = [...roleOf.values()].filter((role) => role === 'node').length;
  const news = passages.filter(
    (passage) =>
      passage.content !== '' &&
      passage.purpose !== 'node' &&
      passage.purpose !== 'room-spread' &&
      roleOf.get(passage.to) === 'node' &&
      !isAnswer(passage, passages),
  );
  const records = new Set(passages.flatMap(({ purpose, content }) => (purpose === 'node' ? [content] : []))).size;
  if (records > nodes) yield { rule: `calm ${step}`, about: 'node records', words: `${records} node records are told` };
  const most = 2 * announcements * nodes;
  if (news.length > most)
    yield {
      rule: `calm ${step}`,
      about: 'traffic',
      words: `${news.length} announcements between nodes, ${most} are the most among ${nodes} nodes`,
    };
  const perLeaf = new Map<string, number>();
  for (const { to, content } of passages)
    if (content !== '' && roleOf.get(to) === 'leaf') perLeaf.set(to, (perLeaf.get(to) ?? 0) + 1);
  for (const [leaf, times] of perLeaf) {
    if (times <= mostTold[step]) continue;
    yield { rule: `calm ${step}`, about: 'traffic to leaves', words: `${leaf} gets ${times} announcements` };
  }
}
