import { msg, str } from '@lit/localize';

/** Of the form, and of what the page shows instead of the chat. */
export const formTexts = {
  welcome: {
    get heading(): string {
      return msg('Take a name and come in', { id: 'welcome.heading' });
    },
    get lead(): string {
      return msg(
        'No account and nothing to install: this tab becomes a member of the network, and everybody in it can write to you.',
        { id: 'welcome.lead' },
      );
    },
    get somebodyElse(): string {
      return msg('You join as somebody else here. This identity lasts as long as this tab.', {
        id: 'welcome.somebodyElse',
      });
    },
    get id(): string {
      return msg('Your ID', { id: 'welcome.id' });
    },
    get idHint(): string {
      return msg('What others see and write to. Remembered in this browser.', { id: 'welcome.idHint' });
    },
    get idPlaceholder(): string {
      return msg('Made up for you if left empty', { id: 'welcome.idPlaceholder' });
    },
    get node(): string {
      return msg('Node', { id: 'welcome.node' });
    },
    get nodeHint(): string {
      return msg(
        'The node that you enter through. Any address such as 192.168.1.20:7700 or wss://chat.example works.',
        { id: 'welcome.nodeHint' },
      );
    },
    get join(): string {
      return msg('Join', { id: 'welcome.join' });
    },
    get joining(): string {
      return msg('Joining…', { id: 'welcome.joining' });
    },
    get cancel(): string {
      return msg('Cancel', { id: 'welcome.cancel' });
    },
    take: (id: string): string => msg(str`Use ${id}`, { id: 'welcome.take' }),
    get fromFile(): string {
      return msg('I have a file from another device', { id: 'welcome.fromFile' });
    },
  },

  elsewhere: {
    get open(): string {
      return msg('tabmesh is open in another tab', { id: 'elsewhere.open' });
    },
    openLead: (id: string): string =>
      msg(str`You are ${id} there. One of the two tabs can be ${id} at a time.`, { id: 'elsewhere.openLead' }),
    get takenOver(): string {
      return msg('Another tab or device took over', { id: 'elsewhere.takenOver' });
    },
    takenOverLead: (id: string): string =>
      msg(str`You go on as ${id} where you joined last. This tab keeps still.`, { id: 'elsewhere.takenOverLead' }),
    get useHere(): string {
      return msg('Use it here', { id: 'elsewhere.useHere' });
    },
    get somebodyElse(): string {
      return msg('Join as somebody else', { id: 'elsewhere.somebodyElse' });
    },
  },

  newer: {
    get words(): string {
      return msg('A newer version of this page is here.', { id: 'newer.words' });
    },
    get reload(): string {
      return msg('Reload', { id: 'newer.reload' });
    },
  },

  ended: {
    get heading(): string {
      return msg('You are out of the network', { id: 'ended.heading' });
    },
    lead: (words: string): string => msg(str`The reason: ${words}.`, { id: 'ended.lead' }),
    get again(): string {
      return msg('Back to the start', { id: 'ended.again' });
    },
  },
};
