import fc from 'fast-check';
import { concatBytes } from '../../../src/model/bytes.js';
import type { NetworkMap } from '../../../src/model/network-map.js';
import { parsePeerId, type PeerId } from '../../../src/model/peer-id.js';
import type { PeerAddress, PeerAddressTag, PeerInfo } from '../../../src/model/peer.js';
import type { Rejection } from '../../../src/model/rejection.js';
import type {
  AnnouncedLimits,
  Announcement,
  LinkMessage,
  OriginDigest,
  PeerSummary,
  RoomInvitationBody,
  RoomItems,
  RoomOutcome,
  RoutedBody,
  SignedBytes,
} from '../../../src/protocol/messages.js';
import { parseRoomName } from '../../../src/model/room.js';
import type { Remark, Utterance, UtteranceReference } from '../../../src/model/utterance.js';
import { tabmesh } from '../../../src/protocol/gen/schema.js';
import { routedBytes } from './wire.js';

/** Everything that can cross a link, as the core has it in memory. */

export const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });

const someBytes: fc.Arbitrary<Uint8Array> = fc.uint8Array({ minLength: 1, maxLength: 300 });

const letters = Array.from('abcXYZ019.-_#@ \u00eb\u65e5\u0928\u{1F600}');

const peerId: fc.Arbitrary<PeerId> = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 64 })
  .map((chosen) => chosen.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '')
  .map(parsePeerId);

/** Mostly the small and the largest numbers, which is where mistakes are. */
export const uint32: fc.Arbitrary<number> = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff }));

/** Times and counters that are doubles on the wire. */
export const amount: fc.Arbitrary<number> = fc
  .double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true })
  .map((value) => (value === 0 ? 0 : value));

export const address: fc.Arbitrary<PeerAddress> = fc.record({ id: peerId, key: bytes(32) });

const addressTag: fc.Arbitrary<PeerAddressTag> = fc.record({ id: peerId, tag: bytes(8) });

const originDigest: fc.Arbitrary<OriginDigest> = fc
  .record({ who: addressTag, incarnation: amount, sequence: uint32, leaves: uint32, leavesSum: bytes(8) })
  .map(({ who, ...known }) => ({ ...who, ...known }));

const signed: fc.Arbitrary<SignedBytes> = fc.record({ record: someBytes, signature: bytes(64) });

const node: fc.Arbitrary<PeerInfo> = fc
  .record({ who: address, presence: fc.constantFrom('online', 'away'), incarnation: amount })
  .map(({ who, presence, incarnation }) => ({ ...who, role: 'node', presence, home: who.id, incarnation }));

const leaf: fc.Arbitrary<PeerInfo> = fc
  .record({ who: address, presence: fc.constantFrom('online', 'away'), home: peerId, incarnation: amount })
  .map(({ who, presence, home, incarnation }) => ({ ...who, role: 'leaf', presence, home, incarnation }));

/** Links only to nodes that stand before. */
const networkMap: fc.Arbitrary<NetworkMap> = fc.record({
  nodes: fc
    .array(
      fc.record({
        id: peerId,
        keyTag: bytes(8),
        isReachable: fc.boolean(),
        leaves: uint32,
        neighbours: fc.uniqueArray(fc.nat(5), { maxLength: 5 }),
      }),
      { maxLength: 6 },
    )
    .map((nodes) => nodes.map((node, at) => ({ ...node, neighbours: node.neighbours.filter((place) => place < at) }))),
  more: uint32,
});

const summary: fc.Arbitrary<PeerSummary> = fc.record({ peer: fc.oneof(node, leaf), distance: uint32 });

const limits: fc.Arbitrary<AnnouncedLimits> = fc.record({
  frameBytes: uint32,
  backlogBytes: uint32,
  heartbeatMs: uint32,
  messageBurst: uint32,
  messageRate: uint32,
  rooms: uint32,
  watchedPeers: uint32,
});

const nodes = fc.array(fc.record({ id: fc.string(), url: fc.webUrl() }), { maxLength: 5 });

const words = fc.string({ unit: 'grapheme', maxLength: 200 });

const rejection: fc.Arbitrary<Rejection> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'malformed',
      'unsupported-version',
      'bad-proof',
      'invalid-id',
      'self',
      'forbidden',
      'busy',
      'too-many',
    ),
    words,
  }),
  fc.record({ kind: fc.constant('duplicate-id' as const), words, suggestedId: peerId }),
  fc.record({ kind: fc.constant('stale-incarnation' as const), words, knownIncarnation: amount }),
);

const announcement: fc.Arbitrary<Announcement> = fc.oneof(
  fc.record({ kind: fc.constantFrom('join' as const, 'leave' as const, 'away' as const), summary }),
  fc.record({ kind: fc.constant('node' as const), record: signed }),
  fc.record({ kind: fc.constant('departure' as const), departure: signed }),
  fc.record({
    kind: fc.constant('attachment' as const),
    attachment: fc.record({
      statement: someBytes,
      leafSignature: bytes(64),
      homeIncarnation: amount,
      claimWitness: fc.option(bytes(32), { nil: undefined }),
      claimSignature: bytes(64),
      witnessedAt: amount,
      claimedAt: amount,
      homeSignature: bytes(64),
    }),
  }),
);

const start = fc.record({
  version: uint32,
  // Not checked by the codec: a bad one is answered with words.
  id: fc.string({ unit: 'grapheme', maxLength: 80 }),
  key: bytes(32),
  incarnation: amount,
  nonce: bytes(32),
  signature: bytes(64),
});

const roomId = bytes(16);

/** Whole ones, as rooms have them. */
export const milliseconds: fc.Arbitrary<number> = fc.oneof(fc.nat(300), fc.maxSafeNat());

const roomPlace = fc.record({ at: milliseconds, authorKey: bytes(32), epoch: milliseconds, sequence: uint32 });

const roomOutcome: fc.Arbitrary<RoomOutcome> = fc.constantFrom(
  'stored',
  'not-a-member',
  'out-of-time',
  'store-full',
  'malformed',
  'too-many-rooms',
);

const roomItems: fc.Arbitrary<RoomItems> = fc.record({
  room: roomId,
  posts: fc.array(signed, { maxLength: 3 }),
  memberships: fc.array(signed, { maxLength: 3 }),
});

const itemNames: fc.Arbitrary<Uint8Array> = fc.nat(5).chain((count) => bytes(8 * count));

export const linkMessage: fc.Arbitrary<LinkMessage> = fc.oneof(
  fc.record({
    type: fc.constant('challenge' as const),
    challenge: fc.record({
      lowestVersion: uint32,
      highestVersion: uint32,
      node: address,
      incarnation: amount,
      nonce: bytes(32),
      time: amount,
    }),
  }),
  fc.record({ common: start, statement: signed }).map(({ common, statement }) => ({
    type: 'start' as const,
    start: { ...common, role: 'leaf' as const, statement },
  })),
  start.map((common) => ({
    type: 'start' as const,
    start: { ...common, role: 'node' as const, statement: undefined },
  })),
  fc.record({
    type: fc.constant('accepted' as const),
    accepted: fc.record({
      signature: bytes(64),
      role: fc.constantFrom('leaf' as const, 'node' as const),
      peerCount: uint32,
      limits,
      fallbackNodes: nodes,
    }),
  }),
  fc.record({ type: fc.constant('rejected' as const), rejection }),
  fc.record({
    type: fc.constant('roster' as const),
    peers: fc.array(summary, { maxLength: 5 }),
    first: fc.boolean(),
    last: fc.boolean(),
    partOf: fc.option(uint32, { nil: undefined }),
  }),
  fc.record({ type: fc.constant('announcement' as const), announcement }),
  fc.record({ type: fc.constant('heartbeat' as const), answerWanted: fc.boolean() }),
  fc.record({
    type: fc.constant('digest' as const),
    origins: fc.array(originDigest, { maxLength: 5 }),
    answerWanted: fc.boolean(),
    endsAnswer: fc.boolean(),
  }),
  fc.record({ type: fc.constant('answer-end' as const) }),
  fc.record({
    type: fc.constant('inventory-question' as const),
    number: uint32,
    homes: fc.array(addressTag, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant('inventory' as const),
    number: uint32,
    homes: fc.array(fc.record({ home: addressTag, have: bytes(16) }), { maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('fallback-nodes' as const), nodes }),
  fc.record({ common: start, networkProof: bytes(32) }).map(({ common, networkProof }) => ({
    type: 'start' as const,
    start: { ...common, role: 'node' as const, statement: undefined, networkProof },
  })),
  fc.record({ type: fc.constant('identity-request' as const), nonce: bytes(32) }),
  fc.record({ type: fc.constant('identity-proof' as const), signature: bytes(64) }),
  fc.record({ type: fc.constant('slow-down' as const), delay: uint32 }),
  fc.record({
    type: fc.constant('watch' as const),
    number: uint32,
    ids: fc.array(peerId, { maxLength: 5 }),
    noLonger: fc.array(peerId, { maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('lookup' as const), number: uint32, prefix: fc.string({ unit: 'grapheme' }) }),
  fc.record({
    type: fc.constant('lookup-answer' as const),
    number: uint32,
    peers: fc.array(summary, { maxLength: 5 }),
    total: uint32,
    isRefused: fc.boolean(),
  }),
  fc.record({ type: fc.constant('peer-count' as const), others: uint32 }),
  fc.record({ type: fc.constant('map-question' as const), isOver: fc.boolean() }),
  fc.record({ type: fc.constant('map' as const), map: networkMap }),
  fc.record({ type: fc.constant('prekeys' as const), prekeys: fc.array(signed, { maxLength: 5 }) }),
  roomItems.map((items) => ({ type: 'room-items' as const, ...items })),
  fc.record({
    type: fc.constant('room-results' as const),
    room: roomId,
    results: fc.array(fc.record({ epoch: amount, sequence: uint32, outcome: roomOutcome }), { maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant('room-question' as const),
    number: uint32,
    room: roomId,
    before: fc.option(roomPlace, { nil: undefined }),
    most: uint32,
    have: itemNames,
  }),
  fc.record({
    type: fc.constant('room-page' as const),
    number: uint32,
    room: roomId,
    posts: fc.array(signed, { maxLength: 5 }),
    more: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('room-spread' as const),
    origin: fc.record({ id: peerId, tag: bytes(8) }),
    hopLimit: uint32,
    items: roomItems,
  }),
  fc.record({
    type: fc.constant('room-typing' as const),
    room: roomId,
    word: signed,
    path: fc.option(fc.record({ origin: fc.record({ id: peerId, tag: bytes(8) }), hopLimit: uint32 }), {
      nil: undefined,
    }),
  }),
  fc.record({ type: fc.constant('room-list-question' as const), number: uint32 }),
  fc.record({
    type: fc.constant('room-list' as const),
    number: uint32,
    rooms: fc.array(fc.record({ room: roomId, name: fc.string({ unit: 'grapheme' }), members: uint32 }), {
      maxLength: 5,
    }),
    total: uint32,
  }),
);

const sealed = fc.record({
  type: fc.constant('message' as const),
  epoch: amount,
  sequence: uint32,
  context: fc.record({
    senderKey: bytes(32),
    addresseeKey: bytes(32),
    prekey: uint32,
    encapsulatedKey: bytes(32),
    signature: bytes(64),
  }),
  number: uint32,
  sealed: someBytes,
});

const word = { epoch: amount, sequence: uint32, senderKey: bytes(32), addresseeKey: bytes(32), signature: bytes(64) };

/** A prekey as it is carried: readable, whether or not anybody has signed it. */
const signedPrekey: fc.Arbitrary<SignedBytes> = fc
  .record({
    content: fc.record({ number: uint32.filter((number) => number > 0), key: bytes(32), expiresAt: amount }),
    oneTime: fc.boolean(),
    signature: bytes(64),
  })
  .map(({ content, oneTime, signature }) => ({
    record: Uint8Array.from(tabmesh.v1.Prekey.encode({ ...content, oneTime }).finish()),
    signature,
  }));

const routedBody: fc.Arbitrary<RoutedBody> = fc.oneof(
  sealed,
  fc.record({ type: fc.constant('confirmation' as const), read: uint32, ...word }),
  fc.record({ type: fc.constant('reseal' as const), prekey: uint32, ...word }),
  fc.record({
    type: fc.constant('typing' as const),
    senderKey: bytes(32),
    addresseeKey: bytes(32),
    at: amount,
    signature: bytes(64),
  }),
  fc.record({ type: fc.constant('prekey-request' as const), owner: address, ownOnly: fc.boolean() }),
  fc.record({
    type: fc.constant('prekey-answer' as const),
    ownerKey: bytes(32),
    prekey: fc.option(signedPrekey, { nil: undefined }),
  }),
  fc.record({ type: fc.constant('prekey-copy' as const), ownerKey: bytes(32), prekey: signedPrekey }),
  fc.record({ type: fc.constant('deposit' as const), messages: fc.array(someBytes, { maxLength: 5 }) }),
  fc.record({
    type: fc.constant('deposit-answer' as const),
    addresseeKey: bytes(32),
    epoch: amount,
    results: fc.array(
      fc.record({
        sequence: uint32,
        outcome: fc.constantFrom(
          'stored' as const,
          'mailbox-full' as const,
          'store-full' as const,
          'not-offered' as const,
          'malformed' as const,
          'confirmed' as const,
        ),
      }),
      { maxLength: 5 },
    ),
  }),
  fc.record({ type: fc.constant('room-digest' as const), room: roomId, sum: bytes(8) }),
  fc.record({
    type: fc.constant('room-inventory' as const),
    room: roomId,
    have: itemNames,
    answerWanted: fc.boolean(),
  }),
  roomItems.map((items) => ({ type: 'room-supply' as const, ...items })),
  fc.record({
    type: fc.constant('file-request' as const),
    fileId: bytes(16),
    requesterKey: bytes(32),
    number: amount,
    ranges: fc.array(fc.record({ first: uint32, count: uint32 }), { maxLength: 5 }),
    mac: bytes(32),
  }),
  fc.record({
    type: fc.constant('file-chunk' as const),
    fileId: bytes(16),
    index: uint32,
    sealed: someBytes,
  }),
  fc.record({
    type: fc.constant('file-answer' as const),
    fileId: bytes(16),
    authorKey: bytes(32),
    requesterKey: bytes(32),
    number: amount,
    outcome: fc.constant('gone' as const),
    signature: bytes(64),
  }),
  fc.record({ type: fc.constant('probe' as const), nonce: bytes(32) }),
  fc.record({
    type: fc.constant('probe-answer' as const),
    nonce: bytes(32),
    outcome: fc.constantFrom('on-the-way' as const, 'arrived' as const, 'no-way' as const),
    hopsLeft: uint32,
    key: bytes(32),
  }),
);

const ends = { source: address, destination: address, hopLimit: fc.integer({ min: 1, max: 64 }) };

/** Mail to `destination`, of messages that were deposited by whoever wrote them. */
const mail = fc
  .record({ ...ends, deposited: fc.array(fc.record({ sender: address, body: sealed }), { maxLength: 4 }) })
  .map(({ source, destination, hopLimit, deposited }) => {
    const messages = deposited.map(({ sender, body }) =>
      routedBytes(sender, destination, hopLimit, inTheName(body, sender, destination)),
    );
    return { source, destination, hopLimit, body: { type: 'mail' as const, messages } };
  });

/** Everything that `encodeRouted` is made from. */
export const routed = fc
  .oneof({ weight: 10, arbitrary: fc.record({ ...ends, body: routedBody }) }, { weight: 1, arbitrary: mail })
  .map((all) => ({ ...all, body: inTheName(all.body, all.source, all.destination) }));

/** The body with the keys of those between whom it goes, where it names them. */
function inTheName<Body extends RoutedBody>(body: Body, source: PeerAddress, destination: PeerAddress): Body {
  switch (body.type) {
    case 'message': {
      const context = { ...body.context, senderKey: source.key, addresseeKey: destination.key };
      return { ...body, context };
    }
    case 'typing':
      return { ...body, senderKey: source.key, addresseeKey: destination.key };
    case 'confirmation':
    case 'reseal':
      return { ...body, addresseeKey: source.key };
    case 'file-request':
      return { ...body, requesterKey: source.key };
    case 'file-answer':
      return { ...body, authorKey: source.key, requesterKey: destination.key };
    case 'probe-answer':
      return { ...body, key: source.key };
    default:
      return body;
  }
}

export const invitation: fc.Arbitrary<RoomInvitationBody> = fc.record({
  kind: fc.constant('room-invitation' as const),
  room: fc.constantFrom('plans', '\u65e5\u672c\u8a9e', 'x'.repeat(32)).map(parseRoomName),
  secret: bytes(32),
  purpose: fc.oneof(
    fc.constant({ kind: 'guest' as const }),
    fc.record({ kind: fc.constant('succession' as const), replaces: bytes(16), removed: address, proof: bytes(32) }),
  ),
});

const said = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

const utteranceReference: fc.Arbitrary<UtteranceReference> = fc.record({
  authorKey: bytes(32),
  epoch: amount,
  sequence: uint32.filter((number) => number > 0),
});

const answering = fc.option(utteranceReference, { nil: undefined });

const remark: fc.Arbitrary<Remark> = fc
  .oneof(
    fc.record({ kind: fc.constant('text' as const), text: said }),
    fc.record({
      kind: fc.constant('file' as const),
      file: fc.record({
        id: bytes(16),
        name: said,
        mediaType: said,
        size: uint32,
        digest: bytes(32),
        key: bytes(32),
        chunkBytes: uint32,
      }),
    }),
  )
  .chain((one) => answering.map((replyTo) => (replyTo ? { ...one, replyTo } : one)));

export const utterance: fc.Arbitrary<Utterance> = fc.oneof(
  remark,
  fc.record({
    kind: fc.constant('reaction' as const),
    to: utteranceReference,
    emoji: fc.constantFrom('\u{1F44D}', '\u2764\ufe0f', '\u{1F469}\u200d\u{1F4BB}'),
    isWithdrawn: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('edit' as const), of: utteranceReference, text: said }),
  fc.record({ kind: fc.constant('deletion' as const), of: utteranceReference }),
);

/** Of a field that no version has yet. */
const unknownRemark = fc
  .uint8Array({ maxLength: 100 })
  .map((bytes) => ({ kind: 'unknown', bytes: concatBytes(Uint8Array.of(0xf2, 0x3f, bytes.length), bytes) }) as const);

export const keptRemark = fc.oneof(remark, unknownRemark, fc.constant({ kind: 'deleted' } as const));
