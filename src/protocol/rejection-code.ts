import { closeCodes, type CloseCode } from '../model/close-codes.js';
import { readPeerId, type PeerId } from '../model/peer-id.js';
import type { Rejection } from '../model/rejection.js';
import type { RejectionKind } from '../model/rejection-kind.js';
import { tabmesh } from './gen/schema.js';

const codes = tabmesh.v1.RejectionCode;

interface RejectionRow {
  readonly wire: tabmesh.v1.RejectionCode;
  readonly close: CloseCode;
}

const table: Readonly<Record<RejectionKind, RejectionRow>> = {
  malformed: { wire: codes.REJECTION_CODE_MALFORMED, close: closeCodes.malformedHandshake },
  'unsupported-version': { wire: codes.REJECTION_CODE_UNSUPPORTED_VERSION, close: closeCodes.unsupportedVersion },
  'bad-proof': { wire: codes.REJECTION_CODE_BAD_PROOF, close: closeCodes.badProof },
  'invalid-id': { wire: codes.REJECTION_CODE_INVALID_ID, close: closeCodes.invalidId },
  'duplicate-id': { wire: codes.REJECTION_CODE_DUPLICATE_ID, close: closeCodes.duplicateId },
  'stale-incarnation': { wire: codes.REJECTION_CODE_STALE_INCARNATION, close: closeCodes.staleIncarnation },
  self: { wire: codes.REJECTION_CODE_SELF, close: closeCodes.self },
  forbidden: { wire: codes.REJECTION_CODE_FORBIDDEN, close: closeCodes.forbidden },
  'too-many': { wire: codes.REJECTION_CODE_TOO_MANY, close: closeCodes.tooManyFromAddress },
  busy: { wire: codes.REJECTION_CODE_BUSY, close: closeCodes.full },
};

const kinds = Object.keys(table) as RejectionKind[];

export function rejectionCode(kind: RejectionKind): tabmesh.v1.RejectionCode {
  return table[kind].wire;
}

/** The close code that follows a refusal. */
export function rejectionCloseCode(kind: RejectionKind): CloseCode {
  return table[kind].close;
}

/** What a refusal that was closed without a HandshakeResponse meant, told from its close code. */
export function rejectionOfCloseCode(code: number): RejectionKind | undefined {
  return kinds.find((kind) => table[kind].close === code);
}

/** A code of a later version counts as `forbidden`: its words still say why. */
export function rejectionFromWire(rejected: tabmesh.v1.HandshakeRejected.$Properties): Rejection {
  const kind = kinds.find((candidate) => table[candidate].wire === rejected.code) ?? 'forbidden';
  const suggestedId = usableId(rejected.suggestedId ?? '');
  return {
    kind,
    words: rejected.words ?? '',
    ...(suggestedId === undefined ? {} : { suggestedId }),
    ...(kind === 'stale-incarnation' ? { knownIncarnation: rejected.knownIncarnation ?? 0 } : {}),
  };
}

function usableId(text: string): PeerId | undefined {
  if (text === '') return undefined;
  try {
    return readPeerId(text);
  } catch {
    // A suggestion is a courtesy: one that cannot be used is as good as none.
    return undefined;
  }
}
