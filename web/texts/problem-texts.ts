import { msg, str } from '@lit/localize';

/** What went wrong. */
export const problemTexts = {
  problem: {
    id: (words: string): string => msg(str`This ID cannot be used: ${words}.`, { id: 'problem.id' }),
    node: (words: string): string => `${words}.`,
    join: (words: string): string => msg(str`Could not join: ${words}.`, { id: 'problem.join' }),
    get insecureNode(): string {
      return msg(
        'This page came over https, and from such a page a browser opens encrypted connections only: enter an address that begins with wss://',
        { id: 'problem.insecureNode' },
      );
    },
    send: (words: string): string => msg(str`Not sent: ${words}.`, { id: 'problem.send' }),
    earlier: (words: string): string =>
      msg(str`What was said earlier cannot be shown: ${words}.`, { id: 'problem.earlier' }),
    history: (words: string): string =>
      msg(str`What was said before cannot be shown: ${words}.`, { id: 'problem.history' }),
    export: (words: string): string =>
      msg(str`The conversations could not be saved: ${words}.`, { id: 'problem.export' }),
    forget: (words: string): string =>
      msg(str`The conversation could not be forgotten: ${words}.`, { id: 'problem.forget' }),
    moveOut: (words: string): string =>
      msg(str`The file could not be made: ${words}. Nothing is lost here.`, { id: 'problem.moveOut' }),
    open: (words: string): string =>
      msg(str`The file could not be opened: ${words}. Nothing has changed here.`, { id: 'problem.open' }),
    place: (words: string): string =>
      msg(str`You could not be moved here: ${words}. Everything here is as it was.`, { id: 'problem.place' }),
    invitation: (words: string): string =>
      msg(str`This invitation cannot be used: ${words}.`, { id: 'problem.invitation' }),
    removal: (words: string): string => msg(str`Nobody was removed: ${words}.`, { id: 'problem.removal' }),
    get brokenLink(): string {
      return msg('the link is not whole. Copy all of it, or ask for it again', { id: 'problem.brokenLink' });
    },
    get unfetched(): string {
      return msg('A part of this page could not be fetched: its node does not answer. Try again in a moment.', {
        id: 'problem.unfetched',
      });
    },
    get retry(): string {
      return msg('Try again', { id: 'problem.retry' });
    },
    get close(): string {
      return msg('Close', { id: 'problem.close' });
    },
  },
};
