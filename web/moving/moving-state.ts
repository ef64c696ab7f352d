/** How far it is to go on here as who a file from another place holds. */
export type MovingInProgress =
  /** The file and its passphrase are asked for; `problem` is a whole sentence about the last attempt. */
  | { readonly kind: 'asking'; readonly problem: string | undefined }
  | { readonly kind: 'opening' }
  /** It is open, and somebody is here already: are they to be replaced? */
  | { readonly kind: 'occupied'; readonly newcomer: Newcomer; readonly loss: Loss }
  /** What is done now cannot be called off. */
  | { readonly kind: 'placing' }
  /** `id` is empty if the file holds none. */
  | { readonly kind: 'in-place'; readonly id: string };

/** Who is in the file. */
export interface Newcomer {
  /** Empty if they had none. */
  readonly id: string;
  /** When the file was made, epoch milliseconds. */
  readonly madeAt: number;
  /** Whether it is the one who is here. */
  readonly isSame: boolean;
}

/** What this browser would forget if somebody took the place of who is here. */
export interface Loss {
  /** The ID of last time, empty if there was none. */
  readonly id: string;
  /** How many others are known. */
  readonly people: number;
  /** Messages that nobody has confirmed. */
  readonly waiting: number;
}

/** How far it is to go on elsewhere. */
export type MovingOutProgress =
  | { readonly kind: 'sealing' }
  /** The file was handed to the user, and is kept for the case that it did not arrive. */
  | { readonly kind: 'saved'; readonly name: string; readonly pieces: readonly Uint8Array[] }
  /** `words` are a whole sentence. */
  | { readonly kind: 'failed'; readonly words: string };
