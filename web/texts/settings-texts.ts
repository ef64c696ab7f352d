import { msg } from '@lit/localize';
import { plural } from './formats.js';

/** Of settings, and of what can be done with keys. */
export const settingsTexts = {
  settings: {
    get heading(): string {
      return msg('Settings', { id: 'settings.heading' });
    },
    names: {
      get theme(): string {
        return msg('Colours', { id: 'settings.names.theme' });
      },
      get contrast(): string {
        return msg('Contrast', { id: 'settings.names.contrast' });
      },
      get motion(): string {
        return msg('Motion', { id: 'settings.names.motion' });
      },
      get language(): string {
        return msg('Language', { id: 'settings.names.language' });
      },
      get notices(): string {
        return msg('Notifications', { id: 'settings.names.notices' });
      },
      get sound(): string {
        return msg('Sound', { id: 'settings.names.sound' });
      },
    },
    choices: {
      theme: {
        get system(): string {
          return msg('As the system', { id: 'settings.choices.theme.system' });
        },
        get light(): string {
          return msg('Light', { id: 'settings.choices.theme.light' });
        },
        get dark(): string {
          return msg('Dark', { id: 'settings.choices.theme.dark' });
        },
      },
      contrast: {
        get system(): string {
          return msg('As the system', { id: 'settings.choices.contrast.system' });
        },
        get more(): string {
          return msg('High', { id: 'settings.choices.contrast.more' });
        },
      },
      motion: {
        get system(): string {
          return msg('As the system', { id: 'settings.choices.motion.system' });
        },
        get less(): string {
          return msg('Reduced', { id: 'settings.choices.motion.less' });
        },
      },
      language: {
        get system(): string {
          return msg('As the browser', { id: 'settings.choices.language.system' });
        },
        en: 'English',
        de: 'Deutsch',
      },
      notices: {
        get off(): string {
          return msg('Off', { id: 'settings.choices.notices.off' });
        },
        get on(): string {
          return msg('On', { id: 'settings.choices.notices.on' });
        },
      },
      sound: {
        get off(): string {
          return msg('Off', { id: 'settings.choices.sound.off' });
        },
        get on(): string {
          return msg('On', { id: 'settings.choices.sound.on' });
        },
      },
    },
    get whichNotices(): string {
      return msg('For what is written to you alone, and where a room names you, while you look elsewhere.', {
        id: 'settings.whichNotices',
      });
    },
    noNotices: {
      get missing(): string {
        return msg(
          'This browser shows none for this page: most do so for pages only that came over https or from this computer.',
          { id: 'settings.noNotices.missing' },
        );
      },
      get denied(): string {
        return msg('This browser is set to show none for this page. Its own settings for the page can change that.', {
          id: 'settings.noNotices.denied',
        });
      },
    },
  },

  help: {
    get heading(): string {
      return msg('Keys and commands', { id: 'help.heading' });
    },
  },

  palette: {
    count: (count: number): string =>
      plural(count, msg('result', { id: 'palette.count' }), msg('results', { id: 'palette.count-2' })),
    get button(): string {
      return msg('Find (Ctrl + K)', { id: 'palette.button' });
    },
  },
};
