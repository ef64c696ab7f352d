import { describe, expect, it } from 'vitest';
import type { ConversationId } from '../../../web/chat/conversation-id.js';
import { readTyped } from '../../../web/commands/commands.js';
import { perform, type CommandDesk } from '../../../web/commands/perform.js';

const alice = 'alice' as ConversationId;
const lobby = '~lobby' as ConversationId;

/** A page that notes what it is told. */
function deskThatNotes() {
  const notes: string[] = [];
  const note =
    (what: string) =>
    (...args: unknown[]): undefined =>
      void notes.push([what, ...args].join(' '));
  const desk: CommandDesk = {
    send: note('send'),
    joinRoom: (name) => (name === 'full' ? 'it is full' : note('join')(name)),
    leaveRoom: note('leave'),
    write: note('write'),
    showMembers: note('members'),
    mute: note('mute'),
    search: note('search'),
    help: note('help'),
    refuse: note('refuse'),
    draft: note('draft'),
  };
  return { desk, notes };
}

function done(id: ConversationId, text: string): readonly string[] {
  const { desk, notes } = deskThatNotes();
  perform(desk, id, text);
  return notes;
}

describe('what is typed', () => {
  it.each([
    ['hello', 'hello'],
    ['  hello  ', 'hello'],
    ['/me waves', '/me waves'],
    ['//join is a command', '/join is a command'],
    ['/etc/passwd is a file', '/etc/passwd is a file'],
    ['1/2', '1/2'],
    ['/', '/'],
  ])('%j is said as %j', (typed, text) => {
    expect(readTyped(typed)).toEqual({ kind: 'text', text });
    expect(done(alice, typed)).toEqual([`send alice ${text}`]);
  });

  it.each([
    ['/join #plans', ['join plans', 'draft alice ']],
    ['/JOIN plans', ['join plans', 'draft alice ']],
    ['/msg bob hello you', ['write bob hello you', 'draft alice ']],
    ['/msg "Anna Maria" hi', ['write Anna Maria hi', 'draft alice ']],
    ['/mute', ['mute alice true', 'draft alice ']],
    ['/unmute', ['mute alice false', 'draft alice ']],
    ['/search two words', ['search two words', 'draft alice ']],
    ['/help', ['help', 'draft alice ']],
  ])('%j is done', (typed, notes) => {
    expect(done(alice, typed)).toEqual(notes);
  });

  it('is done in a room where it is about one', () => {
    expect(done(lobby, '/leave')).toEqual(['leave ~lobby', 'draft ~lobby ']);
    expect(done(lobby, '/members')).toEqual(['members ~lobby', 'draft ~lobby ']);
    expect(done(alice, '/leave')).toEqual([expect.stringContaining('refuse alice /leave')]);
  });

  it.each([
    ['/jion plans', 'There is no command /jion'],
    ['/join', '/join'],
    ['/join full', 'it is full'],
    ['/msg bob', '/msg'],
    ['/me', '/me'],
  ])('%j is refused with the reason, and stays in the box', (typed, reason) => {
    const notes = done(alice, typed);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^refuse alice/);
    expect(notes[0]).toContain(reason);
  });
});
