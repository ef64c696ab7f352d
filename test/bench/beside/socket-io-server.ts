import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** What a developer would take instead: socket.io, where each client is in a room of its own name. Returns its URL. */
export async function socketIoServer(): Promise<string> {
  const http = createServer();
  const server = new Server(http, { transports: ['websocket'], serveClient: false });
  server.on('connection', (socket) => {
    void socket.join(String(socket.handshake.query['name']));
    socket.on('direct', (to: string, text: string) => server.to(to).emit('direct', text));
    socket.on('all', (text: string) => socket.broadcast.emit('all', text));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return `ws://127.0.0.1:${(http.address() as AddressInfo).port}`;
}
