import { expect, test } from 'vitest';
import { FileDesk } from '../../../node/prompt/file-desk.js';
import { carryOut } from '../../../node/prompt/carry-out.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { FakePeer } from '../support/fake-peer.js';
import { goodInvitation } from '../support/fake-rooms.js';

/** What is printed for a line, now or when it is found. */
async function answer(line: string, peer: FakePeer): Promise<readonly string[]> {
  const outcome = carryOut(line, peer, new FileDesk(peer, () => undefined));
  return outcome.kind === 'shown' || outcome.kind === 'asking' ? outcome.lines : [outcome.kind];
}

test('#lobby text says something there', async () => {
  const peer = new FakePeer();
  const lobby = peer.rooms.join('lobby');
  expect(await answer('#lobby hello everybody', peer)).toEqual(['said']);
  expect(lobby.said.map(({ text }) => text)).toEqual(['hello everybody']);
  expect(peer.sent).toEqual([]);
});

test('join gets into a public room, and into a private one with its invitation', async () => {
  const peer = new FakePeer();
  const joined = (name: string) => [`* you are in #${name} from now on; to say something there: #${name} text`];
  expect(await answer('join #lobby', peer)).toEqual(joined('lobby'));
  expect(await answer('join lobby', peer)).toEqual(['* you are in #lobby already']);
  expect(await answer(`join plans ${goodInvitation}`, peer)).toEqual(joined('plans'));
  expect(await answer(`join plans ${goodInvitation}`, peer)).toEqual(['* you are in #plans already']);
  expect(peer.rooms.own.map(({ name, isPrivate }) => [name, isPrivate])).toEqual([
    ['lobby', false],
    ['plans', true],
  ]);
});

test('a name is one room at the prompt', async () => {
  const peer = new FakePeer();
  peer.rooms.join('lobby');
  peer.rooms.found('plans');
  const words = (room: string) => [`! you are in a ${room}: leave it first, or take another name for the new one`];
  expect(await answer('new lobby', peer)).toEqual(words('public room #lobby'));
  expect(await answer(`join lobby ${goodInvitation}`, peer)).toEqual(words('public room #lobby'));
  expect(await answer('join plans', peer)).toEqual(words('private room #plans'));
  expect(peer.rooms.own).toHaveLength(2);
});

test('new makes a private room and prints its invitation, invite prints it again', async () => {
  const peer = new FakePeer();
  const lines = [
    '* who types this is in #plans and reads everything there: hand it on where nobody else sees it',
    `join plans ${goodInvitation}`,
  ];
  expect(await answer('new plans', peer)).toEqual(lines);
  expect(await answer('invite plans', peer)).toEqual(lines);
  peer.rooms.join('lobby');
  expect(await answer('invite lobby', peer)).toEqual(['* #lobby is public, nobody needs an invitation: join lobby']);
});

test('leave leaves', async () => {
  const peer = new FakePeer();
  peer.rooms.join('lobby');
  expect(await answer('leave lobby', peer)).toEqual(['* you have left #lobby, and what was said there is forgotten']);
  expect(peer.rooms.own).toEqual([]);
});

test('rooms shows those that one is in, with who is there', async () => {
  const peer = new FakePeer();
  expect(await answer('rooms', peer)).toEqual([
    'you are in no room: rooms all shows which there are, join ROOM gets you in',
  ]);
  peer.rooms.join('lobby').others.push(...Array.from({ length: 11 }, (_, at) => typedPeerId(`bob-${at + 10}`)));
  peer.rooms.found('plans').others.push(typedPeerId('Anna Maria'));
  expect(await answer('rooms', peer)).toEqual([
    'ROOM    KIND     MEMBERS  WHO',
    `#lobby  public   12       you, ${Array.from({ length: 10 }, (_, at) => `bob-${at + 10}`).join(', ')}, …`,
    '#plans  private  2        you, Anna Maria',
  ]);
});

test('rooms all shows the public rooms of the network', async () => {
  const peer = new FakePeer();
  expect(await answer('rooms all', peer)).toEqual(['there are no public rooms']);
  peer.rooms.listed = [
    { name: 'lobby', members: 12 },
    { name: 'we\u001bther', members: 1 },
  ];
  peer.rooms.total = 3;
  expect(await answer('rooms all', peer)).toEqual([
    'ROOM      MEMBERS',
    '#lobby    12',
    '#we\u241bther  1',
    'the largest 2 of 3',
  ]);
});

test('members shows who else is in a room', async () => {
  const peer = new FakePeer();
  const lobby = peer.rooms.join('lobby');
  expect(await answer('members lobby', peer)).toEqual(['nobody else is in #lobby']);
  lobby.others.push(typedPeerId('bob'), typedPeerId('Anna Maria'));
  expect(await answer('members #lobby', peer)).toEqual(['bob', 'Anna Maria']);
});

test('history shows the last messages of a room, and which of the own ones are not there', async () => {
  const peer = new FakePeer();
  const lobby = peer.rooms.join('lobby');
  expect(await answer('history #lobby', peer)).toEqual(['nothing is kept of what was said in #lobby']);
  lobby.add('bob', 'hello\n[#lobby carol]: no');
  lobby.add('alice', 'hello bob');
  lobby.add('alice', 'still there?', { kind: 'queued', reason: 'no-home' });
  lobby.add('alice', 'bye', { kind: 'failed', reason: 'not-stored', detail: 'too late' });
  expect(await answer('history #lobby', peer)).toEqual([
    '2026-05-20 09:05  [#lobby bob]: hello\n    [#lobby carol]: no',
    '2026-05-20 09:05  [#lobby alice]: hello bob',
    '2026-05-20 09:05  [#lobby alice]: still there?  (waits)',
    '2026-05-20 09:05  [#lobby alice]: bye  (not sent: too late)',
  ]);
  expect(await answer('history #lobby 1', peer)).toHaveLength(1);
});

test.each(['#plans hello', 'leave plans', 'members plans', 'invite plans', 'history #plans'])(
  '%s is answered in one line by somebody who is not in the room',
  async (line) => {
    expect(await answer(line, new FakePeer())).toEqual(['! you are not in a room #plans: join it first']);
  },
);

test.each([
  ['# hello', '! the name of a room must not be empty'],
  ['join \u200b', '! the name of a room consists of visible characters without spaces'],
  ['new ##x', '! the name of a room does not begin with "#" itself'],
  ['join plans abc', '! an invitation is 43 letters'],
  ['#lobby too long', '! a message in a room has at most 3 bytes'],
])('%j is answered in one line', async (line, words) => {
  const peer = new FakePeer();
  peer.rooms.join('lobby');
  expect(await answer(line, peer)).toEqual([words]);
});

test('nobody to ask which rooms there are is one line', async () => {
  const peer = new FakePeer();
  peer.rooms.listed = undefined;
  expect(await answer('rooms all', peer)).toEqual(['! there is no node to ask which rooms there are']);
});

test('forget everything says what comes back', async () => {
  const peer = new FakePeer();
  const forgotten = '* forgotten: everything that was said, and whose keys you knew';
  expect(await answer('forget everything', peer)).toEqual([forgotten]);
  peer.rooms.join('lobby');
  expect(await answer('forget everything', peer)).toEqual([
    forgotten,
    '* what was said in your rooms comes back from their nodes when you start again, unless you leave them',
  ]);
});

test('invite with an ID sends the invitation', async () => {
  const peer = new FakePeer();
  const plans = peer.rooms.found('plans');
  expect(await answer('invite plans "Anna Maria"', peer)).toEqual([
    '* Anna Maria gets an invitation into #plans, now or when they are there',
  ]);
  expect(plans.invited).toEqual(['Anna Maria']);
  peer.rooms.join('lobby');
  expect(await answer('invite lobby bob', peer)).toEqual(['! #lobby is public, nobody needs an invitation']);
});

test('remove removes the member of that ID', async () => {
  const peer = new FakePeer();
  const plans = peer.rooms.found('plans');
  plans.others.push(typedPeerId('bob'), typedPeerId('carol'));
  expect(await answer('remove plans carol', peer)).toEqual([
    '* you have removed carol from #plans: it goes on under a new secret',
  ]);
  expect(plans.removed).toEqual([plans.members()[1]!.key]);
  expect(await answer('remove plans dave', peer)).toEqual(['! dave is not in #plans: members plans shows who is']);
  plans.others.push(typedPeerId('bob'));
  expect(await answer('remove plans bob', peer)).toEqual(['! more than one in #plans call themselves bob']);
  peer.rooms.join('lobby').others.push(typedPeerId('bob'));
  expect(await answer('remove lobby bob', peer)).toEqual(['! #lobby is public']);
  expect(plans.removed).toHaveLength(1);
});

test('rooms shows the invitations that wait, and what to type', async () => {
  const peer = new FakePeer();
  peer.rooms.letIn('bob', 'cabal');
  expect(await answer('rooms', peer)).toEqual([
    'you are in no room: rooms all shows which there are, join ROOM gets you in',
    '* bob invites you into the private room #cabal; to come in:',
    `join cabal ${goodInvitation}`,
  ]);
});

test('history shows where a room went on under a new secret', async () => {
  const peer = new FakePeer();
  const plans = peer.rooms.found('plans');
  for (const text of ['one', 'two', 'three']) plans.add('bob', text);
  const member = (id: string, key: Uint8Array) => ({ id: typedPeerId(id), key });
  const at = new Date(2026, 4, 20, 9, 5).getTime();
  plans.renewals.push(
    { by: member('bob', new Uint8Array(32).fill(1)), removed: member('erin', new Uint8Array(32)), at, place: '0+' },
    { by: member('alice', peer.key), removed: member('carol', new Uint8Array(32)), at, place: '1+' },
  );
  expect(await answer('history #plans 2', peer)).toEqual([
    '2026-05-20 09:05  [#plans bob]: two',
    '2026-05-20 09:05  * you have removed carol from #plans: it goes on under a new secret',
    '2026-05-20 09:05  [#plans bob]: three',
  ]);
});
