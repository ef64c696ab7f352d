import { expect, test } from 'vitest';
import { RunningTraces } from '../../../node/prompt/running-traces.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { TraceRun, type Reply } from '../../../src/routing/trace/trace-run.js';
import { addressWith } from '../../routing/support/person.js';

const alice = addressWith('alice', 1);

/** A trace of one hop, and what lets the addressee answer. */
function traceTo(to: PeerAddress): { trace: TraceRun; answer: () => void } {
  let settle: (reply: Reply) => void = () => undefined;
  const reply = new Promise<Reply>((resolve) => {
    settle = resolve;
  });
  const trace = new TraceRun(to, { self: alice.id, hopLimit: 64, probes: 1, gaps: 5 }, () => ({
    reply,
    abandon: () => settle({ kind: 'stopped' }),
  }));
  const answer = (): void => settle({ kind: 'answered', from: to, outcome: 'arrived', crossed: 1, roundTrip: 1 });
  return { trace, answer };
}

test('two traces at a time are shown one after the other, in the order they were asked for', async () => {
  const printed: string[] = [];
  const traces = new RunningTraces((line) => printed.push(line));
  const [bob, carol] = [traceTo(addressWith('bob', 2)), traceTo(addressWith('carol', 3))];
  traces.show(bob.trace);
  traces.show(carol.trace);
  carol.answer();
  await carol.trace.ended;
  expect(printed).toEqual([]);
  bob.answer();
  await traces.finished(60_000);
  expect(printed).toEqual([
    ' 1  bob  1.0 ms',
    '* bob is 1 hop away, 1.0 ms there and back',
    ' 1  carol  1.0 ms',
    '* carol is 1 hop away, 1.0 ms there and back',
  ]);
});

test('those that are not over in time are stopped, each with a word', async () => {
  const printed: string[] = [];
  const traces = new RunningTraces((line) => printed.push(line));
  traces.show(traceTo(addressWith('bob', 2)).trace);
  traces.show(traceTo(addressWith('carol', 3)).trace);
  await traces.finished(1);
  expect(printed).toEqual(['! the trace to bob was stopped', '! the trace to carol was stopped']);
});

test('none are over at once', async () => {
  await new RunningTraces(() => undefined).finished(60_000);
});
