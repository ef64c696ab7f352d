import { toHex } from '../../src/model/bytes.js';
import type { OwnIdentity } from '../identity/own-identity.js';
import { lossOf } from './loss.js';
import type { MovingHost } from './move-in.js';
import type { Loss } from './moving-state.js';

/** Who is in this browser when somebody comes from another place. */
export type Occupant =
  | { readonly kind: 'here'; readonly own: OwnIdentity; readonly loss: Loss | undefined }
  /** The browser keeps nothing for the next visit. */
  | { readonly kind: 'keeps-nothing' }
  /** Another tab is in as `id`, and would go on writing. */
  | { readonly kind: 'in-another-tab'; readonly id: string };

/** What would be lost if somebody took the place of who is here, and whether nobody is in the way. @throws StoreError */
export async function whoIsHere(host: Pick<MovingHost, 'identity' | 'tabs' | 'openStore'>): Promise<Occupant> {
  const own = await host.identity('browser');
  if (own.kind !== 'browser') return { kind: 'keeps-nothing' };
  const id = await idInAnotherTab(own, host);
  if (id !== undefined) return { kind: 'in-another-tab', id };
  const store = await host.openStore(own.identity.keys.publicKey);
  try {
    return { kind: 'here', own, loss: await lossOf(own, store) };
  } finally {
    await store.close();
  }
}

/** As whom another tab is in under this identity; undefined if none is. */
export async function idInAnotherTab(
  own: OwnIdentity,
  { tabs }: Pick<MovingHost, 'tabs'>,
): Promise<string | undefined> {
  return (await tabs.ask(toHex(own.identity.keys.publicKey)))?.id;
}
