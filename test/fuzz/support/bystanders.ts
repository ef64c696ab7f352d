import type { Peer } from '../../../src/server/peer.js';
import { forgedText, sharedRoom } from './room-talk.js';

/** Two well-behaved leaves that talk to each other, and in a room that others are in too, and notice what a person would. */
export class Bystanders {
  readonly #both: readonly [Bystander, Bystander];

  constructor(bob: Peer, carol: Peer) {
    this.#both = [new Bystander(bob, carol.id), new Bystander(carol, bob.id)];
  }

  async join(): Promise<void> {
    await Promise.all(this.#both.map((one) => one.join()));
  }

  /** Each says the next thing to the other. */
  talk(): void {
    for (const one of this.#both) one.talk();
  }

  /** What went wrong from where they stand, once what was said has had the time to arrive. Empty if nothing did. */
  troubles(): readonly string[] {
    const [bob, carol] = this.#both;
    return [...bob.troubles(carol.said), ...carol.troubles(bob.said)];
  }

  async close(): Promise<void> {
    await Promise.all(this.#both.map((one) => one.close()));
  }
}

class Bystander {
  said = 0;
  readonly #peer: Peer;
  readonly #friend: string;
  readonly #troubles: string[] = [];
  #heard = 0;
  #heardInRoom = 0;
  #isWatching = false;

  constructor(peer: Peer, friend: string) {
    this.#peer = peer;
    this.#friend = friend;
    peer.on('state', (state) => this.#notice(`the state is ${JSON.stringify(state)}`));
    for (const event of ['away', 'leave', 'back', 'move'] as const) {
      peer.on(event, ({ id }) => {
        if (id === friend || id === '10') this.#notice(`${event} of ${id}`);
      });
    }
    peer.on('message', ({ from, text }) => {
      if (from === friend) this.#hear(text);
    });
    peer.on('room-typing', ({ from }) => {
      // Neither of them ever says so.
      if (from === friend) this.#notice(`is told that ${friend} is writing`);
    });
    peer.on('room-message', ({ from, text }) => {
      if (from === friend && text === forgedText) this.#notice(`is shown "${text}" as if ${friend} had said it`);
      else if (from === friend) this.#hearInRoom(text);
    });
  }

  async join(): Promise<void> {
    await this.#peer.join();
    this.#peer.rooms.join(sharedRoom);
    this.#isWatching = true;
  }

  talk(): void {
    this.said += 1;
    this.#peer.send(this.#friend, `${this.said}`);
    this.#peer.rooms.find(sharedRoom)?.send(`${this.said}`);
  }

  troubles(friendSaid: number): readonly string[] {
    const waiting = this.#peer.buffer().find(({ to }) => to === this.#friend);
    return [
      ...this.#troubles,
      ...(this.#heard === friendSaid ? [] : [`${this.#peer.id} has heard ${this.#heard} of ${friendSaid} messages`]),
      ...(this.#heardInRoom === friendSaid
        ? []
        : [`${this.#peer.id} has heard ${this.#heardInRoom} of ${friendSaid} posts`]),
      ...(waiting ? [`${waiting.messages} messages of ${this.#peer.id} wait`] : []),
    ];
  }

  async close(): Promise<void> {
    this.#isWatching = false;
    await this.#peer.close();
  }

  #hear(text: string): void {
    this.#heard += 1;
    if (text !== `${this.#heard}`) this.#notice(`hears "${text}" where "${this.#heard}" was due`);
  }

  #hearInRoom(text: string): void {
    this.#heardInRoom += 1;
    if (text !== `${this.#heardInRoom}`) this.#notice(`hears "${text}" where post "${this.#heardInRoom}" was due`);
  }

  #notice(words: string): void {
    if (this.#isWatching && this.#troubles.length < 10) this.#troubles.push(`${this.#peer.id}: ${words}`);
  }
}
