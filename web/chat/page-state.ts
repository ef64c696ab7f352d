import type { PeerId } from '../../src/model/peer-id.js';
import type { PeerState } from '../../src/server/peer.js';
import type { IdentityKind } from '../identity/own-identity.js';
import type { CarryInProgress, CarryOutProgress } from '../carrying/carry-state.js';
import type { MovingInProgress, MovingOutProgress } from '../moving/moving-state.js';

/** What a person wants to join as and through: as typed, or as it was before. */
export interface JoinWish {
  /** Empty: to be made up. */
  readonly id: string;
  readonly node: string;
}

/** Why joining did not work, and which field of the form it is about. `words` are a whole sentence. */
export interface JoinProblem {
  readonly about: 'id' | 'node' | 'nothing';
  readonly words: string;
  /** A free ID where the wanted one is taken. */
  readonly suggestedId: string | undefined;
}

/** Where joining began: the form stays on the screen, a return shows the outlines of the chat. */
export type JoinOrigin = 'form' | 'return';

/** What the whole page is about just now. */
export type PageState =
  /** The browser's storage is read and the other tabs are asked: a moment. */
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'welcome';
      readonly wish: JoinWish;
      readonly identity: IdentityKind;
      readonly problem: JoinProblem | undefined;
    }
  | {
      readonly kind: 'joining';
      readonly wish: JoinWish;
      readonly identity: IdentityKind;
      readonly origin: JoinOrigin;
    }
  /** In the network, or on the way back into it: `peer` says which. `node` is the URL of the last home. */
  | {
      readonly kind: 'in';
      readonly id: PeerId;
      readonly key: Uint8Array;
      readonly node: string;
      readonly peer: PeerState;
    }
  /** Another tab of this browser has the identity: it was there first, or it took over. */
  | { readonly kind: 'elsewhere'; readonly cause: 'open' | 'taken-over'; readonly wish: JoinWish }
  /** A file from another device is asked for, opened and put in place. */
  | { readonly kind: 'moving-in'; readonly wish: JoinWish; readonly progress: MovingInProgress }
  /** Out of the network, to go on elsewhere. */
  | { readonly kind: 'moving-out'; readonly wish: JoinWish; readonly progress: MovingOutProgress }
  /** The session has ended here, to go on at the page of another node, whose address is `page`. */
  | {
      readonly kind: 'carrying-out';
      readonly wish: JoinWish;
      readonly page: string;
      readonly progress: Extract<CarryOutProgress, { kind: 'handing-over' | 'unsure' | 'carried' }>;
    }
  /** The page of another node has opened this one, to hand its user over. */
  | { readonly kind: 'carrying-in'; readonly wish: JoinWish; readonly progress: CarryInProgress }
  /** The network does not let this session back in. */
  | { readonly kind: 'ended'; readonly wish: JoinWish; readonly problem: JoinProblem };
