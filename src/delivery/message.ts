import type { PeerId } from '../model/peer-id.js';

export interface ReceivedMessage {
  readonly from: PeerId;
  readonly text: string;
  /** The sender's clock, epoch milliseconds. */
  readonly sentAt: number;
}

/** `queued`: waits in the own outbox. `delivered`: the addressee has confirmed it. */
export type DeliveryState =
  { readonly kind: 'queued' } | { readonly kind: 'delivered' } | { readonly kind: 'failed'; readonly words: string };

export interface OutgoingMessage {
  /** Unlike that of any other message of this session. */
  readonly reference: number;
  readonly to: PeerId;
  readonly text: string;
  readonly sentAt: number;
  readonly state: DeliveryState;
  /** Settles with the last state: resolves when delivered. @throws NotDeliveredError (as rejection) when it failed. */
  readonly delivered: Promise<void>;
}

/** What waits for one addressee. */
export interface BufferLine {
  readonly to: PeerId;
  readonly messages: number;
  /** UTF-8 bytes of their texts. */
  readonly bytes: number;
}
