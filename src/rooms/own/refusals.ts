import type { PostFailure, RoomRefusal } from './room-message.js';

/** Why a home has not taken something, in English. */
const refusals = {
  'not-a-member': 'the node has not let you in',
  'out-of-time': 'the clocks of this machine and of the node are too far apart, or much has been said since',
  'store-full': 'the disk of the node is full',
  malformed: 'the node cannot read it',
  'too-many-rooms': 'the node serves too many rooms, the room has too many members, or you are in too many rooms',
} as const satisfies Record<RoomRefusal, string>;

/** Why the home has not let this peer into a room, in English. */
export function roomRefusalWords(reason: RoomRefusal): string {
  return refusals[reason];
}

/** Why something will not be said in a room, in English. */
export function postFailureWords(failure: PostFailure): string {
  switch (failure.reason) {
    case 'left':
      return 'you have left the room before it was sent';
    case 'renewed':
      return 'the room goes on under a new secret, and it is said again there';
    case 'not-stored':
      return failure.detail;
    default:
      return refusals[failure.reason];
  }
}
