import { commandNames, type CommandName } from '../commands/commands.js';
import { mentionOf } from '../markup/mentions.js';

/** What can stand in place of what is typed between `from` and `to`. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly choices: readonly Choice[];
}

export type Choice =
  | { readonly kind: 'command'; readonly name: CommandName; readonly insert: string }
  | { readonly kind: 'person'; readonly id: string; readonly insert: string };

const mostChoices = 6;

/** What the word before `caret` may become: a command at the beginning, or the name of somebody after an @. */
export function completionAt(text: string, caret: number, names: readonly string[]): Completion | undefined {
  const before = text.slice(0, caret);
  const command = /^\/([a-z]*)$/i.exec(before)?.[1]?.toLowerCase();
  if (command !== undefined) return offered(0, caret, commandsLike(command));
  const name = /(?<![\p{L}\p{N}._-])@("?)([^\s@"]*)$/u.exec(before);
  if (!name) return undefined;
  return offered(caret - name[0].length, caret, peopleLike(name[2] ?? '', names));
}

function offered(from: number, to: number, choices: readonly Choice[]): Completion | undefined {
  return choices.length === 0 ? undefined : { from, to, choices };
}

function commandsLike(beginning: string): readonly Choice[] {
  return commandNames
    .filter((name) => name.startsWith(beginning))
    .map((name) => ({ kind: 'command', name, insert: `/${name} ` }));
}

/** Those whose name begins like that before those where it is further in. */
function peopleLike(part: string, names: readonly string[]): readonly Choice[] {
  const wanted = part.toLowerCase();
  const place = (name: string): number => name.toLowerCase().indexOf(wanted);
  return names
    .filter((name) => place(name) >= 0)
    .sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0) || (a < b ? -1 : 1))
    .slice(0, mostChoices)
    .map((id) => ({ kind: 'person', id, insert: `${mentionOf(id)} ` }));
}
