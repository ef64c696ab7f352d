import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { endBySignals } from '../../../node/cli/signals.js';

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];

  exit(code: number): never {
    this.exits.push(code);
    return undefined as never;
  }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('the first %s ends gracefully, the second at once', (signal, code) => {
  const process = new FakeProcess();
  const endGracefully = vi.fn();
  endBySignals(process, endGracefully);
  process.emit(signal, signal);
  expect(endGracefully).toHaveBeenCalledOnce();
  expect(process.exits).toEqual([]);
  process.emit(signal, signal);
  expect(process.exits).toEqual([code]);
});

test('Ctrl-C as a key counts like the signal', () => {
  const process = new FakeProcess();
  const endGracefully = vi.fn();
  const interrupt = endBySignals(process, endGracefully);
  interrupt();
  expect(endGracefully).toHaveBeenCalledOnce();
  interrupt();
  expect(process.exits).toEqual([130]);
});
