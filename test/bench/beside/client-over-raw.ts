import type { Client } from './client.js';
import type { RawClient } from './raw-client.js';

/** What clients of all systems have in common: the connection beneath them is waited for, held and ended alike. */
export abstract class ClientOverRaw implements Client {
  abstract readonly isConfirmed: boolean;
  home = '';
  arrived: (count: number) => void = () => undefined;
  confirmed: (count: number) => void = () => undefined;
  closed: (code: number, words: string) => void = () => undefined;
  protected readonly raw: RawClient;

  constructor(raw: RawClient) {
    this.raw = raw;
    raw.closed = (code, words) => this.closed(code, words);
  }

  abstract say(count: number): void;

  get unsentBytes(): number {
    return this.raw.unsentBytes;
  }

  pause(): void {
    this.raw.pause();
  }

  resume(): void {
    this.raw.resume();
  }

  destroy(): void {
    this.raw.destroy();
  }
}
