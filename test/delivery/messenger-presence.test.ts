import { describe, expect, it } from 'vitest';
import { toHex } from '../../src/model/bytes.js';
import { ChangedKeyError } from '../../src/model/errors.js';
import { yieldedPeerId } from '../../src/model/peer-id.js';
import { keyTag, type PeerAddress } from '../../src/model/peer.js';
import type { SealedMessage } from '../../src/protocol/messages.js';
import { person } from '../routing/support/person.js';
import { alice, bob, carol, confirmation, MessengerBench, otherBob, text } from './support/messenger-bench.js';

describe('somebody who is not there', () => {
  it('can be written to, and gets it when they are back', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.goesAway(bob);
    bench.messenger.send(bob.id, 'one');
    bench.leaves(bob);
    bench.messenger.send(bob.id, 'two');
    bench.clock.advance(600_000);
    expect(bench.takeTexts()).toEqual([]);
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one', 'bob 2: two']);
  });

  it('who is linked anew is offered again what they may have missed', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.messenger.send(bob.id, 'one');
    bench.network.take();
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: one']);
  });

  it('is offered everything when this peer itself has a way again', () => {
    const bench = new MessengerBench();
    for (const peer of [bob, carol]) bench.comes(peer);
    bench.messenger.send(bob.id, 'one');
    bench.messenger.send(carol.id, 'two');
    bench.network.take();
    bench.messenger.networkReachable();
    expect(bench.takeTexts()).toEqual(['bob 1: one', 'carol 1: two']);
  });

  it('is known when they were in the roster that came with the way', () => {
    const bench = new MessengerBench();
    bench.network.add(bob);
    bench.messenger.networkReachable();
    bench.network.remove(bob.id);
    expect(bench.messenger.send(bob.id, 'hello').state.kind).toBe('queued');
  });
});

describe('another key under the same ID', () => {
  it('never gets the mail of the first one, nor anything before the user has accepted it', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.leaves(bob);
    const secret = bench.messenger.send(bob.id, 'for the first one');
    bench.comes(otherBob);
    bench.messenger.networkReachable();
    bench.clock.advance(600_000);
    expect(bench.takeTexts()).toEqual([]);
    expect(bench.suspects).toEqual([`bob ${toHex(keyTag(otherBob.key))}`]);
    expect(() => bench.messenger.send(bob.id, 'for whom?')).toThrow(ChangedKeyError);

    expect(bench.messenger.accept(bob.id)).toBe(true);
    bench.messenger.send(bob.id, 'for the second one');
    const [sent] = bench.network.take();
    expect(sent).toMatchObject({ to: { key: otherBob.key }, message: { body: { sequence: 1 } } });
    expect(bench.friend(otherBob).open(alice, sent!.message.body as SealedMessage)).toMatchObject({ kind: 'opened' });
    bench.hear(otherBob, confirmation(9));
    expect(secret.state.kind).toBe('queued');

    bench.leaves(otherBob);
    bench.comes(bob);
    expect(bench.takeTexts()).toEqual(['bob 1: for the first one']);
  });

  it('does not go on with the numbers of the first one, and is shown under a name of its own', () => {
    const bench = new MessengerBench();
    bench.hear(bob, text(1, 'old'));
    bench.hear(otherBob, text(1, 'new'));
    expect(bench.received).toEqual(['bob: old', `${yieldedPeerId(bob.id, otherBob.key)}: new`]);
    expect(bench.suspects).toHaveLength(1);
  });

  it('that writes first does not get the ID for itself while its owner is there', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.hear(otherBob, text(1, 'it is me'));
    expect(bench.received).toEqual([`${yieldedPeerId(bob.id, otherBob.key)}: it is me`]);
    expect(bench.messenger.contact(bob.id)).toBeUndefined();
    bench.hear(bob, text(1, 'no, me'));
    expect(bench.received.slice(1)).toEqual(['bob: no, me']);
    expect(bench.messenger.contact(bob.id)).toMatchObject({ key: bob.key });
  });

  it('is told of once, however often it comes and writes', () => {
    const bench = new MessengerBench();
    bench.hear(bob, text(1));
    for (let often = 1; often < 4; often += 1) {
      bench.comes(otherBob);
      bench.hear(otherBob, text(often));
    }
    expect(bench.suspects).toHaveLength(1);
  });
});

describe('a sender that begins a new session', () => {
  it('is heard from its first number on, and its old session no more', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.hear(bob, text(1, 'before', 3));
    bench.hear(bob, text(1, 'after', 4));
    bench.hear(bob, text(2, 'late', 3));
    expect(bench.received).toEqual(['bob: before', 'bob: after']);
  });
});

describe('an outbox', () => {
  it('is drained when nothing waits for anybody who is there', () => {
    const bench = new MessengerBench();
    bench.comes(bob);
    bench.comes(carol);
    expect(bench.messenger.isDrained).toBe(true);
    bench.messenger.send(bob.id, 'hello');
    bench.messenger.send(carol.id, 'hello');
    expect(bench.messenger.isDrained).toBe(false);
    bench.hear(bob, confirmation(1));
    expect(bench.messenger.isDrained).toBe(false);
    bench.goesAway(carol);
    expect(bench.messenger.isDrained).toBe(true);
  });
});

describe('an ID that is a word of JavaScript', () => {
  it('is an ID like any other', () => {
    const bench = new MessengerBench();
    const proto = person('__proto__');
    bench.comes(proto);
    bench.messenger.send(proto.id, 'hello');
    bench.hear(proto, text(1, 'hi'));
    expect(bench.received).toEqual(['__proto__: hi']);
    expect(bench.takeTexts()).toEqual(['__proto__ 1: hello']);
  });
});

describe('more people than a peer remembers', () => {
  const crowd = Array.from({ length: 20 }, (_, at) => person(`guest-${at}`));

  it('are forgotten one by one, those who are gone for longest first', () => {
    const bench = new MessengerBench({ rememberedPeers: 3 });
    for (const guest of crowd) {
      bench.comes(guest);
      bench.leaves(guest);
    }
    const isKnown = ({ id }: PeerAddress): boolean => {
      const { state } = bench.messenger.send(id, 'hello');
      return state.kind === 'queued' && state.reason === 'away';
    };
    expect(crowd.filter(isKnown)).toEqual(crowd.slice(-3));
  });

  it('do not take the place of somebody for whom something waits', async () => {
    const bench = new MessengerBench({ rememberedPeers: 3 });
    bench.comes(bob);
    const sent = bench.messenger.send(bob.id, 'hello');
    bench.leaves(bob);
    for (const guest of crowd) {
      bench.comes(guest);
      bench.leaves(guest);
    }
    bench.hear(bob, confirmation(1));
    await expect(sent.delivered).resolves.toBeUndefined();
  });

  it('do not make anything come twice from who is there, or whose messages have a gap', () => {
    const bench = new MessengerBench({ rememberedPeers: 3 });
    for (const sender of [bob, carol]) bench.comes(sender);
    bench.hear(bob, text(1));
    bench.hear(carol, text(1));
    bench.hear(carol, text(3));
    bench.leaves(carol);
    for (const guest of crowd) {
      bench.comes(guest);
      bench.hear(guest, text(1));
      bench.leaves(guest);
    }
    bench.comes(carol);
    bench.received.length = 0;
    bench.hear(bob, text(1));
    bench.hear(carol, text(1));
    bench.hear(carol, text(2));
    expect(bench.received).toEqual(['carol: 2', 'carol: 3']);
  });
});
