import { expect, test } from 'vitest';
import { FileError } from '../../src/model/errors.js';
import { settled } from './support/fake-browser.js';
import { somebody } from './support/fake-peer.js';
import { bob, pageOfAlice } from './support/page-of-alice.js';

/** Alice looks at her conversation with bob. */
async function talkWithBob() {
  const scene = await pageOfAlice();
  scene.talk.choose(bob);
  return scene;
}

test('files are offered one after the other, as something that is said', async () => {
  const { page, peer, talk } = await talkWithBob();
  await talk.offerFiles(bob, [new File(['one'], 'one.txt', { type: 'text/plain' }), new File(['two'], 'two.txt')]);
  expect(peer.sent.map(({ utterance }) => utterance.kind === 'file' && utterance.file.name)).toEqual([
    'one.txt',
    'two.txt',
  ]);
  expect(page.chat.conversations.get(bob)?.entries).toMatchObject([
    { kind: 'sent', utterance: { kind: 'file' } },
    { kind: 'sent', utterance: { kind: 'file' } },
  ]);
});

test('why a file cannot be offered stands beside the box', async () => {
  const { page, peer, talk } = await talkWithBob();
  peer.files.fault = new FileError('"film.mkv" cannot be offered: 25 MB is the most: it has 31.2 MB');
  await talk.offerFiles(bob, [new File(['film'], 'film.mkv')]);
  expect(page.chat.conversations.get(bob)).toMatchObject({
    refusal: '"film.mkv" cannot be offered: 25 MB is the most: it has 31.2 MB',
    entries: [],
  });
});

test('a file is not kept where its offer cannot be said', async () => {
  const { peer, talk } = await talkWithBob();
  peer.addContact({ ...somebody('bob'), key: new Uint8Array(32) });
  await talk.offerFiles(bob, [new File(['one'], 'one.txt')]);
  expect(peer.sent).toEqual([]);
  expect(peer.files.all()).toMatchObject([{ state: { kind: 'cancelled' } }]);
});

test('a file that is here is handed to the user under a harmless name', async () => {
  const { browser, peer, talk } = await talkWithBob();
  const { name, offer } = await peer.files.offer({
    name: '../x\u202egpj.exe',
    mediaType: '',
    size: 3,
    read: () => Promise.resolve(Uint8Array.of(1, 2, 3)),
  });
  expect(await talk.files.save(name, offer)).toBeUndefined();
  expect(browser.savedBytes).toMatchObject([{ name: 'x\ufffdgpj.exe' }]);
  expect(await talk.files.save('another', offer)).toBe('this file is not here as a whole');
});

test('what is deleted is offered no more', async () => {
  const { peer, talk } = await talkWithBob();
  await talk.offerFiles(bob, [new File(['one'], 'one.txt'), new File(['two'], 'two.txt')]);
  const [message] = peer.sent;
  talk.say(bob, { kind: 'deletion', of: message!.saidAs! });
  await settled();
  expect(peer.files.all().map(({ state }) => state.kind)).toEqual(['cancelled', 'offered']);
});

test('who looks at a file is told of each change, until they look away', async () => {
  const { peer, talk } = await talkWithBob();
  const { name } = await peer.files.offer({
    name: 'a',
    mediaType: '',
    size: 1,
    read: () => Promise.resolve(Uint8Array.of(1)),
  });
  let looks = 0;
  const stop = talk.files.watch(name, () => (looks += 1));
  peer.files.reaches(name, { kind: 'dropped' });
  peer.files.reaches(name, { kind: 'unknown' });
  expect(looks).toBe(2);
  stop();
  peer.files.reaches(name, { kind: 'offered' });
  expect(looks).toBe(2);
});
