import { msg, str } from '@lit/localize';
import type {
  DeliveryFailure,
  PostFailure,
  PostQueuedReason,
  QueuedReason,
  RoomRefusal,
} from '../../src/server/peer.js';

function waitingFor(id: string, reason: QueuedReason | PostQueuedReason): string {
  switch (reason) {
    case 'under-way':
      return msg('on its way', { id: 'waitingFor' });
    case 'away':
      return msg(str`${id} is not here`, { id: 'waitingFor-2' });
    case 'unknown':
      return msg(str`nobody is called ${id} yet`, { id: 'waitingFor-3' });
    case 'no-prekey':
      return msg(str`${id} has left no key to seal it with`, { id: 'waitingFor-4' });
    case 'mailbox-full':
      return msg(str`the mailbox of ${id} is full`, { id: 'waitingFor-5' });
    case 'store-full':
      return msg('the node has no room to keep it', { id: 'waitingFor-6' });
    case 'not-kept':
      return msg(str`it stays on this device until ${id} is back`, { id: 'waitingFor-7' });
    case 'no-home':
      return msg('there is no connection', { id: 'waitingFor-8' });
    case 'not-in':
      return msg('the node has not let you into the room', { id: 'waitingFor-9' });
  }
}

/** Why a node has not let somebody into a room, or has not taken what they said there. */
export function refusalWords(reason: RoomRefusal): string {
  switch (reason) {
    case 'not-a-member':
      return msg('the node has not let you in', { id: 'refusal.not-a-member' });
    case 'out-of-time':
      return msg('the clocks of this device and of the node are too far apart, or much has been said since', {
        id: 'refusal.out-of-time',
      });
    case 'store-full':
      return msg('the disk of the node is full', { id: 'refusal.store-full' });
    case 'malformed':
      return msg('the node cannot read it', { id: 'refusal.malformed' });
    case 'too-many-rooms':
      return msg('the node serves too many rooms, the room has too many members, or you are in too many rooms', {
        id: 'refusal.too-many-rooms',
      });
  }
}

function notDelivered({ reason }: DeliveryFailure | PostFailure): string {
  switch (reason) {
    case 'expired':
      return msg('it has waited for too long', { id: 'failure.expired' });
    case 'closed':
      return msg('you left the network before it was confirmed', { id: 'failure.closed' });
    case 'not-stored':
      return msg('this browser could not keep it', { id: 'failure.not-stored' });
    case 'left':
      return msg('you left the room before it was sent', { id: 'failure.left' });
    case 'renewed':
      return msg('the room goes on under a new secret, and it is said again there', { id: 'failure.renewed' });
    default:
      return refusalWords(reason);
  }
}

/** How far a message is. */
export const deliveryTexts = {
  delivery: {
    queued: (id: string, reason: QueuedReason | PostQueuedReason): string =>
      msg(str`waiting: ${waitingFor(id, reason)}`, { id: 'delivery.queued' }),
    get sent(): string {
      return msg('sent: kept by a node', { id: 'delivery.sent' });
    },
    get sentToRoom(): string {
      return msg('sent to the room', { id: 'delivery.sentToRoom' });
    },
    get delivered(): string {
      return msg('delivered', { id: 'delivery.delivered' });
    },
    get read(): string {
      return msg('read', { id: 'delivery.read' });
    },
    failed: (failure: DeliveryFailure | PostFailure): string =>
      msg(str`not delivered: ${notDelivered(failure)}`, { id: 'delivery.failed' }),
  },
};
