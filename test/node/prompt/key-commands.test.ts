import { expect, test } from 'vitest';
import { FileDesk } from '../../../node/prompt/file-desk.js';
import { carryOut } from '../../../node/prompt/carry-out.js';
import { FakePeer } from '../support/fake-peer.js';

function shown(line: string, peer: FakePeer): readonly string[] {
  const outcome = carryOut(line, peer, new FileDesk(peer, () => undefined));
  return outcome.kind === 'shown' ? outcome.lines : [outcome.kind];
}

test('contacts are shown with their keys, and whether they have been compared', () => {
  const peer = new FakePeer();
  expect(shown('contacts', peer)).toEqual(['you have not written to anybody or heard from anybody']);
  peer.addContact('bob');
  peer.addContact('carol', new Date(2026, 11, 1).getTime());
  expect(shown('contacts', peer)).toEqual([
    'ID     KEY                  SINCE       COMPARED',
    'bob    0000 0000 0000 0000  2026-05-20  no',
    'carol  0000 0000 0000 0000  2026-05-20  2026-12-01',
  ]);
});

test('a new key is accepted', () => {
  const peer = new FakePeer();
  peer.add('Anna Maria');
  peer.changed.add('Anna Maria');
  expect(shown('accept "Anna Maria"', peer)).toEqual([
    '* you trust the key that Anna Maria has now; to compare the safety number: verify "Anna Maria"',
  ]);
  expect(shown('"Anna Maria" hello', peer)).toEqual([]);
  expect(shown('accept carol', peer)).toEqual(['! nobody called carol is there']);
});

const number = [
  'the safety number of you and bob:',
  '  10000 10001 10002 10003',
  '  10004 10005 10006 10007',
  '  10008 10009 10010 10011',
];

test('the safety number is shown in twelve groups, and of whoever is there from then on', () => {
  const peer = new FakePeer();
  peer.add('bob');
  const hint = 'bob types verify alice: if it is the same there, nobody is between you. Then: verify bob yes';
  expect(shown('verify bob', peer)).toEqual([...number, hint]);
  expect(peer.contacts().map(({ id }) => id)).toEqual(['bob']);
  expect(shown('verify carol', peer)).toEqual(['! nobody called carol is there']);
});

test('to show the safety number of a contact accepts no other key', () => {
  const peer = new FakePeer();
  peer.add('bob');
  peer.addContact('bob');
  peer.changed.add('bob');
  shown('verify bob', peer);
  expect(peer.changed.has('bob')).toBe(true);
});

test('what came of comparing is remembered, and taken back', () => {
  const peer = new FakePeer();
  peer.addContact('bob');
  expect(shown('verify bob yes', peer)).toEqual(['* remembered: you and bob have compared the safety number']);
  expect(shown('verify bob', peer)).toEqual([
    ...number,
    'you have compared it on 2026-05-20; to take that back: verify bob no',
  ]);
  expect(shown('verify bob no', peer)).toEqual(['* remembered: you and bob have not compared the safety number']);
  expect(peer.contacts()[0]?.verifiedAt).toBeUndefined();
  expect(shown('verify carol yes', peer)).toEqual(['! nobody called carol has been seen in this network']);
});
