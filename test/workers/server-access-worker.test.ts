import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/model/limits.js';
import type { Connection, Listener, RemoteOrigin } from '../../src/transport/connection.js';
import type { AcceptingOwner } from '../../src/workers/link-owner.js';
import { ServerAccessWorker } from '../../src/workers/server-access-worker.js';
import { ScriptedConnection } from './scripted-connection.js';
import { messagesOf, workerBench, type WorkerBench } from './worker-bench.js';

/** A listener whose connections the test makes. */
class ScriptedListener implements Listener {
  readonly urls = ['ws://mesh:7700/'];
  isOpen = false;
  #accept: ((connection: Connection, origin: RemoteOrigin) => void) | undefined;

  open(accept: (connection: Connection, origin: RemoteOrigin) => void): Promise<void> {
    this.isOpen = true;
    this.#accept = accept;
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.isOpen = false;
    return Promise.resolve();
  }

  connect(address: string): ScriptedConnection {
    const connection = new ScriptedConnection();
    this.#accept?.(connection, { address, isLoopback: false, isBrowser: false });
    connection.open();
    return connection;
  }
}

const nobody: AcceptingOwner = {
  admit: () => undefined,
  welcome: () => {
    throw new Error('nobody gets this far here');
  },
  linkAccepted: () => undefined,
  linkMessage: () => undefined,
  routedMessage: () => undefined,
  linkClosed: () => {
    throw new Error('the owner must not hear of links that it never had');
  },
};

async function scene(
  limits: Partial<Limits>,
): Promise<WorkerBench & { listener: ScriptedListener; access: ServerAccessWorker }> {
  const bench = workerBench('10', limits);
  const listener = new ScriptedListener();
  const access = new ServerAccessWorker(bench.context, listener, nobody);
  await access.open();
  return { ...bench, listener, access };
}

describe('the access to a node', () => {
  it('greets each connection with a challenge of its own', async () => {
    const { listener, clock } = await scene({});
    const connections = [listener.connect('192.0.2.1'), listener.connect('192.0.2.2')];
    clock.advance(0);
    const challenges = connections.flatMap(({ frames }) => messagesOf(frames));
    expect(challenges.map(({ type }) => type)).toEqual(['challenge', 'challenge']);
    expect(challenges[0]).not.toEqual(challenges[1]);
  });

  it('turns a connection above a limit away with a code and words, and ends it if it does not go', async () => {
    const { listener, clock, log } = await scene({ pendingHandshakes: 1, closeDeadline: 3_000 });
    listener.connect('192.0.2.1');
    const second = listener.connect('192.0.2.2');
    expect(second.frames).toEqual([]);
    expect(second.closes).toEqual([{ code: 4503, words: 'too many handshakes at once: try again in a moment' }]);
    expect(log.lines).toHaveLength(1);
    clock.advance(3_000);
    expect(second.terminations).toBe(1);
  });

  it('has room again when a handshake has come to nothing, and says so in one line', async () => {
    const { listener, clock, log } = await scene({ pendingHandshakes: 1, handshakeDeadline: 5_000 });
    const silent = listener.connect('192.0.2.1');
    clock.advance(5_000);
    expect(silent.closes.at(-1)?.code).toBe(4408);
    silent.finish(4408);
    expect(log.lines).toEqual([expect.stringMatching(/^warn .*4408/)]);
    expect(listener.connect('192.0.2.2').closes).toEqual([]);
  });

  it('closes everything when it closes', async () => {
    const { listener, access } = await scene({});
    const pending = listener.connect('192.0.2.1');
    await access.close(1001, 'the node shuts down');
    expect(pending.closes).toEqual([{ code: 1001, words: 'the node shuts down' }]);
    expect(listener.isOpen).toBe(false);
  });
});
