import { isIn, type Run } from './run.js';
import type { ProcessPlan } from './schedule.js';
import { keyNumber, lineOf, type Sight } from './sight.js';
import type { Violation } from './violation.js';
import type { World } from './world.js';

export interface Member {
  readonly run: Run;
  /** How everybody must see it. */
  readonly sight: Sight;
}

/** Who is in the network, by what the processes themselves say. */
export interface Truth {
  readonly members: readonly Member[];
  readonly byId: ReadonlyMap<string, Member>;
}

/** The truth, and what is wrong with it: somebody who should be in is not, or an ID or a key is there twice. */
export function truthOf(world: World): { readonly truth: Truth; readonly violations: Violation[] } {
  const violations: Violation[] = [];
  const members: Member[] = [];
  const plans = [...world.plans()];
  for (const { run } of world.wanted()) {
    if (!run) continue;
    if (isIn(run)) members.push({ run, sight: trueSightOf(run) });
    else if (!mayBeOut(run, plans)) {
      const { state } = run.peer;
      const words = state.kind === 'ended' ? `has ended: ${JSON.stringify(state.reason)}` : `is ${state.kind}`;
      violations.push({
        rule: 'absent',
        about: run.name,
        words: `${run.name} should be in the network but ${words}`,
      });
    }
  }
  violations.push(...twice(members, 'two owners', (member) => member.sight.id));
  violations.push(...twice(members, 'two sessions', (member) => member.run.key));
  violations.push(...newestWins(world, members), ...somebodyWins(world, members), ...linkedOnce(world, members));
  return { truth: { members, byId: new Map(members.map((member) => [member.sight.id, member])) }, violations };
}

function trueSightOf({ peer, plan, incarnation }: Run): Sight {
  const { state } = peer;
  const home = state.kind === 'joined' || state.kind === 'moving' ? state.home : '';
  return { id: peer.id, key: keyNumber(peer.key), role: plan.role, home, isOnline: true, incarnation };
}

/** Another key may have won the ID, another session of the same key may have taken over. */
function mayBeOut({ peer, plan }: Run, plans: readonly ProcessPlan[]): boolean {
  if (peer.state.kind !== 'ended') return false;
  const { reason } = peer.state;
  if (reason.kind === 'rejected' && reason.code === 'duplicate-id')
    return plans.some((other) => other.id === plan.id && other.keyOf !== plan.keyOf);
  const isReplaced = reason.kind === 'replaced' || (reason.kind === 'rejected' && reason.code === 'stale-incarnation');
  return isReplaced && plans.some((other) => other.name !== plan.name && other.keyOf === plan.keyOf);
}

function twice(members: readonly Member[], rule: string, nameOf: (member: Member) => string | number): Violation[] {
  const first = new Map<string | number, Member>();
  const violations: Violation[] = [];
  for (const member of members) {
    const name = nameOf(member);
    const other = first.get(name);
    if (other)
      violations.push({
        rule,
        about: member.sight.id,
        words: `${other.run.name} (${lineOf(other.sight)}) and ${member.run.name} (${lineOf(member.sight)})`,
      });
    else first.set(name, member);
  }
  return violations;
}

/** Of the sessions of a key that are running the newest one is in. */
function newestWins(world: World, members: readonly Member[]): Violation[] {
  const newest = new Map<number, Run>();
  for (const run of world.runs) {
    const isReplaced = run.end?.reason.kind === 'replaced' && run.killedAt === undefined;
    if (isReplaced && run.shownIncarnation > (newest.get(run.key)?.shownIncarnation ?? 0)) newest.set(run.key, run);
  }
  const violations: Violation[] = [];
  for (const { run } of members) {
    const other = newest.get(run.key);
    if (!other || other.shownIncarnation <= run.incarnation) continue;
    violations.push({
      rule: 'newest session',
      about: run.name,
      words: `${run.name} is in with incarnation ${run.incarnation}, ${other.name} was replaced with ${other.shownIncarnation}`,
    });
  }
  return violations;
}

/**
 * Of those who want one ID, one has it: who yields, yields to somebody, though that one may be gone by now, or may have yielded to an
 * earlier session of the same user that is gone. While the nodes are in parts two may yield to each other: one to whom its new home
 * knows, and that one, where the first has not been heard of since, to what is known there of its link before.
 */
function somebodyWins(world: World, members: readonly Member[]): Violation[] {
  const held = new Set(members.map(({ sight }) => sight.id));
  const isIn = new Set(members.map(({ run }) => run.name));
  const yieldedInParts = new Set(members.flatMap(({ run }) => (run.yielded === 'in a part' ? run.plan.id : [])));
  const rivalsOf = (run: Run): Run[] =>
    world.runs.filter((other) => other.plan.id === run.plan.id && other.key !== run.key);
  const mayHaveYieldedToGone = (run: Run): boolean => rivalsOf(run).some(({ name }) => !isIn.has(name));
  const violations: Violation[] = [];
  for (const { run, sight } of members) {
    const wanted = run.plan.id;
    if (held.has(wanted) || yieldedInParts.has(wanted)) continue;
    if (mayHaveYieldedToGone(run) || rivalsOf(run).some(mayHaveYieldedToGone)) continue;
    const words = `${run.name} goes on as ${sight.id}, but nobody has the ID ${wanted}`;
    violations.push({ rule: 'no owner', about: wanted, words });
  }
  return violations;
}

/** Two peers have one connection at most, and a leaf has one in all. */
function linkedOnce(world: World, members: readonly Member[]): Violation[] {
  const roleOf = new Map(members.map(({ run }) => [run.name, run.plan.role]));
  const seen = new Set<string>();
  const violations: Violation[] = [];
  for (const [a, b] of world.network.linked()) {
    if (!roleOf.has(a) || !roleOf.has(b)) continue;
    const ends = [a, b].sort();
    const name = roleOf.get(a) === 'leaf' ? a : roleOf.get(b) === 'leaf' ? b : ends.join(' and ');
    if (seen.has(name))
      violations.push({ rule: 'two links', about: name, words: `${a} and ${b}: one more than there must be` });
    seen.add(name);
  }
  return violations;
}
