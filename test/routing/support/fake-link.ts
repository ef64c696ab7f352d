import { ProtocolError } from '../../../src/model/errors.js';
import type { PeerAddress, PeerRole } from '../../../src/model/peer.js';
import { decodeLinkMessage } from '../../../src/protocol/link-codec.js';
import type { LinkMessage } from '../../../src/protocol/messages.js';
import type { RemotePeer, RoutingLink } from '../../../src/routing/network.js';

/** A link whose other end is the test. */
export class FakeLink implements RoutingLink {
  readonly remote: RemotePeer;
  readonly unsentBytes = 0;
  readonly closes: { readonly code: number; readonly words: string }[] = [];
  readonly #sent: Uint8Array[] = [];

  constructor({ id, key }: PeerAddress, role: PeerRole, incarnation = 1) {
    this.remote = { id, key, role, incarnation };
  }

  send(message: Uint8Array): void {
    this.#sent.push(Uint8Array.from(message));
  }

  sendNews(message: Uint8Array): void {
    this.send(message);
  }

  sendPart(frame: Uint8Array, start: number, end: number): void {
    this.#sent.push(Uint8Array.from(frame.subarray(start, end)));
  }

  close(code: number, words: string): void {
    this.closes.push({ code, words });
  }

  guarded(task: () => void): void {
    try {
      task();
    } catch (error) {
      this.close(error instanceof ProtocolError ? 1008 : 1011, String(error));
    }
  }

  /** What has left by this link since the last call, as it is on the wire. */
  takeBytes(): Uint8Array[] {
    return this.#sent.splice(0);
  }

  /** What has left by this link since the last call. */
  take(): LinkMessage[] {
    return this.takeBytes().map((bytes) => decodeLinkMessage(bytes)!);
  }
}
