import { expect, test } from 'vitest';
import { IdlePing } from '../../../node/listener/idle-ping.js';
import { VirtualClock } from '../../support/virtual-clock.js';

const silence = 25_000;

function watched() {
  const clock = new VirtualClock();
  const seen: string[] = [];
  const socket = {
    isPaused: false as boolean,
    ping: () => void seen.push('ping'),
    terminate: () => void seen.push('terminate'),
  };
  return { clock, seen, socket, idlePing: new IdlePing(socket, clock, silence) };
}

test('a silent connection is pinged after the silence, and not before', () => {
  const { clock, seen } = watched();
  clock.advance(silence - 1);
  expect(seen).toEqual([]);
  clock.advance(1);
  expect(seen).toEqual(['ping']);
});

test('two pings without a sign of life end the connection', () => {
  const { clock, seen } = watched();
  clock.advance(3 * silence - 1);
  expect(seen).toEqual(['ping', 'ping']);
  clock.advance(1);
  expect(seen).toEqual(['ping', 'ping', 'terminate']);
  expect(clock.pending).toBe(0);
});

test('whatever is heard counts as a sign of life', () => {
  const { clock, seen, idlePing } = watched();
  clock.advance(2 * silence + 1);
  idlePing.heard();
  clock.advance(silence - 1);
  expect(seen).toEqual(['ping', 'ping']);
  clock.advance(2 * silence);
  expect(seen).not.toContain('terminate');
  clock.advance(silence);
  expect(seen).toContain('terminate');
});

test('a connection that talks is never pinged', () => {
  const { clock, seen, idlePing } = watched();
  for (let second = 0; second < 600; second += 1) {
    clock.advance(1_000);
    idlePing.heard();
  }
  expect(seen).toEqual([]);
});

test('the silence is measured from what was heard last', () => {
  const { clock, seen, idlePing } = watched();
  clock.advance(10_000);
  idlePing.heard();
  clock.advance(silence - 1);
  expect(seen).toEqual([]);
  clock.advance(1);
  expect(seen).toEqual(['ping']);
});

test('a connection that we do not read from is not judged by its silence', () => {
  const { clock, seen, socket } = watched();
  socket.isPaused = true;
  clock.advance(100 * silence);
  expect(seen).toEqual([]);
  socket.isPaused = false;
  clock.advance(2 * silence);
  expect(seen).toContain('ping');
});

test('a closed connection is left alone', () => {
  const { clock, seen, idlePing } = watched();
  idlePing.stop();
  clock.advance(10 * silence);
  expect(seen).toEqual([]);
  expect(clock.pending).toBe(0);
});
