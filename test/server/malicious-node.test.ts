import { describe, expect, it } from 'vitest';
import { equalBytes } from '../../src/model/bytes.js';
import { ChangedKeyError } from '../../src/model/errors.js';
import type { PeerInfo } from '../../src/model/peer.js';
import type { RoutedBody, SealedMessage } from '../../src/protocol/messages.js';
import { encodeLinkMessage } from '../../src/protocol/link-codec.js';
import { openPrekey, type Prekey } from '../../src/protocol/records/prekey.js';
import { honest, type Meddling, type Passing } from '../support/bad-node.js';
import { Conversation, standings } from './support/conversation.js';
import { forgedPrekeyNumber, whole, type Spot } from './support/forger.js';

type BodyOf<T extends RoutedBody['type']> = RoutedBody & { readonly type: T };

/** What passed the bad node of one type, with its bytes. */
function passed<T extends RoutedBody['type']>(
  { bad }: Conversation,
  type: T,
): (Omit<Passing, 'message'> & { readonly body: BodyOf<T> })[] {
  return bad.passed.flatMap(({ to, bytes, message: { body } }) =>
    body.type === type ? [{ to, bytes, body: body as BodyOf<T> }] : [],
  );
}

/** Drops all of these types, and lets the rest pass. */
function without(...types: readonly RoutedBody['type'][]): Meddling {
  return (passing) => (types.includes(passing.message.body.type) ? [] : honest(passing));
}

/** Where alice's stream to bob is, as whoever passes it on knows. */
function spotOf(conversation: Conversation, sequence: number): Spot {
  const { alice: from, bob: to } = conversation;
  const own = passed(conversation, 'message').find(({ body }) => equalBytes(body.context.senderKey, from.key));
  return { from, to, epoch: own?.body.epoch ?? 0, sequence };
}

/** A prekey of bob that was given to somebody by way of the bad node. */
function prekeyOfBob(conversation: Conversation): Prekey {
  const answer = passed(conversation, 'prekey-answer').find(({ body }) =>
    equalBytes(body.ownerKey, conversation.bob.key),
  );
  return openPrekey(answer!.body.prekey!);
}

/** Whoever is next on the way from the bad node to one of the two. */
function towards({ alice, bob, bad }: Conversation, name: 'alice' | 'bob'): string {
  const other = name === 'alice' ? bob : alice;
  const last = bad.passed.findLast(({ message }) => message.source.id === other.id && message.destination.id === name);
  return last!.to;
}

/** They have exchanged a message each. */
async function acquainted(standing: (typeof standings)[number]): Promise<Conversation> {
  const conversation = await Conversation.begin(standing);
  const { world } = conversation;
  for (const name of ['alice', 'bob'] as const) await world.during(conversation.say(name).delivered);
  return conversation;
}

describe.each(standings)('a bad node that is %s', (standing) => {
  it('and only listens learns who writes and when, and no word', async () => {
    const conversation = await acquainted(standing);
    const { world, bad, alice } = conversation;
    await conversation.goes('bob');
    const kept = conversation.say('alice');
    await world.during(kept.sent);
    await conversation.comes('bob');
    await world.during(kept.delivered);
    conversation.look('bob');
    await world.during(kept.read);
    expect(await conversation.faults()).toEqual([]);
    expect(alice.read.size).toBe(2);
    // It would be found if it were there.
    for (const known of ['alice', 'bob']) expect(bad.hasHeard(new TextEncoder().encode(known))).toBe(true);
    expect(passed(conversation, 'message').length).toBeGreaterThan(1);
  });

  it('cannot write in the name of another', async () => {
    const conversation = await acquainted(standing);
    const { world, bad, forger, bob } = conversation;
    const prekey = prekeyOfBob(conversation);
    const spot = spotOf(conversation, 2);
    const before = bob.peer!.counters.badSignature;
    const forged = [spot, { ...spot, epoch: spot.epoch + 1 }].map((each) =>
      forger.message(each, 'give me money', prekey),
    );
    bad.say(
      towards(conversation, 'bob'),
      ...forged,
      whole(conversation.node(66), bob, { type: 'mail', messages: forged }),
    );
    await world.pass(1_000);
    expect(bob.peer!.counters.badSignature - before).toBe(4);
    await world.during(conversation.say('alice').delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('cannot put the words of one message into another, nor give it another number', async () => {
    const conversation = await acquainted(standing);
    const { world, bad } = conversation;
    bad.meddle = ({ bytes, message: { source, destination, body } }) => {
      if (body.type === 'deposit' || body.type === 'mail') return [];
      if (body.type !== 'message') return [bytes];
      const [first] = passed(conversation, 'message').filter(({ body: { epoch } }) => epoch === body.epoch);
      const { sealed, number } = first!.body;
      const [from, to] = [source, destination].map(({ id }) =>
        id === 'alice' ? conversation.alice : conversation.bob,
      );
      const altered: Partial<SealedMessage>[] = [
        { sealed },
        { sealed, number },
        { sequence: body.sequence + 1 },
        { number: body.number + 1 },
        { epoch: body.epoch + 1 },
      ];
      return altered.map((change) => whole(from!, to!, { ...body, ...change }));
    };
    const waiting = [conversation.say('alice'), conversation.say('alice')];
    await world.pass(20_000);
    expect(conversation.bob.shown).toHaveLength(1);
    bad.meddle = honest;
    for (const message of waiting) await world.during(message.delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('cannot say that something was delivered or read', async () => {
    const conversation = await acquainted(standing);
    const { world, bad, forger, alice } = conversation;
    const genuine = passed(conversation, 'confirmation').find(({ body }) => equalBytes(body.senderKey, alice.key))!;
    bad.meddle = without('message', 'deposit', 'deposit-answer', 'mail', 'confirmation');
    const waiting = conversation.say('alice');
    await world.pass(1_000);
    const spot = spotOf(conversation, 2);
    const stretched = whole(spot.to, spot.from, { ...genuine.body, sequence: 2, read: 2 });
    const next = towards(conversation, 'alice');
    bad.say(next, forger.confirmation(spot), stretched, genuine.bytes);
    // It would be the word of whoever keeps messages for bob.
    for (const port of [66, 10, 11].filter((each) => conversation.nodes.has(each)))
      for (let round = 0; round < 4; round += 1) {
        bad.say(next, forger.depositAnswer(conversation.node(port), spot, 'confirmed'));
        await world.pass(2_000);
      }
    expect(waiting.state.kind).toBe('queued');
    expect(alice.peer!.counters.badSignature).toBe(2);
    expect(await conversation.faults()).toEqual([]);
    bad.meddle = honest;
    await world.during(waiting.delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('cannot have anything sealed to a key of its own', async () => {
    const conversation = await Conversation.begin(standing);
    const { world, bad, forger, bob } = conversation;
    bad.meddle = (passing) => {
      const { source, destination, body } = passing.message;
      const isForAlice = body.type === 'prekey-answer' && destination.id === 'alice';
      if (!isForAlice) return honest(passing);
      const by = source.id === 'bob' ? bob : conversation.node(Number(source.id));
      const ofOther = forger.prekeyAnswer(by, conversation.alice, conversation.node(66), world.clock.now());
      return [forger.prekeyAnswer(by, conversation.alice, bob, world.clock.now()), ofOther];
    };
    const waiting = conversation.say('alice');
    await world.pass(20_000);
    // Where bob's home is elsewhere, a copy of a prekey of his may have got around it.
    const sealedTo = passed(conversation, 'message').map(({ body }) => body.context.prekey);
    expect(sealedTo).not.toContain(forgedPrekeyNumber);
    if (standing !== 'in the middle') expect([sealedTo, waiting.state.kind]).toEqual([[], 'queued']);
    bad.meddle = honest;
    await world.during(waiting.delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('that hands out one prekey again and again reads nothing by that', async () => {
    const conversation = await Conversation.begin(standing);
    const { world, bad, bob } = conversation;
    const given: Uint8Array[] = [];
    bad.meddle = (passing) => {
      const { body, destination } = passing.message;
      if (body.type !== 'prekey-answer' || !equalBytes(body.ownerKey, bob.key) || destination.id !== 'alice')
        return honest(passing);
      given.push(passing.bytes);
      return given.slice(0, 1);
    };
    await world.during(conversation.say('alice').delivered);
    await conversation.goes('alice');
    await conversation.comes('alice');
    await world.during(conversation.say('alice').delivered);
    expect(given.length).toBeGreaterThan(1);
    expect(await conversation.faults()).toEqual([]);
  });

  it('cannot make anybody seal again what its addressee can open', async () => {
    const conversation = await acquainted(standing);
    const { world, bad, forger, alice } = conversation;
    bad.meddle = without('message', 'confirmation', 'deposit', 'mail');
    conversation.say('alice');
    await world.pass(100);
    const spot = spotOf(conversation, 2);
    const { prekey } = passed(conversation, 'message').at(-1)!.body.context;
    const asked = passed(conversation, 'prekey-request').length;
    bad.say(towards(conversation, 'alice'), forger.reseal(spot, prekey));
    await world.pass(1_000);
    expect(alice.peer!.counters.badSignature).toBe(1);
    expect(passed(conversation, 'prekey-request')).toHaveLength(asked);
  });

  it('that repeats everything has nothing shown twice, nor does it when bob was started anew', async () => {
    const conversation = await acquainted(standing);
    const { world, bad, bob } = conversation;
    bad.meddle = ({ bytes }) => [bytes, bytes.slice(), bytes.slice()];
    for (let round = 0; round < 4; round += 1) await world.during(conversation.say('alice').delivered);
    const last = conversation.say('alice');
    await conversation.goes('bob');
    await conversation.comes('bob');
    await world.during(last.delivered);
    const before = [...bob.shown];
    const old = bad.passed.filter(({ message }) => message.destination.id === 'bob').map(({ bytes }) => bytes);
    const messages = passed(conversation, 'message').map(({ bytes }) => bytes);
    bad.meddle = honest;
    bad.say(towards(conversation, 'bob'), ...old, ...old.reverse());
    bad.say(towards(conversation, 'bob'), whole(conversation.node(66), bob, { type: 'mail', messages }));
    await world.pass(5_000);
    expect(bob.shown).toEqual(before);
    expect(await conversation.faults()).toEqual([]);
  });

  it('shows nothing again to who has lost all but its key: what it was sealed to is lost as well', async () => {
    const conversation = await acquainted(standing);
    const { world, bad, bob } = conversation;
    const old = passed(conversation, 'message').map(({ bytes }) => bytes);
    const shown = bob.shown.length;
    await conversation.goes('bob');
    conversation.forgetStore('bob');
    await conversation.comes('bob');
    await world.pass(1_000);
    bad.say(towards(conversation, 'bob'), ...old);
    await world.pass(5_000);
    expect(bob.shown).toHaveLength(shown);
    expect(passed(conversation, 'reseal').length).toBeGreaterThan(0);
  });

  it('that turns the order round has nothing shown out of order', async () => {
    const conversation = await acquainted(standing);
    const { world, bad } = conversation;
    const held: Passing[] = [];
    bad.meddle = (passing) => {
      if (passing.message.body.type !== 'message') return honest(passing);
      held.push(passing);
      return [];
    };
    const waiting = Array.from({ length: 6 }, () => conversation.say('alice'));
    await world.pass(1_000);
    for (const { to, bytes } of held.splice(0).reverse()) bad.say(to, bytes);
    for (const message of waiting) await world.during(message.delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('that drops everything can have it waiting, and no more', async () => {
    const conversation = await acquainted(standing);
    const { world, bad } = conversation;
    bad.meddle = () => [];
    const waiting = conversation.say('alice');
    await world.pass(120_000);
    expect(waiting.state.kind).toBe('queued');
    bad.meddle = honest;
    await world.during(waiting.delivered);
    expect(await conversation.faults()).toEqual([]);
  });
});

describe('a bad node that writes under the ID of somebody who has not written yet', () => {
  it('is not taken for them where they are in the network, nor does it keep them from being heard', async () => {
    const conversation = await Conversation.begin('in the middle');
    const { world, bad, forger, alice, bob } = conversation;
    bad.meddle = without('message', 'deposit', 'mail');
    const waiting = conversation.say('alice');
    await world.pass(500);
    const impostor = { id: alice.id, key: conversation.node(66).key };
    const spot = { from: impostor, to: bob, epoch: 1, sequence: 1 };
    bad.say('11', forger.message(spot, 'give me money', prekeyOfBob(conversation)));
    await world.pass(500);
    expect(bob.strange).toEqual([expect.stringMatching(/^alice~[0-9a-f]{4}: give me money$/)]);
    expect(bob.peer!.contacts()).toEqual([]);
    bad.meddle = honest;
    await world.during(waiting.delivered);
    expect(bob.shown).toEqual(['give me money', waiting.text]);
    expect(bob.peer!.contacts()).toMatchObject([{ id: 'alice', key: alice.key }]);
  });
});

describe('what a bad node drops', () => {
  it('gets there when there is a way around it', async () => {
    const conversation = await acquainted('in the middle');
    const { world, bad } = conversation;
    bad.meddle = () => [];
    const waiting = conversation.say('alice');
    await world.pass(10_000);
    expect(waiting.state.kind).toBe('queued');
    await conversation.addNode(12, 10, 11);
    await conversation.goes('bob');
    await conversation.comes('bob', 12);
    await world.during(waiting.delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('gets there when its sender goes to another home', async () => {
    const conversation = await acquainted('home of one');
    const { world, bad } = conversation;
    bad.meddle = () => [];
    const waiting = conversation.say('alice');
    await world.pass(10_000);
    expect(waiting.state.kind).toBe('queued');
    await conversation.goes('alice');
    await conversation.comes('alice', 10);
    await world.pass(5_000);
    expect(conversation.alice.delivered).toContain(waiting.text);
    expect(await conversation.faults()).toEqual([]);
  });
});

describe('a bad node that is to keep messages', () => {
  it('and says so falsely is believed as a node is: they are sent, and offered again when bob is there', async () => {
    const conversation = await acquainted('home of both');
    const { world, bad, forger, alice } = conversation;
    await conversation.goes('bob');
    const waiting = conversation.say('alice');
    await world.during(waiting.sent);
    bad.meddle = without('mail');
    await world.pass(60_000);
    expect(waiting.state.kind).toBe('sent');
    bad.say('alice', forger.confirmation(spotOf(conversation, 2)));
    bad.say('alice', forger.depositAnswer(conversation.node(66), spotOf(conversation, 2), 'confirmed'));
    await world.pass(1_000);
    expect(waiting.state.kind).toBe('sent');
    expect(alice.delivered.size).toBe(1);
    await conversation.comes('bob');
    await world.during(waiting.delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('brings nothing but what was deposited, in its order, once', async () => {
    const conversation = await acquainted('home of both');
    const { world, bad, bob, forger } = conversation;
    await conversation.goes('bob');
    const waiting = Array.from({ length: 4 }, () => conversation.say('alice'));
    for (const message of waiting) await world.during(message.sent);
    const prekey = prekeyOfBob(conversation);
    bad.meddle = (passing) => {
      const { body } = passing.message;
      if (body.type === 'message') return [];
      if (body.type !== 'mail') return honest(passing);
      const altered = body.messages.map((bytes) =>
        bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
      );
      const forged = [2, 3].map((sequence) => forger.message(spotOf(conversation, sequence), 'give me money', prekey));
      const messages = [...forged, ...altered, ...body.messages, ...body.messages].reverse();
      return [whole(conversation.node(66), bob, { type: 'mail', messages })];
    };
    await conversation.comes('bob');
    for (const message of waiting) await world.during(message.delivered);
    expect(await conversation.faults()).toEqual([]);
  });

  it('and hands out old prekeys gives nobody away', async () => {
    const conversation = await acquainted('home of both');
    const { world, bad, alice, bob } = conversation;
    const old = passed(conversation, 'prekey-answer').find(({ body }) => equalBytes(body.ownerKey, bob.key))!;
    await conversation.goes('bob');
    conversation.forgetStore('bob');
    await conversation.goes('alice');
    bad.meddle = (passing) => {
      const { body } = passing.message;
      const isOfBob = body.type === 'prekey-answer' && equalBytes(body.ownerKey, bob.key);
      return isOfBob ? [whole(conversation.node(66), alice, old.body)] : honest(passing);
    };
    await conversation.comes('alice');
    const waiting = conversation.say('alice');
    await world.during(waiting.sent);
    await conversation.comes('bob');
    await world.pass(10_000);
    // bob has lost what that one opens, says so, and is sealed to anew once an honest answer gets through.
    expect(waiting.state.kind).toBe('sent');
    bad.meddle = honest;
    await world.pass(60_000);
    expect(alice.delivered).toContain(waiting.text);
    expect(await conversation.faults()).toEqual([]);
  });
});

describe('a home that says that an ID has another key', () => {
  it('gets nothing sealed to that, once its leaf knows the right one', async () => {
    const conversation = await acquainted('home of one');
    const { world, bad, alice } = conversation;
    const bob = alice.peer!.peers().find(({ id }) => id === 'bob')!;
    const { key } = conversation.node(66);
    const peer: PeerInfo = { ...bob, key, incarnation: bob.incarnation + 1 };
    const summary = { peer, distance: 1 };
    const suspects: string[] = [];
    alice.peer!.on('other-key', ({ id }) => suspects.push(id));
    bad.meddle = without('message', 'deposit');
    const waiting = conversation.say('alice');
    await world.pass(100);
    const before = passed(conversation, 'message').length;
    bad.say('alice', encodeLinkMessage({ type: 'announcement', announcement: { kind: 'join', summary } }).slice());
    await world.pass(10_000);
    expect(suspects).toEqual(['bob']);
    expect(() => alice.peer!.send('bob', 'are you bob?')).toThrow(ChangedKeyError);
    expect(waiting.state.kind).toBe('queued');
    expect(
      passed(conversation, 'message')
        .slice(before)
        .map(({ body }) => body.context.addresseeKey),
    ).toEqual([]);
    expect(await conversation.faults()).toEqual([]);
  });

  it('is found out by whoever compares the safety number, where it did so from the beginning', async () => {
    const conversation = await Conversation.begin('home of one');
    const { world, bad, alice, bob } = conversation;
    const peer: PeerInfo = { ...alice.peer!.peers().find(({ id }) => id === 'bob')!, key: conversation.node(66).key };
    const summary = { peer, distance: 1 };
    bad.say('alice', encodeLinkMessage({ type: 'announcement', announcement: { kind: 'join', summary } }).slice());
    await world.pass(100);
    alice.peer!.send('bob', 'are you bob?');
    await world.during(bob.peer!.send('alice', 'I am bob').delivered);
    const seen = [alice.peer!.safetyNumber('bob'), bob.peer!.safetyNumber('alice')].map(({ groups }) =>
      groups.join(' '),
    );
    expect(seen[0]).not.toEqual(seen[1]);
    // What the true one says is shown under a name that nobody can take for the one that alice knows as bob.
    expect(alice.strange).toEqual([expect.stringMatching(/^bob~[0-9a-f]{4}: I am bob$/)]);
  });
});
