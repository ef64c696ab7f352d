import type { PeerId } from '../../../src/model/peer-id.js';
import { standardLimits } from '../../../src/model/limits.js';
import { nonceBytes, type Crypto } from '../../../src/platform/crypto.js';
import { systemRandom } from '../../../src/platform/random.js';
import { readBatch } from '../../../src/protocol/batch.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { isRoutedType, messageType, typeAt } from '../../../src/protocol/message-type.js';
import type { HandshakeChallenge, LinkMessage } from '../../../src/protocol/messages.js';
import { signStatement } from '../../../src/protocol/records/attachment.js';
import { signedBytes, transcriptBytes } from '../../../src/protocol/transcript.js';
import { highestVersion } from '../../../src/protocol/version.js';
import { behindLength } from './behind-length.js';
import { ClientOverRaw } from './client-over-raw.js';
import { clientFrame, opcodes, type RawClient } from './raw-client.js';
import type { Person, SealedStream } from './sealed-stream.js';

/** What it says, and what it has heard of the other side's stream, as places in what was sealed. */
interface Talk {
  readonly mine: SealedStream;
  readonly theirs: SealedStream;
  said: number;
  confirmed: number;
  heard: number;
}

/**
 * A leaf that costs the process of the load as little as can be: its handshake and all it says are real, and made beforehand. It
 * takes what comes as its partner's messages, in order, without opening them, and confirms them cumulatively, once a turn.
 * Of what a node announces it decodes only what it waits for.
 */
export class LightLeaf extends ClientOverRaw {
  readonly isConfirmed = true;
  readonly person: Person;
  readonly #crypto: Crypto;
  readonly #joined: () => void;
  #talk: Talk | undefined;
  #posts: readonly Uint8Array[] = [];
  #nextPost = 0;
  #came = 0;
  #freed = 0;
  #owed = false;
  #isIn = false;
  #roomWait: (() => void) | undefined;

  constructor(raw: RawClient, crypto: Crypto, person: Person, joined: () => void) {
    super(raw);
    this.#crypto = crypto;
    this.person = person;
    this.#joined = joined;
    raw.received = (bytes, start, end) =>
      readBatch(bytes.subarray(start, end), (from, to) => {
        this.#message(bytes, start + from, start + to);
        return true;
      });
    raw.turnOver = () => this.#turnOver();
  }

  converse(mine: SealedStream, theirs: SealedStream): void {
    this.#talk = { mine, theirs, said: 0, confirmed: 0, heard: 0 };
  }

  /** Has these to say, each a message that lies in a frame. */
  preparePosts(posts: readonly Uint8Array[]): void {
    this.#posts = posts;
    this.#nextPost = 0;
  }

  /** Tells the home something about rooms, and resolves when that is kept. */
  enterRoom(message: LinkMessage): Promise<void> {
    return new Promise((resolve) => {
      this.#roomWait = resolve;
      this.#tell(message);
    });
  }

  say(count: number): void {
    const parts: Uint8Array[] = [];
    const talk = this.#talk;
    for (let left = count; left > 0; left -= 1) {
      const part = talk ? talk.mine.messages[talk.said % talk.mine.messages.length] : this.#posts[this.#nextPost];
      if (!part) throw new Error('nothing was prepared that could be said');
      if (talk) talk.said += 1;
      else this.#nextPost += 1;
      parts.push(part);
    }
    this.#confirm(parts);
    this.#send(parts);
  }

  #turnOver(): void {
    const [came, freed] = [this.#came, this.#freed];
    this.#came = 0;
    this.#freed = 0;
    if (came > 0) this.arrived(came);
    if (freed > 0) this.confirmed(freed);
    const parts: Uint8Array[] = [];
    this.#confirm(parts);
    if (parts.length > 0) this.#send(parts);
  }

  /** Puts the confirmation of what has come to what leaves anyway, or is to leave. */
  #confirm(parts: Uint8Array[]): void {
    const talk = this.#talk;
    if (!this.#owed || !talk) return;
    this.#owed = false;
    const { confirmations } = talk.theirs;
    const last = confirmations[(talk.heard - 1) % confirmations.length];
    if (last) parts.push(last);
  }

  #message(bytes: Buffer, start: number, end: number): void {
    const type = typeAt(bytes, start);
    if (type === messageType.message) this.#heardMessage(bytes, end);
    else if (type === messageType.confirmation) this.#heardConfirmation(bytes, end);
    else if (type === messageType.roomItems) this.#came += 1;
    else if (!isRoutedType(type) && (!this.#isIn || type === messageType.roomResults))
      this.#heardOfLink(bytes, start, end);
  }

  #heardMessage(bytes: Buffer, end: number): void {
    const talk = this.#talk;
    if (!talk) return;
    const { messages } = talk.theirs;
    if (!endsLike(messages[talk.heard % messages.length], bytes, end)) throw new Error('a message out of order');
    talk.heard += 1;
    this.#came += 1;
    this.#owed = true;
  }

  /** Its place is found by its last bytes, from the last one that was confirmed on. */
  #heardConfirmation(bytes: Buffer, end: number): void {
    const talk = this.#talk;
    if (!talk) return;
    const { confirmations } = talk.mine;
    for (let at = talk.confirmed; at < talk.said; at += 1) {
      if (!endsLike(confirmations[at % confirmations.length], bytes, end)) continue;
      this.#freed += at + 1 - talk.confirmed;
      talk.confirmed = at + 1;
      return;
    }
    throw new Error('a confirmation of what was not said');
  }

  #heardOfLink(bytes: Buffer, start: number, end: number): void {
    const message = decodeLinkMessage(bytes.subarray(start, end));
    if (message?.type === 'challenge') {
      this.#answer(message.challenge);
    } else if (message?.type === 'roster' && message.last) {
      this.#isIn = true;
      this.#joined();
    } else if (message?.type === 'rejected') {
      throw new Error(`the node says no: ${message.rejection.words}`);
    } else if (message?.type === 'room-results') {
      for (const { outcome } of message.results) if (outcome !== 'stored') throw new Error(`of a room: ${outcome}`);
      this.#roomWait?.();
    }
  }

  #answer({ node, incarnation: nodeIncarnation, nonce, time }: HandshakeChallenge): void {
    const { address, keys } = this.person;
    this.home = node.id;
    const peerNonce = systemRandom.bytes(nonceBytes);
    const incarnation = 1;
    const role = 'leaf';
    const transcript = transcriptBytes({
      version: highestVersion,
      node,
      nodeIncarnation,
      nodeNonce: nonce,
      peerId: address.id,
      peerKey: address.key,
      peerNonce,
      incarnation,
      role,
    });
    const expiresAt = time + standardLimits.attachmentLifetime;
    const start = {
      version: highestVersion,
      id: address.id,
      key: address.key,
      incarnation,
      nonce: peerNonce,
      role,
      signature: this.#crypto.sign(keys, signedBytes('handshake/dialling', transcript)),
      statement: signStatement(this.#crypto, keys, { leaf: address, home: node, incarnation, move: 1, expiresAt }),
    } as const;
    this.#tell({ type: 'start', start });
  }

  #tell(message: LinkMessage): void {
    this.#send([behindLength(encodeLinkMessage(message))]);
  }

  /** In as few frames as the node takes. */
  #send(parts: readonly Uint8Array[]): void {
    let [from, bytes] = [0, 0];
    for (const [place, part] of parts.entries()) {
      if (bytes + part.length > standardLimits.frameBytes) {
        this.raw.write(clientFrame(opcodes.binary, parts.slice(from, place)));
        [from, bytes] = [place, 0];
      }
      bytes += part.length;
    }
    this.raw.write(clientFrame(opcodes.binary, parts.slice(from)));
  }
}

/** Two messages of one stream differ in their tags, or their signatures, which come last. */
function endsLike(message: Uint8Array | undefined, bytes: Buffer, end: number): boolean {
  if (!message) return false;
  for (let back = 1; back <= 6; back += 1) if (message[message.length - back] !== bytes[end - back]) return false;
  return true;
}

export function person(crypto: Crypto, id: string): Person {
  const keys = crypto.keyPair(systemRandom.bytes(32));
  return { keys, address: { id: id as PeerId, key: keys.publicKey } };
}
