import { FileError } from '../../src/model/errors.js';
import type { PeerAddress } from '../../src/model/peer.js';
import type { FileOffer } from '../../src/model/utterance.js';
import { inMegabytes } from '../../src/files/chunks.js';
import { harmlessFileName } from '../../src/files/file-name.js';
import type { FileStatus, Peer } from '../../src/server/peer.js';
import { withFileAt } from '../files/path-source.js';
import { placeFor, saveFile } from '../files/save-file.js';
import { harmlessLine } from '../terminal/harmless-text.js';
import { alignColumns } from './columns.js';
import { explained } from './failure.js';
import { fileNews, stateWords } from './file-texts.js';

/** Messages of each conversation in which offers of earlier runs are looked for. */
const searchedMessages = 200;

export type FilePeer = Pick<Peer, 'id' | 'key' | 'on' | 'files' | 'say' | 'rooms' | 'contacts' | 'history'>;

/** The files that a prompt knows, by the numbers that it has given them, and where they are to be written. */
export class FileDesk {
  readonly #peer: FilePeer;
  readonly #print: (text: string) => void;
  readonly #known: { readonly author: PeerAddress; readonly offer: FileOffer }[] = [];
  readonly #numbers = new Map<string, number>();
  /** Where those that are being fetched are to be written, by their names. */
  readonly #places = new Map<string, string>();
  readonly #told = new Map<string, string>();

  constructor(peer: FilePeer, print: (text: string) => void) {
    this.#peer = peer;
    this.#print = print;
    peer.on('message', ({ from: id, key, utterance }) => {
      if (utterance.kind === 'file') this.#offered({ id, key }, utterance.file);
    });
    peer.on('room-message', ({ from: id, key, utterance }) => {
      if (utterance.kind === 'file') this.#offered({ id, key }, utterance.file);
    });
    peer.on('file', (status) => this.#changed(status));
  }

  /** What is known, and how far it is. @throws StoreError (as rejection) */
  async list(): Promise<readonly string[]> {
    await this.#searchHistory();
    for (const { author, offer } of this.#peer.files.all()) this.#number(author, offer);
    if (this.#known.length === 0) return ['nobody has offered a file'];
    const rows = this.#known.map(({ author, offer }, at) => {
      const { state } = this.#peer.files.status(author, offer);
      const name = harmlessLine(harmlessFileName(offer.name));
      return [String(at + 1), author.id, inMegabytes(offer.size), stateWords(state, offer.size), name];
    });
    return alignColumns([['FILE', 'FROM', 'SIZE', 'STATE', 'NAME'], ...rows]);
  }

  /** @throws FileError, and what `Peer.say` throws (as rejections) */
  async offer(to: string, isRoom: boolean, path: string): Promise<readonly string[]> {
    const room = isRoom ? this.#peer.rooms.find(to) : undefined;
    if (isRoom && !room) throw new FileError(`you are not in ${to}: join it first`);
    const status = await withFileAt(path, (source) => this.#peer.files.offer(source));
    try {
      if (room) room.say({ kind: 'file', file: status.offer });
      else this.#peer.say(to, { kind: 'file', file: status.offer });
    } catch (error) {
      await this.#peer.files.discard(status.name);
      throw error;
    }
    const number = this.#number(status.author, status.offer);
    const { name, size } = status.offer;
    return [harmlessLine(`* file ${number}, ${name}, ${inMegabytes(size)}, is offered to ${to} while you are here`)];
  }

  /** Begins to fetch a file, or goes on, and writes it when it is here. @throws FileError, StoreError (as rejections) */
  async fetch(number: number, path = '.'): Promise<readonly string[]> {
    const { author, offer } = this.#at(number);
    const place = await placeFor(offer.name, path);
    const { name, state } = await this.#peer.files.fetch(author, offer);
    if (state.kind === 'complete' || state.kind === 'offered') return [await this.#save(name, number, place)];
    this.#places.set(name, place);
    return [harmlessLine(`* file ${number} is being fetched, and written to ${place} when all of it is here`)];
  }

  /** @throws FileError */
  pause(number: number): readonly string[] {
    const { name } = this.#statusAt(number, ['fetching'], 'is not being fetched');
    this.#peer.files.pause(name);
    return [`* file ${number} waits: fetch ${number} goes on`];
  }

  /** @throws FileError, StoreError (as rejections) */
  async cancel(number: number): Promise<readonly string[]> {
    const { name, state } = this.#statusAt(number, ['fetching', 'paused', 'offered', 'complete'], 'is not here');
    await this.#peer.files.discard(name);
    this.#places.delete(name);
    return [`* file ${number} is ${state.kind === 'offered' ? 'offered no more' : 'thrown away'}`];
  }

  #statusAt(number: number, kinds: readonly FileStatus['state']['kind'][], words: string): FileStatus {
    const { author, offer } = this.#at(number);
    const status = this.#peer.files.status(author, offer);
    if (!kinds.includes(status.state.kind)) throw new FileError(`file ${number} ${words}`);
    return status;
  }

  #at(number: number): { readonly author: PeerAddress; readonly offer: FileOffer } {
    const file = this.#known[number - 1];
    if (!file) throw new FileError(`there is no file ${number}: the command files shows which there are`);
    return file;
  }

  #number(author: PeerAddress, offer: FileOffer): number {
    const { name } = this.#peer.files.status(author, offer);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#known.push({ author, offer }));
    return this.#known.length;
  }

  #offered(author: PeerAddress, offer: FileOffer): void {
    const number = this.#number(author, offer);
    this.#print(`* file ${number}, ${inMegabytes(offer.size)}: to get it, type fetch ${number}`);
  }

  #changed({ name, author, state }: FileStatus): void {
    const number = this.#numbers.get(name);
    if (number === undefined) return;
    const place = this.#places.get(name);
    if (state.kind === 'complete' && place !== undefined) {
      this.#places.delete(name);
      this.#save(name, number, place).then(this.#print, (error: unknown) => this.#print(explained(error)));
      return;
    }
    const news = fileNews(number, author.id, state);
    // Chunk by chunk is no news.
    if (news === this.#told.get(name)) return;
    this.#told.set(name, news);
    if (news !== '') this.#print(harmlessLine(news));
    if (state.kind === 'failed') this.#places.delete(name);
  }

  async #save(name: string, number: number, place: string): Promise<string> {
    await saveFile(this.#peer.files.content(name), place);
    return harmlessLine(`* file ${number} is written to ${place}`);
  }

  async #searchHistory(): Promise<void> {
    for (const { id } of this.#peer.contacts())
      for (const { direction, peer, utterance } of await this.#peer.history(id, { limit: searchedMessages }))
        if (utterance.kind === 'file') this.#number(direction === 'in' ? peer : this.#peer, utterance.file);
  }
}
