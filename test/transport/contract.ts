import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection, Dialler } from '../../src/transport/connection.js';
import { Recorder } from './recorder.js';

/** A transport under test: a node that accepts, and a way to dial it. */
export interface TransportBench {
  readonly dialler: Dialler;
  readonly url: string;
  /** A URL that nobody listens on. */
  readonly deadUrl: string;
  /** The next accepted connection. It must be listened to in the turn that it was made in, so it comes recorded. */
  accepted(): Promise<Recorder>;
  close(): Promise<void>;
}

/** Collects what a listener accepts, for `TransportBench.accepted`. */
export class AcceptedQueue {
  readonly #waiting: Recorder[] = [];
  readonly #asking: ((recorder: Recorder) => void)[] = [];

  add(connection: Connection): void {
    const recorder = new Recorder(connection);
    const ask = this.#asking.shift();
    if (ask) ask(recorder);
    else this.#waiting.push(recorder);
  }

  next(): Promise<Recorder> {
    const recorder = this.#waiting.shift();
    return recorder ? Promise.resolve(recorder) : new Promise((resolve) => this.#asking.push(resolve));
  }
}

/** What every transport must keep, whatever carries it. */
export function transportContract(name: string, open: () => Promise<TransportBench>): void {
  describe(`the ${name} transport`, () => {
    let bench: TransportBench;

    beforeEach(async () => {
      bench = await open();
    });
    afterEach(() => bench.close());

    const pair = async (): Promise<{ near: Recorder; far: Recorder }> => {
      const near = new Recorder(bench.dialler.dial(bench.url));
      const far = await bench.accepted();
      expect(await near.next()).toEqual({ kind: 'opened' });
      expect(await far.next()).toEqual({ kind: 'opened' });
      return { near, far };
    };

    it('opens both ends', async () => {
      const { near, far } = await pair();
      expect(near.connection.label).toBe(bench.url);
      expect(far.connection.label).not.toBe('');
    });

    it('carries frames both ways, whole and in order', async () => {
      const { near, far } = await pair();
      for (let size = 1; size <= 5; size += 1) near.connection.send(new Uint8Array(size).fill(size));
      far.connection.send(Uint8Array.of(255));
      for (let size = 1; size <= 5; size += 1)
        expect(await far.next()).toEqual({ kind: 'frame', bytes: new Uint8Array(size).fill(size) });
      expect(await near.next()).toEqual({ kind: 'frame', bytes: Uint8Array.of(255) });
    });

    it('gives the reader bytes of its own, which it may write to', async () => {
      const { near, far } = await pair();
      const frame = Uint8Array.of(1, 2, 3);
      near.connection.send(frame);
      const arrived = await far.next();
      if (arrived.kind === 'frame') arrived.bytes[0] = 9;
      expect(arrived).toEqual({ kind: 'frame', bytes: Uint8Array.of(9, 2, 3) });
      expect(frame).toEqual(Uint8Array.of(1, 2, 3));
    });

    it('carries a frame of 64 KiB', async () => {
      const { near, far } = await pair();
      const frame = Uint8Array.from({ length: 65_536 }, (_, at) => at & 255);
      near.connection.send(frame);
      expect(await far.next()).toEqual({ kind: 'frame', bytes: frame });
      expect(near.connection.bufferedBytes).toBe(0);
    });

    it('takes the code and the words of a close to the other end, and reports it at both, last and once', async () => {
      const { near, far } = await pair();
      near.connection.close(4410, 'taken over');
      near.connection.close(4411, 'again');
      expect(await far.next()).toEqual({ kind: 'closed', code: 4410, words: 'taken over' });
      expect(await near.next()).toEqual({ kind: 'closed', code: 4410, words: 'taken over' });
      near.connection.terminate();
      near.connection.send(Uint8Array.of(1));
      const other = await pair();
      other.far.connection.close(1001, 'going');
      expect(await other.near.next()).toEqual({ kind: 'closed', code: 1001, words: 'going' });
      expect(near.happenings.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
      expect(far.happenings.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
    });

    it('delivers what was sent before the close', async () => {
      const { near, far } = await pair();
      near.connection.send(Uint8Array.of(1));
      near.connection.close(1000, '');
      expect(await far.next()).toEqual({ kind: 'frame', bytes: Uint8Array.of(1) });
      expect(await far.next()).toMatchObject({ kind: 'closed', code: 1000 });
    });

    it('reports nothing while it is paused, then all of it in order, the close too', async () => {
      const { near, far } = await pair();
      far.connection.pause();
      // More than what a host keeps by itself, so that the sender has to wait.
      const frame = new Uint8Array(65_536);
      for (let count = 0; count < 400; count += 1) near.connection.send(frame);
      near.connection.send(Uint8Array.of(1));
      near.connection.close(4000, 'done');
      // Time enough for all of it to come, were it read.
      for (let count = 0; count < 200; count += 1) {
        far.connection.send(Uint8Array.of(2));
        expect(await near.next()).toEqual({ kind: 'frame', bytes: Uint8Array.of(2) });
      }
      const early = far.happenings.filter(({ kind }) => kind === 'frame').length;
      expect(early).toBeLessThan(50);
      expect(near.connection.bufferedBytes).toBeGreaterThan(0);
      far.connection.resume();
      for (let count = 0; count < 400; count += 1) expect(await far.next()).toMatchObject({ kind: 'frame' });
      expect(await far.next()).toEqual({ kind: 'frame', bytes: Uint8Array.of(1) });
      expect(await far.next()).toEqual({ kind: 'closed', code: 4000, words: 'done' });
    });

    it('reports a terminated connection as vanished at both ends', async () => {
      const { near, far } = await pair();
      near.connection.terminate();
      expect(await near.next()).toMatchObject({ kind: 'closed', code: 1006 });
      expect(await far.next()).toMatchObject({ kind: 'closed', code: 1006 });
    });

    it('reports a dial that nobody answers as closed, without having opened', async () => {
      const near = new Recorder(bench.dialler.dial(bench.deadUrl));
      const outcome = await near.next();
      expect(outcome).toMatchObject({ kind: 'closed', code: 1006 });
      expect(outcome.kind === 'closed' && outcome.words).not.toBe('');
    });

    it('gives up a dial that is closed before it has opened', async () => {
      const near = new Recorder(bench.dialler.dial(bench.url));
      near.connection.close(1000, 'changed my mind');
      expect(await near.next()).toMatchObject({ kind: 'closed', code: 1006 });
      expect(near.happenings).toHaveLength(1);
    });
  });
}
