import type { LeafAllowance } from '../files/pace.js';
import type { Timer } from '../platform/clock.js';
import type { Link } from '../workers/link-owner.js';
import type { PeerWorker } from '../workers/peer-worker.js';
import type { WayIn } from './ways-in.js';

/** Where a leaf is between two nodes. */
export type Whereabouts =
  | { readonly kind: 'out' }
  | { readonly kind: 'dialling'; readonly way: WayIn; readonly worker: PeerWorker }
  | { readonly kind: 'linked'; readonly home: Home; readonly plan: Plan }
  | { readonly kind: 'waiting'; readonly way: WayIn; readonly timer: Timer }
  | { readonly kind: 'over' };

export interface Home {
  readonly url: string;
  readonly link: Link;
  /** What it lets this leaf send. */
  readonly allowance: LeafAllowance;
  /** When the attachment is signed anew. */
  readonly renewal: Timer;
}

/** What a linked leaf is about to do: its home may have asked it to find another one, which it dials before it goes. */
type Plan =
  | { readonly kind: 'stay' }
  | { readonly kind: 'go'; readonly timer: Timer }
  | { readonly kind: 'change'; readonly way: WayIn; readonly worker: PeerWorker };

export function openLinks(whereabouts: Whereabouts): Link[] {
  if (whereabouts.kind === 'dialling') return [whereabouts.worker];
  if (whereabouts.kind !== 'linked') return [];
  const { home, plan } = whereabouts;
  return plan.kind === 'change' ? [home.link, plan.worker] : [home.link];
}

export function stopTimers(whereabouts: Whereabouts): void {
  if (whereabouts.kind === 'waiting') whereabouts.timer.cancel();
  if (whereabouts.kind !== 'linked') return;
  whereabouts.home.renewal.cancel();
  if (whereabouts.plan.kind === 'go') whereabouts.plan.timer.cancel();
}

/** Which node is dialled just now, if one is. */
export function dialledWay(whereabouts: Whereabouts): WayIn | undefined {
  if (whereabouts.kind === 'dialling') return whereabouts.way;
  return whereabouts.kind === 'linked' && whereabouts.plan.kind === 'change' ? whereabouts.plan.way : undefined;
}
