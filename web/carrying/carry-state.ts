import type { PeerId } from '../../src/model/peer-id.js';
import type { Loss } from '../moving/moving-state.js';

/** Where somebody can be carried to: the page of the node that their tab is linked to. */
export interface CarryPlace {
  readonly node: PeerId;
  /** The address of its page. */
  readonly page: string;
  /** Whether this tab was moved there, and not asked to go there. */
  readonly isNews: boolean;
}

/** How far it is on the page that is left. */
export type CarryOutProgress =
  /** The new page is opened: it has not said yet that it is there. */
  | { readonly kind: 'opening' }
  /** The user compares the code, and answers on the new page. */
  | { readonly kind: 'comparing'; readonly code: string }
  /** The session has ended here, and what is kept goes over. */
  | { readonly kind: 'handing-over' }
  /** The new page has put it all in place. */
  | { readonly kind: 'carried' }
  /** Nobody was carried; the user is who they were, here. `words` are whole sentences. */
  | { readonly kind: 'stayed'; readonly words: string }
  /** All has gone over, and the new page has not said what became of it. */
  | { readonly kind: 'unsure' };

/** Somebody who is about to be carried. */
export interface Carriage {
  readonly to: CarryPlace;
  readonly progress: CarryOutProgress;
}

/** How far it is on the page that is gone to. `from`: the origin of the page that was left. */
export type CarryInProgress =
  /** The other page has not said yet who it is about. */
  | { readonly kind: 'calling'; readonly from: string }
  | { readonly kind: 'asking'; readonly from: string; readonly code: string; readonly guest: Guest }
  | { readonly kind: 'taking'; readonly from: string }
  /** What is done now cannot be called off. */
  | { readonly kind: 'placing'; readonly from: string }
  | { readonly kind: 'in-place'; readonly id: string }
  /** Nobody came, and nothing has changed here. `words` are a whole sentence. */
  | { readonly kind: 'over'; readonly words: string };

/** Who wants to come, and what that would cost. */
export interface Guest {
  readonly id: PeerId;
  readonly key: Uint8Array;
  /** Who is here already. */
  readonly here: Here;
  /** A click that was meant for something else, a moment before, is no answer. */
  readonly canAnswer: boolean;
}

export type Here =
  | { readonly kind: 'nobody' }
  /** The same person, who was carried away from here before: nothing is lost. */
  | { readonly kind: 'left-before' }
  /** The same person, by another way: what only this browser knows would be lost. */
  | { readonly kind: 'same' }
  | { readonly kind: 'somebody'; readonly loss: Loss };
