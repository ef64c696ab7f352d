import { fromHex, toHex } from '../../../src/model/bytes.js';
import { day } from '../../../src/model/units.js';
import { nobleCrypto as crypto } from '../../../src/platform/noble-crypto.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { signStatement } from '../../../src/protocol/records/attachment.js';
import { signConfirmation } from '../../../src/protocol/records/stream-word.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { signedBytes } from '../../../src/protocol/transcript.js';
import { transcriptOf } from '../../support/transcript-of.js';
import { addressOf, alice, bob, newYear, node10, type Person } from '../support/people.js';
import type { RawClient } from '../support/raw-client.js';
import { readBySchema } from '../support/schema.js';
import { SmallNetwork } from '../support/small-network.js';
import { countingBytes } from './sample-handshake.js';
import { sampleContexts, samplePrekeys } from './sample-sealing.js';

type Name = 'alice' | 'bob';

/** One message on one link, or the end of a link. */
type Step =
  | {
      readonly link: Name;
      readonly from: 'client' | 'node';
      readonly what: string;
      readonly hex: string;
      readonly message: unknown;
    }
  | { readonly link: Name; readonly from: 'client'; readonly what: string; readonly close: number };

export interface Conversation {
  readonly about: string;
  readonly steps: readonly Step[];
}

/** alice and bob join through node 10, alice asks for a prekey, says hello and leaves: every message, as the real node answers it. */
export async function conversationVectors(): Promise<Conversation> {
  const network = new SmallNetwork();
  await network.start();
  const scribe = new Scribe(network);

  scribe.dial('alice');
  scribe.says(
    'alice',
    'alice proves who she is',
    startOf(alice, scribe.takes('alice', 'node 10 says who it is'), 0x40),
  );
  scribe.takes('alice', 'node 10 lets her in');
  scribe.takes('alice', 'nobody but node 10 is there');

  scribe.dial('bob');
  scribe.says('bob', 'bob proves who he is', startOf(bob, scribe.takes('bob', 'node 10 says who it is'), 0xc0));
  scribe.takes('bob', 'node 10 lets him in');
  scribe.takes('bob', 'node 10 and alice are there');
  scribe.takes('alice', 'bob has joined');

  const owner = addressOf(bob);
  const asked = encodeRouted(alice, bob, 64, { type: 'prekey-request', owner, ownOnly: false });
  scribe.says('alice', 'alice asks bob for a prekey', asked);
  scribe.takes('bob', 'her request, with one hop less');
  const { signed: prekey } = samplePrekeys(crypto).oneTime.prekey;
  const given = encodeRouted(bob, alice, 64, { type: 'prekey-answer', ownerKey: bob.key, prekey });
  scribe.says('bob', 'bob gives her one', given);
  scribe.takes('alice', 'his prekey, with one hop less');

  const [hello] = sampleContexts(crypto).aliceToBob.messages;
  if (!hello) throw new Error('alice has nothing to say');
  scribe.says('alice', 'alice says hello to bob', encodeRouted(alice, bob, 64, hello.body));
  scribe.takes('bob', 'her message, with one hop less');
  const { epoch, sequence } = hello.body;
  const word = signConfirmation(crypto, bob.keys, { epoch, sequence, read: 0, senderKey: alice.key });
  scribe.says('bob', 'bob has it', encodeRouted(bob, alice, 64, word));
  scribe.takes('alice', 'alice knows that bob has it');

  scribe.says(
    'alice',
    'alice asks whether the node is there',
    encodeLinkMessage({ type: 'heartbeat', answerWanted: true }),
  );
  scribe.takes('alice', 'it is');

  scribe.closes('alice', 'alice leaves', 1000);
  scribe.takes('bob', 'alice has left');
  await network.close();
  return {
    about:
      'alice and bob join through node 10 and talk. Each step is one message on one link (a frame may carry several), as ' +
      'a real node answers it at 2026-01-01T00:00:00Z with nonces that count up. The prekey, the sealed message and the confirmation are those of records.json and sealing.json.',
    steps: scribe.steps,
  };
}

/** Plays the clients and writes down what is said. */
class Scribe {
  readonly steps: Step[] = [];
  readonly #network: SmallNetwork;
  readonly #clients = new Map<Name, RawClient>();

  constructor(network: SmallNetwork) {
    this.#network = network;
  }

  dial(link: Name): void {
    this.#clients.set(link, this.#network.dial());
  }

  says(link: Name, what: string, message: Uint8Array): void {
    this.#client(link).send(message);
    this.#network.clock.advance(5);
    this.#note(link, 'client', what, message);
  }

  takes(link: Name, what: string): Uint8Array {
    const message = this.#client(link).inbox.shift();
    if (!message) throw new Error(`the node says nothing to ${link} where this should come: ${what}`);
    this.#note(link, 'node', what, message);
    return message;
  }

  closes(link: Name, what: string, code: number): void {
    this.#client(link).close(code, '');
    this.#network.clock.advance(5);
    this.steps.push({ link, from: 'client', what, close: code });
  }

  #client(link: Name): RawClient {
    const client = this.#clients.get(link);
    if (!client) throw new Error(`${link} has not dialled`);
    return client;
  }

  #note(link: Name, from: 'client' | 'node', what: string, message: Uint8Array): void {
    this.steps.push({ link, from, what, hex: toHex(message), message: readBySchema('PeerMessage', message) });
  }
}

/** What somebody answers to a challenge, with a nonce that counts up from `firstNonceByte`. */
function startOf(peer: Person, challengeBytes: Uint8Array, firstNonceByte: number): Uint8Array {
  const message = decodeLinkMessage(fromHex(toHex(challengeBytes)));
  if (message?.type !== 'challenge') throw new Error('the node did not begin with its challenge');
  const { time } = message.challenge;
  const incarnation = newYear;
  const nonce = countingBytes(firstNonceByte);
  const said = { version: 1, id: peer.id, key: peer.key, incarnation, nonce, role: 'leaf' } as const;
  const transcript = transcriptOf(message.challenge, said);
  const statement = signStatement(crypto, peer.keys, {
    leaf: addressOf(peer),
    home: addressOf(node10),
    incarnation,
    move: 1,
    expiresAt: time + day,
  });
  return encodeLinkMessage({
    type: 'start',
    start: {
      ...said,
      signature: crypto.sign(peer.keys, signedBytes('handshake/dialling', transcript)),
      statement,
    },
  });
}
