import { toHex } from '../../../src/model/bytes.js';
import type { Confirmation, ReadContent, Reseal } from '../../../src/protocol/messages.js';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { MessageOpener } from '../../../src/sealing/message-opener.js';
import { sampleContexts, samplePrekeys, sampleWords } from '../../protocol/make/sample-sealing.js';

/** What a message says once it is open, and between whom it was said. */
export interface Said {
  readonly senderId: string;
  readonly addresseeId: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly content: ReadContent;
}

/** Bob and node 10 of the vectors, who can open what is sealed to them there, and know what they have signed themselves. */
export class SampleAddressee {
  readonly opener: MessageOpener;
  readonly #said: ReadonlySet<string>;
  readonly #signed: ReadonlySet<string>;

  constructor() {
    const crypto = nodeCrypto();
    const prekeys = Object.values(samplePrekeys(crypto));
    this.opener = new MessageOpener(
      crypto,
      (number) => prekeys.find(({ prekey }) => prekey.number === number)?.keys,
      10,
    );
    this.#said = new Set(
      Object.values(sampleContexts(crypto)).flatMap(({ sender, addressee, epoch, messages }) =>
        messages.map(({ content, body: { sequence } }) =>
          JSON.stringify({ senderId: sender.id, addresseeId: addressee.id, epoch, sequence, content }),
        ),
      ),
    );
    this.#signed = new Set(Object.values(sampleWords(crypto)).map(nameOf));
  }

  /** Whether somebody has sealed this. */
  wasSaid({ senderId, addresseeId, epoch, sequence, content }: Said): boolean {
    const { floor, sentAt, body } = content;
    const said = { senderId, addresseeId, epoch, sequence, content: { floor, sentAt, body } };
    return this.#said.has(JSON.stringify(said));
  }

  hasSigned(word: Confirmation | Reseal): boolean {
    return this.#signed.has(nameOf(word));
  }
}

function nameOf(word: Confirmation | Reseal): string {
  const { type, epoch, sequence, senderKey, addresseeKey } = word;
  const last = type === 'confirmation' ? word.read : word.prekey;
  return [type, epoch, sequence, last, toHex(senderKey), toHex(addresseeKey)].join(' ');
}
