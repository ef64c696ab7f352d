import type { NetworkKey } from '../platform/network-key.js';
import type { Dialler, Listener } from '../transport/connection.js';
import { MemoryNodeBook, type NodeBook } from './node-book.js';
import { NodeSession } from './node-session.js';
import type { Session, SessionContext } from './session.js';

/** What a peer needs to be a node. */
export interface NodeOptions {
  readonly listener: Listener;
  /** The nodes that a node remembers from one session to the next; forgotten with the peer if not given. */
  readonly book?: NodeBook;
  /**
   * Told each URL at which a node has reached another one. If given, the node makes sure of the addresses of those that
   * are near: a listener that lets in the pages of known nodes only needs it.
   */
  readonly reached?: (url: string) => void;
  /** It links only with nodes that have the same. Leaves need none. */
  readonly networkKey?: NetworkKey;
}

/** Makes a peer a node. Handed in, so that programs whose peers only dial do not carry what nodes need. */
export interface NodeRole {
  readonly networkKey: NetworkKey | undefined;
  newSession(context: SessionContext, dialler: Dialler, given: readonly string[]): Session;
}

/** The role of a node: it listens, and routes for others. */
export function nodeRole({ listener, book, reached, networkKey }: NodeOptions): NodeRole {
  const kept: { book: NodeBook | undefined } = { book };
  return {
    networkKey,
    newSession: (context, dialler, given) => {
      kept.book ??= new MemoryNodeBook(context.clock);
      const resources = { listener, dialler, book: kept.book, ...(reached && { reached }) };
      return new NodeSession(context, resources, given);
    },
  };
}
