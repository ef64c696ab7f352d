import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startNode } from './support/cli-process.js';

/** The HTTP status that a WebSocket gets; 101 if it may be opened. */
function statusOf(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${address}/`, { headers });
    onTestFinished(() => socket.terminate());
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.once('error', reject);
  });
}

async function get(address: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const asked = request(`http://${address}/`, { headers, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response;
}

describe('the front door of a node', { timeout: 60_000 }, () => {
  test('is open to programs and to its own page, and closed to foreign pages and names', async () => {
    const address = await startNode('alice').address();
    expect(await statusOf(address, {})).toBe(101);
    expect(await statusOf(address, { origin: `http://${address}` })).toBe(101);
    expect(await statusOf(address, { origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(address, { host: 'evil.example' })).toBe(403);
    expect((await get(address, { host: 'evil.example' })).statusCode).toBe(403);
  });

  test('opens to whom its operator allows', async () => {
    const allow = ['--allow-host', 'chat.example', '--allow-origin', 'https://portal.example'];
    const address = await startNode('alice', [], allow).address();
    expect(await statusOf(address, { host: 'chat.example', origin: 'https://portal.example' })).toBe(101);
  });

  test('serves the page, which may load nothing from elsewhere', async () => {
    const address = await startNode('alice').address();
    const { statusCode, headers } = await get(address);
    // The page may not be built yet where only this is tested; the policy is the same.
    expect([200, 503]).toContain(statusCode);
    expect(headers['content-security-policy']).toContain("default-src 'self'; connect-src 'self' ws: wss:");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
