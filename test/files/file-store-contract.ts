import { describe, expect, it } from 'vitest';
import type { FileStore } from '../../src/files/file-store.js';

/** What every store of files has to do. `open`: the same store again, as after the end of the program. */
export function fileStoreContract(kind: string, make: () => Promise<{ open: () => Promise<FileStore> }>): void {
  const bytes = Uint8Array.of(1, 2, 3);
  const name = 'a'.repeat(32);
  const other = 'b'.repeat(32);

  describe(`files in ${kind}`, () => {
    it('are there again, part by part', async () => {
      const { open } = await make();
      const store = await open();
      expect([...(await store.records())]).toEqual([]);
      await store.record(name, Uint8Array.of(7));
      await store.record(other, Uint8Array.of(8));
      await store.write(name, 6, Uint8Array.of(9, 9, 9));
      await store.write(name, 0, bytes);
      const again = await open();
      expect([...(await again.records())].sort()).toEqual([
        [name, Uint8Array.of(7)],
        [other, Uint8Array.of(8)],
      ]);
      expect([...(await again.offsets(name))].sort()).toEqual([0, 6]);
      expect(await again.offsets(other)).toEqual([]);
      expect(await again.read(name, 0, 3)).toEqual(bytes);
      expect(await again.read(name, 6, 3)).toEqual(Uint8Array.of(9, 9, 9));
    });

    it('take the last record that was written', async () => {
      const { open } = await make();
      const store = await open();
      await store.record(name, bytes);
      await store.record(name, Uint8Array.of(5));
      expect((await store.records()).get(name)).toEqual(Uint8Array.of(5));
    });

    it('are gone when they are removed, all of them', async () => {
      const { open } = await make();
      const store = await open();
      await store.record(name, bytes);
      await store.write(name, 0, bytes);
      await store.remove(name);
      await store.remove(other);
      const again = await open();
      expect([...(await again.records())]).toEqual([]);
      expect(await again.offsets(name)).toEqual([]);
      expect(await again.read(name, 0, 3)).toBeUndefined();
    });

    it('have nothing where nothing was written', async () => {
      const { open } = await make();
      const store = await open();
      await store.record(name, bytes);
      expect(await store.read(name, 0, 3)).toBeUndefined();
      expect(await store.offsets(name)).toEqual([]);
    });
  });
}
