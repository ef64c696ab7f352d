import type { PeerAddress } from '../model/peer.js';
import type { RoutedMessage, SignedBytes } from '../protocol/messages.js';
import type { RemoteOrigin } from '../transport/connection.js';
import { Mailroom, type BufferedMail } from './mailroom.js';
import { PrekeyShelf, type PrekeyShelfOptions } from './prekey-shelf.js';

/** What a node does for people who are away: it keeps their mail, and the prekeys that others need to write to them. */
export class Custody {
  readonly #mailroom: Mailroom;
  readonly #shelf: PrekeyShelf;

  constructor(options: PrekeyShelfOptions) {
    this.#mailroom = new Mailroom(options);
    this.#shelf = new PrekeyShelf(options);
  }

  /** Reads what an earlier run has left. Until it is done nothing is taken in. @throws StoreError (as rejection) */
  async open(): Promise<void> {
    await Promise.all([this.#mailroom.open(), this.#shelf.open()]);
  }

  /** Leaves everything on disk; whoever handed the store in can close it now. */
  close(): void {
    this.#mailroom.close();
    this.#shelf.close();
  }

  /**
   * Takes in a message for this node, if it is one for custody. False for any other. `origin`: of the link that it came by, if that is
   * the link of a leaf.
   */
  take({ source, body }: RoutedMessage, origin?: RemoteOrigin): boolean {
    switch (body.type) {
      case 'deposit':
        this.#mailroom.deposit(source, body.messages, origin);
        return true;
      case 'confirmation':
        return this.#mailroom.confirmed(body);
      case 'prekey-request':
        this.#shelf.answer(source, body.owner, body.ownOnly);
        return true;
      case 'prekey-answer':
        return this.#shelf.answered(source, body);
      case 'prekey-copy':
        this.#shelf.copied(source, body.ownerKey, body.prekey);
        return true;
      default:
        return false;
    }
  }

  /**
   * What a leaf has left by its own link, which comes from `origin`, or the node itself.
   * @throws ProtocolError if one of them is no prekey, or not of this owner.
   */
  prekeysFrom(owner: PeerAddress, prekeys: readonly SignedBytes[], origin?: RemoteOrigin): void {
    this.#shelf.take(owner, prekeys, origin);
  }

  /** A prekey for the node itself, to write to `owner`. */
  prekeyOf(owner: PeerAddress): Promise<SignedBytes | undefined> {
    return this.#shelf.prekeyOf(owner);
  }

  /** Somebody has come, has come back or is elsewhere now; and everybody who is there, once, after opening. */
  peerReachable(peer: PeerAddress): void {
    this.#mailroom.peerReachable(peer);
  }

  /** Somebody is away or gone. */
  peerUnreachable(peer: PeerAddress): void {
    this.#mailroom.peerUnreachable(peer);
  }

  /** These nodes are within reach now; this one may be among them. */
  nodesChanged(nodes: Iterable<PeerAddress>): void {
    this.#shelf.nodesChanged(nodes);
  }

  /** For whom how much waits here. */
  buffer(): readonly BufferedMail[] {
    return this.#mailroom.buffer();
  }
}
