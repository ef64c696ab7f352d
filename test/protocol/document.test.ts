import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { closeCodes } from '../../src/model/close-codes.js';
import { limitTable, parseLimits } from '../../src/model/limits.js';
import { tabmesh } from '../../src/protocol/gen/schema.js';
import { rejectionCloseCode, rejectionFromWire } from '../../src/protocol/rejection-code.js';
import { readVectors, vectorFiles, type VectorFile } from './support/vectors.js';

const text = readFileSync(fileURLToPath(new URL('../../docs/protocol.md', import.meta.url)), 'utf8');

/** The cells of every row of the table whose first column has this title. */
function table(title: string): string[][] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${title} `));
  expect(head, `a table of ${title}`).toBeGreaterThan(0);
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The blocks of hexadecimal, with the file and the name that each one quotes. */
const blocks = [...text.matchAll(/^```hex (\S+)\.json: (.+)\n([^`]*)^```/gm)].map(
  ([, file = '', name = '', lines = '']) => ({
    file: file as VectorFile,
    name,
    hex: lines
      .split('\n')
      .map((line) => /^((?:[0-9a-f]{2} )*[0-9a-f]{2})(?: {2,}|$)/.exec(line)?.[1] ?? '')
      .join('')
      .replaceAll(' ', ''),
    lines: lines.split('\n').filter((line) => line !== ''),
  }),
);

/** Every object of that name, or that says this of itself, at any depth. */
function* named(data: unknown, name: string): Iterable<object> {
  if (typeof data !== 'object' || data === null) return;
  if (['name', 'what', 'why'].some((key) => (data as Record<string, unknown>)[key] === name)) yield data;
  for (const value of Object.values(data)) yield* named(value, name);
}

describe('docs/protocol.md', () => {
  test('quotes the vectors in every block of bytes', () => {
    expect(blocks.length).toBeGreaterThan(15);
    expect(text.match(/^```hex/gm)).toHaveLength(blocks.length);
  });

  test.each(blocks)('quotes $file.json: $name', ({ file, name, hex, lines }) => {
    expect(vectorFiles).toContain(file);
    const values = [...named(readVectors(file), name)].flatMap((vector) => Object.values(vector) as unknown[]);
    expect(values).toContain(hex);
    for (const line of lines) expect(line).toMatch(/^(?:[0-9a-f]{2} )*[0-9a-f]{2}(?: {2,}\S.*)?$/);
  });

  test('has every close code, and no other', () => {
    const codes = table('code').map(([code]) => Number(code));
    expect(codes).toEqual(Object.values(closeCodes).sort((a, b) => a - b));
  });

  test('has every rejection code with its number and its close code', () => {
    const codes = tabmesh.v1.RejectionCode;
    const rows = table('rejection code').map(([name = '', number, close]) => {
      const code = codes[`REJECTION_CODE_${name}` as keyof typeof codes];
      expect(code, name).toBe(Number(number));
      expect(rejectionCloseCode(rejectionFromWire({ code }).kind), name).toBe(Number(close));
      return code;
    });
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('has every message type with its number', () => {
    const known = Object.entries(tabmesh.v1.PeerMessageType).filter(
      ([, number]) => typeof number === 'number' && number > 0,
    );
    const rows = table('type').map(([name, number]) => [`PEER_MESSAGE_TYPE_${name}`, Number(number)]);
    expect(rows).toEqual(known);
  });

  test('has every outcome of what is said in a room with its number', () => {
    const known = Object.entries(tabmesh.v1.RoomOutcome).filter(
      ([, number]) => typeof number === 'number' && number > 0,
    );
    const rows = table('room outcome').map(([name, number]) => [`ROOM_OUTCOME_${name}`, Number(number)]);
    expect(rows).toEqual(known);
  });

  test('has the limits as they are', () => {
    const defaults = new Map(Object.values(limitTable).map(({ name, standard }) => [name, standard]));
    for (const [cell = '', value = ''] of table('limit')) {
      const name = cell.replaceAll('`', '');
      const [parsed] = Object.values(parseLimits([`${name}=${value.replaceAll(/[ ,]/g, '')}`]));
      expect(parsed, name).toBe(defaults.get(name));
    }
  });

  test('names the domains that signatures are made in', () => {
    const source = readFileSync(fileURLToPath(new URL('../../src/protocol/transcript.ts', import.meta.url)), 'utf8');
    const [, union = ''] = /export type SigningDomain =([^;]*);/.exec(source) ?? [];
    const domains = [...union.matchAll(/'([^']+)'/g)].map(([, domain]) => `\`${domain}\``);
    expect(table('domain').map(([domain]) => domain)).toEqual(domains);
  });

  test('names every field of the schema that a client has to know, as it is in the schema', () => {
    const proto = readFileSync(fileURLToPath(new URL('../../proto/tabmesh/v1/tabmesh.proto', import.meta.url)), 'utf8');
    const fields = new Set([...proto.matchAll(/^ +(?:repeated )?[\w]+ (\w+) = \d+;/gm)].map(([, field]) => field));
    const quoted = [...text.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, name]) => name);
    expect(quoted.filter((name) => !fields.has(name))).toEqual([]);
  });
});
