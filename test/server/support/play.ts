import { Dice } from '../../fuzz/support/dice.js';
import { honest } from '../../support/bad-node.js';
import { Conversation, standings, type Name } from './conversation.js';
import { Mischief } from './mischief.js';

const names: readonly Name[] = ['alice', 'bob'];

/** Virtual milliseconds after which everything has to be there when the node is honest again. */
const patience = 180_000;

/** One conversation by way of a node that does what the dice say. Returns what was wrong with it. */
export async function play(seed: number): Promise<readonly string[]> {
  const dice = new Dice(seed);
  const conversation = await Conversation.begin(dice.pick(standings));
  const { world, bad } = conversation;
  const mischief = new Mischief(conversation, dice);
  bad.meddle = mischief.meddle;
  const present = new Set<Name>(names);
  for (let step = 8 + dice.below(8); step > 0; step -= 1) {
    const name = dice.pick(names);
    if (present.has(name) && dice.chance(20)) {
      present.delete(name);
      await conversation.goes(name);
    } else if (!present.has(name)) {
      await conversation.comes(name);
      present.add(name);
    } else if (dice.chance(20)) {
      conversation.look(name);
    } else {
      for (let count = 1 + dice.below(4); count > 0; count -= 1) conversation.say(name);
    }
    mischief.release();
    if (dice.chance(60)) mischief.speak();
    await world.pass(dice.pick([1, 20, 300, 2_500, 8_000]));
  }
  bad.meddle = honest;
  for (const name of names) if (!present.has(name)) await conversation.comes(name);
  for (let left = patience; left > 0 && !conversation.isDone; left -= 1_000) await world.pass(1_000);
  const faults = await conversation.faults();
  return conversation.isDone ? faults : [...faults, 'not everything has arrived'];
}
