import { closeCodes, fittingWords, type CloseReason } from '../model/close-codes.js';
import { ProtocolError } from '../model/errors.js';
import type { Timer } from '../platform/clock.js';
import { BatchWriter, readBatch, type LastFrame } from '../protocol/batch.js';
import { decodeLinkMessage } from '../protocol/link-codec.js';
import { isRoutedType, typeAt } from '../protocol/message-type.js';
import type { LinkMessage } from '../protocol/messages.js';
import { RoutingHeader } from '../protocol/routing-header.js';
import type { Connection, ConnectionHandlers } from '../transport/connection.js';
import type { WorkerContext } from './worker-context.js';

/** Where a connection is in its life. It only ever moves downwards in this list. */
export type WorkerState =
  | { readonly kind: 'opening'; readonly deadline: Timer }
  | { readonly kind: 'handshaking'; readonly deadline: Timer }
  | { readonly kind: 'ready' }
  | { readonly kind: 'closing'; readonly reason: CloseReason; readonly deadline: Timer }
  | { readonly kind: 'closed'; readonly reason: CloseReason };

/** When what waits to be sent leaves. */
type Flush =
  | { readonly kind: 'none' }
  | { readonly kind: 'end-of-turn' }
  /** News under load: with the next frame, or at that time. */
  | { readonly kind: 'soon'; readonly timer: Timer };

const none: Flush = { kind: 'none' };
const endOfTurn: Flush = { kind: 'end-of-turn' };

/**
 * Base of the workers: the life of one connection, its send queue, its deadlines and the reason of its end.
 *
 *     opening --open--> handshaking --becomeReady()--> ready
 *        |                  |                            |
 *        +------------------+------- close() -----------+--> closing --closed, or deadline--> closed
 *        +------------------+------- connection lost ---+----------------------------------> closed
 *
 * There is one worker for each connection: whatever goes wrong on one is dealt with here and touches no other. What is
 * sent in one turn of the event loop leaves in one frame at the end of that turn. News of who comes and goes wait a moment
 * for each other where there are many; nothing that is sent later overtakes them.
 */
export abstract class ConnectionWorker implements ConnectionHandlers {
  protected readonly context: WorkerContext;
  readonly #connection: Connection;
  readonly #batch: BatchWriter;
  readonly #header = new RoutingHeader();
  #state: WorkerState;
  #flush: Flush = none;
  #newsLeftAt = Number.NEGATIVE_INFINITY;
  /** Made once, for there are many turns. */
  readonly #turnOver = (): void => {
    this.#flush = none;
    this.flush();
  };

  /** `openPatience`: milliseconds that the connection may take to open and shake hands. `lastFrame`: see `BatchWriter`. */
  constructor(context: WorkerContext, connection: Connection, openPatience: number, lastFrame?: LastFrame) {
    this.context = context;
    this.#connection = connection;
    this.#batch = new BatchWriter(context.limits.frameBytes, lastFrame);
    const deadline = context.deadlines.after(openPatience, () => {
      this.close(closeCodes.handshakeDeadline, 'the handshake was not done in time');
    });
    this.#state = { kind: 'opening', deadline };
  }

  get state(): WorkerState {
    return this.#state;
  }

  /** What the log calls the other side. */
  get label(): string {
    return this.#connection.label;
  }

  /** Begins. To be called in the turn that the connection was made in. */
  start(): void {
    this.#connection.listen(this);
  }

  /** Bytes that wait for the other side to read them. */
  get unsentBytes(): number {
    return this.#connection.bufferedBytes;
  }

  /** Takes nothing in from the other side until `resumeReading`. */
  protected pauseReading(): void {
    this.#connection.pause();
  }

  protected resumeReading(): void {
    this.#connection.resume();
  }

  /** Puts one encoded message, which nobody changes any more, into the batch of this turn. */
  send(message: Uint8Array): void {
    this.sendPart(message, 0, message.length);
  }

  /** The same for the message between two offsets of a frame. One that fits no frame is left out and counted. */
  sendPart(bytes: Uint8Array, start: number, end: number): void {
    if (this.#append(bytes, start, end)) this.#flushAtEndOfTurn();
  }

  /** The same for news: the first leaves with this turn, those right behind it together, a moment later. */
  sendNews(message: Uint8Array): void {
    if (!this.#append(message, 0, message.length) || this.#flush.kind !== 'none') return;
    const { clock, limits } = this.context;
    const due = this.#newsLeftAt + limits.newsDelay;
    const now = clock.now();
    // A clock that was set back must not hold them up.
    if (now >= due || now < this.#newsLeftAt) {
      this.#newsLeftAt = now;
      this.#flushAtEndOfTurn();
      return;
    }
    const timer = clock.after(due - now, () => {
      this.#newsLeftAt = clock.now();
      this.flush();
    });
    this.#flush = { kind: 'soon', timer };
  }

  /**
   * Sends what waits, says why, and ends the connection. Does nothing when it is ending already. `wordsHere` are for this
   * side, where the reason has to be told otherwise than to the other one.
   */
  close(code: number, words: string, wordsHere = fittingWords(words)): void {
    if (this.#state.kind === 'closing' || this.#state.kind === 'closed') return;
    this.#sendBatch();
    this.#stopDeadline();
    const reason = { code, words: wordsHere };
    const deadline = this.context.deadlines.after(this.context.limits.closeDeadline, () => this.#abandon());
    this.#state = { kind: 'closing', reason, deadline };
    // The answer to the close has to be read.
    this.#connection.resume();
    this.#connection.close(code, fittingWords(words));
  }

  /** The other side takes frames up to this many bytes. */
  protected limitFrames(bytes: number): void {
    this.#batch.limit(Math.min(bytes, this.context.limits.frameBytes));
  }

  /** Ends a connection whose other side is not there any more: there is no answer to wait for. */
  protected giveUp(code: number, words: string): void {
    this.close(code, words);
    this.#abandon();
  }

  /** The connection is open: time for the first move of the handshake. */
  protected abstract greet(): void;

  /** A message of this link, from the other side, and as it came. May throw ProtocolError. */
  protected abstract linkMessage(message: LinkMessage, bytes: Uint8Array): void;

  /** A routed message, whose header was read. May throw ProtocolError. */
  protected abstract routedMessage(frame: Uint8Array, start: number, end: number, header: RoutingHeader): void;

  /** Something was heard. */
  protected heard(): void {
    // Only links that are ready have a use for it.
  }

  /** A frame has left. */
  protected sent(): void {
    // Only links that are ready have a use for it.
  }

  /** So many bytes wait for the other side to read them. */
  protected waiting(_bytes: number): void {
    // Only links of leaves have a use for it.
  }

  /** It is over. Called once. */
  protected abstract ended(reason: CloseReason): void;

  /** Unsent bytes at which the connection is given up. */
  protected abstract get backlogBytes(): number;

  /** The handshake is done. */
  protected becomeReady(): void {
    if (this.#state.kind !== 'handshaking') return;
    this.#state.deadline.cancel();
    this.#state = { kind: 'ready' };
  }

  // ---- what the connection tells; it is told to the worker itself, for there are many and an object for it would be one more each

  opened(): void {
    if (this.#state.kind !== 'opening') return;
    this.#state = { kind: 'handshaking', deadline: this.#state.deadline };
    this.guarded(() => this.greet());
  }

  text(): void {
    this.close(closeCodes.unsupportedData, 'tabmesh speaks binary frames only');
  }

  closed(code: number, words: string): void {
    if (this.#state.kind === 'closed') return;
    this.#cancelFlush();
    this.#stopDeadline();
    // Who closed first has the say about the reason.
    const reason = this.#state.kind === 'closing' ? this.#state.reason : { code, words };
    this.#state = { kind: 'closed', reason };
    this.ended(reason);
  }

  frame(frame: Uint8Array): void {
    if (this.#state.kind !== 'handshaking' && this.#state.kind !== 'ready') return;
    const { frameBytes, handshakeFrameBytes } = this.context.limits;
    const most = this.#state.kind === 'ready' ? frameBytes : handshakeFrameBytes;
    if (frame.length > most) {
      this.close(closeCodes.tooLarge, `a frame of ${frame.length} bytes where ${most} are the most`);
      return;
    }
    this.heard();
    this.guarded(() => readBatch(frame, (start, end) => this.#message(frame, start, end)));
  }

  /** False when the rest of the frame is of no use any more. */
  #message(frame: Uint8Array, start: number, end: number): boolean {
    const type = typeAt(frame, start);
    if (isRoutedType(type)) {
      if (this.#state.kind !== 'ready') throw new ProtocolError('a routed message before the handshake is done');
      if (!this.#header.scan(frame, start, end)) throw new ProtocolError('a routing header that is not as it must be');
      this.routedMessage(frame, start, end, this.#header);
    } else {
      const bytes = frame.subarray(start, end);
      const message = decodeLinkMessage(bytes, this.context.counters);
      if (message) this.linkMessage(message, bytes);
      else this.context.counters.unknownType += 1;
    }
    return this.#state.kind === 'handshaking' || this.#state.kind === 'ready';
  }

  /** Runs what the other side has caused. A fault closes this connection and no other. */
  guarded(task: () => void): void {
    try {
      task();
    } catch (error) {
      if (error instanceof ProtocolError) {
        const isEarly = this.#state.kind !== 'ready';
        this.close(isEarly ? closeCodes.malformedHandshake : closeCodes.protocolViolation, error.message);
      } else {
        const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
        this.context.logger.error('a fault while serving a connection', { peer: this.label, words });
        this.close(closeCodes.internalError, 'a fault of this node');
      }
    }
  }

  /** True if it is in the batch. */
  #append(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#state.kind !== 'ready' && this.#state.kind !== 'handshaking') return false;
    if (!this.#batch.fits(end - start)) {
      this.flush();
      if (!this.#batch.fits(end - start)) {
        this.context.counters.tooLarge += 1;
        return false;
      }
    }
    this.#batch.append(bytes, start, end);
    return true;
  }

  #flushAtEndOfTurn(): void {
    if (this.#flush.kind === 'end-of-turn') return;
    this.#cancelFlush();
    this.#flush = endOfTurn;
    this.context.clock.endOfTurn(this.#turnOver);
  }

  #cancelFlush(): void {
    if (this.#flush.kind !== 'soon') return;
    this.#flush.timer.cancel();
    this.#flush = none;
  }

  /** Sends what waits now, in a frame of its own, and gives the connection up if too much of that is not read. */
  protected flush(): void {
    if (!this.#sendBatch()) return;
    const backlog = this.#connection.bufferedBytes;
    if (backlog <= this.backlogBytes) {
      this.waiting(backlog);
      return;
    }
    this.close(closeCodes.tryAgainLater, `${backlog} bytes wait to be read, ${this.backlogBytes} are the most`);
  }

  /** False if there was nothing to send, or no way to send it. */
  #sendBatch(): boolean {
    this.#cancelFlush();
    if (this.#batch.isEmpty || (this.#state.kind !== 'ready' && this.#state.kind !== 'handshaking')) return false;
    this.#batch.takeTo(this.#connection);
    this.sent();
    return true;
  }

  /** It is over for this side, whatever the host still does about the connection. */
  #abandon(): void {
    this.closed(closeCodes.abnormal, '');
    this.#connection.terminate();
  }

  #stopDeadline(): void {
    if (this.#state.kind !== 'ready' && this.#state.kind !== 'closed') this.#state.deadline.cancel();
  }
}
