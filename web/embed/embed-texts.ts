import { msg, str } from '@lit/localize';

/** The words of the chat as a part of somebody else's page. */
export const embedTexts = {
  get noNode(): string {
    return msg(
      'The chat does not know which node to join: its attribute "node" is missing, such as node="wss://chat.example"',
      {
        id: 'embed.noNode',
      },
    );
  },
  badNode: (words: string): string =>
    msg(str`The chat does not know which node to join: its attribute "node" cannot be used: ${words}`, {
      id: 'embed.badNode',
    }),
  originHint: (origin: string): string =>
    msg(str`If the node is there, its operator has to let in this page: --allow-origin ${origin}`, {
      id: 'embed.originHint',
    }),
};
