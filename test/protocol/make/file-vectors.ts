import { toHex } from '../../../src/model/bytes.js';
import { FileKeys } from '../../../src/files/chunk-sealing.js';
import { nobleCrypto as crypto } from '../../../src/platform/noble-crypto.js';
import type { FileRequest, RoutedBody } from '../../../src/protocol/messages.js';
import { requestBytes, signFileAnswer } from '../../../src/protocol/records/file-words.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { addressOf, alice, bob, newYear, type Person } from '../support/people.js';
import { readBySchema } from '../support/schema.js';

/** alice offers a file of two chunks, and bob gets the second one: every step, and what the messages are. */
export function fileVectors() {
  const content = Uint8Array.from({ length: 4_100 }, (_, at) => at % 251);
  const offer = { id: new Uint8Array(16).fill(0xf1), key: new Uint8Array(32).fill(0xc1), chunkBytes: 4_096 };
  const keys = new FileKeys(crypto, offer);
  const wanted = { fileId: offer.id, requesterKey: bob.key, number: newYear + 5_000, ranges: [{ first: 1, count: 1 }] };
  const covered = requestBytes(bob.id, alice.key, wanted);
  const request: FileRequest = { type: 'file-request', ...wanted, mac: keys.mac(covered) };
  const plain = content.slice(4_096);
  const sealed = keys.seal(1, plain);
  const { fileId, requesterKey, number } = wanted;
  const answer = signFileAnswer(crypto, alice.keys, { fileId, requesterKey, number, outcome: 'gone' });
  return {
    about:
      'A file of 4,100 bytes, of which byte n is n modulo 251, that alice offers in chunks of 4,096 bytes: the keys that come of ' +
      'the key of the offer, the request of bob for the second chunk, that chunk, and the answer that the file is gone.',
    offer: {
      id: toHex(offer.id),
      key: toHex(offer.key),
      chunk_bytes: offer.chunkBytes,
      size: content.length,
      digest: toHex(crypto.sha256(content)),
    },
    request: { covered_by_mac: toHex(covered), mac: toHex(request.mac), ...message(bob, alice, request) },
    chunk: {
      index: 1,
      plain: toHex(plain),
      sealed: toHex(sealed),
      ...message(alice, bob, { type: 'file-chunk', fileId, index: 1, sealed }),
    },
    answer: message(alice, bob, answer),
  };
}

function message(from: Person, to: Person, body: RoutedBody) {
  const bytes = encodeRouted(addressOf(from), addressOf(to), 64, body);
  return { hex: toHex(bytes), message: readBySchema('PeerMessage', bytes) };
}
