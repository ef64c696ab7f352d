import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandWords,
  idCommands,
  parseCommand,
  quotedIfNeeded,
  simpleCommands,
} from '../../../node/prompt/parse-command.js';

describe('a line without quotes', () => {
  test.each(['', ' ', '\t \t'])('that is empty ("%s") asks for nothing', (line) => {
    expect(parseCommand(line)).toEqual({ kind: 'nothing' });
  });

  test.each(simpleCommands)('that is "%s" is the command', (word) => {
    expect(parseCommand(word)).toEqual({ kind: word });
    expect(parseCommand(`  ${word}\t`)).toEqual({ kind: word });
  });

  test.each([
    ['bob hello', 'bob', 'hello'],
    ['10 hello', '10', 'hello'],
    ['  bob   hello  there  ', 'bob', 'hello  there'],
    ['bob\thello', 'bob', 'hello'],
    ['bob "quoted text"', 'bob', '"quoted text"'],
    ['bob table', 'bob', 'table'],
    ['Table hello', 'Table', 'hello'],
    ['tables hello', 'tables', 'hello'],
    ['b"ob hello', 'b"ob', 'hello'],
    ['b\\ob hello', 'b\\ob', 'hello'],
    ['bob: hello', 'bob:', 'hello'],
    ['😀 hello', '😀', 'hello'],
    ['bob 👋🏽', 'bob', '👋🏽'],
    ['constructor hello', 'constructor', 'hello'],
  ])('%s sends', (line, to, text) => {
    expect(parseCommand(line)).toEqual({ kind: 'send', to, text });
  });

  test.each([
    ['lookup bo', 'bo'],
    ['lookup  Anna Ma ', 'Anna Ma'],
    ['lookup', ''],
  ])('%s looks up', (line, prefix) => {
    expect(parseCommand(line)).toEqual({ kind: 'lookup', prefix });
  });

  test('find has all the words behind it, and at least two letters', () => {
    expect(parseCommand('find  "a phrase" and words ')).toEqual({ kind: 'find', words: '"a phrase" and words' });
    expect(['find', 'find a', 'find **'].map((line) => parseCommand(line).kind)).toEqual(Array(3).fill('mistake'));
  });

  test.each(['bob', 'Table', 'END', 'constructor', 'quit'])('that is only "%s" is no command', (word) => {
    expect(parseCommand(word)).toEqual({
      kind: 'mistake',
      words: `${word} is no command, and as an ID it lacks a text: write ID text, or help`,
    });
  });

  test('that is a command with more behind it says how to write to a peer of that name', () => {
    expect(parseCommand('end of story')).toEqual({
      kind: 'mistake',
      words: 'end is a command and takes no text; to write to a peer of that name, quote it: "end" of story',
    });
  });
});

describe('a first word in quotes is always an ID', () => {
  test.each([
    ['"bob" hello', 'bob', 'hello'],
    ['"Anna Maria" hello there', 'Anna Maria', 'hello there'],
    ['"table" hello', 'table', 'hello'],
    ['"end" table', 'end', 'table'],
    ['  "bob"   hello  ', 'bob', 'hello'],
    ['"say \\"hi\\"" hello', 'say "hi"', 'hello'],
    ['"back\\\\slash" hello', 'back\\slash', 'hello'],
    ['"\\\\" hello', '\\', 'hello'],
    ['"\\"" hello', '"', 'hello'],
    ['"a\\nb" hello', 'a\\nb', 'hello'],
    ['"" hello', '', 'hello'],
    ['"bob" "hello"', 'bob', '"hello"'],
    ['"bob" hello \\"there\\"', 'bob', 'hello \\"there\\"'],
  ])('%s', (line, to, text) => {
    expect(parseCommand(line)).toEqual({ kind: 'send', to, text });
  });

  test.each([
    ['"table"', 'the text is missing: write "table" text'],
    ['"bob"   ', 'the text is missing: write "bob" text'],
    ['"bob"hello', 'a space belongs between the quoted ID and the text: write "bob" text'],
    ['"bob""hello"', 'a space belongs between the quoted ID and the text: write "bob" text'],
    ['"bob hello', 'the quote before the ID is not closed: write "ID" text'],
    ['"bob\\" hello', 'the quote before the ID is not closed: write "ID" text'],
    ['"', 'the quote before the ID is not closed: write "ID" text'],
    ['"\\', 'the quote before the ID is not closed: write "ID" text'],
  ])('%s is a mistake', (line, words) => {
    expect(parseCommand(line)).toEqual({ kind: 'mistake', words });
  });
});

describe.each(idCommands)('%s', (word) => {
  test.each([
    [`${word} bob`, 'bob'],
    [`  ${word}   bob  `, 'bob'],
    [`${word} "Anna Maria"`, 'Anna Maria'],
    [`${word} "say \\"hi\\""`, 'say "hi"'],
    [`${word} ${word}`, word],
    [`${word} table`, 'table'],
    [`${word} "everything"`, 'everything'],
    [`${word} b"ob`, 'b"ob'],
    [`${word} ""`, ''],
  ])('%s has an ID', (line, id) => {
    expect(parseCommand(line)).toMatchObject({ kind: word, id });
  });

  test('alone lacks the ID', () => {
    expect(parseCommand(word)).toMatchObject({
      kind: 'mistake',
      words: expect.stringMatching(new RegExp(`^${word} needs the ID of the one .*: write ${word} ID`)) as string,
    });
  });

  test('with an ID in pieces is a mistake', () => {
    expect(parseCommand(`${word} Anna Maria`)).toMatchObject({
      kind: 'mistake',
      words: expect.stringContaining(`to write to a peer called ${word}, quote it: "${word}" Anna Maria`) as string,
    });
    const open = { kind: 'mistake', words: `the quote before the ID is not closed: write ${word} "ID"` };
    expect(parseCommand(`${word} "bob`)).toEqual(open);
    expect(parseCommand(`${word} "bob"by`).kind).toBe('mistake');
  });

  test('in quotes is somebody of that name', () => {
    expect(parseCommand(`"${word}" bob`)).toEqual({ kind: 'send', to: word, text: 'bob' });
    const capital = word.replace(/^./, (letter) => letter.toUpperCase());
    expect(parseCommand(`${capital} bob`)).toEqual({ kind: 'send', to: capital, text: 'bob' });
  });
});

describe('what stands behind the ID', () => {
  test.each([
    ['verify bob', { kind: 'verify', id: 'bob', verdict: 'show' }],
    ['verify bob yes', { kind: 'verify', id: 'bob', verdict: 'yes' }],
    ['verify "Anna Maria"  no', { kind: 'verify', id: 'Anna Maria', verdict: 'no' }],
    ['verify yes', { kind: 'verify', id: 'yes', verdict: 'show' }],
    ['history bob', { kind: 'history', id: 'bob', count: undefined }],
    ['history bob 5', { kind: 'history', id: 'bob', count: 5 }],
    ['history 10 200', { kind: 'history', id: '10', count: 200 }],
    ['history "Anna Maria" 5', { kind: 'history', id: 'Anna Maria', count: 5 }],
    ['forget bob', { kind: 'forget', id: 'bob' }],
    ['forget everything', { kind: 'forget', id: undefined }],
  ])('%s', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test.each(['verify bob perhaps', 'history bob 0', 'history bob -1', 'history bob all', 'forget bob everything'])(
    '%s is a mistake',
    (line) => {
      expect(parseCommand(line).kind).toBe('mistake');
    },
  );
});

test('export takes the rest of the line for the name of a file', () => {
  expect(parseCommand('export talk with bob.jsonl ')).toEqual({ kind: 'export', file: 'talk with bob.jsonl' });
  expect(parseCommand('export').kind).toBe('mistake');
});

test('an ID is quoted only where it must be', () => {
  expect(quotedIfNeeded('bob')).toBe('bob');
  expect(quotedIfNeeded('Anna Maria')).toBe('"Anna Maria"');
  expect(quotedIfNeeded('end')).toBe('"end"');
  expect(quotedIfNeeded('everything')).toBe('"everything"');
  expect(quotedIfNeeded('trace')).toBe('"trace"');
  expect(quotedIfNeeded('a"b\\c')).toBe('"a\\"b\\\\c"');
});

test('every ID can be written to and traced', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
  const property = fc.property(id, (to) => {
    expect(parseCommand(`${quotedIfNeeded(to)} hello`)).toEqual({ kind: 'send', to, text: 'hello' });
    for (const word of idCommands)
      expect(parseCommand(`${word} ${quotedIfNeeded(to)}`)).toMatchObject({ kind: word, id: to });
  });
  fc.assert(property);
});

describe('a line about rooms', () => {
  test.each([
    ['#lobby hello  there', { kind: 'say', room: '#lobby', text: 'hello  there' }],
    ['join lobby', { kind: 'join', room: 'lobby', invitation: undefined }],
    ['join  #plans  abc ', { kind: 'join', room: '#plans', invitation: 'abc' }],
    ['new plans', { kind: 'new', room: 'plans' }],
    ['leave #plans', { kind: 'leave', room: '#plans' }],
    ['members plans', { kind: 'members', room: 'plans' }],
    ['invite plans', { kind: 'invite', room: 'plans', id: undefined }],
    ['invite plans bob', { kind: 'invite', room: 'plans', id: 'bob' }],
    ['remove #plans  "Anna Maria" ', { kind: 'remove', room: '#plans', id: 'Anna Maria' }],
    ['rooms', { kind: 'rooms', which: 'own' }],
    ['rooms  all', { kind: 'rooms', which: 'all' }],
    ['history #lobby', { kind: 'room-history', room: '#lobby', count: undefined }],
    ['history #lobby 5', { kind: 'room-history', room: '#lobby', count: 5 }],
  ])('%s', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test.each([
    ['"#lobby" hello', { kind: 'send', to: '#lobby', text: 'hello' }],
    ['"join" lobby', { kind: 'send', to: 'join', text: 'lobby' }],
    ['history "#lobby"', { kind: 'history', id: '#lobby', count: undefined }],
  ])('is none with a quote: %s', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test.each([
    ['#lobby', 'the text is missing: write #lobby text; for the ID of somebody, quote it: "#lobby"'],
    ['join', 'join needs the name of the room that you want to be in: write join ROOM [INVITATION]'],
    ['new', 'new needs the name that the private room is to have: write new ROOM'],
    ['leave me alone', 'write leave ROOM; to write to a peer called leave, quote it: "leave" me alone'],
    ['join a b c', 'write join ROOM [INVITATION]; to write to a peer called join, quote it: "join" a b c'],
    ['remove plans', 'remove needs the ID of a member: write remove ROOM ID'],
    ['invite plans "bob', 'the quote before the ID is not closed: write invite plans "ID"'],
    [
      'remove it all now',
      'write remove ROOM ID, with the ID in quotes where it has spaces: remove plans "Anna Maria"; to write to a peer called remove, quote it: "remove" it all now',
    ],
    ['rooms here', 'write rooms or rooms all; to write to a peer called rooms, quote it: "rooms" here'],
  ])('that cannot be meant: %s', (line, words) => {
    expect(parseCommand(line)).toEqual({ kind: 'mistake', words });
  });

  test.each([...commandWords, '#lobby'])('is not in the way of somebody called %s', (id) => {
    expect(parseCommand(`${quotedIfNeeded(id)} hello`)).toEqual({ kind: 'send', to: id, text: 'hello' });
  });
});
