import { readFile } from 'node:fs/promises';
import type { NetworkKey } from '../../src/platform/network-key.js';
import { InvalidNetworkKeyError, networkKey } from '../crypto/network-key.js';

/** Where the key of the network comes from. */
export type NetworkKeyChoice =
  /** The environment may name one. */
  | { readonly kind: 'standard' }
  | { readonly kind: 'given'; readonly secret: string }
  | { readonly kind: 'file'; readonly path: string };

/** The environment variable with the key: unlike an argument it is not in everybody's list of processes. */
export const networkKeyVariable = 'TABMESH_NETWORK_KEY';

/**
 * The key of the network, if it has one.
 * @throws InvalidNetworkKeyError naming where it came from.
 */
export async function chosenNetworkKey(
  choice: NetworkKeyChoice,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<NetworkKey | undefined> {
  switch (choice.kind) {
    case 'given':
      return named('--network-key', choice.secret);
    case 'file':
      return named(choice.path, await secretIn(choice.path));
    case 'standard': {
      const secret = environment[networkKeyVariable];
      return secret === undefined ? undefined : named(networkKeyVariable, secret);
    }
  }
}

function named(source: string, secret: string): NetworkKey {
  try {
    return networkKey(secret);
  } catch (error) {
    if (error instanceof InvalidNetworkKeyError) throw new InvalidNetworkKeyError(`${source}: ${error.message}`);
    throw error;
  }
}

async function secretIn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidNetworkKeyError(`the network key cannot be read: ${words}`, { cause });
  }
}
