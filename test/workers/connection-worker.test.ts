import { describe, expect, it } from 'vitest';
import type { CloseReason } from '../../src/model/close-codes.js';
import type { Limits } from '../../src/model/limits.js';
import { encodeLinkMessage } from '../../src/protocol/link-codec.js';
import type { LinkMessage } from '../../src/protocol/messages.js';
import { ConnectionWorker } from '../../src/workers/connection-worker.js';
import { ScriptedConnection } from './scripted-connection.js';
import { frameOf, messagesOf, workerBench, type WorkerBench } from './worker-bench.js';

/** The least that a worker can be: it notes what it is told. */
class NotingWorker extends ConnectionWorker {
  readonly told: string[] = [];

  ready(): void {
    this.becomeReady();
  }

  protected override greet(): void {
    this.told.push('opened');
  }
  protected override linkMessage(message: LinkMessage): void {
    if (message.type === 'roster') throw new TypeError('a fault of the worker itself');
    this.told.push(message.type);
  }
  protected override routedMessage(): void {
    this.told.push('routed');
  }
  protected override ended({ code, words }: CloseReason): void {
    this.told.push(`ended ${code} ${words}`);
  }
  protected override get backlogBytes(): number {
    return this.context.limits.leafBacklogBytes;
  }
}

interface Scene extends WorkerBench {
  readonly connection: ScriptedConnection;
  readonly worker: NotingWorker;
}

function scene(limits: Partial<Limits> = {}): Scene {
  const bench = workerBench('10', limits);
  const connection = new ScriptedConnection();
  const worker = new NotingWorker(bench.context, connection, bench.context.limits.handshakeDeadline);
  worker.start();
  connection.open();
  return { ...bench, connection, worker };
}

const heartbeat: LinkMessage = { type: 'heartbeat', answerWanted: false };
const lastClose = ({ connection }: Scene): { code: number; words: string } | undefined => connection.closes.at(-1);

describe('the life of a connection', () => {
  it('goes from opening over handshaking and ready to closed', () => {
    const { connection, worker, clock } = scene();
    expect(worker.state.kind).toBe('handshaking');
    worker.ready();
    expect(worker.state.kind).toBe('ready');
    worker.close(1000, 'enough');
    expect(worker.state.kind).toBe('closing');
    connection.finish(1000, 'enough');
    expect(worker.state).toEqual({ kind: 'closed', reason: { code: 1000, words: 'enough' } });
    expect(worker.told).toEqual(['opened', 'ended 1000 enough']);
    expect(clock.pending).toBe(0);
  });

  it('ends once, with the reason of who closed first', () => {
    const { connection, worker } = scene();
    worker.close(4409, 'taken');
    worker.close(1000, 'too late');
    connection.finish(1006);
    connection.finish(1000);
    expect(worker.told).toEqual(['opened', 'ended 4409 taken']);
    expect(connection.closes).toEqual([{ code: 4409, words: 'taken' }]);
  });

  it('is terminated when the other side does not answer the close in time', () => {
    const { connection, worker, clock } = scene({ closeDeadline: 3_000 });
    worker.close(1000, 'enough');
    clock.advance(2_999);
    expect(connection.terminations).toBe(0);
    clock.advance(1);
    expect(connection.terminations).toBe(1);
    expect(worker.told.at(-1)).toBe('ended 1000 enough');
  });

  it('cuts its words to what a close frame holds', () => {
    const present = scene();
    present.worker.close(4409, 'é'.repeat(200));
    expect(new TextEncoder().encode(lastClose(present)?.words).length).toBe(122);
  });
});

describe('deadlines', () => {
  it('close a connection that does not shake hands in time', () => {
    const present = scene({ handshakeDeadline: 5_000 });
    present.clock.advance(4_999);
    expect(present.connection.closes).toEqual([]);
    present.clock.advance(1);
    expect(lastClose(present)?.code).toBe(4408);
  });

  it('do not concern a connection that is ready', () => {
    const present = scene({ handshakeDeadline: 5_000 });
    present.worker.ready();
    present.clock.advance(60_000);
    expect(present.connection.closes).toEqual([]);
  });
});

describe('what is sent', () => {
  it('leaves in one frame at the end of the turn', () => {
    const { connection, worker, clock } = scene();
    worker.send(Uint8Array.of(1));
    worker.send(Uint8Array.of(2, 3));
    expect(connection.frames).toEqual([]);
    clock.advance(0);
    expect(connection.frames).toEqual([Uint8Array.of(1, 1, 2, 2, 3)]);
    worker.send(Uint8Array.of(4));
    clock.advance(0);
    expect(connection.frames[1]).toEqual(Uint8Array.of(1, 4));
  });

  it('is cut into frames no larger than the limit', () => {
    const { connection, worker, clock } = scene({ frameBytes: 100 });
    for (let count = 0; count < 5; count += 1) worker.send(new Uint8Array(40).fill(count));
    clock.advance(0);
    expect(connection.frames.map(({ length }) => length)).toEqual([82, 82, 41]);
  });

  it('is left out and counted when it fits no frame', () => {
    const { connection, worker, clock, context } = scene({ frameBytes: 100 });
    worker.send(new Uint8Array(100));
    worker.send(Uint8Array.of(7));
    clock.advance(0);
    expect(connection.frames).toEqual([Uint8Array.of(1, 7)]);
    expect(context.counters.tooLarge).toBe(1);
  });

  it('leaves before the close that follows it', () => {
    const { connection, worker } = scene();
    worker.send(Uint8Array.of(9));
    worker.close(1000, '');
    expect(connection.frames).toEqual([Uint8Array.of(1, 9)]);
  });

  it('gives the link up when too much of it is not read', () => {
    const present = scene({ leafBacklogBytes: 1_000 });
    present.worker.ready();
    present.connection.bufferedBytes = 1_000;
    present.worker.send(Uint8Array.of(1));
    present.clock.advance(0);
    expect(present.connection.closes).toEqual([]);
    present.connection.bufferedBytes = 1_001;
    present.worker.send(Uint8Array.of(1));
    present.clock.advance(0);
    expect(lastClose(present)?.code).toBe(1013);
  });

  it('and is not read does not change the reason of the close that sends it', () => {
    const { connection, worker, clock } = scene({ leafBacklogBytes: 1_000 });
    worker.ready();
    connection.bufferedBytes = 1_001;
    worker.send(Uint8Array.of(1));
    worker.close(4410, 'replaced');
    expect(connection.frames).toHaveLength(1);
    expect(connection.closes).toEqual([{ code: 4410, words: 'replaced' }]);
    connection.finish(4410);
    expect(worker.told.at(-1)).toBe('ended 4410 replaced');
    expect(clock.pending).toBe(0);
  });
});

describe('what comes', () => {
  it('is told message by message', () => {
    const { connection, worker } = scene();
    connection.receive(frameOf(heartbeat, heartbeat));
    expect(worker.told).toEqual(['opened', 'heartbeat', 'heartbeat']);
  });

  it('skips and counts types that this version does not know', () => {
    const { connection, worker, context } = scene();
    connection.receive(frameOf(Uint8Array.of(0x08, 60), heartbeat));
    expect(worker.told).toEqual(['opened', 'heartbeat']);
    expect(context.counters.unknownType).toBe(1);
  });

  it('may be 4 KiB large before the handshake is done, and 64 KiB after', () => {
    const frame = (size: number): Uint8Array => {
      const filler = new Uint8Array(size - 3 - 2).fill(0);
      return frameOf(Uint8Array.of(0x08, 60, 0xfa, 0x01, ...lengthOf(filler), ...filler)).subarray(0, size);
    };
    const lengthOf = ({ length }: Uint8Array): number[] => [(length & 127) | 128, (length >> 7) & 127];
    const early = scene();
    early.connection.receive(new Uint8Array(4_097));
    expect(lastClose(early)).toMatchObject({ code: 1009 });
    const late = scene();
    late.worker.ready();
    late.connection.receive(frame(4_097));
    expect(lastClose(late)?.code).not.toBe(1009);
    const large = scene();
    large.worker.ready();
    large.connection.receive(new Uint8Array(65_537));
    expect(lastClose(large)).toMatchObject({ code: 1009 });
  });

  it('closes with 4400 before the handshake and with 1008 after, when it breaks the protocol', () => {
    const broken = Uint8Array.of(200);
    const early = scene();
    early.connection.receive(broken);
    expect(lastClose(early)?.code).toBe(4400);
    const late = scene();
    late.worker.ready();
    late.connection.receive(broken);
    expect(lastClose(late)?.code).toBe(1008);
  });

  it('closes when it is a routed message before the handshake is done', () => {
    const early = scene();
    early.connection.receive(frameOf(Uint8Array.of(0x08, 64, 0x10, 1)));
    expect(lastClose(early)?.code).toBe(4400);
  });

  it('closes with 1003 when it is text', () => {
    const present = scene();
    present.connection.receiveText();
    expect(lastClose(present)?.code).toBe(1003);
  });

  it('is not listened to any more once the connection is closing', () => {
    const { connection, worker } = scene();
    worker.close(1000, '');
    connection.receive(frameOf(heartbeat));
    expect(worker.told).toEqual(['opened']);
  });

  it('stops in the middle of a frame when a message of it closes the connection', () => {
    const { connection, worker } = scene();
    worker.ready();
    connection.receive(frameOf(heartbeat, Uint8Array.of(0x08, 64), heartbeat));
    expect(worker.told).toEqual(['opened', 'heartbeat']);
  });

  it('closes with 1011 and logs when the fault is the own one, and does not throw', () => {
    const present = scene();
    present.connection.receive(frameOf({ type: 'roster', peers: [], first: true, last: true, partOf: undefined }));
    expect(lastClose(present)).toEqual({ code: 1011, words: 'a fault of this node' });
    expect(present.log.lines[0]).toContain('a fault of the worker itself');
  });
});

const messagesIn = (frame: Uint8Array): string[] => messagesOf([frame]).map(({ type }) => type);

describe('news of who comes and goes', () => {
  const fallbacks: LinkMessage = { type: 'fallback-nodes', nodes: [] };
  const news = encodeLinkMessage(heartbeat).slice();
  const other = encodeLinkMessage(fallbacks).slice();

  function quietLink(): Scene {
    const present = scene();
    present.worker.ready();
    present.clock.advance(1_000);
    present.connection.frames.length = 0;
    return present;
  }

  it('leave at the end of the turn while it is quiet', () => {
    const { worker, connection, clock } = quietLink();
    worker.sendNews(news);
    worker.sendNews(news);
    clock.advance(0);
    expect(connection.frames.map(messagesIn)).toEqual([['heartbeat', 'heartbeat']]);
    clock.advance(50);
    worker.sendNews(news);
    clock.advance(0);
    expect(connection.frames).toHaveLength(2);
  });

  it('wait for each other where many follow', () => {
    const { worker, connection, clock } = quietLink();
    for (let at = 0; at < 60; at += 1) {
      worker.sendNews(news);
      clock.advance(1);
    }
    expect(connection.frames.map((frame) => messagesIn(frame).length)).toEqual([1, 49]);
    clock.advance(50);
    expect(connection.frames.map((frame) => messagesIn(frame).length)).toEqual([1, 49, 10]);
    expect(clock.pending).toBe(0);
  });

  it('are not overtaken: whatever is sent behind them takes them along', () => {
    const { worker, connection, clock } = quietLink();
    worker.sendNews(news);
    clock.advance(10);
    worker.sendNews(news);
    clock.advance(10);
    worker.send(other);
    clock.advance(0);
    expect(connection.frames.map(messagesIn)).toEqual([['heartbeat'], ['heartbeat', 'fallback-nodes']]);
    clock.advance(100);
    expect(connection.frames).toHaveLength(2);
  });

  it('leave before the close, and no timer stays', () => {
    const { worker, connection, clock } = quietLink();
    worker.sendNews(news);
    clock.advance(10);
    worker.sendNews(news);
    worker.close(1000, 'enough');
    expect(connection.frames.map(messagesIn)).toEqual([['heartbeat'], ['heartbeat']]);
    connection.finish(1000, 'enough');
    expect(clock.pending).toBe(0);
  });
});
