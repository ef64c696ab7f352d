import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { NodeListener, type NodeListenerOptions } from '../../../node/listener/node-listener.js';
import { withLimits } from '../../../src/model/limits.js';
import { silentLogger } from '../../../src/platform/logger.js';
import type { Connection, RemoteOrigin } from '../../../src/transport/connection.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Accepted {
  readonly connection: Connection;
  readonly origin: RemoteOrigin;
  readonly frames: Uint8Array[];
  readonly closed: Promise<number>;
}

/** A listener on a port of its own, and what it accepted. */
async function listening(options: Partial<NodeListenerOptions> = {}) {
  const clock = new VirtualClock();
  const accepted: Accepted[] = [];
  const listener = new NodeListener({
    local: { host: '127.0.0.1', port: 0 },
    limits: withLimits({}),
    clock,
    logger: silentLogger,
    pageFolder: await temporaryFolder(),
    knownOrigins: new Set(['http://10.0.0.5:7700']),
    ...options,
  });
  await listener.open((connection, origin) => {
    const frames: Uint8Array[] = [];
    const closed = new Promise<number>((resolve) => {
      connection.listen({
        opened: () => undefined,
        frame: (bytes) => void frames.push(bytes),
        text: () => undefined,
        closed: (code) => resolve(code),
      });
    });
    accepted.push({ connection, origin, frames, closed });
  });
  onTestFinished(() => listener.close());
  const { port = 0 } = listener.bound ?? {};
  return { listener, clock, accepted, port, url: `ws://127.0.0.1:${port}/` };
}

function dial(url: string, headers: Record<string, string> = {}): WebSocket {
  const socket = new WebSocket(url, { headers, perMessageDeflate: false });
  onTestFinished(() => socket.terminate());
  return socket;
}

/** The HTTP status and the words that a WebSocket is refused with; 101 if it is not. */
function answer(url: string, headers: Record<string, string> = {}): Promise<{ status: number; words: string }> {
  return new Promise((resolve, reject) => {
    const socket = dial(url, headers);
    socket.once('open', () => resolve({ status: 101, words: '' }));
    socket.once('error', reject);
    socket.once('unexpected-response', (_request, response) => {
      let words = '';
      response.setEncoding('utf8').on('data', (part: string) => (words += part));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, words }));
    });
  });
}

describe('a listener', () => {
  test('hands over what a program dials, with its address', async () => {
    const { accepted, url } = await listening();
    const socket = dial(url);
    await once(socket, 'open');
    expect(accepted).toHaveLength(1);
    expect(accepted[0]!.origin).toEqual({ address: '127.0.0.1', isLoopback: true, isBrowser: false });
    expect(accepted[0]!.connection.label).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  test('hands over what a page of its own opens, and knows that it is a browser', async () => {
    const { accepted, url, port } = await listening();
    await once(dial(url, { origin: `http://127.0.0.1:${port}` }), 'open');
    expect(accepted[0]!.origin.isBrowser).toBe(true);
  });

  test('carries frames both ways, uncompressed', async () => {
    const { accepted, url } = await listening();
    const socket = dial(url);
    const received = once(socket, 'message');
    await once(socket, 'open');
    expect(socket.extensions).toBe('');
    accepted[0]!.connection.send(Uint8Array.of(1, 2, 3));
    const [data] = (await received) as [Buffer];
    expect([...data]).toEqual([1, 2, 3]);
  });

  test('closes a frame above the limit with 1009', async () => {
    const { accepted, url } = await listening({ limits: withLimits({ frameBytes: 100 }) });
    const socket = dial(url);
    await once(socket, 'open');
    socket.send(new Uint8Array(101));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1009);
    expect(accepted[0]!.frames).toEqual([]);
  });

  test('ends a connection that answers no ping', async () => {
    const { accepted, url, clock } = await listening({ limits: withLimits({ idlePing: 1_000 }) });
    const socket = dial(url);
    await once(socket, 'open');
    socket.pause();
    clock.advance(3_000);
    expect(await accepted[0]!.closed).toBe(1006);
  });

  test('keeps a connection that answers its pings', async () => {
    const { url, clock, accepted } = await listening({ limits: withLimits({ idlePing: 1_000 }) });
    const socket = dial(url);
    await once(socket, 'open');
    for (let times = 1; times <= 5; times += 1) {
      const pinged = once(socket, 'ping');
      clock.advance(1_000);
      await pinged;
      // What comes behind the pong shows that the pong is there.
      socket.send(Uint8Array.of(times));
      await vi.waitFor(() => expect(accepted[0]!.frames).toHaveLength(times), { interval: 1 });
    }
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  test('tells the port that the system chose', async () => {
    const { listener, port } = await listening();
    expect(port).toBeGreaterThan(0);
    expect(listener.urls).toEqual([`ws://127.0.0.1:${port}/`]);
    expect(listener.pageUrls).toEqual([`http://127.0.0.1:${port}/`]);
  });

  test('takes no more connections once it is closed, and leaves those that are open', async () => {
    const { listener, url } = await listening();
    const socket = dial(url);
    await once(socket, 'open');
    await listener.close();
    const [error] = (await once(dial(url), 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  test('can be opened again, as when its peer begins anew with another ID', async () => {
    const { listener } = await listening();
    await listener.close();
    await listener.open((connection) => connection.close(4503, 'full'));
    const [code] = (await once(dial(listener.urls[0]!), 'close')) as [number];
    expect(code).toBe(4503);
  });

  test('gives its port back at once', async () => {
    const { listener, port } = await listening();
    await listener.close();
    await expect(listening({ local: { host: '127.0.0.1', port } })).resolves.toBeDefined();
  });
});

describe('what a listener refuses', () => {
  test('a path without a WebSocket: 404', async () => {
    const { url } = await listening();
    expect((await answer(`${url}chat`)).status).toBe(404);
  });

  test('a Host that is not its own: 403, in words', async () => {
    const { url, accepted } = await listening();
    const { status, words } = await answer(url, { host: 'evil.example:7700' });
    expect(status).toBe(403);
    expect(words).toContain('does not answer to the name evil.example');
    expect(accepted).toEqual([]);
  });

  test('a page of a foreign origin: 403, in words', async () => {
    const { url, accepted } = await listening();
    const { status, words } = await answer(url, { origin: 'https://evil.example' });
    expect(status).toBe(403);
    expect(words).toContain('--allow-origin');
    expect(accepted).toEqual([]);
  });

  test('nothing that its operator allows', async () => {
    const { url } = await listening({ allowedHosts: ['chat.example'], allowedOrigins: ['https://portal.example/'] });
    expect((await answer(url, { host: 'chat.example', origin: 'https://portal.example' })).status).toBe(101);
  });

  test('nothing that comes from the page of a node it reached, or by the address it advertises', async () => {
    const { url } = await listening({ advertisedUrl: 'wss://chat.example/' });
    expect((await answer(url, { origin: 'http://10.0.0.5:7700' })).status).toBe(101);
    expect((await answer(url, { host: 'chat.example', origin: 'https://chat.example' })).status).toBe(101);
    expect((await answer(url, { origin: 'https://chat.example' })).status).toBe(101);
  });

  test('far too many connections in all: 503', async () => {
    const { url, accepted } = await listening({ limits: withLimits({ connections: 1 }) });
    const statuses = await Promise.all(Array.from({ length: 67 }, async () => (await answer(url)).status));
    expect(statuses.filter((status) => status === 101)).toHaveLength(66);
    expect(statuses.filter((status) => status === 503)).toHaveLength(1);
    expect(accepted).toHaveLength(66);
  });

  test('far too many connections of one address: 429, and a closed one makes room', async () => {
    const { url, accepted } = await listening({ limits: withLimits({ connectionsPerAddress: 1 }), trustsProxy: true });
    const headers = { 'x-forwarded-for': '127.0.0.1, 2001:db8::1' };
    expect((await answer(url, headers)).status).toBe(101);
    expect((await answer(url, headers)).status).toBe(101);
    expect((await answer(url, headers)).status).toBe(429);
    expect((await answer(url, { 'x-forwarded-for': '2001:db8:0:0:1::' })).status).toBe(429);
    expect((await answer(url, { 'x-forwarded-for': '2001:db8:0:1::' })).status).toBe(101);
    expect(accepted[0]!.origin).toEqual({ address: '2001:db8:0:0::/64', isLoopback: false, isBrowser: false });

    accepted[0]!.connection.terminate();
    await accepted[0]!.closed;
    expect((await answer(url, headers)).status).toBe(101);
  });

  test('to believe X-Forwarded-For unless told to', async () => {
    const { url, accepted } = await listening();
    await answer(url, { 'x-forwarded-for': '203.0.113.7' });
    expect(accepted[0]!.origin.address).toBe('127.0.0.1');
  });

  test('an upgrade to something else: 400', async () => {
    const { port } = await listening();
    const asked = request({ port, host: '127.0.0.1', headers: { connection: 'upgrade', upgrade: 'h2c' } }).end();
    const [response] = (await once(asked, 'response')) as [{ statusCode: number; resume: () => void }];
    response.resume();
    expect(response.statusCode).toBe(400);
  });

  test('and outlives a client that goes away while it is refused', async () => {
    const { url, port } = await listening();
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /chat HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    socket.resetAndDestroy();
    expect((await answer(url)).status).toBe(101);
  });
});

describe('an address that cannot be listened on', () => {
  test('because of another program there', async () => {
    const { port } = await listening();
    const second = listening({ local: { host: '127.0.0.1', port } });
    await expect(second).rejects.toHaveProperty('name', 'ListenError');
    await expect(second).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port}: another program already listens on port ${port} there`,
    );
  });

  test('because it is another machine', async () => {
    const elsewhere = listening({ local: { host: '192.0.2.1', port: 0 } });
    await expect(elsewhere).rejects.toThrow('192.0.2.1 is not an address of this machine');
  });
});

describe('an address that several processes share', () => {
  test('has beside it one that leads to this process alone', async () => {
    const { listener, accepted } = await listening({ ownPort: 0 });
    const { ownUrl = '' } = listener;
    expect(listener.urls.at(-1)).toBe(ownUrl);
    expect(listener.pageUrls.join()).not.toContain(new URL(ownUrl).host);
    expect((await answer(ownUrl)).status).toBe(101);
    expect(accepted).toHaveLength(1);
    await listener.close();
    await expect(answer(ownUrl)).rejects.toThrow('ECONNREFUSED');
  });

  test('keeps its own port from one run to the next, unless somebody has taken it', async () => {
    const first = await listening({ ownPort: 0 });
    const { ownUrl = '' } = first.listener;
    const ownPort = Number(new URL(ownUrl).port);
    const beside = await listening({ ownPort });
    expect(beside.listener.ownUrl).not.toBe(ownUrl);
    await first.listener.close();
    const again = await listening({ ownPort });
    expect(again.listener.ownUrl).toBe(ownUrl);
  });
});
