import { describe, expect, test } from 'vitest';
import { tabmesh } from '../../src/protocol/gen/schema.js';
import { isRoutedType, messageType, typeAt } from '../../src/protocol/message-type.js';

describe('a message type', () => {
  test('has a name for each number of the schema', () => {
    const numbers = Object.values(tabmesh.v1.PeerMessageType).filter((value) => typeof value === 'number');
    expect([0, ...Object.values(messageType)].sort()).toEqual(numbers.sort());
  });

  test('fits into one byte, as the routing header needs it', () => {
    for (const number of Object.values(messageType)) expect(number).toBeLessThan(0x80);
  });

  test('is routed from 64 to 127', () => {
    const routed = Array.from({ length: 256 }, (_, type) => type).filter(isRoutedType);
    expect(routed).toEqual(Array.from({ length: 64 }, (_, at) => 64 + at));
  });

  test('is of the link if it stands for a handshake, the roster or an announcement', () => {
    const { message, confirmation, probe, probeAnswer, ...ofTheLink } = messageType;
    expect([message, confirmation, probe, probeAnswer].every(isRoutedType)).toBe(true);
    expect(Object.values(ofTheLink).some(isRoutedType)).toBe(false);
  });
});

describe('the type at an offset', () => {
  test('is the byte behind the tag of the first field', () => {
    expect(typeAt(Uint8Array.of(0xff, 0x08, 0x40), 1)).toBe(0x40);
  });

  test('is 0 where a message begins with another field, or not at all', () => {
    expect(typeAt(Uint8Array.of(0x10, 0x40), 0)).toBe(0);
    expect(typeAt(Uint8Array.of(0x08), 0)).toBe(0);
    expect(typeAt(new Uint8Array(), 0)).toBe(0);
  });
});
