import { describe, expect, it } from 'vitest';
import type { TypingWord } from '../../src/protocol/messages.js';
import { signTyping } from '../../src/protocol/records/typing-word.js';
import { nodeCrypto } from '../../node/crypto/node-crypto.js';
import { alice, bob, carol, MessengerBench } from './support/messenger-bench.js';

const crypto = nodeCrypto();

function bench() {
  const made = new MessengerBench();
  made.comes(bob);
  made.clock.advance(0);
  made.network.take();
  return made;
}

const word = (at: number, to = alice.key): TypingWord => signTyping(crypto, bob.keys, to, at);

describe('who is writing', () => {
  it('is told to whoever is there, at most every four seconds, and at once after something was said', () => {
    const { messenger, network, clock } = bench();
    const told = () => network.take().filter(({ message }) => message.body.type === 'typing').length;
    messenger.typing(bob.id);
    messenger.typing(bob.id);
    expect(told()).toBe(1);
    clock.advance(3_999);
    messenger.typing(bob.id);
    expect(told()).toBe(0);
    clock.advance(1);
    messenger.typing(bob.id);
    expect(told()).toBe(1);
    messenger.send(bob.id, 'hello');
    messenger.typing(bob.id);
    expect(told()).toBe(1);
  });

  it('is told to nobody who is away, unknown or the user', () => {
    const made = bench();
    const { messenger, network } = made;
    made.goesAway(bob);
    for (const { id } of [alice, bob, carol]) messenger.typing(id);
    expect(network.take().filter(({ message }) => message.body.type === 'typing')).toEqual([]);
  });

  it('is heard by its signature, in time and once', () => {
    const made = bench();
    const now = made.clock.now();
    made.deliver(bob, word(now));
    expect(made.received).toEqual(['bob is typing']);
    made.deliver(bob, word(now));
    made.deliver(bob, word(now + 1));
    made.clock.advance(4_000);
    made.deliver(bob, word(now));
    made.deliver(bob, { ...word(now + 4_000), at: now + 4_001 });
    made.deliver(bob, word(now + 4_000, carol.key));
    made.deliver(bob, word(now + 100_000));
    expect(made.received).toEqual(['bob is typing']);
    made.deliver(bob, word(now + 4_000));
    expect(made.received).toEqual(['bob is typing', 'bob is typing']);
  });
});
