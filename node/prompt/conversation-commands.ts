import { open } from 'node:fs/promises';
import { deliveryFailureWords } from '../../src/delivery/failure-words.js';
import type { DeliveryState, HistoryEntry } from '../../src/server/peer.js';
import { systemCode } from '../data-dir/data-dir-error.js';
import { harmlessLine, harmlessLines } from '../terminal/harmless-text.js';
import { authorName } from './author-name.js';
import { failure } from './failure.js';
import { localTime } from './local-time.js';
import type { PromptPeer } from './prompt-peer.js';
import { utteranceWords } from './utterance-words.js';

/** Messages that are shown if no number is given. */
const fewMessages = 20;

/** The last messages with somebody. @throws InvalidPeerIdError, PeerStateError, StoreError */
export async function history(id: string, count: number | undefined, peer: PromptPeer): Promise<readonly string[]> {
  const entries = await peer.history(id, { limit: count ?? fewMessages });
  if (entries.length === 0) return [harmlessLine(`nothing is kept of what was said with ${id}`)];
  return entries.map((entry) => entryLine(entry, peer.id));
}

/** Forgets what was said with somebody, or with anybody. @throws InvalidPeerIdError, PeerStateError, StoreError */
export async function forget(id: string | undefined, peer: PromptPeer): Promise<readonly string[]> {
  await peer.forget(id);
  if (id !== undefined) return [harmlessLine(`* forgotten: what was said with ${id}, and their key`)];
  const forgotten = '* forgotten: everything that was said, and whose keys you knew';
  const comesBack =
    '* what was said in your rooms comes back from their nodes when you start again, unless you leave them';
  return peer.rooms.all().length === 0 ? [forgotten] : [forgotten, comesBack];
}

/**
 * Writes everything that was said into a file that nobody else may read, and that must not be there yet.
 * @throws PeerStateError, StoreError
 */
export async function exportTo(file: string, peer: PromptPeer): Promise<readonly string[]> {
  const lines = peer.exportHistory();
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      let count = 0;
      for await (const line of lines) {
        await handle.write(`${line}\n`);
        count += 1;
      }
      return [harmlessLine(`* ${count === 1 ? '1 message' : `${count} messages`} written to ${file}`)];
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCode(error) === '') throw error;
    return [
      failure(systemCode(error) === 'EEXIST' ? `${file} is there already: name another file` : writeError(error, file)),
    ];
  }
}

function writeError(error: unknown, file: string): string {
  return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
}

/** Further lines of a text are indented, so that none of them can pass for another message. */
function entryLine({ direction, peer, utterance, notedAt, state }: HistoryEntry, self: string): string {
  const author = direction === 'in' ? peer.id : self;
  const [first = '', ...rest] = harmlessLines(utteranceWords(utterance));
  const lines = [`${localTime(notedAt)}  [${authorName(author)}]: ${first}`, ...rest.map((line) => `    ${line}`)].join(
    '\n',
  );
  return direction === 'in' ? lines : `${lines}  (${stateWords(state)})`;
}

function stateWords(state: DeliveryState): string {
  switch (state.kind) {
    case 'queued':
      return 'waits';
    case 'sent':
      return 'kept by a node';
    case 'delivered':
    case 'read':
      return state.kind;
    case 'failed':
      return harmlessLine(`not delivered: ${deliveryFailureWords(state)}`);
  }
}
