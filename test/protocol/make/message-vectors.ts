import { fromHex, toHex } from '../../../src/model/bytes.js';
import { addressName, keyTag } from '../../../src/model/peer.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { Confirmation, LinkMessage, Reseal, RoutedBody, SealedMessage } from '../../../src/protocol/messages.js';
import type { Signed } from '../../../src/protocol/records/node-record.js';
import { placeOfPost } from '../../../src/protocol/records/room-post.js';
import { signFileAnswer } from '../../../src/protocol/records/file-words.js';
import { signTyping } from '../../../src/protocol/records/typing-word.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { itemName } from '../../../src/rooms/item-name.js';
import { KnowledgeSum, writeHashes } from '../../../src/routing/directory/knowledge-sum.js';
import { addressOf, alice, bob, carol, newYear, node10, node11, type Person } from '../support/people.js';
import { readBySchema } from '../support/schema.js';
import { countingBytes, sampleHandshake, sampleIdentityProof, sampleNetworkProofs } from './sample-handshake.js';
import { sampleRecords } from './sample-records.js';
import { sampleRooms } from './sample-rooms.js';
import { sampleContexts, samplePrekeys, sampleWords } from './sample-sealing.js';

const { attachment, nodeRecord, leave } = sampleRecords(nobleCrypto);
const {
  lobbyId,
  plansId,
  hello: said,
  greeting,
  dawn,
  aliceIn,
  carolOut,
  bobInPlans,
  aliceWrites,
  bobWrites,
} = sampleRooms(nobleCrypto);
const proofs = sampleNetworkProofs();
const { challenge, start, nodeStart, accepted } = sampleHandshake(nobleCrypto);
const { oneTime, lastResort } = samplePrekeys(nobleCrypto);
const [hello, second] = bodiesOf('aliceToBob');
const [toNode] = bodiesOf('carolToNode');
/** As they leave alice, and as a node keeps them. */
const toBob = [hello, second].map((body) => Uint8Array.from(encodeRouted(alice, bob, 64, body)));

/** One of each kind of link message, as the core has it in memory. */
export const sampleLinkMessages: Readonly<Record<string, LinkMessage>> = {
  'handshake challenge': { type: 'challenge', challenge },
  'handshake start of a leaf': { type: 'start', start },
  'handshake start of a node': { type: 'start', start: nodeStart },
  'handshake response: accepted': { type: 'accepted', accepted },
  'handshake response: the ID is taken': {
    type: 'rejected',
    rejection: {
      kind: 'duplicate-id',
      words: 'the ID alice is taken: somebody else has it',
      suggestedId: person('alice-2'),
    },
  },
  'handshake response: a newer session is there': {
    type: 'rejected',
    rejection: {
      kind: 'stale-incarnation',
      words: 'a newer session of alice is in the network',
      knownIncarnation: newYear + 1,
    },
  },
  'handshake response: busy': {
    type: 'rejected',
    rejection: { kind: 'busy', words: 'this node is not in the network just now: try again in a moment' },
  },
  'roster in one part': {
    type: 'roster',
    peers: [summary(node10, 'node', node10, 0, 'online'), summary(bob, 'leaf', node10, 0, 'online')],
    first: true,
    last: true,
    partOf: undefined,
  },
  'roster, the first part of several': {
    type: 'roster',
    peers: [summary(node10, 'node', node10, 0, 'online')],
    first: true,
    last: false,
    partOf: undefined,
  },
  'roster, the last part of several': {
    type: 'roster',
    peers: [summary(carol, 'leaf', node11, 1, 'away')],
    first: false,
    last: true,
    partOf: undefined,
  },
  'roster of an empty network': { type: 'roster', peers: [], first: true, last: true, partOf: undefined },
  'roster of a large network: its home, and how many others there are': {
    type: 'roster',
    peers: [summary(node10, 'node', node10, 0, 'online')],
    first: true,
    last: true,
    partOf: 3480,
  },
  'a leaf wants to hear of bob and carol': { type: 'watch', number: 1, ids: [bob.id, carol.id], noLonger: [] },
  'a leaf wants to hear no more of carol': { type: 'watch', number: 2, ids: [], noLonger: [carol.id] },
  'a leaf looks up who begins with "bo"': { type: 'lookup', number: 3, prefix: 'bo' },
  'bob is there, and seven others begin like that': {
    type: 'lookup-answer',
    number: 3,
    peers: [summary(bob, 'leaf', node10, 0, 'online')],
    total: 8,
    isRefused: false,
  },
  'nobody of those who were asked for is there': {
    type: 'lookup-answer',
    number: 1,
    peers: [],
    total: 0,
    isRefused: false,
  },
  'asked too often': { type: 'lookup-answer', number: 4, peers: [], total: 0, isRefused: true },
  'how many others there are': { type: 'peer-count', others: 3481 },
  'a leaf looks at the map': { type: 'map-question', isOver: false },
  'a leaf has seen enough of the map': { type: 'map-question', isOver: true },
  'the map of three nodes, one of them lost, and three more': {
    type: 'map',
    map: {
      nodes: [
        { id: node10.id, keyTag: keyTag(node10.key), isReachable: true, leaves: 2, neighbours: [] },
        { id: node11.id, keyTag: keyTag(node11.key), isReachable: true, leaves: 300, neighbours: [0] },
        { id: carol.id, keyTag: keyTag(carol.key), isReachable: false, leaves: 0, neighbours: [] },
      ],
      more: 3,
    },
  },
  'to a leaf: bob joined': {
    type: 'announcement',
    announcement: { kind: 'join', summary: summary(bob, 'leaf', node10, 0, 'online') },
  },
  'to a leaf: carol is away': {
    type: 'announcement',
    announcement: { kind: 'away', summary: summary(carol, 'leaf', node11, 1, 'away') },
  },
  'to a leaf: bob left': {
    type: 'announcement',
    announcement: { kind: 'leave', summary: summary(bob, 'leaf', node10, 0, 'online') },
  },
  'between nodes: a node record': { type: 'announcement', announcement: { kind: 'node', record: nodeRecord.signed } },
  'between nodes: an attachment': {
    type: 'announcement',
    announcement: { kind: 'attachment', attachment: attachment.wire },
  },
  'between nodes: a departure': {
    type: 'announcement',
    announcement: { kind: 'departure', departure: leave.signed },
  },
  'between nodes: what node 10 knows of itself and its two leaves, and that this was all that node 11 lacked': {
    type: 'digest',
    origins: [
      {
        id: node10.id,
        tag: keyTag(node10.key),
        incarnation: newYear,
        sequence: 3,
        leaves: 2,
        leavesSum: sumOfPieces([`${addressName(alice)} ${newYear}.1 `, `${addressName(bob)} ${newYear}.2 away 2`]),
      },
    ],
    answerWanted: true,
    endsAnswer: true,
  },
  'between nodes: that was all': { type: 'answer-end' },
  'between nodes: which leaves of two homes do you know?': {
    type: 'inventory-question',
    number: 1,
    homes: [
      { id: node10.id, tag: keyTag(node10.key) },
      { id: node11.id, tag: keyTag(node11.key) },
    ],
  },
  'between nodes: two of the one, none of the other': {
    type: 'inventory',
    number: 1,
    homes: [
      {
        home: { id: node10.id, tag: keyTag(node10.key) },
        have: writeHashes([`${addressName(alice)} ${newYear}.1 `, `${addressName(bob)} ${newYear}.2 away 2`]),
      },
      { home: { id: node11.id, tag: keyTag(node11.key) }, have: new Uint8Array() },
    ],
  },
  heartbeat: { type: 'heartbeat', answerWanted: false },
  'heartbeat that wants an answer': { type: 'heartbeat', answerWanted: true },
  'fallback nodes': {
    type: 'fallback-nodes',
    nodes: [
      { id: '11', url: 'ws://192.168.1.21:7700/' },
      { id: '12', url: 'wss://chat.example/' },
    ],
  },
  'no fallback nodes': { type: 'fallback-nodes', nodes: [] },
  'handshake start of a node that knows the network key': {
    type: 'start',
    start: { ...nodeStart, ...proofs.dialling },
  },
  'handshake response: accepted by a node that knows it too': {
    type: 'accepted',
    accepted: { ...accepted, role: 'node', ...proofs.accepting },
  },
  'handshake response: too many new IDs': {
    type: 'rejected',
    rejection: { kind: 'too-many', words: 'too many new IDs from your address: try again in 60 min' },
  },
  'identity request': { type: 'identity-request', nonce: countingBytes(0x40) },
  'identity proof': { type: 'identity-proof', signature: sampleIdentityProof(nobleCrypto) },
  'slow down': { type: 'slow-down', delay: 1_500 },
  'prekeys: bob leaves a one-time prekey and his last resort with his home': {
    type: 'prekeys',
    prekeys: [oneTime.prekey.signed, lastResort.prekey.signed],
  },
  'room items: alice comes into the lobby': {
    type: 'room-items',
    room: lobbyId,
    posts: [],
    memberships: [aliceIn.signed],
  },
  'room items: alice says hello in the lobby': {
    type: 'room-items',
    room: lobbyId,
    posts: [said.signed],
    memberships: [],
  },
  'room items: bob says something in a private room': {
    type: 'room-items',
    room: plansId,
    posts: [dawn.signed],
    memberships: [bobInPlans.signed],
  },
  'room results: what became of six posts and a membership': {
    type: 'room-results',
    room: lobbyId,
    results: [
      { epoch: newYear, sequence: 1, outcome: 'stored' },
      { epoch: newYear, sequence: 2, outcome: 'not-a-member' },
      { epoch: newYear, sequence: 3, outcome: 'out-of-time' },
      { epoch: newYear, sequence: 4, outcome: 'store-full' },
      { epoch: newYear, sequence: 5, outcome: 'malformed' },
      { epoch: newYear, sequence: 6, outcome: 'too-many-rooms' },
      { epoch: newYear + 100, sequence: 0, outcome: 'stored' },
    ],
  },
  'room question: the newest posts of the lobby': {
    type: 'room-question',
    number: 5,
    room: lobbyId,
    before: undefined,
    most: 50,
    have: new Uint8Array(),
  },
  'room question: what was said before bob, without what alice has': {
    type: 'room-question',
    number: 6,
    room: lobbyId,
    before: placeOfPost(greeting),
    most: 50,
    have: fromHex(itemName(nobleCrypto, said.signed)),
  },
  'room page: the newest two, and there are more': {
    type: 'room-page',
    number: 5,
    room: lobbyId,
    posts: [greeting.signed, said.signed],
    more: true,
  },
  'room page: nothing more': { type: 'room-page', number: 6, room: lobbyId, posts: [], more: false },
  'between nodes: what was said at node 10 goes on': {
    type: 'room-spread',
    origin: { id: node10.id, tag: node10.key.slice(0, 8) },
    hopLimit: 63,
    items: { room: lobbyId, posts: [said.signed], memberships: [] },
  },
  'alice is writing in the lobby': { type: 'room-typing', room: lobbyId, word: aliceWrites.signed, path: undefined },
  'bob is writing in a private room': { type: 'room-typing', room: plansId, word: bobWrites.signed, path: undefined },
  'between nodes: that alice is writing goes on': {
    type: 'room-typing',
    room: lobbyId,
    word: aliceWrites.signed,
    path: { origin: { id: node10.id, tag: node10.key.slice(0, 8) }, hopLimit: 63 },
  },
  'a leaf asks which rooms there are': { type: 'room-list-question', number: 7 },
  'one of two public rooms': {
    type: 'room-list',
    number: 7,
    rooms: [{ room: lobbyId, name: 'lobby', members: 3 }],
    total: 2,
  },
};

const askedOfFile = { fileId: new Uint8Array(16).fill(0xf1), requesterKey: bob.key, number: newYear + 5_000 };

/** One of each kind of routed message. */
export const sampleRouted: readonly {
  readonly name: string;
  readonly source: Person;
  readonly destination: Person;
  readonly hopLimit: number;
  readonly body: RoutedBody;
}[] = [
  {
    name: 'message: alice says hello to bob',
    source: alice,
    destination: bob,
    hopLimit: 64,
    body: hello,
  },
  {
    name: 'message: the 300th, sealed to the last resort of a node',
    source: carol,
    destination: node10,
    hopLimit: 62,
    body: toNode,
  },
  {
    name: 'confirmation: bob has everything of alice up to 1',
    source: bob,
    destination: alice,
    hopLimit: 64,
    body: wordNamed('bob has everything of alice up to 1'),
  },
  {
    name: 'confirmation: up to 300, of which 299 are read, to the node that kept them',
    source: bob,
    destination: node10,
    hopLimit: 64,
    body: wordNamed('bob has everything of alice up to 300, and has read up to 299'),
  },
  {
    name: 'typing: alice is writing to bob',
    source: alice,
    destination: bob,
    hopLimit: 64,
    body: signTyping(nobleCrypto, alice.keys, bob.key, newYear + 250),
  },
  {
    name: 'reseal: bob cannot open what was sealed to a prekey of his',
    source: bob,
    destination: alice,
    hopLimit: 64,
    body: wordNamed('bob cannot open what was sealed to a prekey of his'),
  },
  {
    name: 'prekey request: alice asks bob for a prekey',
    source: alice,
    destination: bob,
    hopLimit: 64,
    body: { type: 'prekey-request', owner: addressOf(bob), ownOnly: false },
  },
  {
    name: 'prekey request: node 11 asks node 10 what it has itself of bob',
    source: node11,
    destination: node10,
    hopLimit: 64,
    body: { type: 'prekey-request', owner: addressOf(bob), ownOnly: true },
  },
  {
    name: 'prekey answer: bob gives alice one of his own',
    source: bob,
    destination: alice,
    hopLimit: 64,
    body: { type: 'prekey-answer', ownerKey: bob.key, prekey: oneTime.prekey.signed },
  },
  {
    name: 'prekey answer: node 10 has none of bob',
    source: node10,
    destination: node11,
    hopLimit: 64,
    body: { type: 'prekey-answer', ownerKey: bob.key, prekey: undefined },
  },
  {
    name: 'prekey copy: node 10 has node 11 keep the last resort of bob',
    source: node10,
    destination: node11,
    hopLimit: 64,
    body: { type: 'prekey-copy', ownerKey: bob.key, prekey: lastResort.prekey.signed },
  },
  {
    name: 'deposit: node 10 is to keep two messages of alice for bob',
    source: alice,
    destination: node10,
    hopLimit: 64,
    body: { type: 'deposit', messages: toBob },
  },
  {
    name: 'deposit answer: what became of six messages',
    source: node10,
    destination: alice,
    hopLimit: 64,
    body: {
      type: 'deposit-answer',
      addresseeKey: bob.key,
      epoch: newYear,
      results: [
        { sequence: 1, outcome: 'confirmed' },
        { sequence: 2, outcome: 'stored' },
        { sequence: 3, outcome: 'malformed' },
        { sequence: 4, outcome: 'mailbox-full' },
        { sequence: 5, outcome: 'store-full' },
        { sequence: 6, outcome: 'not-offered' },
      ],
    },
  },
  {
    name: 'mail: node 10 brings bob what it has kept',
    source: node10,
    destination: bob,
    hopLimit: 64,
    body: { type: 'mail', messages: toBob },
  },
  {
    name: 'probe: alice asks who is on the way to bob, one link away',
    source: alice,
    destination: bob,
    hopLimit: 1,
    body: { type: 'probe', nonce: countingBytes(0x60) },
  },
  {
    name: 'probe answer: node 10 is on the way',
    source: node10,
    destination: alice,
    hopLimit: 64,
    body: {
      type: 'probe-answer',
      nonce: countingBytes(0x60),
      outcome: 'on-the-way',
      hopsLeft: 1,
      key: addressOf(node10).key,
    },
  },
  {
    name: 'probe answer: bob is the addressee, with five hops left',
    source: bob,
    destination: alice,
    hopLimit: 64,
    body: {
      type: 'probe-answer',
      nonce: countingBytes(0x80),
      outcome: 'arrived',
      hopsLeft: 5,
      key: addressOf(bob).key,
    },
  },
  {
    name: 'probe answer: node 11 knows no way',
    source: node11,
    destination: alice,
    hopLimit: 64,
    body: {
      type: 'probe-answer',
      nonce: countingBytes(0xa0),
      outcome: 'no-way',
      hopsLeft: 1,
      key: addressOf(node11).key,
    },
  },
  {
    name: 'room digest: node 10 knows this of the lobby',
    source: node10,
    destination: node11,
    hopLimit: 64,
    body: { type: 'room-digest', room: lobbyId, sum: sumOf([said, greeting, aliceIn]) },
  },
  {
    name: 'room inventory: node 11 has this of the lobby',
    source: node11,
    destination: node10,
    hopLimit: 64,
    body: { type: 'room-inventory', room: lobbyId, have: namesOf([greeting, carolOut]), answerWanted: true },
  },
  {
    name: 'room supply: what node 11 lacks',
    source: node10,
    destination: node11,
    hopLimit: 64,
    body: { type: 'room-supply', room: lobbyId, posts: [said.signed], memberships: [aliceIn.signed] },
  },
  {
    name: 'file request: bob wants the chunks 0, 1 and 7 of a file of alice',
    source: bob,
    destination: alice,
    hopLimit: 64,
    body: {
      type: 'file-request',
      ...askedOfFile,
      ranges: [
        { first: 0, count: 2 },
        { first: 7, count: 1 },
      ],
      mac: new Uint8Array(32).fill(0xac),
    },
  },
  {
    name: 'file request: no more of it',
    source: bob,
    destination: alice,
    hopLimit: 64,
    body: { type: 'file-request', ...askedOfFile, ranges: [], mac: new Uint8Array(32).fill(0xad) },
  },
  {
    name: 'file chunk',
    source: alice,
    destination: bob,
    hopLimit: 64,
    body: { type: 'file-chunk', fileId: askedOfFile.fileId, index: 7, sealed: new Uint8Array(20).fill(0x5e) },
  },
  {
    name: 'file answer: alice does not have it any more',
    source: alice,
    destination: bob,
    hopLimit: 64,
    body: signFileAnswer(nobleCrypto, alice.keys, { ...askedOfFile, outcome: 'gone' }),
  },
];

function bodiesOf(name: keyof ReturnType<typeof sampleContexts>): [SealedMessage, SealedMessage] {
  const [first, another = first] = sampleContexts(nobleCrypto)[name].messages.map(({ body }) => body);
  if (!first || !another) throw new Error(`no messages of ${name}`);
  return [first, another];
}

/** What a node says of the room that these items are all of. */
function sumOf(items: readonly Signed<unknown>[]): Uint8Array {
  return sumOfPieces(items.map(({ signed }) => itemName(nobleCrypto, signed)));
}

function sumOfPieces(pieces: readonly string[]): Uint8Array {
  const sum = new KnowledgeSum();
  for (const piece of pieces) sum.add(piece);
  return sum.bytes;
}

function namesOf(items: readonly Signed<unknown>[]): Uint8Array {
  return fromHex(items.map(({ signed }) => itemName(nobleCrypto, signed)).join(''));
}

function wordNamed(name: string): Confirmation | Reseal {
  const word = sampleWords(nobleCrypto)[name];
  if (!word) throw new Error(`no word named ${name}`);
  return word;
}

/** Each message type as bytes and as what they mean. */
export function messageVectors() {
  const link = Object.entries(sampleLinkMessages).map(([name, message]) => vector(name, encodeLinkMessage(message)));
  const routed = sampleRouted.map(({ name, source, destination, hopLimit, body }) =>
    vector(name, encodeRouted(source, destination, hopLimit, body)),
  );
  return {
    about:
      'PeerMessages without the length that stands before each in a frame. Names are those of tabmesh.proto, bytes are ' +
      'hexadecimal, fields that have their default are left out.',
    messages: [...link, ...routed],
    skipped: [
      unknown('a link message of a type that version 1 does not have', '083f'),
      unknown('the same with a body that nobody knows', '083f9a060548656c6c6f'),
      unknown('a type above 127', '08c801'),
      unknown('a PropagationMessage with a type and subject that version 1 does not have', '0805a20105080f9a0600'),
    ],
    tolerated: [
      {
        name: 'an unknown field beside known ones',
        hex: '0806aa01020801d2060548656c6c6f',
        same_as: 'heartbeat that wants an answer',
      },
      { name: 'a default that is spelled out', hex: '0806aa01020800', same_as: 'heartbeat' },
      { name: 'a heartbeat without its body', hex: '0806', same_as: 'heartbeat' },
    ],
  };
}

function vector(name: string, bytes: Uint8Array) {
  return { name, hex: toHex(bytes), message: readBySchema('PeerMessage', bytes) };
}

function unknown(name: string, hex: string) {
  return { name, hex };
}

function summary(peer: Person, role: 'node' | 'leaf', home: Person, distance: number, presence: 'online' | 'away') {
  const info = { ...addressOf(peer), role, presence, home: home.id, incarnation: newYear };
  return { peer: info, distance };
}

function person(id: string): Person['id'] {
  return id as Person['id'];
}
