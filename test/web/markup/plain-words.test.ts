import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { messageContent } from '../../../web/markup/message-content.js';
import { plainWords } from '../../../web/markup/plain-words.js';
import { sanitiserOf } from '../../../web/markup/sanitise.js';
import { shortWords } from '../../../web/markup/short-words.js';
import '../../support/property-seed.js';

const { window } = new JSDOM('');
const sanitise = sanitiserOf(window);
const reader = new window.DOMParser();

const plain = (text: string): string => plainWords(text, reader);

/** All that is shown of a message, without any white space. */
function shown(text: string): string {
  const box = window.document.createElement('div');
  box.append(messageContent(text, 'alice', sanitise));
  return box.textContent.replace(/\s/gu, '');
}

describe('a message in plain words', () => {
  it.each([
    ['hello', 'hello'],
    ['**bold** and _not_ ~~gone~~', 'bold and not gone'],
    ['2 * 3 < 7 && _x_', '2 * 3 < 7 && x'],
    ['one\ntwo `x`', 'one two x'],
    ['# big\n\n> said\n> twice', 'big said twice'],
    ['- a\n- b\n\n1. c', 'a b c'],
    ['- [x] done', '☑ done'],
    ['see [the **docs**](https://example.org) and https://example.com', 'see the docs and https://example.com'],
    ['![cat](http://127.0.0.1/cat.png) *x*', 'cat x'],
    ['```ts\nconst a = "<b>";\n```', 'const a = "<b>";'],
    ['|a|b|\n|-|-|\n|c|d|', 'a b c d'],
    ['@alice *look*', '@alice look'],
    ['*a* &amp; &copy; &lt;b&gt;', 'a & © <b>'],
    ['<img src=x onerror=alert(1)> *x*', '<img src=x onerror=alert(1)> x'],
    ['<script>alert(1)</script> **x**', '<script>alert(1)</script> x'],
    ['[x](javascript:alert(1)) *y*', 'x y'],
    ['~~~', '~~~'],
    ['***', '***'],
    ['  two   spaces\n\n*x*  ', 'two spaces x'],
    ['', ''],
  ])('%j is %j', (text, words) => {
    expect(plain(text)).toBe(words);
  });

  it('says what is shown, whatever somebody writes', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('*_~`[]()<>|\\!#-+1.&;@"\'/: \nabé😀')),
      maxLength: 80,
    });
    const bits = fc.array(
      fc.constantFrom(
        '**b**',
        '<b onclick=x>',
        '&amp;',
        '&#60;',
        '](javascript:x)',
        '![',
        '```',
        '> ',
        '- ',
        '\n',
        'a',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          signs,
          bits.map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(plain(text).replace(/\s/gu, '')).toBe(shown(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read no further than a line takes, and is what its author does', () => {
    const long = `**${'word '.repeat(5_000)}**`;
    expect(shortWords({ kind: 'text', text: long }, reader).length).toBeLessThan(410);
    expect(shortWords({ kind: 'text', text: '/me *waves*' }, reader)).toBe('waves');
    expect(shortWords({ kind: 'deleted' })).toBe('deleted');
  });
});
