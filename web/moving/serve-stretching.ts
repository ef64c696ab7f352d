import { nobleStretch } from '../../src/platform/noble-stretch.js';
import type { StretchAnswer, StretchOrder } from './stretch-messages.js';

/** The inside of a worker that stretches. */
interface StretchLine {
  onmessage: ((event: MessageEvent<StretchOrder>) => unknown) | null;
  postMessage(answer: StretchAnswer): void;
}

/** Stretches passphrases for a page at the other end of the line. */
export function serveStretching(line: StretchLine): void {
  line.onmessage = async ({ data: { passphrase, salt, cost } }) => {
    try {
      line.postMessage({ kind: 'key', key: await nobleStretch(passphrase, salt, cost) });
    } catch {
      line.postMessage({ kind: 'failed' });
    }
  };
}
