import { msg } from '@lit/localize';

/** The words of the list of keys and commands. */
export const helpTexts = {
  get keys(): string {
    return msg('Keys', { id: 'help.keys' });
  },
  get commands(): string {
    return msg('Commands', { id: 'help.commands' });
  },
  get writing(): string {
    return msg('Writing', { id: 'help.writing' });
  },
  shortcut: {
    get palette(): string {
      return msg('find rooms, people, messages and commands', { id: 'help.shortcut.palette' });
    },
    get find(): string {
      return msg('the same; once more: what the browser finds among the lines that are drawn', {
        id: 'help.shortcut.find',
      });
    },
    get next(): string {
      return msg('next conversation', { id: 'help.shortcut.next' });
    },
    get previous(): string {
      return msg('previous conversation', { id: 'help.shortcut.previous' });
    },
    get unread(): string {
      return msg('next conversation with something new', { id: 'help.shortcut.unread' });
    },
    get settings(): string {
      return msg('settings', { id: 'help.shortcut.settings' });
    },
    get help(): string {
      return msg('this list', { id: 'help.shortcut.help' });
    },
  },
  markup: {
    '**bold**': 'bold',
    _slanted_: 'slanted',
    '`code`': 'code; between lines of ``` a block of it',
    '> words': 'quoted',
    '- words': 'a list',
    '@name': 'names somebody, who gets a notice',
    'Shift + Enter': 'a new line',
  },
};
