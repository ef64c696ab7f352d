import type { DeliveryState, EndReason, PeerEvents, PeerState } from '../../src/server/peer.js';
import type { PeerServer } from '../../src/server/peer-server.js';
import { hashText } from './dice.js';
import type { EventLog } from './event-log.js';
import type { Observation } from './observation.js';
import type { ProcessClock } from './process-clock.js';
import type { ProcessPlan } from './schedule.js';
import { nameOf, sightOf } from './sight.js';

export interface SentText {
  readonly at: number;
  readonly text: string;
  /** Counts the texts of the run. */
  readonly number: number;
  readonly to: string;
  /** Key of the addressee as the sender knew it last; undefined if it knew none and there may be several. */
  readonly toKey: number | undefined;
  state: TextState;
}

/** `sought`: waits for somebody to have the ID that it is to. */
type TextState = 'sought' | DeliveryState['kind'];

interface ShownText {
  readonly at: number;
  readonly from: string;
  readonly text: string;
}

/** What became of one session of a process: everything that the checks need, for as long as the simulation lasts. */
export interface Run {
  readonly name: string;
  readonly plan: ProcessPlan;
  /** Counts the runs of the whole simulation. */
  readonly number: number;
  readonly peer: PeerServer;
  readonly clock: ProcessClock;
  /** See `keyNumber`. */
  readonly key: number;
  readonly observation: Observation;
  readonly sent: SentText[];
  readonly shown: ShownText[];
  incarnation: number;
  /** The newest one with which it has dialled: of those before, and of one that it drew and ended with, nobody else knows. */
  shownIncarnation: number;
  /** How often the peer has told another state of itself. */
  changes: number;
  /** When its process was killed. */
  killedAt: number | undefined;
  end: { readonly at: number; readonly reason: EndReason } | undefined;
  /** Whether it has yielded its ID, and whether the nodes were one network then: another part may have judged otherwise. */
  yielded: 'never' | 'in one network' | 'in a part';
}

const ranks: Readonly<Record<TextState, number>> = { sought: 0, queued: 1, sent: 2, delivered: 3, read: 4, failed: 5 };

export function textStateOf(state: DeliveryState): TextState {
  return state.kind === 'queued' && state.reason === 'unknown' ? 'sought' : state.kind;
}

export function isIn(run: Run): boolean {
  const { kind } = run.peer.state;
  return run.killedAt === undefined && (kind === 'joined' || kind === 'moving');
}

/** Notes what the peer tells. `sent`: all texts of all runs. */
export function record(run: Run, now: () => number, log: EventLog, sent: ReadonlyMap<string, SentText>): void {
  const { peer, shown, name, observation } = run;
  const hear = <E extends keyof PeerEvents>(event: E, hearer: (detail: PeerEvents[E]) => string): void => {
    peer.on(event, (detail) => log.add(now(), `${name} ${event} ${hearer(detail)}`));
  };
  hear('state', (state) => {
    run.changes += 1;
    if (state.kind === 'joined' && !observation.isIn) observation.enter(peer.peers().map(sightOf));
    if (state.kind === 'ended') run.end ??= { at: now(), reason: state.reason };
    return wordsOf(state);
  });
  for (const [number, kind] of (['join', 'leave', 'away', 'back', 'move'] as const).entries())
    peer.on(kind, (info) => {
      const sight = sightOf(info);
      observation.hear(now(), kind, sight);
      const hash = hashText(sight.home, hashText(sight.id, run.number * 8 + number) ^ sight.key);
      log.addHashed(now(), hash, () => `${name} ${kind} ${nameOf(sight)} @${sight.home}`);
    });
  hear('roster', ({ kind, count }) => {
    observation.reread(peer.peers().map(sightOf));
    return `${kind} ${count}`;
  });
  hear('message', ({ from, text }) => {
    shown.push({ at: now(), from, text });
    return text;
  });
  hear('renamed', ({ from, to }) => `${from} -> ${to}`);
  hear('delivery', ({ text, state }) => {
    // It may be of an earlier run of the process, which had come further and did not write it down.
    const known = sent.get(text);
    const newest = textStateOf(state);
    if (known && ranks[newest] > ranks[known.state]) known.state = newest;
    return `${text} ${state.kind}`;
  });
}

function wordsOf(state: PeerState): string {
  if (state.kind === 'ended') return `ended ${state.reason.kind} ${'words' in state.reason ? state.reason.words : ''}`;
  return `${state.kind} ${'url' in state ? state.url : ''}`;
}
