import type { Crypto } from '../../src/platform/crypto.js';
import { inlineVerifier, type SignatureCheck, type Verifier } from '../../src/platform/verifier.js';
import type { VerifyAnswer, VerifyOrder } from './verify-messages.js';

/** The part of a `Worker` that verifies. */
export interface VerifyWorker {
  onmessage: ((event: MessageEvent<VerifyAnswer>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  postMessage(order: VerifyOrder): void;
  terminate(): void;
}

/** `alone`: the page does it itself. */
type Help = { readonly kind: 'worker'; readonly worker: VerifyWorker } | { readonly kind: 'alone' };

interface Waiting {
  readonly checks: readonly SignatureCheck[];
  readonly answered: (areGenuine: readonly boolean[]) => void;
}

/**
 * Checks signatures in a worker, for noble takes milliseconds for each, and a page of a room has fifty. Where there is no worker to be
 * had, or it comes to an end, the page does it itself, from the first that is not answered on.
 */
export class WorkerVerifier implements Verifier {
  readonly #inline: Verifier;
  /** By their numbers, and in their order. */
  readonly #waiting = new Map<number, Waiting>();
  #help: Help;
  #numbers = 0;

  /** `open` may throw. */
  constructor(open: () => VerifyWorker, crypto: Pick<Crypto, 'verify'>) {
    this.#inline = inlineVerifier(crypto);
    this.#help = this.#open(open);
  }

  verify(checks: readonly SignatureCheck[], answered: (areGenuine: readonly boolean[]) => void): void {
    if (this.#help.kind === 'alone') {
      this.#inline.verify(checks, answered);
      return;
    }
    this.#numbers += 1;
    this.#waiting.set(this.#numbers, { checks, answered });
    this.#help.worker.postMessage({ number: this.#numbers, checks });
  }

  #open(open: () => VerifyWorker): Help {
    let worker: VerifyWorker;
    try {
      worker = open();
    } catch {
      return { kind: 'alone' };
    }
    worker.onmessage = ({ data: { number, areGenuine } }) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      waiting?.answered(areGenuine);
    };
    worker.onerror = () => this.#goOnAlone(worker);
    return { kind: 'worker', worker };
  }

  #goOnAlone(worker: VerifyWorker): void {
    worker.terminate();
    // Whatever is asked for meanwhile waits behind what was asked for before.
    for (const [number, { checks, answered }] of this.#waiting) {
      this.#waiting.delete(number);
      this.#inline.verify(checks, answered);
    }
    this.#help = { kind: 'alone' };
  }
}
