import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carryOut } from '../../../node/prompt/carry-out.js';
import { FileDesk } from '../../../node/prompt/file-desk.js';
import { FileError } from '../../../src/model/errors.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import type { FileOffer } from '../../../src/model/utterance.js';
import { FakePeer } from '../support/fake-peer.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const offer: FileOffer = {
  id: new Uint8Array(16).fill(3),
  name: '../holiday.png',
  mediaType: 'image/png',
  size: 1_200_000,
  digest: new Uint8Array(32),
  key: new Uint8Array(32),
  chunkBytes: 32_768,
};

/** A prompt at which bob has offered a file. */
function prompt() {
  const peer = new FakePeer();
  const printed: string[] = [];
  const files = new FileDesk(peer, (text) => printed.push(text));
  peer.add('bob');
  const from = typedPeerId('bob');
  const key = new Uint8Array(32).fill(2);
  const saidAs = { authorKey: key, epoch: 1, sequence: 1 };
  peer.emit('message', { from, key, utterance: { kind: 'file', file: offer }, text: '', sentAt: 0, place: '', saidAs });
  const type = async (line: string): Promise<readonly string[]> => {
    const outcome = carryOut(line, peer, files);
    if (outcome.kind === 'shown') return outcome.lines;
    return outcome.kind === 'asking' ? outcome.lines : [outcome.kind];
  };
  return { peer, printed, type };
}

const name = 'bob-3';

test('a file that is offered has a number', async () => {
  const { printed, type } = prompt();
  expect(printed).toEqual(['* file 1, 1.2 MB: to get it, type fetch 1']);
  expect(await type('files')).toEqual([
    'FILE  FROM  SIZE    STATE        NAME',
    '1     bob   1.2 MB  not fetched  holiday.png',
  ]);
});

test('a file is fetched, and written when it is here', async () => {
  const { peer, printed, type } = prompt();
  const folder = await temporaryFolder();
  const place = join(folder, 'holiday.png');
  expect(await type(`fetch 1 ${folder}`)).toEqual([
    `* file 1 is being fetched, and written to ${place} when all of it is here`,
  ]);
  peer.files.reaches(name, { kind: 'fetching', received: 600_000, wait: 'author' });
  expect(printed.at(-1)).toBe('* bob is away: file 1 goes on when bob is back');
  expect((await type('files'))[1]).toContain('50%, author away');
  peer.files.contents.set(name, Uint8Array.of(1, 2, 3));
  peer.files.reaches(name, { kind: 'complete' });
  await expect.poll(() => printed.at(-1)).toBe(`* file 1 is written to ${place}`);
  expect([...(await readFile(place))]).toEqual([1, 2, 3]);
  expect(await type(`fetch 1 ${place}`)).toEqual([`! ${place} is there already: name another file`]);
});

test('a file can be paused and cancelled, but not where it is not on its way', async () => {
  const { type } = prompt();
  expect(await type('pause 1')).toEqual(['! file 1 is not being fetched']);
  await type(`fetch 1 ${await temporaryFolder()}`);
  expect(await type('pause 1')).toEqual(['* file 1 waits: fetch 1 goes on']);
  expect(await type('cancel 1')).toEqual(['* file 1 is thrown away']);
  expect(await type('cancel 1')).toEqual(['! file 1 is not here']);
  expect(await type('fetch 2')).toEqual(['! there is no file 2: the command files shows which there are']);
});

test.each([
  [{ kind: 'gone' }, '! file 1 did not come: bob does not have it any more'],
  [{ kind: 'corrupt' }, '! file 1 did not come: what came is not what was offered, and was thrown away'],
  [{ kind: 'store', words: 'the disk is full' }, '! file 1 did not come: the disk is full'],
] as const)('what went wrong is said once (%o)', async (failure, words) => {
  const { peer, printed, type } = prompt();
  const folder = await temporaryFolder();
  await type(`fetch 1 ${folder}`);
  peer.files.reaches(name, { kind: 'failed', failure });
  peer.files.reaches(name, { kind: 'failed', failure });
  expect(printed.slice(1)).toEqual([words]);
  expect(await readdir(folder)).toEqual([]);
});

test('a file is offered to somebody', async () => {
  const { peer, type } = prompt();
  const path = join(await temporaryFolder(), 'my notes.txt');
  await writeFile(path, 'hello');
  expect(await type(`offer bob ${path}`)).toEqual([
    '* file 2, my notes.txt, 0.1 MB, is offered to bob while you are here',
  ]);
  expect(peer.files.all().at(-1)?.offer).toMatchObject({ name: 'my notes.txt', mediaType: 'text/plain', size: 5 });
});

test('what cannot be offered is said, and nothing stays of it', async () => {
  const { peer, type } = prompt();
  const folder = await temporaryFolder();
  expect(await type(`offer bob ${folder}/none`)).toEqual([`! ${folder}/none cannot be offered: there is no such file`]);
  expect(await type(`offer bob ${folder}`)).toEqual([`! ${folder} is no file: name one, not a folder or a device`]);
  expect(await type(`offer #nowhere ${folder}/x`)).toEqual(['! you are not in #nowhere: join it first']);
  const path = join(folder, 'large');
  await writeFile(path, '');
  peer.files.fault = new FileError('"large" cannot be offered: 25 MB is the most: it has 31.2 MB');
  expect(await type(`offer bob ${path}`)).toEqual(['! "large" cannot be offered: 25 MB is the most: it has 31.2 MB']);
  expect(peer.sent).toEqual([]);
});

test.each([
  ['offer', '! offer needs to know to whom, and which file: write offer ID PATH'],
  ['offer bob', '! offer needs the file as well'],
  ['fetch', '! fetch needs the number of a file'],
  ['fetch holiday.png', '! fetch needs the number of a file'],
  ['pause 1 2', '! pause needs the number of a file'],
])('%s says what is missing', async (line, words) => {
  const { type } = prompt();
  expect((await type(line))[0]).toContain(words);
});
