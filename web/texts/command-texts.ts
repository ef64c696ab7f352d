import { msg, str } from '@lit/localize';
import type { CommandName } from '../commands/commands.js';

/** How each command is typed. */
export const commandUsage: Readonly<Record<CommandName, string>> = {
  me: '/me waves',
  join: '/join #room',
  leave: '/leave',
  msg: '/msg name text',
  members: '/members',
  mute: '/mute',
  unmute: '/unmute',
  search: '/search words',
  help: '/help',
};

/** Of commands. */
export const commandTexts = {
  commands: {
    unknown: (name: string): string =>
      msg(
        str`There is no command /${name}. Type /help for those that there are, or begin with // to say it as it is.`,
        { id: 'commands.unknown' },
      ),
    usage: (name: CommandName): string => msg(str`Type ${commandUsage[name]}.`, { id: 'commands.usage' }),
    onlyInRooms: (name: CommandName): string =>
      msg(str`/${name} works in a room only.`, { id: 'commands.onlyInRooms' }),
    hint: {
      get me(): string {
        return msg('say what you do', { id: 'commands.hint.me' });
      },
      get join(): string {
        return msg('come into a room', { id: 'commands.hint.join' });
      },
      get leave(): string {
        return msg('leave this room', { id: 'commands.hint.leave' });
      },
      get msg(): string {
        return msg('write to somebody', { id: 'commands.hint.msg' });
      },
      get members(): string {
        return msg('who is in this room', { id: 'commands.hint.members' });
      },
      get mute(): string {
        return msg('no more notices from here', { id: 'commands.hint.mute' });
      },
      get unmute(): string {
        return msg('notices from here again', { id: 'commands.hint.unmute' });
      },
      get search(): string {
        return msg('find what was said', { id: 'commands.hint.search' });
      },
      get help(): string {
        return msg('all commands and keys', { id: 'commands.hint.help' });
      },
    },
    get choices(): string {
      return msg('Suggestions', { id: 'commands.choices' });
    },
    get emoji(): string {
      return msg('Emoji', { id: 'commands.emoji' });
    },
  },
};
