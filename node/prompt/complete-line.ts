import { fileCommands } from './parse-file-command.js';
import { idCommands, quotedIfNeeded, simpleCommands, textCommands } from './parse-command.js';
import { roomCommands } from './parse-room-command.js';

/** Who and what is known, to be named in a line. */
export interface Known {
  readonly ids: Iterable<string>;
  /** Names of the rooms that this peer is in, without #. */
  readonly rooms: Iterable<string>;
}

/** What the beginning of a line may go on to: an ID or a room that is known, or a command with such an ID or room. */
export function completeLine(beginning: string, { ids, rooms }: Known): string[] {
  const addressees = [...ids].map((id) => quotedIfNeeded(id));
  const marked = [...rooms].map((room) => `#${room}`);
  const command = [...idCommands, ...roomCommands, 'offer' as const].find((word) => beginning.startsWith(`${word} `));
  return candidatesFor(command, addressees, marked).filter((candidate) => candidate.startsWith(beginning));
}

function candidatesFor(
  command: (typeof idCommands | typeof roomCommands)[number] | 'offer' | undefined,
  addressees: readonly string[],
  rooms: readonly string[],
): readonly string[] {
  switch (command) {
    case undefined:
      return [
        ...[...addressees, ...rooms, ...idCommands, ...textCommands, ...roomCommands, ...fileCommands].map(
          (word) => `${word} `,
        ),
        ...simpleCommands,
        'rooms',
      ];
    case 'history':
      return [...addressees, ...rooms].map((whom) => `${command} ${whom}`);
    case 'offer':
      return [...addressees, ...rooms].map((whom) => `${command} ${whom} `);
    case 'join':
    case 'new':
    case 'leave':
    case 'members':
    case 'invite':
    case 'remove':
      return rooms.flatMap((room) => [`${command} ${room}`, `${command} ${room.slice(1)}`]);
    default:
      return addressees.map((id) => `${command} ${id}`);
  }
}
