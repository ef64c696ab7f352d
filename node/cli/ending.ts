import {
  BackupError,
  InvalidAddressError,
  InvalidLimitError,
  InvalidPeerIdError,
  JoinError,
  ListenError,
  StoreError,
  StoreFullError,
} from '../../src/model/errors.js';
import type { EndReason } from '../../src/server/peer.js';
import { InvalidNetworkKeyError } from '../crypto/network-key.js';
import { DataDirError } from '../data-dir/data-dir-error.js';
import { exitCodes, type ExitCode } from './exit-codes.js';

/** How a run ended: with nothing to say, or with one sentence for a person. */
export type Ending =
  { readonly kind: 'quiet' } | { readonly kind: 'failed'; readonly code: Exclude<ExitCode, 0>; readonly words: string };

/** What an error that stopped the start means. */
export function endingOfError(error: unknown): Ending {
  if (error instanceof JoinError) return endingOfJoin(error);
  return { kind: 'failed', code: codeOf(error), words: error instanceof Error ? error.message : String(error) };
}

/** What it means that the peer is not in the network any more. */
export function endingOfReason(reason: EndReason): Ending {
  switch (reason.kind) {
    case 'closed':
      return { kind: 'quiet' };
    case 'replaced':
      return { kind: 'failed', code: exitCodes.replaced, words: reason.words };
    case 'rejected':
      return refused(reason.code, reason.words, reason.suggestedId);
  }
}

function endingOfJoin({ failure, message, rejection, suggestedId }: JoinError): Ending {
  switch (failure) {
    case 'closed':
      return { kind: 'quiet' };
    case 'unreachable':
      return { kind: 'failed', code: exitCodes.unreachable, words: message };
    case 'rejected':
      return refused(rejection, message, suggestedId);
  }
}

function refused(rejection: string | undefined, words: string, suggestedId: string | undefined): Ending {
  if (rejection !== 'duplicate-id') return { kind: 'failed', code: exitCodes.refused, words };
  const advice = suggestedId === undefined ? '' : `; free is, for example, ${suggestedId}`;
  return { kind: 'failed', code: exitCodes.idTaken, words: `${words}${advice}` };
}

function codeOf(error: unknown): Exclude<ExitCode, 0> {
  if (error instanceof ListenError) return exitCodes.cannotListen;
  const isDataDir = error instanceof DataDirError || error instanceof StoreError || error instanceof StoreFullError;
  if (isDataDir) return exitCodes.dataDirUnusable;
  const isArgument =
    error instanceof InvalidPeerIdError ||
    error instanceof InvalidAddressError ||
    error instanceof InvalidLimitError ||
    error instanceof InvalidNetworkKeyError ||
    error instanceof BackupError;
  return isArgument ? exitCodes.badArguments : exitCodes.internalFault;
}
