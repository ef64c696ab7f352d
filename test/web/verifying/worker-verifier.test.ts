import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import type { SignatureCheck } from '../../../src/platform/verifier.js';
import { serveVerifying } from '../../../web/verifying/serve-verifying.js';
import { WorkerVerifier, type VerifyWorker } from '../../../web/verifying/worker-verifier.js';

const keys = nobleCrypto.keyPair(new Uint8Array(32).fill(1));
const bytes = new TextEncoder().encode('hello');
const right: SignatureCheck = { publicKey: keys.publicKey, bytes, signature: nobleCrypto.sign(keys, bytes) };
const wrong: SignatureCheck = { ...right, bytes: new TextEncoder().encode('hell') };

const ports: MessagePort[] = [];
afterAll(() => {
  for (const port of ports) port.close();
});

/** A worker as the page sees it; the other side of the line runs here as well. */
function lineWorker(): VerifyWorker {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveVerifying(port2 as unknown as Parameters<typeof serveVerifying>[0]);
  return Object.assign(port1, { onerror: null, terminate: () => port1.close() }) as unknown as VerifyWorker;
}

/** A worker that never answers, and that can be brought to an end. */
class DeafWorker implements VerifyWorker {
  onmessage: VerifyWorker['onmessage'] = null;
  onerror: VerifyWorker['onerror'] = null;
  isTerminated = false;

  postMessage(): void {
    expect(this.isTerminated || this.onerror !== null).toBe(true);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  fail(): void {
    this.onerror?.({} as ErrorEvent);
  }
}

const ownCrypto = {
  verify: () => {
    throw new Error('the page was to leave that to the worker');
  },
};

test('a worker checks signatures, in the order in which that was asked for', async () => {
  const verifier = new WorkerVerifier(lineWorker, ownCrypto);
  const answers: unknown[] = [];
  verifier.verify([right, wrong], (areGenuine) => answers.push(areGenuine));
  verifier.verify([], (areGenuine) => answers.push(areGenuine));
  await new Promise<void>((resolve) => {
    verifier.verify([wrong], (areGenuine) => {
      answers.push(areGenuine);
      resolve();
    });
  });
  expect(answers).toEqual([[true, false], [], [false]]);
});

test('the page does it where there are no workers', () => {
  const verifier = new WorkerVerifier(() => {
    throw new ReferenceError('Worker is not defined');
  }, nobleCrypto);
  const answers: unknown[] = [];
  verifier.verify([right, wrong], (areGenuine) => answers.push(areGenuine));
  expect(answers).toEqual([[true, false]]);
});

test('when the worker cannot be loaded, the page does what waits for it, in order, and goes on alone', () => {
  const worker = new DeafWorker();
  const verifier = new WorkerVerifier(() => worker, nobleCrypto);
  const answers: string[] = [];
  verifier.verify([right], ([isGenuine]) => {
    answers.push(`first ${isGenuine}`);
    verifier.verify([right], () => answers.push('asked for by the first'));
  });
  verifier.verify([wrong], ([isGenuine]) => answers.push(`second ${isGenuine}`));
  expect(answers).toEqual([]);
  worker.fail();
  expect(answers).toEqual(['first true', 'second false', 'asked for by the first']);
  expect(worker.isTerminated).toBe(true);
  verifier.verify([right], ([isGenuine]) => answers.push(`last ${isGenuine}`));
  expect(answers.at(-1)).toBe('last true');
});
