import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { defaultDataDir } from '../../../node/data-dir/data-dir-path.js';

const local = { host: '127.0.0.1', port: 7700 };
const environment = { XDG_DATA_HOME: '/data' };

test('the same command has the same folder', () => {
  expect(defaultDataDir('alice', local, environment)).toBe(defaultDataDir('alice', local, environment));
  expect(defaultDataDir('alice', local, environment)).toMatch(/^\/data\/tabmesh\/[0-9a-f]{16}$/);
});

test('another ID, no ID and another address have another one each', () => {
  const folders = [
    defaultDataDir('alice', local, environment),
    defaultDataDir('bob', local, environment),
    defaultDataDir(undefined, local, environment),
    defaultDataDir('alice', { host: '127.0.0.1', port: 7701 }, environment),
  ];
  expect(new Set(folders).size).toBe(4);
});

test('it is below the home folder where the environment names no absolute path', () => {
  const below = `${homedir()}/.local/share/tabmesh/`;
  expect(defaultDataDir('alice', local, {}).startsWith(below)).toBe(true);
  expect(defaultDataDir('alice', local, { XDG_DATA_HOME: 'data' }).startsWith(below)).toBe(true);
});
