import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { day } from '../../../src/model/units.js';
import type { KeyPair } from '../../../src/platform/crypto.js';
import type { DepositOutcome, RoutedBody } from '../../../src/protocol/messages.js';
import { signPrekey, type Prekey } from '../../../src/protocol/records/prekey.js';
import { signConfirmation, signReseal } from '../../../src/protocol/records/stream-word.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { OutgoingContext } from '../../../src/sealing/outgoing-context.js';
import { seededRandom } from '../../support/seeded-random.js';

const crypto = nodeCrypto();
const random = seededRandom(66);

/** Numbers are chosen at random by those who make them: hardly this one. */
export const forgedPrekeyNumber = 66;

/** Which message of whose stream to whom. */
export interface Spot {
  readonly from: PeerAddress;
  readonly to: PeerAddress;
  readonly epoch: number;
  readonly sequence: number;
}

/** Makes whole messages in the name of others, as well as that can be done without their keys. */
export class Forger {
  /** What it signs with: its own key, under the name of another. */
  readonly #seed: Uint8Array;
  /** What it would open by, if anybody sealed to it. */
  readonly #prekey = crypto.agreementKeys(random.bytes(32));

  constructor(seed: Uint8Array) {
    this.#seed = seed;
  }

  /** "Everything up to there is stored, and read." */
  confirmation({ from, to, epoch, sequence }: Spot): Uint8Array {
    const word = { epoch, sequence, read: sequence, senderKey: from.key };
    return whole(to, from, signConfirmation(crypto, this.#keysOf(to), word));
  }

  /** "That prekey is gone." */
  reseal({ from, to, epoch, sequence }: Spot, prekey: number): Uint8Array {
    return whole(to, from, signReseal(crypto, this.#keysOf(to), { epoch, sequence, prekey, senderKey: from.key }));
  }

  /** A text that was never sent; `prekey`: of the one whom it is to deceive. */
  message({ from, to, epoch, sequence }: Spot, text: string, prekey: Prekey): Uint8Array {
    const context = OutgoingContext.make({
      crypto,
      random,
      keys: this.#keysOf(from),
      ends: { senderId: from.id, addresseeId: to.id, epoch },
      addresseeKey: to.key,
      prekey,
      now: 0,
    });
    return whole(from, to, context!.seal(sequence, { floor: 1, sentAt: 0, body: { kind: 'text', text } }));
  }

  /** A prekey that is the forger's own, said to be the owner's; to `asker`, as if `by` answered. */
  prekeyAnswer(by: PeerAddress, asker: PeerAddress, owner: PeerAddress, now: number): Uint8Array {
    const content = {
      number: forgedPrekeyNumber,
      key: this.#prekey.publicKey,
      kind: 'one-time',
      expiresAt: now + day,
    } as const;
    const { signed } = signPrekey(crypto, this.#keysOf(owner), content);
    return whole(by, asker, { type: 'prekey-answer', ownerKey: owner.key, prekey: signed });
  }

  /** What `by` is said to have done with messages that it was to keep. */
  depositAnswer(by: PeerAddress, { from, to, epoch, sequence }: Spot, outcome: DepositOutcome): Uint8Array {
    const results = Array.from({ length: sequence }, (_, at) => ({ sequence: at + 1, outcome }));
    return whole(by, from, { type: 'deposit-answer', addresseeKey: to.key, epoch, results });
  }

  #keysOf({ key }: PeerAddress): KeyPair {
    return { seed: this.#seed, publicKey: key };
  }
}

/** A whole message, of which nobody else has the bytes. */
export function whole(from: PeerAddress, to: PeerAddress, body: RoutedBody): Uint8Array {
  return Uint8Array.from(encodeRouted(from, to, 64, body));
}
