import { msg, str } from '@lit/localize';
import { spokenLanguage } from '../locales/language.js';
import type { Loss } from './moving-state.js';

const times = {
  en: new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'medium' }),
  de: new Intl.DateTimeFormat('de', { dateStyle: 'full', timeStyle: 'medium' }),
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of moving from one device to another. */
export const movingTexts = {
  get heading(): string {
    return msg('Move to another device', { id: 'moving.heading' });
  },
  lead: (id: string): string =>
    msg(
      str`The file holds all that makes you ${id}: your key, your ID, the people you know, your conversations, your files, and what waits to be sent. A passphrase seals it. Whoever has the file and the passphrase is ${id}, and reads everything.`,
      { id: 'moving.lead' },
    ),
  onePlace: (id: string): string =>
    msg(
      str`You leave the network here before the file is made, and go on where you open it. ${id} can be in one place at a time: where you join last you are in, and the other place is put out.`,
      { id: 'moving.onePlace' },
    ),
  get passphrase(): string {
    return msg('Passphrase', { id: 'moving.passphrase' });
  },
  passphraseHint: (shortest: number): string =>
    msg(
      str`At least ${shortest} characters, such as four words that nobody would guess. Without it nobody can open the file, you neither.`,
      { id: 'moving.passphraseHint' },
    ),
  get again(): string {
    return msg('The same passphrase again', { id: 'moving.again' });
  },
  get save(): string {
    return msg('Leave and save the file', { id: 'moving.save' });
  },
  tooShort: (shortest: number): string =>
    msg(str`This passphrase is too short: it takes at least ${shortest} characters.`, { id: 'moving.tooShort' }),
  get different(): string {
    return msg('The two passphrases are not the same.', { id: 'moving.different' });
  },

  get sealing(): string {
    return msg('The file is being made', { id: 'moving.sealing' });
  },
  get sealingLead(): string {
    return msg('You have left the network. This takes a moment.', { id: 'moving.sealingLead' });
  },
  get saved(): string {
    return msg('The file is saved', { id: 'moving.saved' });
  },
  savedLead: (id: string): string =>
    msg(
      str`On the other device, open the page and choose “I have a file from another device”. Once you are ${id} there, have this browser forget you. If you go on here instead, throw the file away: what is said from now on is not in it.`,
      { id: 'moving.savedLead' },
    ),
  get saveAgain(): string {
    return msg('Save the file again', { id: 'moving.saveAgain' });
  },
  get stay(): string {
    return msg('Go on here', { id: 'moving.stay' });
  },
  get failed(): string {
    return msg('The file was not made', { id: 'moving.failed' });
  },
  forgetMeLead: (id: string): string =>
    msg(
      str`Your key, your ID and all conversations are deleted in this browser. Make sure first that you are ${id} on the other device, or that you have the file and its passphrase.`,
      { id: 'moving.forgetMeLead' },
    ),

  get inHeading(): string {
    return msg('Go on from another device', { id: 'moving.inHeading' });
  },
  get inLead(): string {
    return msg(
      'Choose the file that you saved there, or made with “tabmesh backup”. You go on here with your ID, the people you know and your conversations. Do not go on at the old place as well.',
      { id: 'moving.inLead' },
    );
  },
  get file(): string {
    return msg('File', { id: 'moving.file' });
  },
  get filePassphrase(): string {
    return msg('Passphrase of the file', { id: 'moving.filePassphrase' });
  },
  get open(): string {
    return msg('Open and join', { id: 'moving.open' });
  },
  get opening(): string {
    return msg('Opening…', { id: 'moving.opening' });
  },
  get noFile(): string {
    return msg('Choose the file first.', { id: 'moving.noFile' });
  },
  get noPassphrase(): string {
    return msg('Type the passphrase that the file was sealed with.', { id: 'moving.noPassphrase' });
  },
  get unreadable(): string {
    return msg('the browser cannot read it', { id: 'moving.unreadable' });
  },
  get keepsNothing(): string {
    return msg('this browser keeps nothing for the next visit, as in some private windows', {
      id: 'moving.keepsNothing',
    });
  },
  otherTab: (id: string): string =>
    msg(str`tabmesh is open in another tab, where you are ${id}: leave there first`, { id: 'moving.otherTab' }),

  replaceQuestion: (id: string): string =>
    id === ''
      ? msg('Replace who is here?', { id: 'moving.replaceQuestion' })
      : msg(str`Replace ${id}, who is here?`, { id: 'moving.replaceQuestion-2' }),
  losses: ({ id, people, waiting }: Loss): string => {
    const who =
      id === ''
        ? msg('the key', { id: 'moving.losses' })
        : msg(str`the key and the ID of ${id}`, { id: 'moving.losses-2' });
    const known = plural(people, msg('person', { id: 'moving.losses-3' }), msg('people', { id: 'moving.losses-4' }));
    const unsent = plural(
      waiting,
      msg('message that waits', { id: 'moving.losses-5' }),
      msg('messages that wait', { id: 'moving.losses-6' }),
    );
    return msg(str`This browser would forget ${who}, what was said with ${known}, and ${unsent} to be sent.`, {
      id: 'moving.losses-7',
    });
  },
  lossIsFinal: (id: string): string =>
    msg(
      str`Nobody could be ${id === '' ? msg('this person', { id: 'moving.lossIsFinal-2' }) : id} again, unless there is a file of that, too.`,
      { id: 'moving.lossIsFinal' },
    ),
  olderCopy: (at: number): string =>
    msg(
      str`The file holds the same person as on ${times[spokenLanguage()].format(at)}: what was said here after that would be lost.`,
      { id: 'moving.olderCopy' },
    ),
  replace: (id: string): string =>
    id === ''
      ? msg('Replace it', { id: 'moving.replace' })
      : msg(str`Go on as ${id} from the file`, { id: 'moving.replace-2' }),
  get keep(): string {
    return msg('Keep what is here', { id: 'moving.keep' });
  },
};
