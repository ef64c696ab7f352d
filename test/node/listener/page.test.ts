import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pageHandler } from '../../../node/listener/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

async function builtPage(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>tabmesh</title>');
  await writeFile(join(folder, 'assets', 'index-abc123.js'), 'export {};');
  return folder;
}

/** Serves a folder; gives what asks for something there. */
async function serving(folder: string) {
  const server = createServer(pageHandler(folder)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => {
    // Not `fetch`: it would tidy the path.
    const asked = request({ port, host: '127.0.0.1', path, headers, method, agent: false }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    let body = '';
    response.setEncoding('utf8').on('data', (part: string) => (body += part));
    await once(response, 'end');
    return { status: response.statusCode, headers: response.headers, body };
  };
}

describe('the page', () => {
  test('is sent compressed to whoever takes it so', async () => {
    const folder = await builtPage();
    await writeFile(join(folder, 'assets', 'index-abc123.js.br'), 'brotli');
    const get = await serving(folder);
    const asset = '/assets/index-abc123.js';
    const { headers, body } = await get(asset, { 'accept-encoding': 'gzip, br' });
    expect([headers['content-encoding'], body]).toEqual(['br', 'brotli']);
    expect(headers['content-type']).toContain('javascript');
    expect((await get(asset)).body).toBe('export {};');
  });

  test('may be loaded by other pages as far as it is made for them, and no further', async () => {
    const folder = await builtPage();
    await mkdir(join(folder, 'embed'));
    await writeFile(join(folder, 'embed', 'piece-abc123.js'), 'export {};');
    await writeFile(join(folder, 'tabmesh-chat.js'), 'export {};');
    const get = await serving(folder);
    const paths = ['/tabmesh-chat.js', '/embed/piece-abc123.js', '/', '/assets/index-abc123.js'];
    const answers = await Promise.all(paths.map((path) => get(path)));
    expect(answers.map(({ headers }) => headers['access-control-allow-origin'])).toEqual([
      '*',
      '*',
      undefined,
      undefined,
    ]);
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual([
      'no-cache',
      expect.stringContaining('immutable'),
      'no-cache',
      expect.stringContaining('immutable'),
    ]);
  });

  test('is served at the root, to be asked for anew each time', async () => {
    const get = await serving(await builtPage());
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).toContain('<title>tabmesh</title>');
  });

  test('is not sent again while it has not changed', async () => {
    const get = await serving(await builtPage());
    const { etag = '' } = (await get('/')).headers;
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });

  test('has assets that are kept for good', async () => {
    const get = await serving(await builtPage());
    const { status, headers } = await get('/assets/index-abc123.js');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('lets nothing but itself into the browser', async () => {
    const get = await serving(await builtPage());
    for (const path of ['/', '/assets/index-abc123.js', '/nothing']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toContain("default-src 'self'; connect-src 'self' ws: wss:;");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('is all that there is', async () => {
    const folder = await builtPage();
    await writeFile(join(folder, '..', 'secret.txt'), 'secret');
    onTestFinished(() => rm(join(folder, '..', 'secret.txt')));
    const get = await serving(folder);
    for (const path of [
      '/nothing',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets',
      '/%00',
      '/%',
    ]) {
      expect(await get(path)).toMatchObject({ status: 404, body: 'There is nothing here.\n' });
    }
  });

  test('can only be read', async () => {
    const get = await serving(await builtPage());
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('is served whole whatever range is asked for', async () => {
    const get = await serving(await builtPage());
    expect((await get('/', { range: 'bytes=9-3' })).status).toBe(200);
    expect((await get('/', { range: 'nonsense' })).status).toBe(200);
  });

  test('may be built anew while it is served', async () => {
    const folder = await builtPage();
    const get = await serving(folder);
    await get('/');
    await rm(join(folder, 'assets', 'index-abc123.js'));
    await writeFile(join(folder, 'index.html'), 'another, and a longer one than it was before');
    expect((await get('/assets/index-abc123.js')).status).toBe(404);
    expect((await get('/')).body).toBe('another, and a longer one than it was before');
  });

  test('says how to build it where it is not built', async () => {
    const get = await serving(join(await temporaryFolder(), 'web'));
    expect(await get('/')).toMatchObject({
      status: 503,
      body: 'The page of this node is not built yet. Run: npm run build\n',
    });
  });
});
