import { createHash } from 'node:crypto';
import type { PeerAddress } from '../../../src/model/peer.js';
import type { FileOffer } from '../../../src/model/utterance.js';
import { chunkLength } from '../../../src/files/chunks.js';
import { FileKeys } from '../../../src/files/chunk-sealing.js';
import type { ChunkRange, RoutedBody } from '../../../src/protocol/messages.js';
import { requestBytes, signFileAnswer } from '../../../src/protocol/records/file-words.js';
import { fileBytes } from '../../support/file-bytes.js';
import type { Dice } from './dice.js';
import { oddDoubles, oddLengths, oddNumbers } from './dictionary.js';
import type { Mallory } from './mallory.js';

const chunks = 3;

/** Somebody who offers a file, mostly does not send what was offered, and asks for what others offer. */
export class FileTalk {
  readonly #self: Mallory;
  readonly #dice: Dice;
  readonly #keys: FileKeys;
  /** What is in the file, if it is what was offered. */
  readonly content: Uint8Array;
  readonly offer: FileOffer;
  /** What others offer, which this one may ask for. */
  known: FileOffer | undefined;

  constructor(self: Mallory, dice: Dice) {
    this.#self = self;
    this.#dice = dice;
    const chunkBytes = 4096;
    this.content = fileBytes((chunks - 1) * chunkBytes + 100);
    this.offer = {
      id: dice.bytes(16),
      name: 'holiday.png',
      mediaType: 'image/png',
      size: this.content.length,
      digest: createHash('sha256').update(this.content).digest(),
      key: dice.bytes(32),
      chunkBytes,
    };
    this.#keys = new FileKeys(self.crypto, this.offer);
  }

  /** `now`: by the clock of whoever is talked to. */
  body(to: PeerAddress, now: number): RoutedBody {
    switch (this.#dice.below(8)) {
      case 0:
        return this.#answer(to, now);
      case 1:
      case 2:
        return this.#request(to, now);
      default:
        return this.#chunk();
    }
  }

  /** Half of them are right; others hold something else under the right key, or nothing that opens. */
  #chunk(): RoutedBody {
    const dice = this.#dice;
    const index = dice.chance(90) ? dice.below(chunks) : dice.pick(oddNumbers);
    return { type: 'file-chunk', fileId: this.#id(this.offer), index, sealed: this.#sealed(index) };
  }

  #sealed(index: number): Uint8Array {
    const dice = this.#dice;
    if (dice.chance(10)) return dice.bytes(dice.pick(oddLengths));
    const length = index < chunks ? chunkLength(this.offer, index) : dice.pick(oddLengths);
    const start = index * this.offer.chunkBytes;
    const other = dice.chance(80) ? dice.bytes(length) : dice.bytes(dice.pick(oddLengths));
    return this.#keys.seal(index, dice.chance(60) ? this.content.slice(start, start + length) : other);
  }

  /** It is not there any more: for some request, or for none. */
  #answer({ key }: PeerAddress, now: number): RoutedBody {
    const dice = this.#dice;
    const number = dice.chance(50) ? now - dice.below(10_000) : dice.pick(oddDoubles.filter(Number.isFinite));
    const word = { fileId: this.#id(this.offer), requesterKey: key, number, outcome: 'gone' } as const;
    const answer = signFileAnswer(this.#self.crypto, this.#self.keys, word);
    return dice.chance(60) ? { ...answer, signature: dice.bytes(64) } : answer;
  }

  /** For what the other one offers, if it does, as whoever has the offer may; or without having it. */
  #request({ key }: PeerAddress, now: number): RoutedBody {
    const dice = this.#dice;
    const offer = this.known ?? this.offer;
    // Whoever has once given a large one gets nothing after it.
    const number = dice.chance(70) ? now : dice.pick(oddDoubles.filter((odd) => odd < now));
    const ranges = Array.from({ length: dice.below(5) }, () => this.#range());
    const request = { fileId: this.#id(offer), requesterKey: this.#self.key, number, ranges };
    const bytes = requestBytes(this.#self.id, key, request);
    const mac = dice.chance(70) ? new FileKeys(this.#self.crypto, offer).mac(bytes) : dice.bytes(32);
    return { type: 'file-request', ...request, mac };
  }

  #range(): ChunkRange {
    const odd = (): number => (this.#dice.chance(50) ? this.#dice.below(4) : this.#dice.pick(oddNumbers));
    return { first: odd(), count: odd() };
  }

  #id({ id }: FileOffer): Uint8Array {
    return this.#dice.chance(95) ? id : this.#dice.bytes(16);
  }
}
