import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { formatLocalAddress, type LocalAddress } from '../../src/model/address.js';

/**
 * Where a peer that was not told otherwise keeps its identity: a folder of its own for each pair of wanted ID and address
 * below `$XDG_DATA_HOME/tabmesh` (XDG Base Directory Specification), so that the same command is the same peer again, and
 * two peers of one machine never share a key.
 */
export function defaultDataDir(
  desiredId: string | undefined,
  local: LocalAddress,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const name = createHash('sha256')
    .update(`${desiredId ?? ''}\n${formatLocalAddress(local)}`)
    .digest('hex')
    .slice(0, 16);
  return join(dataHome(environment), 'tabmesh', name);
}

function dataHome({ XDG_DATA_HOME: chosen }: Readonly<Record<string, string | undefined>>): string {
  // The specification has relative paths ignored.
  return chosen !== undefined && isAbsolute(chosen) ? chosen : join(homedir(), '.local', 'share');
}
