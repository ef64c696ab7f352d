import { msg, str } from '@lit/localize';
import type { FileState } from '../../src/files/file-status.js';

/** Of files. */
export const fileTexts = {
  files: {
    get attach(): string {
      return msg('Offer files', { id: 'files.attach' });
    },
    drop: (called: string): string => msg(str`Drop files here to offer them to ${called}`, { id: 'files.drop' }),
    card: (name: string): string => msg(str`File ${name}`, { id: 'files.card' }),
    progress: (name: string): string => msg(str`How much of ${name} is here`, { id: 'files.progress' }),
    size: (bytes: number): string =>
      bytes < 100_000
        ? msg(str`${Math.ceil(bytes / 1000)} kB`, { id: 'files.size' })
        : msg(str`${Math.ceil(bytes / 100_000) / 10} MB`, { id: 'files.size-2' }),
    get fetch(): string {
      return msg('Get it', { id: 'files.fetch' });
    },
    get again(): string {
      return msg('Try again', { id: 'files.again' });
    },
    get pause(): string {
      return msg('Pause', { id: 'files.pause' });
    },
    get resume(): string {
      return msg('Go on', { id: 'files.resume' });
    },
    get cancel(): string {
      return msg('Cancel', { id: 'files.cancel' });
    },
    get save(): string {
      return msg('Save', { id: 'files.save' });
    },
    get remove(): string {
      return msg('Remove', { id: 'files.remove' });
    },
    get withdraw(): string {
      return msg('Offer no more', { id: 'files.withdraw' });
    },
  },
};

/** How far a file is. `author`: undefined for the user's own. */
export function fileStateWords(state: FileState, size: number, author: string | undefined): string {
  switch (state.kind) {
    case 'unknown':
      return author === undefined
        ? msg('this browser does not have it any more', { id: 'fileState' })
        : msg('not here yet', { id: 'fileState-2' });
    case 'fetching':
      return fetchingWords(state, size, author ?? '');
    case 'paused':
      return msg(str`paused at ${percent(state.received, size)} %`, { id: 'fileState-3' });
    case 'checking':
      return msg('is being checked', { id: 'fileState-4' });
    case 'complete':
      return msg('here, and checked', { id: 'fileState-5' });
    case 'offered':
      return msg('others can get it while you are here', { id: 'fileState-6' });
    case 'dropped':
      return msg('thrown away: there was no more room for files', { id: 'fileState-7' });
    case 'cancelled':
      return msg('cancelled', { id: 'fileState-8' });
    case 'failed':
      return failureWords(state.failure, author ?? '');
  }
}

function fetchingWords(state: Extract<FileState, { kind: 'fetching' }>, size: number, author: string): string {
  switch (state.wait) {
    case 'none':
      return msg(str`${percent(state.received, size)} %`, { id: 'fileState-9' });
    case 'author':
      return msg(str`${author} is away: it goes on when ${author} is back`, { id: 'fileState-10' });
    case 'network':
      return msg('it goes on when you are connected again', { id: 'fileState-11' });
    case 'turn':
      return msg('it waits for others to be here', { id: 'fileState-12' });
  }
}

function failureWords(failure: Extract<FileState, { kind: 'failed' }>['failure'], author: string): string {
  switch (failure.kind) {
    case 'gone':
      return msg(str`${author} does not have it any more`, { id: 'fileState-13' });
    case 'corrupt':
      return msg('what came is not what was offered, and was thrown away', { id: 'fileState-14' });
    case 'store':
      return msg(str`it cannot be kept: ${failure.words}`, { id: 'fileState-15' });
  }
}

function percent(received: number, size: number): number {
  return Math.floor((100 * received) / size);
}
