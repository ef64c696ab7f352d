import { expect, test } from 'vitest';
import { harmlessLine, harmlessLines } from '../../../node/terminal/harmless-text.js';

test('usual text stays what it is', () => {
  const text = 'Grüße, 你好, مرحبا, 👩‍👩‍👧 \t tab';
  expect(harmlessLines(text)).toEqual([text]);
});

test.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('a line ends at %j', (end) => {
  expect(harmlessLines(`a${end}b`)).toEqual(['a', 'b']);
});

test('what a terminal would obey is shown instead', () => {
  expect(harmlessLines('\u001b[2J\u001b]0;title\u0007\u0008\u0000')).toEqual(['␛[2J␛]0;title␇␈␀']);
  expect(harmlessLines('\u007f')).toEqual(['␡']);
  expect(harmlessLines('\u009b2J')).toEqual(['\ufffd2J']);
});

test('what turns the direction of text around is replaced', () => {
  expect(harmlessLines('user\u202egnp.exe \u2066a\u2069')).toEqual(['user\ufffdgnp.exe \ufffda\ufffd']);
});

test('a single line has its breaks made spaces', () => {
  expect(harmlessLine('a\nb\r\n\u001bc')).toBe('a b ␛c');
});
