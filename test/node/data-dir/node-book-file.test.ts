import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNodeBook, type StoredNodeBook } from '../../../node/data-dir/node-book-file.js';
import { parsePeerId } from '../../../src/model/peer-id.js';
import { silentLogger, type Logger } from '../../../src/platform/logger.js';
import type { SeenNode } from '../../../src/server/node-book.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const clock = new VirtualClock();
const node: SeenNode = { id: parsePeerId('10'), key: new Uint8Array(32).fill(10), urls: ['ws://192.0.2.1:7700/'] };
const other: SeenNode = { id: parsePeerId('11'), key: new Uint8Array(32).fill(11), urls: ['wss://chat.example/'] };

async function bookFile(content?: string): Promise<string> {
  const path = join(await temporaryFolder(), 'nodes.json');
  if (content !== undefined) await writeFile(path, content);
  return path;
}

async function opened(path: string, forget = false): Promise<{ book: StoredNodeBook; warnings: string[] }> {
  const warnings: string[] = [];
  const logger: Logger = { ...silentLogger, warn: (words) => void warnings.push(words) };
  return { book: await openNodeBook(path, clock, logger, forget), warnings };
}

describe('the file of remembered nodes', () => {
  test('brings them back, with keys, URLs and times', async () => {
    const path = await bookFile();
    const first = await opened(path);
    expect(first.book.nodes()).toEqual([]);
    expect(first.warnings).toEqual([]);
    first.book.saw([node]);
    first.book.saw([other]);
    await first.book.saved();
    const again = await opened(path);
    expect(again.book.nodes()).toEqual([
      { ...node, seenAt: clock.now() },
      { ...other, seenAt: clock.now() },
    ]);
    expect(again.warnings).toEqual([]);
  });

  test('is for its owner only', async () => {
    const path = await bookFile();
    const { book } = await opened(path);
    book.saw([node]);
    await book.saved();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  const line = { id: '10', key: '0a'.repeat(32), urls: ['ws://192.0.2.1:7700/'], seen: '2026-01-01T00:00:00.000Z' };

  test.each([
    ['that is no JSON', '{"nodes": [', /JSON/],
    ['that is cut off', '', /JSON/],
    ['that is null', 'null', /no list of nodes/],
    ['without nodes', '{}', /no list of nodes/],
    ['with a node that is none', '{"nodes": [null]}', /lacks its ID/],
    ['with a bad ID', JSON.stringify({ nodes: [{ ...line, id: ' ' }] }), /white space/],
    ['with a bad key', JSON.stringify({ nodes: [{ ...line, key: '0a' }] }), /32 bytes/],
    ['with a bad URL', JSON.stringify({ nodes: [{ ...line, urls: ['file:///etc/passwd'] }] }), /no WebSocket URL/],
    ['with a bad time', JSON.stringify({ nodes: [{ ...line, seen: 'yesterday' }] }), /no time/],
  ])('%s is forgotten with a warning that names it', async (_name, content, reason) => {
    const path = await bookFile(content);
    const { book, warnings } = await opened(path);
    expect(book.nodes()).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(path);
    expect(warnings[0]).toMatch(reason);
    book.saw([node]);
    await book.saved();
    expect((await opened(path)).book.nodes()).toHaveLength(1);
  });

  test('is emptied for who wants to begin afresh', async () => {
    const path = await bookFile(JSON.stringify({ nodes: [line] }));
    const { book } = await opened(path, true);
    expect(book.nodes()).toEqual([]);
    await book.saved();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ nodes: [] });
  });

  test('that cannot be written costs a warning, and nothing else', async () => {
    const path = join(await temporaryFolder(), 'missing', 'nodes.json');
    const { book, warnings } = await opened(path);
    book.saw([node]);
    await book.saved();
    expect(book.nodes()).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining(`cannot keep the remembered nodes in ${path}`)]);
  });
});
