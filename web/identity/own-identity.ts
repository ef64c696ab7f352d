import type { Identity } from '../../src/model/identity.js';

/** `browser`: shared by all tabs of this origin, and kept. `tab`: of this tab only, and gone with it. */
export type IdentityKind = 'browser' | 'tab';

/** Who comes here from another place. */
export interface MovedIdentity {
  /** 32 bytes, and secret. */
  readonly seed: Uint8Array;
  readonly id: string | undefined;
  readonly incarnation: number;
}

/** Who a person is in this browser or tab. */
export interface OwnIdentity {
  readonly kind: IdentityKind;
  readonly identity: Identity;
  /** The ID last used under this key, empty if none was. */
  readonly lastId: string;
  /** Of the newest session; 0 if there was none. */
  incarnation(): Promise<number>;
  /** Keeps the ID for the next visit. */
  remember(id: string): Promise<void>;
  /** Forgets key and ID: whoever joins next is somebody new. */
  forget(): Promise<void>;
}
