import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileDesk } from '../../../node/prompt/file-desk.js';
import { carryOut } from '../../../node/prompt/carry-out.js';
import { StoreError } from '../../../src/model/errors.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import type { DeliveryState, HistoryEntry } from '../../../src/server/peer.js';
import { FakePeer } from '../support/fake-peer.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { saidText } from '../../support/utterances.js';

const at = new Date(2026, 4, 20, 9, 5).getTime();

function entry(direction: 'in' | 'out', text: string, state: DeliveryState = { kind: 'delivered' }): HistoryEntry {
  const peer = { id: typedPeerId('bob'), key: new Uint8Array(32) };
  const said = { direction, peer, ...saidText(text), sentAt: at, notedAt: at };
  return { place: text, ...said, state, reference: undefined };
}

async function answer(line: string, peer: FakePeer): Promise<readonly string[]> {
  const outcome = carryOut(line, peer, new FileDesk(peer, () => undefined));
  return outcome.kind === 'asking' ? outcome.lines : [outcome.kind];
}

test('history shows who said what and when, and how far the own messages have come', async () => {
  const peer = new FakePeer();
  peer.said.push(
    entry('in', 'hello'),
    entry('out', 'one', { kind: 'read' }),
    entry('out', 'two', { kind: 'sent' }),
    entry('out', 'three', { kind: 'queued', reason: 'away' }),
    entry('out', 'four', { kind: 'failed', reason: 'expired' }),
  );
  expect(await answer('history bob', peer)).toEqual([
    '2026-05-20 09:05  [bob]: hello',
    '2026-05-20 09:05  [alice]: one  (read)',
    '2026-05-20 09:05  [alice]: two  (kept by a node)',
    '2026-05-20 09:05  [alice]: three  (waits)',
    '2026-05-20 09:05  [alice]: four  (not delivered: it has waited for too long)',
  ]);
  expect(await answer('history carol', peer)).toEqual(['nothing is kept of what was said with carol']);
});

test('history shows the last twenty messages, or as many as one likes', async () => {
  const peer = new FakePeer();
  for (let number = 1; number <= 30; number += 1) peer.said.push(entry('in', `text ${number}`));
  const lines = await answer('history bob', peer);
  expect(lines).toHaveLength(20);
  expect(lines.at(-1)).toContain('text 30');
  expect(await answer('history bob 3', peer)).toHaveLength(3);
});

test('no line of a text in the history can pass for another message', async () => {
  const peer = new FakePeer();
  peer.said.push(entry('in', 'hello\n2026-05-20 09:06  [bob]: yes\u001b[A'));
  expect(await answer('history bob', peer)).toEqual([
    '2026-05-20 09:05  [bob]: hello\n    2026-05-20 09:06  [bob]: yes␛[A',
  ]);
});

test('forget forgets somebody, or everything', async () => {
  const peer = new FakePeer();
  expect(await answer('forget bob', peer)).toEqual(['* forgotten: what was said with bob, and their key']);
  expect(await answer('forget everything', peer)).toEqual([
    '* forgotten: everything that was said, and whose keys you knew',
  ]);
  expect(peer.forgotten).toEqual(['bob', undefined]);
});

test('a store that cannot be read is a line, and no end of the prompt', async () => {
  const peer = new FakePeer();
  peer.history = () => Promise.reject(new StoreError('the disk is gone'));
  expect(await answer('history bob', peer)).toEqual(['! the disk is gone']);
});

test('export writes a file of lines that nobody else may read, and never over another', async () => {
  const file = join(await temporaryFolder(), 'what was said.jsonl');
  const peer = new FakePeer();
  peer.said.push(entry('in', 'hello'), entry('out', 'bye'));
  expect(await answer(`export ${file}`, peer)).toEqual([`* 2 messages written to ${file}`]);
  expect(await readFile(file, 'utf8')).toBe('{"text":"hello"}\n{"text":"bye"}\n');
  expect((await stat(file)).mode & 0o077).toBe(0);

  await writeFile(file, 'mine');
  expect(await answer(`export ${file}`, peer)).toEqual([`! ${file} is there already: name another file`]);
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('export says why a file cannot be written', async () => {
  const file = join(await temporaryFolder(), 'nowhere', 'file');
  const [line] = await answer(`export ${file}`, new FakePeer());
  expect(line).toMatch(/^! .*nowhere\/file cannot be written: ENOENT/);
});
