import type { Run } from './run.js';
import { smallAgainOf } from './schedule.js';
import { lineOf, nameOf, sameSight, sightOf, type Sight } from './sight.js';
import type { Member, Truth } from './truth.js';
import type { Violation } from './violation.js';

/** Whom a peer must hear of, by ID: everybody; or, as a leaf of a large network, its home and whom it watches. */
export type Scope = 'everybody' | ReadonlySet<string>;

export function scopeOf({ run, sight }: Member): Scope {
  return run.peer.extent.kind === 'whole' ? 'everybody' : new Set([sight.home, ...run.peer.watched]);
}

/** Of these members those in the scope. Does not look at the others, who are ten thousand in a large network. */
export function* within(scope: Scope, byId: ReadonlyMap<string, Member>): Iterable<Member> {
  if (scope === 'everybody') yield* byId.values();
  else
    for (const id of scope) {
      const member = byId.get(id);
      if (member) yield member;
    }
}

/** Every roster equals the truth, as far as it must. */
export function* checkRosters(truth: Truth, smallNetwork: number): Iterable<Violation & { readonly observer: Run }> {
  for (const member of truth.members)
    for (const fault of faultsIn(member, truth, smallNetwork)) yield { ...fault, observer: member.run };
}

/** What is wrong in the roster of one peer. `smallNetwork`: peers up to which everybody hears of everybody. */
export function* faultsIn(member: Member, truth: Truth, smallNetwork: number): Iterable<Violation> {
  yield* wrongLines(member, truth);
  const { run, sight } = member;
  const who = `${run.name} (${nameOf(sight)}, a ${run.plan.role})`;
  const { kind, count } = run.peer.extent;
  const others = truth.members.length - 1;
  if (count !== others) {
    const words = `${who} takes the network for one of ${count} others, there are ${others}`;
    yield { rule: 'count', about: 'how many there are', words };
  }
  const isSmall = truth.members.length < smallAgainOf(smallNetwork);
  const isLarge = truth.members.length > smallNetwork && run.plan.role === 'leaf';
  if (kind === 'whole' ? isLarge : isSmall || run.plan.role === 'node') {
    const words = `${who} has ${kind === 'whole' ? 'the whole' : 'a part'} of a network of ${others + 1}`;
    yield { rule: 'roster', about: 'its extent', words };
  }
}

function* wrongLines(member: Member, truth: Truth): Iterable<Violation> {
  const { run, sight: self } = member;
  const seen = new Set<string>();
  const who = `${run.name} (${nameOf(self)}, a ${run.plan.role})`;
  for (const info of run.peer.peers()) {
    const sight = sightOf(info);
    const other = truth.byId.get(sight.id);
    if (other && sameSight(other.sight, sight) && other.run !== run) {
      seen.add(sight.id);
    } else if (other && other.run !== run && other.sight.key === sight.key) {
      seen.add(sight.id);
      const words = `${who} has ${lineOf(sight)}, the truth is ${lineOf(other.sight)}`;
      yield { rule: 'roster', about: `${sight.id}: ${differenceOf(sight, other.sight)}`, words };
    } else {
      yield { rule: 'roster', about: `${sight.id}: a ghost`, words: `${who} has ${lineOf(sight)}, who is not in` };
    }
  }
  if (seen.size === truth.members.length - 1) return;
  for (const { run: other, sight } of within(scopeOf(member), truth.byId)) {
    if (other === run || seen.has(sight.id)) continue;
    yield { rule: 'roster', about: `${sight.id}: is missing`, words: `${who} lacks ${lineOf(sight)}` };
  }
}

function differenceOf(seen: Sight, truth: Sight): string {
  if (seen.home !== truth.home) return 'at another home';
  if (seen.incarnation !== truth.incarnation) return 'of another session';
  return seen.isOnline === truth.isOnline ? 'in another role' : 'away';
}
