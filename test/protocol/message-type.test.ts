import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tabmesh } from '../../src/protocol/gen/schema.js';
import { isOfNodes, isRoutedType, messageType, typeAt } from '../../src/protocol/message-type.js';

/** The types as the schema has them, with its comments. */
function enumText(): string {
  const proto = readFileSync(fileURLToPath(new URL('../../proto/tabmesh/v1/tabmesh.proto', import.meta.url)), 'utf8');
  return /^enum PeerMessageType {([^}]*)/m.exec(proto)?.[1] ?? '';
}

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

  test('is of the link, or routed, as its name says in the schema', () => {
    const [ofTheLink = '', routed = ''] = enumText().split('// Routed:');
    const numbers = (text: string): number[] => [...text.matchAll(/= (\d+);/g)].map(([, number]) => Number(number));
    expect(numbers(ofTheLink)).toHaveLength(32);
    expect(numbers(routed)).toHaveLength(18);
    expect(numbers(ofTheLink).some(isRoutedType)).toBe(false);
    expect(numbers(routed).every(isRoutedType)).toBe(true);
  });

  test('is for nodes alone if it stands for what only they keep', () => {
    const ofNodes = Object.values(messageType).filter(isOfNodes);
    const inSchema = [...enumText().matchAll(/From nodes only\.\n +\w+ = (\d+);/g)].map(([, number]) => Number(number));
    const { prekeyCopy, depositAnswer, mail, roomDigest, roomInventory, roomSupply } = messageType;
    expect(ofNodes).toEqual([prekeyCopy, depositAnswer, mail, roomDigest, roomInventory, roomSupply]);
    expect(ofNodes).toEqual(inSchema);
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
