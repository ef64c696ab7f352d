import { InvalidAddressError, InvalidPeerIdError, JoinError } from '../../src/model/errors.js';
import type { RejectionKind } from '../../src/model/rejection-kind.js';
import { texts } from '../texts.js';
import { PieceError } from '../pieces/piece-error.js';
import type { JoinProblem } from './page-state.js';

/** What the form says about an error that ended an attempt to join. */
export function joinProblem(error: unknown): JoinProblem {
  if (error instanceof InvalidPeerIdError) return problem('id', texts.problem.id(error.message));
  if (error instanceof InvalidAddressError) return problem('node', texts.problem.node(error.message));
  if (error instanceof PieceError) return unfetched();
  if (!(error instanceof JoinError)) return problem('nothing', texts.problem.join(wordsOf(error)));
  if (error.failure === 'unreachable') return problem('node', texts.problem.join(error.message));
  return refusal(error.rejection, error.message, error.suggestedId);
}

/** What the page says about a refusal by the network. */
export function refusal(kind: RejectionKind | undefined, words: string, suggestedId: string | undefined): JoinProblem {
  const about = kind === 'duplicate-id' || kind === 'invalid-id' ? 'id' : 'nothing';
  return problem(about, texts.problem.join(words), suggestedId);
}

/** What the form says when a part of the page could not be fetched: the next wish asks for it again. */
export function unfetched(): JoinProblem {
  return problem('nothing', texts.problem.unfetched);
}

/** The words of anything that was thrown, without a full stop. */
export function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

function problem(about: JoinProblem['about'], words: string, suggestedId?: string): JoinProblem {
  return { about, words, suggestedId };
}
