import { describe, expect, test } from 'vitest';
import { roomMemory } from '../../web/tabs/room-memory.js';
import { passingStorage } from '../../web/tabs/tab-storage.js';

describe('what an identity remembers of rooms', () => {
  test('is there in the next run, and belongs to nobody else', () => {
    const storage = passingStorage();
    const memory = roomMemory(storage, 'alice');
    memory.markRead('weather', '1');
    memory.markRead('weather', '2');
    expect(roomMemory(storage, 'alice').readTo('weather')).toBe('2');
    expect(roomMemory(storage, 'bob').readTo('weather')).toBeUndefined();
  });

  test('is forgotten room by room, and as a whole', () => {
    const memory = roomMemory(passingStorage(), 'alice');
    memory.markRead('weather', '1');
    memory.markRead('lobby', '2');
    memory.forgetRoom('weather');
    expect([memory.readTo('weather'), memory.readTo('lobby')]).toEqual([undefined, '2']);
    memory.clear();
    expect(memory.readTo('lobby')).toBeUndefined();
  });

  test('is nothing where another version of the page has left something else', () => {
    const storage = passingStorage();
    storage.setItem('tabmesh-rooms-alice', '{"readTo":');
    expect(roomMemory(storage, 'alice').readTo('lobby')).toBeUndefined();
  });
});
