import type { RoomPlan } from './room-plan.js';

/** Name and ID of a leaf that comes only when everything is quiet, to see what a single change does. */
export const calmGuest = 'calm';

/** A process of the simulation: it can be started, killed and started again. */
export interface ProcessPlan {
  readonly name: string;
  readonly role: 'node' | 'leaf';
  /** The ID it asks for. */
  readonly id: string;
  /** Processes with the same word here have the same key. */
  readonly keyOf: string;
  /** Names of the nodes it is given. */
  readonly dials: readonly string[];
}

/** `reset`: both ends hear of the loss, dials are refused. `silent`: nobody hears of it, dials get no answer. */
export type Loss = 'reset' | 'silent';

/** Something that happens at `at` milliseconds from the beginning. Whatever lasts is over after `lasts` milliseconds. */
export type Action = { readonly at: number } & (
  | { readonly kind: 'start'; readonly who: string }
  /** The process leaves properly; a node does not wait for anybody to start it again if `lasts` is given. */
  | { readonly kind: 'leave'; readonly who: string; readonly lasts?: number }
  | { readonly kind: 'crash'; readonly who: string; readonly how: Loss; readonly lasts?: number }
  | { readonly kind: 'say'; readonly who: string; readonly to: string; readonly texts: number }
  | { readonly kind: 'enter-room'; readonly who: string; readonly room: string }
  | { readonly kind: 'leave-room'; readonly who: string; readonly room: string }
  /** Says something in a room, if they are in it. */
  | { readonly kind: 'post'; readonly who: string; readonly room: string; readonly texts: number }
  /** The connections between two processes are lost; new ones can be made at once. */
  | { readonly kind: 'drop'; readonly a: string; readonly b: string; readonly how: Loss }
  | { readonly kind: 'cut'; readonly a: string; readonly b: string; readonly how: Loss; readonly lasts: number }
  | { readonly kind: 'partition'; readonly side: readonly string[]; readonly how: Loss; readonly lasts: number }
  | {
      readonly kind: 'delay';
      readonly who: string;
      readonly extra: number;
      readonly jitter: number;
      readonly lasts: number;
    }
  /** The clock of the process is off, from its next start on. */
  | { readonly kind: 'skew'; readonly who: string; readonly by: number }
);

export interface Schedule {
  readonly seed: number;
  readonly processes: readonly ProcessPlan[];
  readonly rooms: readonly RoomPlan[];
  /** In the order of their times. */
  readonly actions: readonly Action[];
  /** Milliseconds; then everything is healed. */
  readonly duration: number;
  /** Rules that are not looked at. */
  readonly aside: readonly string[];
  /** The limit of that name, of every peer. */
  readonly smallNetwork: number;
}

/** The limit `small-again` that goes with a limit `small-network`. */
export function smallAgainOf(smallNetwork: number): number {
  return Math.floor(smallNetwork * 0.8);
}

/** One line for a person. */
export function describeAction(action: Action): string {
  const { at, kind, ...rest } = action;
  const words = Object.entries(rest).map(
    ([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : value}`,
  );
  return `${(at / 1000).toFixed(3).padStart(9)} s  ${kind.padEnd(9)} ${words.join(' ')}`;
}
