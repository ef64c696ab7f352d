import type { RoomOutcome } from '../../protocol/messages.js';

/** Why a home has not taken something, in words for a person. */
export const refusals = {
  'not-a-member': 'the node has not let you in',
  'out-of-time': 'the clocks of this machine and of the node are too far apart, or much has been said since',
  'store-full': 'the disk of the node is full',
  malformed: 'the node cannot read it',
  'too-many-rooms': 'the node serves too many rooms, the room has too many members, or you are in too many rooms',
} as const satisfies Partial<Record<RoomOutcome, string>>;
