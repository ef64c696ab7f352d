import { findCommand, quotedIfNeeded, simpleCommands, traceCommand } from './parse-command.js';

/** What the beginning of a line may go on to: the ID of somebody who is there, or a command with such an ID. */
export function completeLine(beginning: string, ids: Iterable<string>): string[] {
  const addressees = [...ids].map((id) => quotedIfNeeded(id));
  const candidates = beginning.startsWith(`${traceCommand} `)
    ? addressees.map((id) => `${traceCommand} ${id}`)
    : [...addressees.map((id) => `${id} `), `${traceCommand} `, `${findCommand} `, ...simpleCommands];
  return candidates.filter((candidate) => candidate.startsWith(beginning));
}
