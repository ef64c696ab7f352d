import { expect, test } from 'vitest';
import { FileDesk } from '../../../node/prompt/file-desk.js';
import { carryOut } from '../../../node/prompt/carry-out.js';
import { commandWords } from '../../../node/prompt/parse-command.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { FakePeer } from '../support/fake-peer.js';

const desk = (peer: FakePeer): FileDesk => new FileDesk(peer, () => undefined);

function shown(line: string, peer: FakePeer): readonly string[] {
  const outcome = carryOut(line, peer, desk(peer));
  return outcome.kind === 'shown' ? outcome.lines : [outcome.kind];
}

async function found(line: string, peer: FakePeer): Promise<readonly string[]> {
  const outcome = carryOut(line, peer, desk(peer));
  return outcome.kind === 'asking' ? outcome.lines : [outcome.kind];
}

test('a text is sent without a word', () => {
  const peer = new FakePeer();
  peer.add('bob');
  peer.add('Anna Maria');
  expect(shown('bob hello', peer)).toEqual([]);
  expect(shown('"Anna Maria" hello there', peer)).toEqual([]);
  expect(peer.sent).toEqual([
    { to: 'bob', text: 'hello' },
    { to: 'Anna Maria', text: 'hello there' },
  ]);
});

test('a text to somebody who is away, or has left, says that it waits', () => {
  const peer = new FakePeer();
  peer.add('bob', 'away');
  peer.addContact('carol');
  expect(shown('bob hello', peer)).toEqual(['* bob is away: the message waits until bob is back']);
  expect(shown('carol hello', peer)).toEqual(['* carol is away: the message waits until carol is back']);
  expect(peer.sent).toHaveLength(2);
});

test('a text to an ID that nobody has waits, and says so', () => {
  const peer = new FakePeer();
  expect(shown('carol hello', peer)).toEqual([
    '* nobody called carol has been seen: the message waits in your outbox until somebody has that ID',
  ]);
  peer.others = 3_480;
  expect(shown('carol hello', peer)).toEqual([
    '* carol is being looked for: the message waits in your outbox until somebody has that ID',
  ]);
  expect(peer.sent).toHaveLength(2);
});

test('a text to an ID with another key than before says how to go on', () => {
  const peer = new FakePeer();
  peer.add('Anna Maria');
  peer.changed.add('Anna Maria');
  expect(shown('"Anna Maria" hello', peer)).toEqual([
    '! Anna Maria has another key than before: it may be somebody else, so accept the new key before you write: accept "Anna Maria"',
  ]);
  expect(peer.sent).toEqual([]);
});

test.each([
  ['alice hello', '! alice is you: a message needs somebody else to go to'],
  ['"" hello', '! an ID must not be empty'],
  ['bob crash', '! as asked'],
  ['bob', '! bob is no command, and as an ID it lacks a text: write ID text, or help'],
  ['\u001b[2J', '! ␛[2J is no command, and as an ID it lacks a text: write ID text, or help'],
])('%j is answered in one line', (line, words) => {
  const peer = new FakePeer();
  peer.add('bob');
  expect(shown(line, peer)).toEqual([words]);
});

test('a failure that is not foreseen is not swallowed', () => {
  const peer = new FakePeer();
  peer.send = () => {
    throw new TypeError('a bug');
  };
  expect(() => carryOut('bob hello', peer, desk(peer))).toThrow(TypeError);
});

test('a message that fails later is no unhandled rejection', async () => {
  const peer = new FakePeer();
  peer.add('bob');
  expect(shown('bob fail', peer)).toEqual([]);
  await new Promise(setImmediate);
});

test('table shows who is there and how each is reached', () => {
  const peer = new FakePeer();
  expect(shown('table', peer)).toEqual(['nobody else is there']);
  peer.add('bob');
  peer.add('Anna Maria', 'online', 'bob', 2);
  peer.add('carol', 'away');
  expect(shown('table', peer)).toEqual([
    'ID          LINK     HOPS  PRESENCE',
    'bob         direct   1     online',
    'Anna Maria  via bob  2     online',
    'carol       -        -     away',
  ]);
});

test('map shows the nodes, what is linked to each, and how many are farther away', async () => {
  const peer = new FakePeer();
  const [ten, eleven, twelve] = ['10', '11', '12'].map((id) => ({ id: typedPeerId(id), keyTag: new Uint8Array(8) }));
  const node = { isReachable: true, leaves: 2, neighbours: [] };
  peer.nodeMap = {
    nodes: [
      { ...ten!, ...node },
      { ...eleven!, ...node, leaves: 300, neighbours: [0] },
      { ...twelve!, ...node, leaves: 0, isReachable: false },
    ],
    more: 3,
  };
  expect(await found('map', peer)).toEqual([
    'NODE  PEERS  LINKED TO',
    '10    2      11',
    '11    300    10',
    '12    0      lost',
    'and 3 more nodes, which are farther away',
  ]);
});

test('table says how many it does not show', () => {
  const peer = new FakePeer();
  peer.add('bob');
  peer.others = 3_480;
  expect(shown('table', peer).at(-1)).toBe('1 of 3480 others; lookup PREFIX finds the rest');
});

test('lookup shows who has an ID that begins like that', async () => {
  const peer = new FakePeer();
  for (const id of ['bob', 'Bea', 'bonny', 'Anna Maria']) peer.add(id);
  expect(await found('lookup b', peer)).toEqual([
    'ID   NODE  PRESENCE',
    'bob  bob   online',
    'Bea  Bea   online',
    'the first 2 of 3: more letters find fewer',
  ]);
  expect(await found('lookup  Anna Ma ', peer)).toEqual([
    'ID          NODE        PRESENCE',
    'Anna Maria  Anna Maria  online',
  ]);
  expect(await found('lookup \u001b[2J', peer)).toEqual(['nobody has an ID that begins with \u241b[2J']);
  expect(await found('lookup fail', peer)).toEqual(['! there is no node to ask just now']);
});

test('find shows the last messages that hold the words, in their order, and says what it leaves out', async () => {
  const peer = new FakePeer();
  peer.hear('bob', 'where is the\u001b[2J **Café**?');
  peer.hear('bob', 'no');
  peer.hear('bob', 'the cafe is closed', 'out');
  const lines = await found('find cafe the', peer);
  expect(lines.map((line) => line.replace(/^\S+ \S+ {2}/, ''))).toEqual([
    '[bob]: where is the\u241b[2J **Café**?',
    '[alice to bob]: the cafe is closed',
  ]);
  expect(await found('find "cafe the"', peer)).toEqual(['nothing that is kept here holds "cafe the"']);
  for (let number = 0; number < 21; number += 1) peer.hear('bob', `number ${number}`);
  const many = await found('find number', peer);
  expect([many.length, many[0]?.slice(-8), many.at(-1)]).toEqual([
    21,
    'number 1',
    'the last 20 that were found, and there are more: more words find fewer',
  ]);
  expect(shown('find a', peer)).toEqual([
    '! find needs two letters or more of what was said: write find WORDS, or find "A PHRASE"',
  ]);
});

test('buffer shows what waits', () => {
  const peer = new FakePeer();
  expect(shown('buffer', peer)).toEqual(['nothing waits']);
  peer.waiting = [
    { to: typedPeerId('bob'), where: 'outbox', messages: 3, bytes: 1234 },
    { to: typedPeerId('carol'), where: 'mailbox', messages: 12, bytes: 5 },
  ];
  expect(shown('buffer', peer)).toEqual([
    'FOR    WHERE    MESSAGES  BYTES',
    'bob    outbox   3         1234',
    'carol  mailbox  12        5',
  ]);
});

test('trace begins a trace', () => {
  const peer = new FakePeer();
  peer.add('Anna Maria');
  const outcome = carryOut('trace "Anna Maria"', peer, desk(peer));
  expect(outcome).toMatchObject({ kind: 'tracing', trace: { to: { id: 'Anna Maria' } } });
});

test.each([
  ['trace alice', '! alice is you: a trace needs somebody else to lead to'],
  ['trace carol', '! nobody called carol has been seen in this network'],
  ['trace', '! trace needs the ID of the one whose way it is to show: write trace ID'],
  ['trace ""', '! an ID must not be empty'],
])('%j is answered in one line', (line, words) => {
  expect(shown(line, new FakePeer())).toEqual([words]);
});

test('a failure of a trace that is not foreseen is not swallowed', () => {
  const peer = new FakePeer();
  peer.trace = () => {
    throw new TypeError('a bug');
  };
  expect(() => carryOut('trace bob', peer, desk(peer))).toThrow(TypeError);
});

test('help names every command', () => {
  const lines = shown('help', new FakePeer()).join('\n');
  for (const word of ['ID text', '#ROOM text', 'rooms all', 'history #ROOM', ...commandWords])
    expect(lines).toContain(word);
});

test('an empty line is nothing, and end is the end', () => {
  expect(shown('', new FakePeer())).toEqual([]);
  const peer = new FakePeer();
  expect(carryOut('end', peer, desk(peer))).toEqual({ kind: 'end' });
});
