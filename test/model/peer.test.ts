import { describe, expect, it } from 'vitest';
import { addressName, keyTag, sameAddress, shortKey, type PeerAddress } from '../../src/model/peer.js';
import { parsePeerId } from '../../src/model/peer-id.js';

const key = Uint8Array.from({ length: 32 }, (_, at) => at * 8);
const otherKey = key.with(0, 0xff);
const sameTag = key.with(31, 0xff);
const address = (id: string, itsKey: Uint8Array): PeerAddress => ({ id: parsePeerId(id), key: itsKey });

describe('a key', () => {
  it('stands in headers with its first 8 bytes', () => {
    expect([...keyTag(key)]).toEqual([0, 8, 16, 24, 32, 40, 48, 56]);
  });

  it('is shown in four groups of four digits', () => {
    expect(shortKey(key)).toBe('0008 1018 2028 3038');
  });
});

describe('what maps call a peer', () => {
  it('tells two owners of one ID apart', () => {
    expect(addressName(address('alice', key))).not.toBe(addressName(address('alice', otherKey)));
  });

  it('tells two IDs of one owner apart', () => {
    expect(addressName(address('alice', key))).not.toBe(addressName(address('Alice', key)));
  });

  it('is the same for the same peer', () => {
    expect(addressName(address('alice', key))).toBe(addressName(address('alice', key.slice())));
  });

  it('cannot be an ID, so that no ID can be taken for it', () => {
    expect(() => parsePeerId(addressName(address('alice', key)))).toThrow('"~"');
  });
});

describe('two addresses', () => {
  it('are the same if the ID and the whole key are', () => {
    expect(sameAddress(address('alice', key), address('alice', key.slice()))).toBe(true);
    expect(sameAddress(address('alice', key), address('bob', key))).toBe(false);
    expect(sameAddress(address('alice', key), address('alice', sameTag))).toBe(false);
  });
});
