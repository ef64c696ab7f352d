import { msg, str } from '@lit/localize';

/** Of what is kept in this browser, and goes elsewhere. */
export const keepingTexts = {
  keeping: {
    get menu(): string {
      return msg('More', { id: 'keeping.menu' });
    },
    get export(): string {
      return msg('Save all conversations', { id: 'keeping.export' });
    },
    fileName: (at: number): string => `tabmesh-${new Date(at).toISOString().slice(0, 10)}.jsonl`,
    get forgetMe(): string {
      return msg('Forget me on this device', { id: 'keeping.forgetMe' });
    },
    forgetConversation: (id: string): string =>
      msg(str`Forget the conversation with ${id}?`, { id: 'keeping.forgetConversation' }),
    forgetConversationLead: (id: string): string =>
      msg(
        str`What you said to each other, the key of ${id} and the mark that you compared it are deleted on this device. ${id} keeps its own copy.`,
        { id: 'keeping.forgetConversationLead' },
      ),
    get forgetConversationButton(): string {
      return msg('Forget it', { id: 'keeping.forgetConversationButton' });
    },
    get forgetMeQuestion(): string {
      return msg('Forget you on this device?', { id: 'keeping.forgetMeQuestion' });
    },
    get forgetMeLead(): string {
      return msg(
        'Your key, your ID, all conversations and what waits to be sent are deleted in this browser. You leave the network, and cannot come back as the same person.',
        { id: 'keeping.forgetMeLead' },
      );
    },
    get forgetMeButton(): string {
      return msg('Forget me', { id: 'keeping.forgetMeButton' });
    },
    get cancel(): string {
      return msg('Cancel', { id: 'keeping.cancel' });
    },
  },

  moving: {
    get menu(): string {
      return msg('Move to another device…', { id: 'moving.menu' });
    },
    carryMenu: (node: string): string => msg(str`Go on at the page of node ${node}…`, { id: 'moving.carryMenu' }),
    carryNotice: (node: string): string =>
      msg(str`You were moved to node ${node}. This page is of another one: a reload may find nothing here.`, {
        id: 'moving.carryNotice',
      }),
    get carry(): string {
      return msg('Carry me to this node’s page…', { id: 'moving.carry' });
    },
    fileName: (at: number): string => `tabmesh-${new Date(at).toISOString().slice(0, 10)}.backup`,
  },
};
