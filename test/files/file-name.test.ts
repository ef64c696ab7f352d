import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessFileName, harmlessMediaType } from '../../src/files/file-name.js';

describe('the name of a file of somebody else', () => {
  it.each([
    ['holiday.png', 'holiday.png'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\system.ini', 'system.ini'],
    ['.bashrc', 'bashrc'],
    ['..', 'file'],
    ['', 'file'],
    ['a/', 'file'],
    ['report\u202Egpj.exe', 'report\ufffdgpj.exe'],
    ['two\nlines.txt', 'two\ufffdlines.txt'],
    ['zero\u200Bwidth', 'zero\ufffdwidth'],
    ['what?.txt', 'what_.txt'],
    ['family \u{1F468}\u200D\u{1F469}.jpg', 'family \u{1F468}\u200D\u{1F469}.jpg'],
  ])('%j becomes %j', (given, shown) => {
    expect(harmlessFileName(given)).toBe(shown);
  });

  it('is cut in its middle where it is long, and keeps its extension', () => {
    const name = harmlessFileName(`${'x'.repeat(500)}.tar`);
    expect(name).toHaveLength(120);
    expect(name.endsWith('x\u2026.tar')).toBe(true);
  });

  it('is never a way into another folder, hidden, empty or long, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = harmlessFileName(given);
        expect(name).not.toMatch(/[/\\]|[\p{Cc}\p{Zl}\p{Zp}]|[\u202a-\u202e\u2066-\u2069]|^\.|^$/u);
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(harmlessFileName(name)).toBe(name);
      }),
    );
  });
});

describe('the media type of a file of somebody else', () => {
  it.each([
    ['image/png', 'image/png'],
    ['IMAGE/JPEG', 'image/jpeg'],
    ['text/html; charset=utf-8', 'application/octet-stream'],
    ['', 'application/octet-stream'],
    ['a\nb/c', 'application/octet-stream'],
  ])('%j becomes %j', (given, taken) => {
    expect(harmlessMediaType(given)).toBe(taken);
  });
});
