import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chosenNetworkKey } from '../../../node/cli/network-key-choice.js';
import { parseArguments } from '../../../node/cli/parse-arguments.js';
import { networkKey } from '../../../node/crypto/network-key.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const bytes = Uint8Array.of(1, 2, 3);
const right = networkKey('correct horse').mac(bytes);

describe('the network key of a command line', () => {
  test('is none unless somebody names one', async () => {
    expect(await chosenNetworkKey({ kind: 'standard' }, {})).toBeUndefined();
  });

  test('may be an argument, stand in a file, or in the environment', async () => {
    const path = join(await temporaryFolder(), 'key');
    await writeFile(path, 'correct horse\n');
    const keys = [
      await chosenNetworkKey({ kind: 'given', secret: 'correct horse' }, { TABMESH_NETWORK_KEY: 'another one' }),
      await chosenNetworkKey({ kind: 'file', path }, { TABMESH_NETWORK_KEY: 'another one' }),
      await chosenNetworkKey({ kind: 'standard' }, { TABMESH_NETWORK_KEY: 'correct horse' }),
    ];
    expect(keys.map((key) => key?.mac(bytes))).toEqual([right, right, right]);
  });

  test('is refused where it is too short, or cannot be read, with where it came from', async () => {
    const attempt = (choice: Parameters<typeof chosenNetworkKey>[0], value: string): Promise<unknown> =>
      chosenNetworkKey(choice, { TABMESH_NETWORK_KEY: value });
    await expect(attempt({ kind: 'given', secret: 'x' }, '')).rejects.toThrow(/^--network-key: a network key has/);
    await expect(attempt({ kind: 'standard' }, '')).rejects.toThrow(/^TABMESH_NETWORK_KEY: a network key has/);
    const path = join(await temporaryFolder(), 'missing');
    await expect(attempt({ kind: 'file', path }, '')).rejects.toThrow(
      `cannot be read: ENOENT: no such file or directory, open '${path}'`,
    );
  });

  test('is not both an argument and in a file', () => {
    const args = ['127.0.0.1:0', '--network-key', 'correct horse', '--network-key-file', 'key'];
    expect(parseArguments(args, '1')).toMatchObject({ kind: 'mistake' });
    expect(parseArguments(['127.0.0.1:0', '--network-key-file', 'key'], '1')).toMatchObject({
      run: { networkKey: { kind: 'file', path: 'key' } },
    });
  });
});
