import { expect, it } from 'vitest';
import { completionAt } from '../../../web/composing/completion.js';

const names = ['bob', 'alice', 'Anna Maria', 'malik'];
const inserts = (text: string, caret = text.length) =>
  completionAt(text, caret, names)?.choices.map(({ insert }) => insert);

it('a command is completed at the beginning', () => {
  expect(inserts('/m')).toEqual(['/me ', '/msg ', '/members ', '/mute ']);
  expect(inserts('/')).toContain('/help ');
  expect(inserts('say /m')).toBeUndefined();
  expect(inserts('/msg bob')).toBeUndefined();
  expect(inserts('/x')).toBeUndefined();
});

it('a name is completed after an @, those that begin like it first', () => {
  expect(inserts('hello @al')).toEqual(['@alice ', '@malik ']);
  expect(inserts('@AN')).toEqual(['@"Anna Maria" ']);
  expect(inserts('mail bob@al')).toBeUndefined();
  expect(inserts('@nobody')).toBeUndefined();
});

it('what is completed is the word before the caret', () => {
  expect(completionAt('hi @bo and more', 6, names)).toMatchObject({ from: 3, to: 6 });
});
