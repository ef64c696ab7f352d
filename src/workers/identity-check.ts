import { equalBytes } from '../model/bytes.js';
import { closeCodes } from '../model/close-codes.js';
import { ProtocolError } from '../model/errors.js';
import { nonceBytes } from '../platform/crypto.js';
import { encodeLinkMessage } from '../protocol/link-codec.js';
import type { HandshakeChallenge, LinkMessage } from '../protocol/messages.js';
import { identityBytes, signedBytes } from '../protocol/transcript.js';
import type { Connection } from '../transport/connection.js';
import { ConnectionWorker } from './connection-worker.js';
import type { WorkerContext } from './worker-context.js';

type Progress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'asked'; readonly challenge: HandshakeChallenge; readonly nonce: Uint8Array }
  | { readonly kind: 'proven' };

/** What came of a check. */
export type IdentityOutcome = 'proven' | 'failed';

/**
 * Finds out whether a node is at an address: it asks whoever answers there to prove that it has the key, and goes again.
 * No link comes of it, and the other side learns nothing but that somebody asked.
 */
export class IdentityCheck extends ConnectionWorker {
  readonly #expected: Uint8Array;
  readonly #done: (outcome: IdentityOutcome) => void;
  #progress: Progress = { kind: 'waiting' };

  /** `done` is called once, when the connection is closed. */
  constructor(
    context: WorkerContext,
    connection: Connection,
    expected: Uint8Array,
    done: (outcome: IdentityOutcome) => void,
  ) {
    super(context, connection, context.limits.dialPatience);
    this.#expected = expected;
    this.#done = done;
  }

  protected override greet(): void {
    // The accepting side speaks first.
  }

  protected override linkMessage(message: LinkMessage): void {
    const progress = this.#progress;
    if (message.type === 'challenge' && progress.kind === 'waiting') this.#ask(message.challenge);
    else if (message.type === 'identity-proof' && progress.kind === 'asked') this.#judge(progress, message.signature);
    else if (message.type === 'rejected') this.close(closeCodes.normal, 'it does not want to say who it is');
    else throw new ProtocolError(`a ${message.type} message where the proof of an identity belongs`);
  }

  protected override routedMessage(): void {
    throw new ProtocolError('a routed message where the proof of an identity belongs');
  }

  protected override get backlogBytes(): number {
    return this.context.limits.handshakeFrameBytes;
  }

  protected override ended(): void {
    this.#done(this.#progress.kind === 'proven' ? 'proven' : 'failed');
  }

  #ask(challenge: HandshakeChallenge): void {
    if (!equalBytes(challenge.node.key, this.#expected)) {
      this.close(closeCodes.normal, 'another node answers at this address than the one that is looked for');
      return;
    }
    const nonce = this.context.random.bytes(nonceBytes);
    this.#progress = { kind: 'asked', challenge, nonce };
    this.send(encodeLinkMessage({ type: 'identity-request', nonce }));
  }

  #judge({ challenge, nonce }: Progress & { kind: 'asked' }, signature: Uint8Array): void {
    const { node, incarnation } = challenge;
    const bytes = signedBytes('identity', identityBytes(node, incarnation, challenge.nonce, nonce));
    if (this.context.crypto.verify(node.key, bytes, signature)) {
      this.#progress = { kind: 'proven' };
      this.close(closeCodes.normal, 'that was all that was asked');
    } else {
      this.close(closeCodes.badProof, 'the node could not prove that it has the key it names');
    }
  }
}
