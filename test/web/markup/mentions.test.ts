import { expect, it } from 'vitest';
import { isMentioned, mentionAt, mentionOf } from '../../../web/markup/mentions.js';

it.each([
  ['@alice', 'alice'],
  ['@alice, are you there?', 'alice'],
  ['@alice.', 'alice'],
  ['@Zoë-2 hello', 'Zoë-2'],
  ['@"Anna Maria" hello', 'Anna Maria'],
])('%s mentions %s', (text, id) => {
  expect(mentionAt(text)?.id).toBe(id);
});

it('a message mentions whom it names as a whole, and not whose name it only begins with or contains', () => {
  expect(isMentioned('hello @bob and @alice!', 'alice')).toBe(true);
  expect(isMentioned('(@alice)', 'alice')).toBe(true);
  expect(isMentioned('hello @alice2', 'alice')).toBe(false);
  expect(isMentioned('hello alice', 'alice')).toBe(false);
  expect(isMentioned('mail bob@alice.example', 'alice')).toBe(false);
  expect(isMentioned('@ @@ @" alice', 'alice')).toBe(false);
});

it('whoever is named as the page proposes is mentioned', () => {
  for (const id of ['alice', '10', 'brisk-otter-42', 'Anna Maria', 'x.', '#1', '名前'])
    expect(isMentioned(`hello ${mentionOf(id)}!`, id)).toBe(true);
});
