import type { RoomMessage } from '../../src/server/peer.js';
import { roomText } from './room-commands.js';

/** Prints what is said in rooms. What is heard at once, as on coming into a room, is printed in the order of the room. */
export class RoomTexts {
  readonly #print: (text: string) => void;
  #heard: RoomMessage[] = [];

  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  heard(message: RoomMessage): void {
    if (this.#heard.length === 0) queueMicrotask(() => this.#tell());
    this.#heard.push(message);
  }

  #tell(): void {
    const messages = this.#heard.sort(byPlace);
    this.#heard = [];
    for (const message of messages) this.#print(roomText(message));
  }
}

/** Places begin with the room, so this is room by room. */
function byPlace(a: RoomMessage, b: RoomMessage): number {
  return a.place < b.place ? -1 : Number(a.place > b.place);
}
