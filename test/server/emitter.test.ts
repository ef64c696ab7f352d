import { describe, expect, it } from 'vitest';
import { silentLogger, type LogFields } from '../../src/platform/logger.js';
import { Emitter } from '../../src/server/emitter.js';

interface Events {
  word: string;
  number: number;
}

describe('an emitter', () => {
  it('tells each listener of its own kind of event, in the order that they came', () => {
    const emitter = new Emitter<Events>(silentLogger);
    const heard: string[] = [];
    emitter.on('word', (word) => void heard.push(`first ${word}`));
    emitter.on('number', (number) => void heard.push(`${number}`));
    emitter.on('word', (word) => void heard.push(`second ${word}`));
    emitter.emit('word', 'hello');
    emitter.emit('number', 7);
    expect(heard).toEqual(['first hello', 'second hello', '7']);
  });

  it('tells nobody when nobody listens', () => {
    const emitter = new Emitter<Events>(silentLogger);
    emitter.emit('word', 'lost');
    const heard: string[] = [];
    emitter.on('word', (word) => void heard.push(word));
    expect(heard).toEqual([]);
  });

  it('tells one that listens twice twice, and ends only what was ended', () => {
    const emitter = new Emitter<Events>(silentLogger);
    const heard: string[] = [];
    const listener = (word: string): void => void heard.push(word);
    const stop = emitter.on('word', listener);
    emitter.on('word', listener);
    emitter.emit('word', 'a');
    stop();
    stop();
    emitter.emit('word', 'b');
    expect(heard).toEqual(['a', 'a', 'b']);
  });

  it('may be listened to, and left, while it tells', () => {
    const emitter = new Emitter<Events>(silentLogger);
    const heard: string[] = [];
    const stop = emitter.on('word', (word) => {
      heard.push(`once ${word}`);
      stop();
      emitter.on('word', (next) => void heard.push(`later ${next}`));
    });
    emitter.on('word', (word) => void heard.push(`always ${word}`));
    emitter.emit('word', 'a');
    emitter.emit('word', 'b');
    expect(heard).toEqual(['once a', 'always a', 'always b', 'later b']);
  });
});

describe('a listener that throws', () => {
  it('is logged and harms nobody else, nor who caused the event', () => {
    const log: (LogFields | undefined)[] = [];
    const emitter = new Emitter<Events>({ ...silentLogger, error: (_, fields) => void log.push(fields) });
    const heard: string[] = [];
    emitter.on('word', () => {
      throw new TypeError('a fault of the program');
    });
    emitter.on('word', () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- programs throw all kinds of things
      throw 'words';
    });
    emitter.on('word', (word) => void heard.push(word));
    expect(() => emitter.emit('word', 'hello')).not.toThrow();
    expect(heard).toEqual(['hello']);
    expect(log).toMatchObject([{ event: 'word' }, { event: 'word', words: 'words' }]);
    expect(log[0]?.words).toContain('a fault of the program');
  });
});

describe('events that are kept', () => {
  it('wait for their first listener, in order, and for no other', () => {
    const emitter = new Emitter<Events>(silentLogger, ['word']);
    const [first, second]: string[][] = [[], []];
    for (const word of ['a', 'b']) emitter.emit('word', word);
    emitter.on('word', (word) => void first!.push(word));
    emitter.on('word', (word) => void second!.push(word));
    emitter.emit('word', 'c');
    expect(first).toEqual(['a', 'b', 'c']);
    expect(second).toEqual(['c']);
  });
});
