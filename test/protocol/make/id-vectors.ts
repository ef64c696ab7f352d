import { toHex } from '../../../src/model/bytes.js';

/** IDs that are some, and texts that are none. `utf8` is what stands on the wire. */
export function idVectors() {
  return {
    about: 'Texts that are IDs and texts that are none, each with its UTF-8 bytes.',
    valid: [
      valid('10', 'digits'),
      valid('UserA', 'letters'),
      valid('usera', 'another ID than UserA'),
      valid('a', 'one character'),
      valid('x'.repeat(64), 'the longest in characters'),
      valid('\u{1F600}'.repeat(64), 'the longest in bytes: 256'),
      valid('Zo\u00eb', 'an accent, composed'),
      valid('\u65e5\u672c\u8a9e', 'letters without case'),
      valid('alice of 10', 'spaces between'),
      valid('#!@./-_', 'punctuation'),
      valid('__proto__', 'whatever a programming language thinks of it'),
      valid('\u2764\ufe0f', 'U+FE0F behind an emoji'),
      valid('\u0928\u093f', 'a mark behind its letter'),
    ],
    invalid: [
      invalid('', 'empty'),
      invalid('x'.repeat(65), 'more than 64 characters'),
      invalid(' alice', 'a space at the beginning'),
      invalid('alice ', 'a space at the end'),
      invalid('alice  bob', 'two spaces in a row'),
      invalid('alice~2f1c', 'a tilde'),
      invalid('Zoe\u0308', 'an accent that is not composed (not in normal form C)'),
      invalid('\u0308zoe', 'a combining mark at the beginning'),
      invalid('alice\tbob', 'a tab'),
      invalid('alice\nbob', 'a line break'),
      invalid('alice\u0000', 'a control character'),
      invalid('alice\u007f', 'the control character DEL'),
      invalid('alice\u00a0bob', 'a space other than U+0020'),
      invalid('alice\u3000bob', 'an ideographic space'),
      invalid('ali\u200bce', 'a zero width space'),
      invalid('ali\u200dce', 'a zero width joiner'),
      invalid('\u202ealice', 'a right-to-left override'),
      invalid('ali\u00adce', 'a soft hyphen'),
      invalid('\ufeffalice', 'a byte order mark'),
      invalid('a\u3164', 'a letter that shows nothing: the Hangul filler'),
      invalid('\u2800', 'a symbol that shows nothing: the blank Braille pattern'),
      invalid('a\u{E0041}', 'a tag character'),
      invalid('\ue000', 'a private use character'),
      invalid('\u0378', 'a code point that is not assigned'),
    ],
  };
}

function valid(text: string, what: string) {
  return { text, utf8: toHex(new TextEncoder().encode(text)), what };
}

function invalid(text: string, why: string) {
  return { text, utf8: toHex(new TextEncoder().encode(text)), why };
}
