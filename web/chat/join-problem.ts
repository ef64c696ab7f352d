import { msg } from '@lit/localize';
import { InvalidAddressError, InvalidPeerIdError, JoinError } from '../../src/model/errors.js';
import type { RejectionKind } from '../../src/model/rejection-kind.js';
import { texts } from '../texts.js';
import { PieceError } from '../pieces/piece-error.js';
import type { JoinProblem } from './page-state.js';

/** What the form says about an error that ended an attempt to join. */
export function joinProblem(error: unknown): JoinProblem {
  if (error instanceof InvalidPeerIdError) return problem('id', texts.problem.id(wordsOf(error)));
  if (error instanceof InvalidAddressError) return problem('node', texts.problem.node(wordsOf(error)));
  if (error instanceof PieceError) return unfetched();
  if (!(error instanceof JoinError)) return problem('nothing', texts.problem.join(wordsOf(error)));
  if (error.failure === 'unreachable') return problem('node', texts.problem.join(wordsOf(error)));
  return refusal(error.rejection, error.message, error.suggestedId);
}

/** What the page says about a refusal by the network. */
export function refusal(kind: RejectionKind | undefined, words: string, suggestedId: string | undefined): JoinProblem {
  const about = kind === 'duplicate-id' || kind === 'invalid-id' ? 'id' : 'nothing';
  return problem(about, texts.problem.join(coreWords(words, `join.${kind ?? 'rejected'}`)), suggestedId);
}

/** What the form says when a part of the page could not be fetched: the next wish asks for it again. */
export function unfetched(): JoinProblem {
  return problem('nothing', texts.problem.unfetched);
}

/** The words of anything that was thrown, without a full stop. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.message.replace(/\.$/, '');
  // What this page says itself is in its language already.
  if (words === texts.problem.insecureNode || words === texts.problem.brokenLink) return words;
  if (error instanceof JoinError) return coreWords(words, `join.${error.rejection ?? error.failure}`);
  return coreWords(words, error.name);
}

/**
 * What the core says, in the language of the page. The core speaks English and says more, with names and numbers; in another language it
 * is the kind of error that is said.
 */
function coreWords(words: string, kind: string): string {
  return msg(words, { id: `error.${kind}` });
}

function problem(about: JoinProblem['about'], words: string, suggestedId?: string): JoinProblem {
  return { about, words, suggestedId };
}
