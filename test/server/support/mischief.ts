import type { PeerAddress } from '../../../src/model/peer.js';
import { openPrekey } from '../../../src/protocol/records/prekey.js';
import type { DepositOutcome } from '../../../src/protocol/messages.js';
import type { Dice } from '../../fuzz/support/dice.js';
import type { Meddling, Passing } from '../../support/bad-node.js';
import type { Conversation, Name } from './conversation.js';
import { whole, type Spot } from './forger.js';

const outcomes: readonly DepositOutcome[] = ['stored', 'confirmed', 'mailbox-full', 'not-offered', 'malformed'];

/** Everything that a bad node can think of, as the dice fall. */
export class Mischief {
  readonly #conversation: Conversation;
  readonly #dice: Dice;
  readonly #held: Passing[] = [];

  constructor(conversation: Conversation, dice: Dice) {
    this.#conversation = conversation;
    this.#dice = dice;
  }

  readonly meddle: Meddling = (passing) => {
    const { bytes } = passing;
    const roll = this.#dice.below(100);
    if (roll < 50) return [bytes];
    if (roll < 62) return [];
    if (roll < 72) {
      this.#held.push(passing);
      return [];
    }
    if (roll < 78) return [bytes, bytes.slice()];
    if (roll < 86) return [this.#altered(passing)];
    if (roll < 92) return [bytes, ...this.#old(passing.to)];
    return [...this.#forgeriesTo(passing.to), bytes];
  };

  /** Lets go, in any order, of some that it has held back. */
  release(): void {
    while (this.#held.length > 0 && this.#dice.chance(80)) {
      const [passing] = this.#held.splice(this.#dice.below(this.#held.length), 1);
      if (passing) this.#conversation.bad.say(passing.to, passing.bytes);
    }
  }

  /** Says something that nobody has asked for. */
  speak(): void {
    const { bad } = this.#conversation;
    const [someone] = this.#somePassed(() => true);
    if (!someone) return;
    bad.say(someone.to, ...this.#old(someone.to), ...this.#forgeriesTo(someone.to));
  }

  /** A few bytes are others, mostly behind the header: whatever stands there breaks the link. */
  #altered({ bytes }: Passing): Uint8Array {
    const altered = bytes.slice();
    const from = this.#dice.chance(90) ? Math.min(40, altered.length - 1) : 0;
    for (let times = 1 + this.#dice.below(3); times > 0; times -= 1)
      altered[from + this.#dice.below(altered.length - from)] = this.#dice.below(256);
    return altered;
  }

  /** Something that went the same way before, as it was. */
  #old(to: string): readonly Uint8Array[] {
    return this.#somePassed((passing) => passing.to === to).map(({ bytes }) => bytes.slice());
  }

  #somePassed(isWanted: (passing: Passing) => boolean): readonly Passing[] {
    const fitting = this.#conversation.bad.passed.filter(isWanted);
    return fitting.length === 0 ? [] : [this.#dice.pick(fitting)];
  }

  /** For whom of the two it is, if they are that way. */
  #forgeriesTo(to: string): readonly Uint8Array[] {
    const { bad } = this.#conversation;
    const [last] = this.#somePassed(({ to: way, message }) => way === to && isName(message.destination.id));
    const [message] = this.#somePassed((passing) => passing.message.body.type === 'message');
    if (!last || message?.message.body.type !== 'message') return [];
    const victim = this.#conversation[last.message.destination.id as Name];
    const other = this.#conversation[victim.id === 'alice' ? 'bob' : 'alice'];
    const { epoch, sequence } = message.message.body;
    const spot = { epoch, sequence: sequence + this.#dice.below(3) };
    const toVictim: Spot = { ...spot, from: other, to: victim };
    const ofVictim: Spot = { ...spot, from: victim, to: other };
    const answers = bad.passed.flatMap(({ message: { body } }) => (body.type === 'prekey-answer' ? [body] : []));
    const { forger, world } = this.#conversation;
    const keepers = [...this.#conversation.nodes.keys()].map((port) => this.#conversation.node(port));
    const keeper: PeerAddress = this.#dice.pick(keepers);
    const choices: readonly (() => Uint8Array)[] = [
      () => forger.confirmation(ofVictim),
      () => forger.reseal(ofVictim, this.#prekeyOf(message)),
      () => forger.depositAnswer(keeper, ofVictim, this.#dice.pick(outcomes)),
      () => forger.prekeyAnswer(this.#dice.pick([keeper, other]), victim, other, world.clock.now()),
      () => {
        const prekey = answers.length > 0 ? this.#dice.pick(answers).prekey : undefined;
        if (!prekey) return forger.confirmation(ofVictim);
        return forger.message(toVictim, 'never said', openPrekey(prekey));
      },
      () => {
        const messages = bad.passed.flatMap(({ message: { body }, bytes }) => (body.type === 'message' ? [bytes] : []));
        const chosen = Array.from({ length: Math.min(8, messages.length) }, () => this.#dice.pick(messages));
        return whole(keeper, victim, { type: 'mail', messages: chosen });
      },
      () => {
        const answer = answers.length > 0 ? this.#dice.pick(answers) : undefined;
        if (!answer) return forger.confirmation(ofVictim);
        const ownerKey = this.#dice.pick([other.key, victim.key, answer.ownerKey]);
        return whole(keeper, victim, { ...answer, ownerKey });
      },
    ];
    return [this.#dice.pick(choices)()];
  }

  #prekeyOf({ message: { body } }: Passing): number {
    return body.type === 'message' ? body.context.prekey : 1;
  }
}

function isName(id: string): id is Name {
  return id === 'alice' || id === 'bob';
}
