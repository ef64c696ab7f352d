import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand, quotedIfNeeded } from '../../../node/prompt/parse-command.js';

describe('a line without quotes', () => {
  test.each(['', ' ', '\t \t'])('that is empty ("%s") asks for nothing', (line) => {
    expect(parseCommand(line)).toEqual({ kind: 'nothing' });
  });

  test.each(['table', 'buffer', 'help', 'end'] as const)('that is "%s" is the command', (word) => {
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
    ['find bo', 'bo'],
    ['find  Anna Ma ', 'Anna Ma'],
    ['find', ''],
  ])('%s finds', (line, prefix) => {
    expect(parseCommand(line)).toEqual({ kind: 'find', prefix });
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

describe('trace', () => {
  test.each([
    ['trace bob', 'bob'],
    ['  trace   bob  ', 'bob'],
    ['trace "Anna Maria"', 'Anna Maria'],
    ['trace "say \\"hi\\""', 'say "hi"'],
    ['trace trace', 'trace'],
    ['trace table', 'table'],
    ['trace b"ob', 'b"ob'],
    ['trace ""', ''],
  ])('%s asks for the way to somebody', (line, to) => {
    expect(parseCommand(line)).toEqual({ kind: 'trace', to });
  });

  test.each([
    ['trace', 'trace needs the ID of the one whose way it is to show: write trace ID'],
    [
      'trace Anna Maria',
      'trace takes one ID, in quotes where it has spaces: trace "Anna Maria"; to write to a peer called trace, quote it: "trace" Anna Maria',
    ],
    ['trace "bob', 'the quote before the ID is not closed: write trace "ID"'],
  ])('%s is a mistake', (line, words) => {
    expect(parseCommand(line)).toEqual({ kind: 'mistake', words });
  });

  test('in quotes is somebody of that name', () => {
    expect(parseCommand('"trace" bob')).toEqual({ kind: 'send', to: 'trace', text: 'bob' });
    expect(parseCommand('Trace bob')).toEqual({ kind: 'send', to: 'Trace', text: 'bob' });
  });
});

test('an ID is quoted only where it must be', () => {
  expect(quotedIfNeeded('bob')).toBe('bob');
  expect(quotedIfNeeded('Anna Maria')).toBe('"Anna Maria"');
  expect(quotedIfNeeded('end')).toBe('"end"');
  expect(quotedIfNeeded('trace')).toBe('"trace"');
  expect(quotedIfNeeded('a"b\\c')).toBe('"a\\"b\\\\c"');
});

test('every ID can be written to and traced', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
  const property = fc.property(id, (to) => {
    expect(parseCommand(`${quotedIfNeeded(to)} hello`)).toEqual({ kind: 'send', to, text: 'hello' });
    expect(parseCommand(`trace ${quotedIfNeeded(to)}`)).toEqual({ kind: 'trace', to });
  });
  fc.assert(property);
});
