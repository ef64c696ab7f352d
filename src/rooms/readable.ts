import { ProtocolError } from '../model/errors.js';

/** What was read; undefined for what breaks the protocol. */
export function readable<Item>(open: () => Item): Item | undefined {
  try {
    return open();
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}
