import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { day } from '../../../src/model/units.js';
import type { AgreementKeys } from '../../../src/platform/crypto.js';
import type { Content, RoutedBody, SealedMessage } from '../../../src/protocol/messages.js';
import { signPrekey, type Prekey } from '../../../src/protocol/records/prekey.js';
import { signConfirmation, signReseal } from '../../../src/protocol/records/stream-word.js';
import { MessageOpener, type Opening } from '../../../src/sealing/message-opener.js';
import { OutgoingContext } from '../../../src/sealing/outgoing-context.js';
import type { Person } from '../../routing/support/person.js';
import { seededRandom } from '../../support/seeded-random.js';

const crypto = nodeCrypto();
const random = seededRandom(77);

/** Somebody at the other end, who does by hand what a messenger does: seals, opens, confirms. */
export class Penfriend {
  readonly #self: Person;
  readonly #own: AgreementKeys[] = [];
  readonly #opener = new MessageOpener(crypto, (number) => this.#own[number - 1], 10);
  readonly #contexts = new Map<number, OutgoingContext>();

  constructor(self: Person) {
    this.#self = self;
  }

  /** A new prekey each time. */
  prekey(now: number, kind: Prekey['kind'] = 'one-time'): RoutedBody {
    const own = crypto.agreementKeys(random.bytes(32));
    this.#own.push(own);
    const { keys } = this.#self;
    const content = { number: this.#own.length, key: own.publicKey, kind, expiresAt: now + day };
    return { type: 'prekey-answer', ownerKey: keys.publicKey, prekey: signPrekey(crypto, keys, content).signed };
  }

  /** Loses the private halves of all its prekeys. */
  forgetPrekeys(): void {
    this.#own.fill(crypto.agreementKeys(random.bytes(32)));
  }

  seal(to: Person, prekey: Prekey, epoch: number, sequence: number, content: Content, now: number): SealedMessage {
    const { id, keys } = this.#self;
    const context =
      this.#contexts.get(epoch) ??
      OutgoingContext.make({
        crypto,
        random,
        keys,
        ends: { senderId: id, addresseeId: to.id, epoch },
        addresseeKey: to.key,
        prekey,
        now,
      })!;
    this.#contexts.set(epoch, context);
    return context.seal(sequence, content);
  }

  open(from: Person, message: SealedMessage): Opening {
    return this.#opener.open({ senderId: from.id, addresseeId: this.#self.id, epoch: message.epoch }, message);
  }

  confirm(sender: Person, epoch: number, sequence: number, read = 0): RoutedBody {
    return signConfirmation(crypto, this.#self.keys, { epoch, sequence, read, senderKey: sender.key });
  }

  reseal(sender: Person, epoch: number, sequence: number, prekey: number): RoutedBody {
    return signReseal(crypto, this.#self.keys, { epoch, sequence, prekey, senderKey: sender.key });
  }
}
