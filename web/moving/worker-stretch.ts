import { nobleStretch } from '../../src/platform/noble-stretch.js';
import type { StretchPassphrase } from '../../src/platform/passphrase.js';
import type { StretchAnswer, StretchOrder } from './stretch-messages.js';

/** The part of a `Worker` that stretches passphrases. */
export interface StretchWorker {
  onmessage: ((event: MessageEvent<StretchAnswer>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  postMessage(order: StretchOrder): void;
  terminate(): void;
}

/**
 * Stretches in a worker, so that the page goes on without a hitch. Where there is none to be had, as when the node that served the
 * page is gone, the page does it itself: slower to answer for that moment, and with the same result.
 * `open` may throw.
 */
export function workerStretch(open: () => StretchWorker): StretchPassphrase {
  return async (passphrase, salt, cost) => {
    const answer = await answerOf(open, { passphrase, salt, cost });
    return answer.kind === 'key' ? answer.key : nobleStretch(passphrase, salt, cost);
  };
}

async function answerOf(open: () => StretchWorker, order: StretchOrder): Promise<StretchAnswer> {
  let worker: StretchWorker;
  try {
    worker = open();
  } catch {
    return { kind: 'failed' };
  }
  const answer = await new Promise<StretchAnswer>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve({ kind: 'failed' });
    worker.postMessage(order);
  });
  worker.terminate();
  return answer;
}
