import { once } from 'node:events';
import { createServer as createWebServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { plainFault } from '../../src/transport/plain-fault.js';
import { webSocketDialler } from '../../src/transport/web-socket.js';

/** The words with which a dial to such a server ends. */
async function wordsOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return wordsAt((server.address() as AddressInfo).port);
}

function wordsAt(port: number): Promise<string> {
  return new Promise((resolve) => {
    const connection = webSocketDialler(65_536).dial(`ws://127.0.0.1:${port}/`);
    const nothing = (): void => undefined;
    connection.listen({ opened: nothing, frame: nothing, text: nothing, closed: (_, words) => resolve(words) });
  });
}

describe('a dial that fails', () => {
  test('says that nobody listens', async () => {
    expect(await wordsAt(1)).toBe('nobody listens there');
  });

  test('says that the other side hung up', async () => {
    expect(await wordsOf(createServer((socket) => socket.destroy()))).toBe('it broke the connection off');
  });

  test('says what a web server that is no node answers', async () => {
    const server = createWebServer((_, response) => response.writeHead(404).end());
    expect(await wordsOf(server)).toBe('it is no node, or does not let this one in: it answers with HTTP 404');
  });

  test('says that something else than a web server answers', async () => {
    expect(await wordsOf(createServer((socket) => void socket.end('220 mail ready\r\n')))).toBe(
      'it is no node: it speaks another protocol',
    );
  });
});

describe('a fault', () => {
  test.each([
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND foo', 'there is no host of that name'],
    ['EAI_AGAIN', 'getaddrinfo EAI_AGAIN foo', 'its name cannot be looked up just now'],
    ['EHOSTUNREACH', 'connect EHOSTUNREACH 10.0.0.1:1', 'there is no way to that host'],
    ['ECONNREFUSED', '', 'nobody listens there'],
    ['CERT_HAS_EXPIRED', 'certificate has expired', 'certificate has expired'],
    ['constructor', 'as it is', 'as it is'],
  ])('with the code %s is told in plain words', (code, message, words) => {
    expect(plainFault({ message, error: Object.assign(new Error(message), { code }) })).toBe(words);
  });

  test('of a browser says nothing', () => {
    expect(plainFault({})).toBe('');
  });
});
