import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { runBackup } from '../../../node/cli/run-backup.js';
import { plantIdentity } from '../../../node/data-dir/identity-file.js';
import { filesIn } from '../../../node/files/folder-file-store.js';
import { Screen } from '../../../node/terminal/screen.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { shelve, shelvedIn } from '../../support/shelved-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('the files of a peer are in its backup, and where that is restored', async () => {
  const folder = await temporaryFolder();
  const [here, there, file] = ['here', 'there', 'alice.backup'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await shelve(filesIn(here), 'a', 9_000);
  await shelve(filesIn(here), 'b', 5_000);
  await plantIdentity(here, { seed: new Uint8Array(32).fill(7), id: 'alice', incarnation: 3 });
  const output = new PassThrough();
  const world = {
    screen: new Screen(output, output),
    logger: silentLogger,
    environment: { TABMESH_PASSPHRASE: 'correct horse battery' },
  };
  for (const [way, path] of [
    ['backup', here],
    ['restore', there],
  ] as const) {
    const place = { kind: 'given', path } as const;
    const args = { way, file, place, passphraseFile: undefined, logLevel: 'ERROR' } as const;
    expect(await runBackup(args, world)).toEqual({ kind: 'quiet' });
  }
  expect(await shelvedIn(filesIn(there))).toEqual(await shelvedIn(filesIn(here)));
  expect(await shelvedIn(filesIn(there))).toHaveLength(2);
});
