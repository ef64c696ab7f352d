import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { frameWriter } from '../../../node/listener/frame-writer.js';

/** Bytes with room before them, in a buffer that somebody else uses before that. */
function withRoom(bytes: Uint8Array, room: number): Uint8Array {
  const buffer = new Uint8Array(3 + room + bytes.length).fill(0xee);
  buffer.set(bytes, 3 + room);
  return buffer.subarray(3 + room);
}

function written(frame: Uint8Array, room: number): Buffer {
  const stream = new PassThrough();
  frameWriter(stream)(frame, room);
  return stream.read() as Buffer;
}

describe('a frame that a server writes', () => {
  it.each([
    [0, '8200'],
    [125, '827d'],
    [126, '827e007e'],
    [65_535, '827effff'],
    [65_536, '827f0000000000010000'],
  ])('of %i bytes begins with %s, with room before it and without', (length, head) => {
    const bytes = new Uint8Array(length).fill(7);
    const wanted = Buffer.concat([Buffer.from(head, 'hex'), bytes]);
    expect(written(bytes, 0).equals(wanted)).toBe(true);
    expect(written(withRoom(bytes, 10), 10).equals(wanted)).toBe(true);
  });

  it('touches nothing before the room that it was given', () => {
    const frame = withRoom(new Uint8Array(300), 10);
    written(frame, 10);
    const tight = withRoom(new Uint8Array(300), 3);
    written(tight, 3);
    expect([...new Uint8Array(frame.buffer, 0, 3)]).toEqual([0xee, 0xee, 0xee]);
    expect([...new Uint8Array(tight.buffer, 0, 6)]).toEqual(Array(6).fill(0xee));
  });

  it('stands between those that ws sends itself', async () => {
    const http = createServer();
    const webSockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
    http.on('upgrade', (request, stream, head) => {
      webSockets.handleUpgrade(request, stream, head, (socket) => {
        const write = frameWriter(stream);
        socket.send('first');
        write(withRoom(Uint8Array.of(1, 2, 3), 10), 10);
        socket.ping();
        write(Uint8Array.of(4), 0);
        socket.close(1000, 'last');
      });
    });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
    const heard: string[] = [];
    client.on('message', (data: Buffer) => heard.push(data.toString('hex')));
    client.on('ping', () => heard.push('ping'));
    const [code] = (await once(client, 'close')) as [number];
    expect(heard).toEqual([Buffer.from('first').toString('hex'), '010203', 'ping', '04']);
    expect(code).toBe(1000);
    const closed = once(http, 'close');
    http.close();
    await closed;
  });
});
