import type { FileState } from '../../src/files/file-status.js';

/** How far a file is, in a table. */
export function stateWords(state: FileState, size: number): string {
  switch (state.kind) {
    case 'unknown':
      return 'not fetched';
    case 'fetching':
      return `${percent(state.received, size)}${waitWords[state.wait]}`;
    case 'paused':
      return `${percent(state.received, size)}, paused`;
    case 'complete':
      return 'here';
    case 'failed':
      return state.failure.kind === 'gone' ? 'gone' : 'failed';
    default:
      return state.kind;
  }
}

const waitWords = { none: '', network: ', no way', author: ', author away', turn: ', waits' } as const;

/** What a person wants to know of a change; empty if it is nothing. */
export function fileNews(number: number, author: string, state: FileState): string {
  switch (state.kind) {
    case 'fetching':
      return state.wait === 'author' ? `* ${author} is away: file ${number} goes on when ${author} is back` : '';
    case 'complete':
      return `* file ${number} is here: fetch ${number} writes it`;
    case 'dropped':
      return `! file ${number} was thrown away, for there was no more room for files`;
    case 'failed':
      return `! file ${number} did not come: ${failureWords(state.failure, author)}`;
    default:
      return '';
  }
}

function failureWords(failure: Extract<FileState, { readonly kind: 'failed' }>['failure'], author: string): string {
  switch (failure.kind) {
    case 'gone':
      return `${author} does not have it any more`;
    case 'corrupt':
      return 'what came is not what was offered, and was thrown away';
    case 'store':
      return failure.words;
  }
}

function percent(received: number, size: number): string {
  return `${Math.floor((100 * received) / size)}%`;
}
