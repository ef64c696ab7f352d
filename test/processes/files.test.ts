import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../node/support/temporary-folder.js';
import { startNode } from './support/cli-process.js';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a file of 5 MB', { timeout: 60_000 }, () => {
  test('goes from one node to another over a third, and is what it was', async () => {
    const folder = await temporaryFolder();
    const bytes = randomBytes(5_000_000);
    await writeFile(join(folder, 'film.bin'), bytes);
    const between = startNode('between');
    const address = await between.address();
    const alice = startNode('alice', [address]);
    // Whom she finds there she does not see coming.
    await alice.page();
    const bob = startNode('bob', [address]);
    await alice.sees(/^\* bob joined$/);

    alice.type(`offer bob ${folder}/film.bin`);
    await alice.sees(/^\* file 1, film\.bin, 5 MB, is offered to bob while you are here$/);
    await bob.sees(/^\* file 1, 5 MB: to get it, type fetch 1$/);
    bob.type(`fetch 1 ${folder}/copy.bin`);
    await bob.sees(/^\* file 1 is being fetched, and written to .*copy\.bin when all of it is here$/);
    await bob.sees(/^\* file 1 is written to .*copy\.bin$/);
    expect(hashOf(await readFile(join(folder, 'copy.bin')))).toBe(hashOf(bytes));
    bob.type(`fetch 1 ${folder}/copy.bin`);
    await bob.sees(/^! .*copy\.bin is there already: name another file$/);
  });
});
