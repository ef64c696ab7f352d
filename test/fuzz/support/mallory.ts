import { day } from '../../../src/model/units.js';
import { parsePeerId } from '../../../src/model/peer-id.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import type { Crypto, KeyPair } from '../../../src/platform/crypto.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { HandshakeChallenge, HandshakeStart, SignedBytes } from '../../../src/protocol/messages.js';
import { signStatement, type AttachmentStatement } from '../../../src/protocol/records/attachment.js';
import { signedBytes } from '../../../src/protocol/transcript.js';
import { transcriptOf } from '../../support/transcript-of.js';
import type { Dice } from './dice.js';
import { oddDoubles, oddNumbers } from './dictionary.js';
import { mutatedMessage } from './mutator.js';

/** Somebody who has a key and an ID and means no good. */
export class Mallory implements PeerAddress {
  readonly id: PeerAddress['id'];
  readonly keys: KeyPair;
  readonly crypto: Crypto;
  #incarnation = 0;

  constructor(crypto: Crypto, id: string, seedByte: number) {
    this.id = parsePeerId(id);
    this.keys = crypto.keyPair(new Uint8Array(32).fill(seedByte));
    this.crypto = crypto;
  }

  get key(): Uint8Array {
    return this.keys.publicKey;
  }

  get incarnation(): number {
    return this.#incarnation;
  }

  /** The right answer to a challenge, in a new session. */
  start(challenge: HandshakeChallenge, role: 'leaf' | 'node'): Uint8Array {
    this.#incarnation += 1;
    return this.#startWith(challenge, role, 1, this.id, this.#incarnation, this.#statement(challenge, {}));
  }

  /** An answer that is properly signed, though it says something odd. */
  oddStart(challenge: HandshakeChallenge, dice: Dice): Uint8Array {
    this.#incarnation += 1;
    const odd = <T>(usual: T, choices: readonly T[]): T => (dice.chance(15) ? dice.pick(choices) : usual);
    const { node } = challenge;
    const statement = this.#statement(challenge, {
      home: odd(node, [{ id: node.id, key: this.key }, { id: this.id, key: node.key }, this]),
      leaf: odd<PeerAddress>(this, [
        node,
        { id: this.id, key: node.key },
        { id: parsePeerId('somebody'), key: this.key },
      ]),
      incarnation: odd(this.#incarnation, oddDoubles),
      move: odd(1, oddNumbers),
      expiresAt: odd(challenge.time + day, [
        ...oddDoubles,
        challenge.time,
        challenge.time + 2 * day,
        challenge.time + 3 * day,
      ]),
    });
    return this.#startWith(
      challenge,
      odd('leaf', ['node']),
      odd(1, oddNumbers),
      odd<string>(this.id, ['bob', 'carol', '10', '', ' ', 'a~b', 'x'.repeat(65), 'Zoe\u0308', '\u202e']),
      odd(this.#incarnation, oddDoubles),
      dice.chance(20) ? this.#signed(mutatedMessage(statement.record, dice)) : statement,
    );
  }

  #statement({ node, time }: HandshakeChallenge, changes: Partial<AttachmentStatement>): SignedBytes {
    const usual = { leaf: this, home: node, incarnation: this.#incarnation, move: 1, expiresAt: time + day };
    return signStatement(this.crypto, this.keys, { ...usual, ...changes });
  }

  #signed(record: Uint8Array): SignedBytes {
    return { record, signature: this.crypto.sign(this.keys, signedBytes('attachment-statement', record)) };
  }

  #startWith(
    challenge: HandshakeChallenge,
    role: 'leaf' | 'node',
    version: number,
    id: string,
    incarnation: number,
    statement: SignedBytes,
  ): Uint8Array {
    const nonce = challenge.nonce.slice().reverse();
    const said = { version, id, key: this.key, nonce, incarnation, role };
    const signature = this.crypto.sign(this.keys, signedBytes('handshake/dialling', transcriptOf(challenge, said)));
    const start = { ...said, signature, statement: role === 'leaf' ? statement : undefined };
    return Uint8Array.from(encodeLinkMessage({ type: 'start', start }));
  }
}

/** True if the one who is named in a handshake has proved to be there, as the node should have seen to. */
export function isProven(crypto: Crypto, challenge: HandshakeChallenge, start: HandshakeStart): boolean {
  return crypto.verify(start.key, signedBytes('handshake/dialling', transcriptOf(challenge, start)), start.signature);
}

/** What the node says first. */
export function challengeIn(messages: readonly Uint8Array[]): HandshakeChallenge {
  const [first] = messages;
  const message = first && decodeLinkMessage(first);
  if (message?.type !== 'challenge') throw new Error('the node did not begin with its challenge');
  return message.challenge;
}

/** True if the node has let somebody in. */
export function isAcceptedIn(messages: readonly Uint8Array[]): boolean {
  return messages.some((bytes) => decodeLinkMessage(bytes)?.type === 'accepted');
}
