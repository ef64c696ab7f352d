import { describe, expect, it } from 'vitest';
import { day } from '../../src/model/units.js';
import type { RoutedBody } from '../../src/protocol/messages.js';
import { bob, carol, confirmation, MessengerBench, node10, otherBob } from './support/messenger-bench.js';

/** Nobody answers requests by themselves; alice is at home with node 10. */
function silentBench(): MessengerBench {
  const bench = new MessengerBench();
  bench.arePrekeysGiven = false;
  bench.network.home = node10;
  bench.comes(node10, { role: 'node' });
  return bench;
}

/** Who was asked for whose prekey since the last call, such as `bob of bob`. */
function asked({ network }: MessengerBench): string[] {
  return network
    .take()
    .flatMap(({ to, message: { body } }) => (body.type === 'prekey-request' ? [`${to.id} of ${body.owner.id}`] : []));
}

const none = (ownerKey: Uint8Array): RoutedBody => ({ type: 'prekey-answer', ownerKey, prekey: undefined });

describe('a prekey', () => {
  it('is asked of its owner, then of the own home, then of nobody for a while', () => {
    const bench = silentBench();
    bench.comes(bob);
    const message = bench.messenger.send(bob.id, 'one');
    expect(asked(bench)).toEqual(['bob of bob']);
    bench.clock.advance(2_000);
    expect(asked(bench)).toEqual(['10 of bob']);
    bench.clock.advance(2_000);
    expect(asked(bench)).toEqual([]);
    expect(message.state).toEqual({ kind: 'queued', reason: 'no-prekey' });
    bench.clock.advance(4_000);
    expect(asked(bench)).toEqual(['bob of bob']);
  });

  it('of somebody who is away is asked of the home at once', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.goesAway(bob);
    bench.messenger.send(bob.id, 'one');
    expect(asked(bench)).toEqual(['10 of bob']);
  });

  it('is never asked of another key that has the ID', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.leaves(bob);
    bench.messenger.send(bob.id, 'one');
    asked(bench);
    bench.comes(otherBob);
    bench.clock.advance(600_000);
    expect(new Set(asked(bench))).toEqual(new Set(['10 of bob']));
  });

  it('that somebody has not sends the question on', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'one');
    asked(bench);
    bench.deliver(bob, none(bob.key));
    expect(asked(bench)).toEqual(['10 of bob']);
    bench.deliver(node10, none(bob.key));
    expect(asked(bench)).toEqual([]);
  });

  it('is still waited for when another who was asked before says late that there is none', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'one');
    bench.clock.advance(2_000);
    expect(asked(bench)).toEqual(['bob of bob', '10 of bob']);
    bench.deliver(bob, none(bob.key));
    bench.clock.advance(6_000);
    expect(asked(bench)).toEqual(['bob of bob']);
    bench.deliver(node10, none(bob.key));
    expect(asked(bench)).toEqual([]);
    bench.clock.advance(2_000);
    expect(asked(bench)).toEqual(['10 of bob']);
  });

  it('is not taken from anybody who was not asked, however well it is signed', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.comes(carol);
    bench.messenger.send(bob.id, 'one');
    asked(bench);
    const ofBob = bench.friend(bob).prekey(bench.clock.now());
    bench.deliver(carol, ofBob);
    expect(bench.takeTexts()).toEqual([]);
    bench.deliver(bob, ofBob);
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });

  it('is not used if its owner has not signed it, or it has expired, and the question stays', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.comes(carol);
    bench.messenger.send(bob.id, 'one');
    asked(bench);
    const ofCarol = bench.friend(carol).prekey(bench.clock.now());
    const expired = bench.friend(bob).prekey(bench.clock.now() - day);
    bench.deliver(carol, ofCarol);
    bench.deliver(bob, { ...ofCarol, ownerKey: bob.key } as RoutedBody);
    bench.deliver(bob, expired);
    expect(bench.takeTexts()).toEqual([]);
    expect(bench.counters.badSignature).toBe(2);
    bench.deliver(bob, bench.friend(bob).prekey(bench.clock.now()));
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });

  it('is asked for once, whatever waits for it, and not any more when it is there', () => {
    const bench = silentBench();
    bench.comes(bob);
    for (const text of ['one', 'two', 'three']) bench.messenger.send(bob.id, text);
    expect(asked(bench)).toEqual(['bob of bob']);
    bench.deliver(bob, bench.friend(bob).prekey(bench.clock.now()));
    expect(bench.takeTexts()).toEqual(['bob 1: one', 'bob 2: two', 'bob 3: three']);
    bench.hear(bob, confirmation(3));
    bench.messenger.send(bob.id, 'four');
    expect(bench.takeTexts()).toEqual(['bob 4: four']);
  });

  it('is asked for again when its owner comes, whatever the pause', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.goesAway(bob);
    bench.messenger.send(bob.id, 'one');
    bench.clock.advance(60_000);
    bench.deliver(node10, none(bob.key));
    asked(bench);
    bench.comes(bob);
    expect(asked(bench)).toEqual(['bob of bob']);
  });

  it('that nobody has asked for is not taken', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.deliver(bob, bench.friend(bob).prekey(bench.clock.now()));
    bench.messenger.send(bob.id, 'one');
    expect(asked(bench)).toEqual(['bob of bob']);
  });

  it('is another one after an hour', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    const prekeys: number[] = [];
    for (const minutes of [0, 30, 61]) {
      bench.clock.advance(minutes * 60_000);
      bench.messenger.send(bob.id, `${minutes}`);
      const body = bench.network.takeLast('message');
      prekeys.push(body.context.prekey);
      bench.hear(bob, confirmation(body.sequence));
    }
    expect(prekeys[1]).toBe(prekeys[0]);
    expect(prekeys[2]).not.toBe(prekeys[0]);
  });

  it('is asked for by nobody any more when the peer closes', () => {
    const bench = silentBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'one');
    bench.messenger.close();
    asked(bench);
    expect(bench.clock.pending).toBe(0);
  });
});
