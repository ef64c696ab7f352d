import { msg, str } from '@lit/localize';
import type { CarryReason } from './carry-messages.js';

/** The words of going on at the page of another node. */
export const carryTexts = {
  heading: (node: string): string => msg(str`Go on at the page of node ${node}`, { id: 'carry.heading' }),
  lead: (id: string, page: string): string =>
    msg(
      str`This page came from another node than the one that you are linked to now. It goes on for as long as this tab is open, but a reload may find nothing here. At ${page} you go on as ${id}: with your key, your rooms, your drafts, your files and all that was said.`,
      { id: 'carry.lead' },
    ),
  trust: (node: string): string =>
    msg(
      str`Whoever runs node ${node} makes that page. A bad one could read everything and be you. Go there only if you trust them.`,
      { id: 'carry.trust' },
    ),
  get open(): string {
    return msg('Open that page', { id: 'carry.open' });
  },
  opening: (page: string): string => msg(str`${page} is being opened in another tab…`, { id: 'carry.opening' }),
  get compare(): string {
    return msg('Answer in the other tab', { id: 'carry.compare' });
  },
  compareLead: (page: string): string =>
    msg(str`The tab that shows ${page} asks whether you want to come. Say yes there if it shows the same code:`, {
      id: 'carry.compareLead',
    }),
  get code(): string {
    return msg('Code', { id: 'carry.code' });
  },
  get again(): string {
    return msg('Try again', { id: 'carry.again' });
  },
  get handingOver(): string {
    return msg('You are being carried over', { id: 'carry.handingOver' });
  },
  handingOverLead: (page: string): string =>
    msg(str`What is kept here goes to ${page}. Leave both tabs open for this moment.`, { id: 'carry.handingOverLead' }),
  get unsure(): string {
    return msg('Nothing was heard of the other page', { id: 'carry.unsure' });
  },
  unsureLead: (id: string, page: string): string =>
    msg(
      str`All that is kept here was handed over to ${page}, which has not said what became of it. Look there first: if you are ${id} there, close this tab. If not, go on here: nothing is lost.`,
      { id: 'carry.unsureLead' },
    ),
  get goOnHere(): string {
    return msg('Go on here', { id: 'carry.goOnHere' });
  },
  get carried(): string {
    return msg('You are in another tab now', { id: 'carry.carried' });
  },
  carriedLead: (id: string, page: string): string =>
    msg(
      str`You go on as ${id} at ${page}. Keep that address: this tab can be closed. What was kept here is still here, as it was; what is said there from now on is not known here. Have this browser forget it when you have seen that nothing is missing there.`,
      { id: 'carry.carriedLead' },
    ),
  get forgetHere(): string {
    return msg('Forget what is kept here', { id: 'carry.forgetHere' });
  },
  forgetMeLead: (id: string, page: string): string =>
    msg(
      str`Your key, your ID, all conversations and all files are deleted in this browser, as far as this page keeps them. Make sure first that you are ${id} at ${page}, and that nothing is missing there.`,
      { id: 'carry.forgetMeLead' },
    ),
  get allTheSame(): string {
    return msg('Come back here all the same', { id: 'carry.allTheSame' });
  },

  get inHeading(): string {
    return msg('Somebody wants to go on here', { id: 'carry.inHeading' });
  },
  calling: (from: string): string =>
    msg(str`The page from ${from} that has opened this one is asked who wants to come…`, { id: 'carry.calling' }),
  question: (id: string): string => msg(str`Go on here as ${id}?`, { id: 'carry.question' }),
  comesFrom: (from: string): string =>
    msg(str`The page at ${from} has opened this one, and wants to hand over who you are there.`, {
      id: 'carry.comesFrom',
    }),
  get onlyIf(): string {
    return msg(
      'Say yes only if you have asked for it there a moment ago, if this is your ID, and if the tab that you come from shows this code. With somebody else’s key you would write in their name, and they would read it.',
      { id: 'carry.onlyIf' },
    );
  },
  key: (start: string): string => msg(str`Key: ${start}`, { id: 'carry.key' }),
  get leftBefore(): string {
    return msg(
      'You have been here before, and were carried on from here: what comes with you takes the place of that.',
      {
        id: 'carry.leftBefore',
      },
    );
  },
  get same(): string {
    return msg('You are the same person here. What only this browser knows of your conversations would be lost.', {
      id: 'carry.same',
    });
  },
  yes: (id: string): string => msg(str`Yes, go on here as ${id}`, { id: 'carry.yes' }),
  get no(): string {
    return msg('No', { id: 'carry.no' });
  },
  get taking(): string {
    return msg('You are being carried here', { id: 'carry.taking' });
  },
  get takingLead(): string {
    return msg('Leave both tabs open for this moment.', { id: 'carry.takingLead' });
  },
  get overHeading(): string {
    return msg('Nobody was carried here', { id: 'carry.overHeading' });
  },
  get toTheForm(): string {
    return msg('To the start', { id: 'carry.toTheForm' });
  },
  tabOpen: (id: string): string =>
    msg(
      str`tabmesh from this node is open in another tab, where you are ${id}: leave there, and begin anew in the tab that you come from. Nothing has changed.`,
      { id: 'carry.tabOpen' },
    ),

  /** Why nobody was carried, on the page that was to be left. */
  stayed: (reason: CarryReason | 'blocked'): string => {
    switch (reason) {
      case 'blocked':
        return msg(
          'The browser has opened no tab. Let this page open some, in the address bar or in the settings of the browser, and try again.',
          { id: 'carry.stayed.blocked' },
        );
      case 'declined':
        return msg('You have said no in the other tab. You go on here.', { id: 'carry.stayed.declined' });
      case 'called-off':
        return msg('You have called it off. You go on here.', { id: 'carry.stayed.called-off' });
      case 'tab-open':
        return msg(
          'The page of that node is open in another tab, where you are somebody: leave there, and try again. You go on here.',
          { id: 'carry.stayed.tab-open' },
        );
      case 'keeps-nothing':
        return msg('The browser keeps nothing for that page, as in some private windows. You go on here.', {
          id: 'carry.stayed.keeps-nothing',
        });
      case 'no-room':
        return msg(
          'The browser gives that page no room for what is kept here. Make some on the disk and try again, or move with a file. You go on here.',
          { id: 'carry.stayed.no-room' },
        );
      case 'too-large':
        return msg(
          'What is kept here is more than 400 MB: too much for one tab to hand to another. Throw away files, or move with a file. You go on here.',
          { id: 'carry.stayed.too-large' },
        );
      case 'unreadable':
      case 'broken':
      case 'other-version':
        return msg(
          'The two pages do not understand each other: that node may serve another version. Reload where you can, or move with a file. You go on here.',
          { id: 'carry.stayed.other-version' },
        );
      case 'failed':
        return msg(
          'It did not work: what is kept could not be read here, or not be written there. Try again, or move with a file. You go on here.',
          { id: 'carry.stayed.failed' },
        );
      case 'gone':
        return msg('The other tab was closed, or has gone to another page. You go on here.', {
          id: 'carry.stayed.gone',
        });
      case 'silent':
        return msg(
          'The page of that node does not answer: perhaps its node serves none, or it is gone. Look into the tab that was opened, and try again. You go on here.',
          { id: 'carry.stayed.silent' },
        );
    }
  },

  /** The same on the page that was to be gone to. */
  arrival: (reason: CarryReason | 'no-opener'): string => {
    switch (reason) {
      case 'no-opener':
        return msg(
          'The tab that has opened this one cannot be reached: it was closed, or this page was reloaded or opened by hand. Begin anew there. Nothing has changed here.',
          { id: 'carry.arrival.no-opener' },
        );
      case 'declined':
        return msg(
          'You have said no: you are still who you were, in the tab that you come from. Nothing has changed here.',
          { id: 'carry.arrival.declined' },
        );
      case 'called-off':
        return msg('It was called off in the tab that you come from. Nothing has changed here.', {
          id: 'carry.arrival.called-off',
        });
      case 'tab-open':
        return msg('tabmesh from this node is open in another tab: leave there first. Nothing has changed here.', {
          id: 'carry.arrival.tab-open',
        });
      case 'keeps-nothing':
        return msg(
          'This browser keeps nothing for the next visit, as in some private windows: nobody can go on here. Nothing has changed.',
          { id: 'carry.arrival.keeps-nothing' },
        );
      case 'no-room':
        return msg(
          'The browser gives this page no room for what would come. Make some on the disk, and begin anew in the tab that you come from. Nothing has changed here.',
          { id: 'carry.arrival.no-room' },
        );
      case 'too-large':
        return msg(
          'What would come is more than 400 MB: too much to be taken over in one go. Move with a file instead. Nothing has changed here.',
          { id: 'carry.arrival.too-large' },
        );
      case 'unreadable':
        return msg('What came cannot be read, or is not the person who was announced. Nothing has changed here.', {
          id: 'carry.arrival.unreadable',
        });
      case 'broken':
      case 'other-version':
        return msg(
          'The page that you come from is of another version, or none of tabmesh. Reload it if you can, or move with a file. Nothing has changed here.',
          { id: 'carry.arrival.other-version' },
        );
      case 'failed':
        return msg(
          'It did not work: what is kept could not be read or written. Begin anew in the tab that you come from. Nothing has changed here.',
          { id: 'carry.arrival.failed' },
        );
      case 'gone':
        return msg(
          'The tab that you come from was closed, or has gone to another page, before all of it was here. Nothing has changed here.',
          { id: 'carry.arrival.gone' },
        );
      case 'silent':
        return msg(
          'The tab that you come from does not answer. Look there, and begin anew. Nothing has changed here.',
          { id: 'carry.arrival.silent' },
        );
    }
  },
};
