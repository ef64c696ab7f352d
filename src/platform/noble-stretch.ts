import { scryptAsync } from '@noble/hashes/scrypt.js';
import { keyBytes } from './crypto.js';
import type { StretchPassphrase } from './passphrase.js';

/** scrypt in plain JavaScript, in slices: the page goes on meanwhile. */
export const nobleStretch: StretchPassphrase = (passphrase, salt, { logN, r, p }) =>
  scryptAsync(passphrase, salt, { N: 2 ** logN, r, p, dkLen: keyBytes });
