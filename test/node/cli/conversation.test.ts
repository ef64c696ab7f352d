import { expect, onTestFinished, test, vi } from 'vitest';
import { converse } from '../../../node/cli/conversation.js';
import { FileDesk } from '../../../node/prompt/file-desk.js';
import type { InputHandlers } from '../../../node/prompt/line-input.js';
import { FakePeer } from '../support/fake-peer.js';
import { posting } from '../support/fake-rooms.js';

/** A conversation whose input is typed by the test. */
function conversation({ endsWithInput = false } = {}) {
  const peer = new FakePeer();
  const printed: string[] = [];
  const opened: InputHandlers[] = [];
  const interrupted = vi.fn();
  const closeInput = vi.fn();
  const close = vi.fn(async () => {
    await peer.close();
    peer.state = { kind: 'ended', reason: { kind: 'closed' } };
    peer.emit('state', peer.state);
  });
  const ending = converse({
    peer,
    files: new FileDesk(peer, (text) => printed.push(text)),
    close,
    print: (text) => printed.push(text),
    openInput: (handlers) => {
      opened.push(handlers);
      return { close: closeInput };
    },
    endsWithInput,
    interrupted,
  });
  return { peer, printed, input: opened[0]!, interrupted, closeInput, close, ending };
}

test('what is typed is carried out, and what comes of it printed', () => {
  const { peer, printed, input } = conversation();
  peer.add('bob');
  input.line('bob hello');
  input.line('carol hello');
  expect(peer.sent).toEqual([
    { to: 'bob', text: 'hello' },
    { to: 'carol', text: 'hello' },
  ]);
  expect(printed).toEqual([
    '* nobody called carol has been seen: the message waits in your outbox until somebody has that ID',
  ]);
});

test('what was looked up is printed when it comes, before the end', async () => {
  const { peer, printed, input, ending } = conversation();
  peer.add('bob');
  input.line('lookup b');
  expect(printed).toEqual([]);
  input.line('end');
  await ending;
  expect(printed).toEqual(['ID   NODE  PRESENCE', 'bob  bob   online']);
});

test('end waits two seconds at most for what is not confirmed, then leaves', async () => {
  const { peer, input, closeInput, close, ending } = conversation();
  input.line('end');
  expect(closeInput).toHaveBeenCalled();
  expect(await ending).toEqual({ kind: 'quiet' });
  expect(peer.drainedFor).toBe(2_000);
  expect(close).toHaveBeenCalled();
});

test('a trace prints its hops as they come, while other lines are carried out', async () => {
  const { peer, printed, input } = conversation();
  const { id, key } = peer.add('bob');
  peer.replies = [{ kind: 'answered', from: { id, key }, outcome: 'arrived', crossed: 1, roundTrip: 0.25 }];
  input.line('trace bob');
  input.line('bob hello');
  await new Promise(setImmediate);
  expect(peer.sent).toHaveLength(1);
  expect(printed).toEqual([' 1  bob  0.3 ms', '* bob is 1 hop away, 0.3 ms there and back']);
});

test('end waits two seconds at most for a trace, then stops it', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { peer, printed, input, close, ending } = conversation();
  peer.add('bob');
  peer.replies = [{ kind: 'silent' }];
  input.line('trace bob');
  input.line('end');
  await vi.advanceTimersByTimeAsync(1_999);
  expect(printed).toEqual([' 1  *']);
  expect(close).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await ending).toEqual({ kind: 'quiet' });
  expect(printed).toEqual([' 1  *', '! the trace to bob was stopped']);
});

test('the end of the input is the end at a terminal, and not of a service', async () => {
  const service = conversation();
  service.input.ended();
  await new Promise(setImmediate);
  expect(service.close).not.toHaveBeenCalled();

  const terminal = conversation({ endsWithInput: true });
  terminal.input.ended();
  expect(await terminal.ending).toEqual({ kind: 'quiet' });
});

test('a peer that a newer session replaces ends the conversation', async () => {
  const { peer, closeInput, ending } = conversation();
  peer.state = { kind: 'ended', reason: { kind: 'replaced', words: 'newer' } };
  peer.emit('state', peer.state);
  expect(await ending).toEqual({ kind: 'failed', code: 7, words: 'newer' });
  expect(closeInput).toHaveBeenCalled();
});

test('Ctrl-C as a key is passed on', () => {
  const { input, interrupted } = conversation();
  input.interrupted();
  expect(interrupted).toHaveBeenCalledOnce();
});

test('end waits two seconds at most for what is said in rooms', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { peer, printed, input, close } = conversation();
  const lobby = peer.rooms.join('lobby');
  input.line('#lobby hello');
  expect(lobby.said.map(({ text }) => text)).toEqual(['hello']);
  lobby.send = (text) => posting({ room: lobby.tag, text, state: { kind: 'queued', reason: 'no-home' } });
  input.line('#lobby anybody?');
  input.line('#nowhere hello');
  expect(printed).toEqual(['! you are not in a room #nowhere: join it first']);
  input.line('end');
  await vi.advanceTimersByTimeAsync(1_999);
  expect(close).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(close).toHaveBeenCalled();
});
