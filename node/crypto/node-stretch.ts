import { scrypt } from 'node:crypto';
import { keyBytes } from '../../src/platform/crypto.js';
import type { StretchPassphrase } from '../../src/platform/passphrase.js';

/** scrypt by OpenSSL. */
export const nodeStretch: StretchPassphrase = (passphrase, salt, { logN, r, p }) => {
  const N = 2 ** logN;
  // OpenSSL refuses what takes more than 32 MiB unless it is told.
  const maxmem = 2 * 128 * N * r;
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, keyBytes, { N, r, p, maxmem }, (error, key) => {
      if (error) reject(error);
      else resolve(Uint8Array.from(key));
    });
  });
};
