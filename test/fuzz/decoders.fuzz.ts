import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { ProtocolError } from '../../src/model/errors.js';
import { readBatch } from '../../src/protocol/batch.js';
import { decodeContent, encodeContent } from '../../src/protocol/bodies/delivery-bodies.js';
import { decodeUtterance } from '../../src/protocol/bodies/utterance-body.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { isRoutedType, typeAt } from '../../src/protocol/message-type.js';
import type { LinkMessage, RoomItems, RoutedMessage, SignedBytes } from '../../src/protocol/messages.js';
import { openAttachment, openStatement } from '../../src/protocol/records/attachment.js';
import { openDeparture } from '../../src/protocol/records/departure.js';
import { openNodeRecord } from '../../src/protocol/records/node-record.js';
import { openPrekey } from '../../src/protocol/records/prekey.js';
import { isGenuineRoomMembership, openRoomMembership } from '../../src/protocol/records/room-membership.js';
import { isGenuineRoomPost, openRoomPost } from '../../src/protocol/records/room-post.js';
import { isGenuineWord } from '../../src/protocol/records/stream-word.js';
import { decodeRouted } from '../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../src/protocol/routing-header.js';
import { isGenuine } from '../../src/platform/verifier.js';
import { checkOfRoomTyping, openRoomTyping } from '../../src/protocol/records/room-typing.js';
import { isSealedTyping, openSealedPost } from '../../src/rooms/room-keys.js';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import type { roomVectors } from '../protocol/make/room-vectors.js';
import { plans, sampleRooms } from '../protocol/make/sample-rooms.js';
import { referenceHeader } from '../protocol/support/reference-header.js';
import { readVectors } from '../protocol/support/vectors.js';
import { validMessages } from './support/corpus.js';
import { SampleAddressee } from './support/sample-addressee.js';
import { FuzzRun, timeoutOf } from './support/fuzz-run.js';
import { HeapWatch } from './support/heap-watch.js';
import { mutatedFrame, mutatedMessage } from './support/mutator.js';
import { textBody } from '../support/message-bodies.js';

const crypto = nodeCrypto();
const addressee = new SampleAddressee();
const { items } = readVectors('rooms') as ReturnType<typeof roomVectors>;
const signedItems: ReadonlySet<string> = new Set(items.map(({ record }) => record));
const { aliceWrites, bobWrites } = sampleRooms(crypto);
const signedWords: ReadonlySet<string> = new Set([aliceWrites, bobWrites].map(({ signed }) => toHex(signed.record)));
const contents = [1, 300].map((floor) =>
  Uint8Array.from(encodeContent({ floor, sentAt: 1.5, body: textBody('hello') })),
);

describe('whatever a frame holds', () => {
  test('the decoders read it or throw ProtocolError', { timeout: timeoutOf('decoders') }, () => {
    Error.stackTraceLimit = 0;
    const run = new FuzzRun('decoders');
    const corpus = validMessages();
    const heap = new HeapWatch(run);
    while (!run.isDone) {
      heap.look();
      const messages = Array.from({ length: 1 + run.dice.below(3) }, () => run.dice.pick(corpus));
      const frame = mutatedFrame(messages, run.dice);
      run.count();
      try {
        readEverything(frame, run);
        readContent(mutatedMessage(run.dice.pick(contents), run.dice), run);
      } catch (error) {
        throw run.failure(`a decoder threw ${String(error)}`, frame, error);
      }
    }
    heap.look();
    expect(heap.troubles()).toEqual([]);
    run.report();
    expect(run.progress).toBeGreaterThanOrEqual(1);
    // What opens nothing proves nothing.
    for (const what of [
      'a message: opened',
      'a word of an addressee: genuine',
      'read: mail',
      'read: content',
      'a post: genuine',
    ])
      expect(run.times(what), what).toBeGreaterThan(0);
  });
});

/** Reads what an honest addressee can open and a dishonest sender can seal. */
function readContent(plain: Uint8Array, run: FuzzRun): void {
  tolerant(run, 'contents refused', () => {
    run.note(decodeContent(plain).body.kind === 'unknown' ? 'contents of no kind' : 'read: content');
  });
}

/** Reads a frame in every way that a peer reads one. Throws whatever a decoder throws that it may not. */
function readEverything(frame: Uint8Array, run: FuzzRun): void {
  tolerant(run, 'frames refused', () => {
    readBatch(frame, (start, end) => {
      readMessage(frame, start, end, run);
      return true;
    });
  });
}

function readMessage(frame: Uint8Array, start: number, end: number, run: FuzzRun): void {
  const bytes = frame.subarray(start, end);
  const header = new RoutingHeader();
  const isHeader = header.scan(frame, start, end);
  if (isHeader !== (referenceHeader(bytes) !== undefined))
    throw new Error('the scanner does not read as the rules say');
  if (isHeader && !isRoutedType(typeAt(frame, start))) throw new Error('a header of a message that is not routed');
  if (isHeader) {
    tolerant(run, 'routed messages refused', () => {
      const message = decodeRouted(frame, start, end, header);
      run.note(message ? `read: ${message.body.type}` : 'routed messages skipped');
      if (message) openBody(message, run);
    });
  }
  tolerant(run, 'messages of the link refused', () => {
    const message = decodeLinkMessage(bytes);
    run.note(message ? `read: ${message.type}` : 'messages of the link skipped');
    if (message) openRecords(message, run);
  });
}

function openRecords(message: LinkMessage, run: FuzzRun): void {
  if (message.type === 'start' && message.start.statement) openStatement(message.start.statement.record);
  if (message.type === 'prekeys') for (const prekey of message.prekeys) openPrekey(prekey);
  if (message.type === 'room-items') openItems(message, run);
  if (message.type === 'room-typing') openTyping(message.word, run);
  if (message.type === 'room-spread') openItems(message.items, run);
  if (message.type === 'room-page') openItems({ posts: message.posts, memberships: [] }, run);
  if (message.type !== 'announcement') return;
  const { announcement } = message;
  if (announcement.kind === 'node') openNodeRecord(announcement.record);
  if (announcement.kind === 'attachment') openAttachment(announcement.attachment);
  if (announcement.kind === 'departure') openDeparture(announcement.departure);
}

/** Opens what was said in a room. What is genuine and in no vector was changed on its way. */
function openItems({ posts, memberships }: Pick<RoomItems, 'posts' | 'memberships'>, run: FuzzRun): void {
  for (const signed of posts)
    tolerant(run, 'posts refused', () => {
      const post = openRoomPost(signed);
      const isGenuine = isGenuineRoomPost(crypto, post);
      run.note(`a post: ${isGenuine ? 'genuine' : 'forged'}`);
      if (isGenuine && !signedItems.has(toHex(signed.record))) throw new Error('a post that nobody has signed');
      const { secret } = plans;
      const plain =
        post.body.kind === 'plain' ? post.body.content : openSealedPost(crypto, secret, post, post.body.content);
      if (plain) decodeUtterance(plain);
    });
  for (const signed of memberships)
    tolerant(run, 'memberships refused', () => {
      const isGenuine = isGenuineRoomMembership(crypto, openRoomMembership(signed));
      run.note(`a membership: ${isGenuine ? 'genuine' : 'forged'}`);
      if (isGenuine && !signedItems.has(toHex(signed.record))) throw new Error('a membership that nobody has signed');
    });
}

function openTyping(signed: SignedBytes, run: FuzzRun): void {
  tolerant(run, 'words on who is writing refused', () => {
    const word = openRoomTyping(signed);
    const isTheirs = isGenuine(crypto, checkOfRoomTyping(word));
    run.note(`a word on who is writing: ${isTheirs ? 'genuine' : 'forged'}`);
    if (isTheirs && !signedWords.has(toHex(signed.record)))
      throw new Error('a word on who is writing that nobody signed');
    isSealedTyping(crypto, plans.secret, word);
  });
}

/**
 * Opens what a message holds. Everything that was signed or sealed is in the vectors: whatever else is found to be genuine was
 * changed on its way.
 */
function openBody({ source, destination, body }: RoutedMessage, run: FuzzRun): void {
  switch (body.type) {
    case 'message': {
      const ends = { senderId: source.id, addresseeId: destination.id, epoch: body.epoch };
      const opening = addressee.opener.open(ends, body);
      run.note(`a message: ${opening.kind}`);
      if (opening.kind !== 'opened') return;
      const said = { ...ends, sequence: body.sequence, content: opening.content };
      if (!addressee.wasSaid(said)) throw new Error(`a message that nobody has sealed: ${JSON.stringify(said)}`);
      return;
    }
    case 'confirmation':
    case 'reseal': {
      const isGenuine = isGenuineWord(crypto, body);
      run.note(`a word of an addressee: ${isGenuine ? 'genuine' : 'forged'}`);
      if (isGenuine && !addressee.hasSigned(body)) throw new Error(`a word that nobody has signed: ${body.type}`);
      return;
    }
    case 'deposit':
    case 'mail':
      for (const bytes of body.messages)
        tolerant(run, 'frames refused', () => readMessage(bytes, 0, bytes.length, run));
      return;
    case 'room-supply':
      openItems(body, run);
      return;
    case 'prekey-answer':
    case 'prekey-copy':
      // Whoever has decoded it relies on this.
      if (body.prekey) mustOpen(body.prekey);
      return;
    default:
  }
}

function mustOpen(prekey: SignedBytes): void {
  try {
    openPrekey(prekey);
  } catch (cause) {
    throw new Error('a prekey that was decoded and is none', { cause });
  }
}

/** Runs something that may find a fault in the bytes, and in nothing else. */
function tolerant(run: FuzzRun, what: string, task: () => void): void {
  try {
    task();
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    run.note(what);
  }
}
