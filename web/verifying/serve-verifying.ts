import { nobleCrypto } from '../../src/platform/noble-crypto.js';
import { areGenuine } from '../../src/platform/verifier.js';
import type { VerifyAnswer, VerifyOrder } from './verify-messages.js';

/** The inside of a worker that verifies. */
interface VerifyLine {
  onmessage: ((event: MessageEvent<VerifyOrder>) => unknown) | null;
  postMessage(answer: VerifyAnswer): void;
}

/** Checks signatures for a page at the other end of the line, in the order in which they come. */
export function serveVerifying(line: VerifyLine): void {
  line.onmessage = ({ data: { number, checks } }) =>
    line.postMessage({ number, areGenuine: areGenuine(nobleCrypto, checks) });
}
