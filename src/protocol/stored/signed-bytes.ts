import { tabmesh } from '../gen/schema.js';
import type { SignedBytes } from '../messages.js';
import { decoded, signedFromWire } from '../wire-values.js';

/** What somebody has signed, as nodes and peers keep it. */
export function encodeSigned({ record, signature }: SignedBytes): Uint8Array {
  return tabmesh.v1.SignedRecord.encode({ record, signature }).finish();
}

/** @throws ProtocolError if it is none. */
export function decodeSigned(bytes: Uint8Array): SignedBytes {
  return signedFromWire(decoded(() => tabmesh.v1.SignedRecord.decode(bytes)));
}
