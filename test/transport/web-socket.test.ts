import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { describe, expect, it } from 'vitest';
import { closeCodeForBrowser, webSocketDialler, wrapWebSocket } from '../../src/transport/web-socket.js';
import { AcceptedQueue, transportContract } from './contract.js';
import { Recorder } from './recorder.js';

interface Server {
  readonly url: string;
  readonly queue: AcceptedQueue;
  close(): Promise<void>;
}

async function server(): Promise<Server> {
  const queue = new AcceptedQueue();
  const webSockets = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
  webSockets.on('connection', (socket) => queue.add(wrapWebSocket(socket, 'somebody')));
  await once(webSockets, 'listening');
  const { port } = webSockets.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/`,
    queue,
    close: async () => {
      for (const client of webSockets.clients) client.terminate();
      const closed = once(webSockets, 'close');
      webSockets.close();
      await closed;
    },
  };
}

transportContract('WebSocket', async () => {
  const { url, queue, close } = await server();
  const dead = await server();
  await dead.close();
  return {
    dialler: webSocketDialler(65_536),
    url,
    deadUrl: dead.url,
    accepted: () => queue.next(),
    close,
  };
});

describe('a WebSocket connection', () => {
  it('reports text frames apart from binary ones', async () => {
    const { url, queue, close } = await server();
    const socket = new WebSocket(url);
    socket.on('open', () => socket.send('hello'));
    const accepted = await queue.next();
    expect(await accepted.next()).toEqual({ kind: 'opened' });
    expect(await accepted.next()).toEqual({ kind: 'text' });
    await close();
  });

  it('hands over bytes of which a slice is a copy', async () => {
    const { url, queue, close } = await server();
    const socket = new WebSocket(url);
    socket.on('open', () => socket.send(Uint8Array.of(1, 2, 3)));
    const accepted = await queue.next();
    expect(await accepted.next()).toEqual({ kind: 'opened' });
    const event = await accepted.next();
    const bytes = event.kind === 'frame' ? event.bytes : new Uint8Array();
    bytes.slice().fill(0);
    expect([...bytes]).toEqual([1, 2, 3]);
    await close();
  });

  it('reports a URL that cannot be dialled as closed, with words', async () => {
    const near = new Recorder(webSocketDialler(65_536).dial('ws://[not a host'));
    expect(await near.next()).toMatchObject({ kind: 'closed', code: 1006 });
  });
});

describe('close codes in a browser', () => {
  it('are those that a page may send', () => {
    expect([1000, 1001, 1008, 1009, 4410].map(closeCodeForBrowser)).toEqual([1000, 1000, 4008, 4009, 4410]);
  });
});
