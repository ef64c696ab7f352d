import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { nobleStretch } from '../../../src/platform/noble-stretch.js';
import { serveStretching } from '../../../web/moving/serve-stretching.js';
import { workerStretch, type StretchWorker } from '../../../web/moving/worker-stretch.js';

const cost = { logN: 4, r: 8, p: 1 };
const [passphrase, salt] = [new Uint8Array(9).fill(1), new Uint8Array(16).fill(2)];
const right = await nobleStretch(passphrase, salt, cost);

const ports: MessagePort[] = [];
afterAll(() => {
  for (const port of ports) port.close();
});

/** A worker as the page sees it; the other side of the line runs here as well. */
class LineWorker {
  readonly #port: MessagePort;
  isTerminated = false;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    serveStretching(port2 as unknown as Parameters<typeof serveStretching>[0]);
    this.#port = port1;
  }

  onerror: StretchWorker['onerror'] = null;

  set onmessage(listener: StretchWorker['onmessage']) {
    (this.#port as unknown as StretchWorker).onmessage = listener;
  }

  postMessage(order: Parameters<StretchWorker['postMessage']>[0]): void {
    this.#port.postMessage(order);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

test('a worker stretches, and ends', async () => {
  const worker = new LineWorker();
  expect(await workerStretch(() => worker as unknown as StretchWorker)(passphrase, salt, cost)).toEqual(right);
  expect(worker.isTerminated).toBe(true);
});

test('the page does it where there are no workers', async () => {
  const none = (): StretchWorker => {
    throw new ReferenceError('Worker is not defined');
  };
  expect(await workerStretch(none)(passphrase, salt, cost)).toEqual(right);
});

test('the page does it when the worker cannot be loaded', async () => {
  let isTerminated = false;
  const gone = {
    onmessage: null,
    onerror: null as StretchWorker['onerror'],
    postMessage(): void {
      queueMicrotask(() => this.onerror?.({} as ErrorEvent));
    },
    terminate: () => (isTerminated = true),
  };
  expect(await workerStretch(() => gone)(passphrase, salt, cost)).toEqual(right);
  expect(isTerminated).toBe(true);
});

test('what asks for more than there is fails in the page, too', async () => {
  const worker = new LineWorker();
  const stretching = workerStretch(() => worker)(passphrase, salt, {
    logN: 60,
    r: 8,
    p: 1,
  });
  await expect(stretching).rejects.toBeInstanceOf(Error);
  expect(worker.isTerminated).toBe(true);
});
