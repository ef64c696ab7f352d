import { idCommands, quotedIfNeeded, simpleCommands, textCommands } from './parse-command.js';

/** What the beginning of a line may go on to: the ID of somebody who is known, or a command with such an ID. */
export function completeLine(beginning: string, ids: Iterable<string>): string[] {
  const addressees = [...ids].map((id) => quotedIfNeeded(id));
  const command = idCommands.find((word) => beginning.startsWith(`${word} `));
  const candidates =
    command === undefined
      ? [
          ...addressees.map((id) => `${id} `),
          ...[...idCommands, ...textCommands].map((word) => `${word} `),
          ...simpleCommands,
        ]
      : addressees.map((id) => `${command} ${id}`);
  return candidates.filter((candidate) => candidate.startsWith(beginning));
}
