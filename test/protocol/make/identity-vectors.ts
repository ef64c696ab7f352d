import { toHex } from '../../../src/model/bytes.js';
import { keyTag } from '../../../src/model/peer.js';
import { alice, bob, carol, node10, node11, type Person } from '../support/people.js';

/** The people of the vectors: their seeds are secret only in that nobody else should use them. */
export function identityVectors() {
  return {
    about:
      'Who is who in these files. Seeds are Ed25519 private keys (RFC 8032); a tag is the first 8 bytes of a public key.',
    identities: [alice, bob, carol, node10, node11].map(identity),
  };
}

function identity({ id, keys, key }: Person) {
  return { id, seed: toHex(keys.seed), public_key: toHex(key), tag: toHex(keyTag(key)) };
}
