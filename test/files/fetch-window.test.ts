import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FetchWindow } from '../../src/files/fetch-window.js';

const chunkBytes = 4_096;
const shape = (chunks: number): ConstructorParameters<typeof FetchWindow>[0] => ({
  id: new Uint8Array(16),
  name: '',
  mediaType: '',
  size: chunks * chunkBytes,
  digest: new Uint8Array(32),
  key: new Uint8Array(32),
  chunkBytes,
});

const windowOf = (chunks: number, widest = 8, here: readonly number[] = []): FetchWindow =>
  new FetchWindow(shape(chunks), widest * chunkBytes, here);

describe('a window of chunks', () => {
  it('begins small and grows with what comes', () => {
    const window = windowOf(100);
    const widths: number[] = [];
    let asked = [...window.next()];
    for (let round = 0; round < 9; round += 1) {
      widths.push(asked.length);
      const coming = asked;
      asked = [];
      for (const index of coming) window.arrived(index);
      asked.push(...window.next());
    }
    expect(widths[0]).toBe(2);
    expect(widths.at(-1)).toBe(8);
  });

  it('asks for nothing that is here', () => {
    const window = windowOf(5, 8, [0, 1, 3]);
    expect(window.next()).toEqual([2, 4]);
    expect(window.bytes).toBe(3 * chunkBytes);
  });

  it('asks again, for less, when nothing has come', () => {
    const window = windowOf(100);
    expect(window.next()).toEqual([0, 1]);
    expect(window.next()).toEqual([]);
    window.stalled();
    expect(window.next()).toEqual([0]);
  });

  it('asks again for what many later ones have overtaken', () => {
    const window = windowOf(100);
    const asked: number[] = [...window.next()];
    for (let at = 1; at < 30 && asked.filter((index) => index === 0).length < 2; at += 1) {
      window.arrived(at);
      asked.push(...window.next());
    }
    expect(asked.filter((index) => index === 0)).toHaveLength(2);
  });

  it('gets every chunk in the end, whatever is lost and comes twice', () => {
    const losses = fc.array(fc.constantFrom('comes', 'lost', 'twice', 'stall'), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), losses, (chunks, widest, fates) => {
        const window = windowOf(chunks, widest);
        const onTheWay: number[] = [];
        const look = (): void => {
          const next = window.next();
          expect(next.length).toBeLessThanOrEqual(widest);
          onTheWay.push(...next);
        };
        look();
        for (const fate of fates) {
          const index = onTheWay.shift();
          if (index === undefined || fate === 'stall') window.stalled();
          else if (fate !== 'lost') window.arrived(index);
          if (fate === 'twice' && index !== undefined) window.arrived(index);
          look();
        }
        for (let left = 4 * chunks; left > 0 && !window.isWhole; left -= 1) {
          const index = onTheWay.shift();
          if (index === undefined) window.stalled();
          else window.arrived(index);
          look();
        }
        expect(window.isWhole).toBe(true);
        expect(window.bytes).toBe(chunks * chunkBytes);
      }),
    );
  });
});
