import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../web/markup/markdown.js';
import { messageContent } from '../../../web/markup/message-content.js';
import { sanitiserOf } from '../../../web/markup/sanitise.js';
import { processorTime } from '../../support/processor-time.js';

const { window } = new JSDOM('');
const sanitise = sanitiserOf(window);

function shown(text: string, self = 'alice'): HTMLElement {
  const box = window.document.createElement('div');
  box.append(messageContent(text, self, sanitise));
  return box;
}

function htmlShown(text: string): string {
  return shown(text).innerHTML.trim();
}

describe('what somebody writes', () => {
  it.each([
    ['hello', 'hello'],
    ['2 * 3 < 7', '<p>2 * 3 &lt; 7</p>'],
    ['**bold** and _not_ ~~gone~~', '<p><strong>bold</strong> and <em>not</em> <del>gone</del></p>'],
    ['one\ntwo `x`', '<p>one<br>two <code>x</code></p>'],
    ['<strong>x</strong> *y*', '<p>&lt;strong&gt;x&lt;/strong&gt; <em>y</em></p>'],
    ['<p>x</p>\n*y*', '<p>&lt;p&gt;x&lt;/p&gt;<br><em>y</em></p>'],
    ['# big', '<p><strong>big</strong></p>'],
    ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['- [x] done', '<ul>\n<li>☑ done</li>\n</ul>'],
    ['    four spaces `x`', '<p>    four spaces <code>x</code></p>'],
  ])('%j is shown as %j', (text, html) => {
    expect(htmlShown(text)).toBe(html);
  });

  it('has links that tell the other page nothing', () => {
    const link = shown('see https://example.org/a?b=1&c=2').querySelector('a');
    expect(link?.href).toBe('https://example.org/a?b=1&c=2');
    expect(link?.rel).toBe('noopener noreferrer nofollow');
    expect(link?.target).toBe('_blank');
  });

  it('has code in a block of its own, with its language', () => {
    const code = shown('```ts\nlet a = "<b>";\n```').querySelector('tabmesh-code');
    expect(code?.getAttribute('language')).toBe('ts');
    expect(code?.textContent).toBe('let a = "<b>";');
  });

  it('marks whom it mentions, and the reader apart', () => {
    const mentions = [...shown('hello @alice and @bob').querySelectorAll('.mention')];
    expect(mentions.map(({ className, textContent }) => [className, textContent])).toEqual([
      ['mention self', '@alice'],
      ['mention', '@bob'],
    ]);
  });

  it('fetches nothing: a picture is a link', () => {
    expect(htmlShown('![a cat](https://example.org/cat.png)')).toBe(
      '<p><a href="https://example.org/cat.png" target="_blank" rel="noopener noreferrer nofollow">a cat</a></p>',
    );
  });
});

describe('what is meant to harm', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '**<svg onload=alert(1)>**',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<style>* { display: none }</style>',
    '<p style="position:fixed;inset:0">over all</p>',
    '<form action="https://example.org"><input name=passphrase></form>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '[x](blob:http://127.0.0.1/1)',
    '[x](//example.org)',
    '[x](/leave)',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,<svg onload=alert(1)>)',
    '![x](x" onerror="alert(1))',
    '[x](https://example.org/"onmouseover="alert(1))',
    '[<img src=x onerror=alert(1)>](https://example.org)',
    '<https://example.org/" onclick="alert(1)>',
    '`<script>alert(1)</script>`',
    '```"><img src=x onerror=alert(1)>\n<script>alert(1)</script>\n```',
    '@"<img src=x onerror=alert(1)>"',
    '[x]: javascript:alert(1)\n[x]',
    '<math><mtext><table><mglyph><style><img src onerror=alert(1)>',
  ];

  const harmless = new Set(
    'P BR STRONG EM DEL CODE A UL OL LI BLOCKQUOTE HR SPAN TABLE THEAD TBODY TR TH TD TABMESH-CODE'.split(' '),
  );

  it.each(hostile)('%s is shown and does nothing', (text) => {
    const elements = [...shown(text).querySelectorAll('*')];
    expect(elements.filter(({ tagName }) => !harmless.has(tagName))).toEqual([]);
    const attributes = elements.flatMap((element) => [...element.attributes]);
    const known = ['href', 'target', 'rel', 'class', 'start', 'data-mention', 'data-language', 'language'];
    expect(attributes.filter(({ name }) => !known.includes(name))).toEqual([]);
    for (const { name, value } of attributes) if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
  });

  it('is sanitised whatever the first reading has let through', () => {
    const content = sanitise('<p onclick="x()" style="top:0">a<script>x()</script><a href="javascript:x()">b</a></p>');
    const box = window.document.createElement('div');
    box.append(content);
    expect(box.innerHTML).toBe('<p>a<a>b</a></p>');
  });

  it.each([
    ['quotes in quotes', '>'.repeat(4_000)],
    ['lists in lists', '- '.repeat(3_000)],
    ['quotes and lists in turn', '> - '.repeat(1_500)],
    ['lists by indentation', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['emphasis', '*a **b '.repeat(1_000)],
    ['brackets', '['.repeat(7_900)],
    ['few brackets', `${'['.repeat(900)}x`],
    ['brackets and parentheses', '[x]('.repeat(240)],
    ['underscores', '_a_'.repeat(330)],
    ['backticks', Array.from({ length: 40 }, (_, count) => '`'.repeat(count)).join(' ')],
    ['a table', `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n`],
    ['tildes', '~'.repeat(990)],
    ['stars', '*'.repeat(990)],
    ['addresses', 'a@b.c '.repeat(1_300)],
    ['dots', `http://${'a.'.repeat(3_900)}`],
    ['mentions', '@a'.repeat(4_000)],
    ['much text', 'a'.repeat(60_000)],
    ['spaces', `*${' '.repeat(7_000)}*`],
  ])('takes no time: %s', (_name, text) => {
    expect(processorTime(() => htmlOf(text))).toBeLessThan(500);
    expect(shown(text).textContent).not.toBe('');
  });
});
