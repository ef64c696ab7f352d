import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../node/support/temporary-folder.js';
import { CliProcess, startNode } from './support/cli-process.js';

/** The exit code with the one sentence on stderr. */
async function ending(process: CliProcess): Promise<{ code: number | null; sentence: string | undefined }> {
  const { code, errors } = await process.exit();
  expect(errors).toHaveLength(1);
  return { code, sentence: errors[0] };
}

describe('a node that cannot start says why in one sentence', { timeout: 60_000 }, () => {
  test.each([
    [['7700'], 'the host before the port is missing'],
    [['127.0.0.1:0', 'nowhere'], '"nowhere" is not the address of a node: the port is missing'],
    [['127.0.0.1:0', '--desired-id', 'a~b'], 'an ID must not contain "~"'],
    [['127.0.0.1:0', '--limit', 'frame-size=big'], 'the limit frame-size cannot be "big"'],
    [['127.0.0.1:0', '--limit', 'frame-size=10'], 'it takes a number from 64KiB'],
    [['127.0.0.1:0', '--log-level', 'LOUD'], 'there is no level "LOUD"'],
    [['127.0.0.1:0', '--loud'], "unknown option '--loud'"],
    [[], "missing required argument 'LOCAL_ADDRESS'"],
  ])('%j: bad arguments, 2', async (args, words) => {
    const { code, sentence } = await ending(new CliProcess(args));
    expect(code).toBe(2);
    expect(sentence).toContain(words);
  });

  test('the port is in use: 3', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, sentence } = await ending(new CliProcess([`127.0.0.1:${port}`, '--ephemeral']));
    expect(code).toBe(3);
    expect(sentence).toBe(
      `tabmesh: cannot listen on 127.0.0.1:${port}: another program already listens on port ${port} there`,
    );
  });

  test('the same node runs already: 3', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    const environment = { XDG_DATA_HOME: await temporaryFolder() };
    const first = new CliProcess([`127.0.0.1:${port}`], environment);
    await first.page();
    const { code, sentence } = await ending(new CliProcess([`127.0.0.1:${port}`], environment));
    expect(code).toBe(3);
    expect(sentence).toMatch(new RegExp(`127\\.0\\.0\\.1:${port} is in use: process \\d+ runs this very node$`));
  });

  test('the address is not of this machine: 3', async () => {
    const { code, sentence } = await ending(new CliProcess(['192.0.2.1:0']));
    expect(code).toBe(3);
    expect(sentence).toContain('192.0.2.1 is not an address of this machine');
  });

  test('no peer answers: 4', async () => {
    expect(await ending(new CliProcess(['127.0.0.1:0', '127.0.0.1:1']))).toEqual({
      code: 4,
      sentence: 'tabmesh: no node could be reached at 127.0.0.1:1: nobody listens there',
    });
    expect(await ending(new CliProcess(['127.0.0.1:0', '127.0.0.1:1', '127.0.0.1:2', 'localhost:3']))).toEqual({
      code: 4,
      sentence:
        'tabmesh: no node could be reached at 127.0.0.1:1: nobody listens there; 2 others did not answer either',
    });
  });

  test('the ID is taken: 5, with a free one', async () => {
    const alice = startNode('alice');
    const { code, sentence } = await ending(startNode('alice', [await alice.address()]));
    expect(code).toBe(5);
    expect(sentence).toMatch(/alice.*alice-2$/);
  });

  test('the ID is taken at the other end of the network: 5', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    const { code } = await ending(startNode('alice', [await bob.address()]));
    expect(code).toBe(5);
  });

  test('the data directory is in use: 8', async () => {
    const folder = await temporaryFolder();
    const alice = startNode('alice', [], ['--data-dir', folder]);
    await alice.page();
    const { code, sentence } = await ending(startNode('bob', [], ['--data-dir', folder]));
    expect(code).toBe(8);
    expect(sentence).toContain('the data directory is in use by process');
  });

  test('the peer to be traced is not there: 9', async () => {
    const alice = startNode('alice');
    const { code, sentence } = await ending(new CliProcess(['trace', 'nobody', '--via', await alice.address()]));
    expect(code).toBe(9);
    expect(sentence).toBe('tabmesh: nobody called nobody is in this network');
  });

  test('the node to trace through does not answer: 4', async () => {
    expect(await ending(new CliProcess(['trace', 'bob', '--via', '127.0.0.1:1']))).toEqual({
      code: 4,
      sentence: 'tabmesh: no node could be reached at 127.0.0.1:1: nobody listens there',
    });
  });

  test('the trace has arguments that make no sense: 2', async () => {
    const { code, sentence } = await ending(new CliProcess(['trace', 'bob']));
    expect(code).toBe(2);
    expect(sentence).toContain('--via');
  });

  test('the trace does not get there: 9', async () => {
    const alice = startNode('alice');
    const address = await alice.address();
    const bob = startNode('bob', [address]);
    await bob.page();
    await alice.sees(/^\* bob joined$/);
    bob.kill('SIGSTOP');
    const { code, sentence } = await ending(
      new CliProcess(['trace', 'bob', '--via', address, '--limit', 'trace-timeout=100ms']),
    );
    expect(code).toBe(9);
    expect(sentence).toBe('tabmesh: nobody answers beyond alice: the trace to bob was given up after 6 hops');
  });

  test('the trace is interrupted: 9', async () => {
    const alice = startNode('alice');
    const address = await alice.address();
    const bob = startNode('bob', [address]);
    await bob.page();
    await alice.sees(/^\* bob joined$/);
    bob.kill('SIGSTOP');
    const trace = new CliProcess(['trace', 'bob', '--via', address, '--limit', 'trace-timeout=60s']);
    await trace.sees(/^ 1 {2}alice/);
    trace.kill('SIGINT');
    expect(await ending(trace)).toEqual({ code: 9, sentence: 'tabmesh: the trace to bob was stopped' });
    await alice.sees(/^\* \S+ left$/);
  });

  test.runIf(process.platform === 'linux')('the data directory cannot be made: 8', async () => {
    const { code, sentence } = await ending(startNode('alice', [], ['--data-dir', '/proc/nothing/of/this']));
    expect(code).toBe(8);
    expect(sentence).toContain('cannot use /proc/nothing/of/this: ENOENT');
  });

  test('the identity is damaged: 8', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'identity.json'), '{', { mode: 0o600 });
    const { code, sentence } = await ending(startNode('alice', [], ['--data-dir', folder]));
    expect(code).toBe(8);
    expect(sentence).toContain(`the file ${join(folder, 'identity.json')} is damaged`);
  });
});

describe.skipIf(process.platform === 'win32')('a node whose disk does not answer', { timeout: 60_000 }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('is ended by %s while it starts', async (signal) => {
    const folder = await temporaryFolder();
    // Who opens a pipe to read waits for somebody who writes.
    execFileSync('mkfifo', [join(folder, 'identity.json')]);
    const alice = startNode('alice', [], ['--data-dir', folder]);
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(2), { timeout: 15_000 });
    alice.kill(signal);
    expect(await alice.exit()).toEqual({ code: null, signal, errors: [] });
  });
});

describe('a node that ends', { timeout: 60_000 }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('by %s tells the others first', async (signal) => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    await bob.page();
    await alice.sees(/^\* bob joined$/);
    bob.kill(signal);
    await alice.sees(/^\* bob (left|is away)$/).then(([line]) => expect(line).toBe('* bob left'));
    expect(await bob.exit()).toEqual({ code: 0, signal: null, errors: [] });
  });

  test('while it is still joining ends at once', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const asked = once(silent, 'connection');
    const alice = startNode('alice', [`127.0.0.1:${port}`], ['--limit', 'dial-patience=60s']);
    await asked;
    alice.kill('SIGTERM');
    expect(await alice.exit()).toEqual({ code: 0, signal: null, errors: [] });
  });

  test('by end waits until what it sent has arrived', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    await bob.page();
    bob.type(...Array.from({ length: 100 }, (_, number) => `alice message ${number}`), 'end');
    for (let number = 0; number < 100; number += 1) await alice.sees(new RegExp(`^\\[bob\\]: message ${number}$`));
    expect((await bob.exit()).code).toBe(0);
  });

  test('ends at once by the second signal, should somebody keep it from leaving', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()], ['--limit', 'close-deadline=60s']);
    const carol = startNode('carol', [await bob.address()]);
    await carol.page();
    alice.kill('SIGSTOP');
    bob.kill('SIGINT');
    // Two signals that wait are handed over in either order: the first one has to be seen to work before the second is sent.
    await carol.sees(/^\* bob left$/);
    expect(bob.isRunning).toBe(true);
    bob.kill('SIGTERM');
    expect(await bob.exit()).toEqual({ code: 143, signal: null, errors: [] });
  });

  test('by a fault of its own says so: 1', async () => {
    const plant = "process.once('SIGUSR2',()=>{throw new Error('boom')})";
    const alice = new CliProcess(['127.0.0.1:0'], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURI(plant)}`,
    });
    await alice.page();
    alice.kill('SIGUSR2');
    const { code, errors } = await alice.exit();
    expect(code).toBe(1);
    const [log = '', ...sentences] = errors;
    expect(sentences).toEqual(['tabmesh: an internal fault ended the program: boom']);
    expect(JSON.parse(log)).toMatchObject({ level: 'ERROR', stack: expect.stringContaining('Error: boom') as unknown });
  });

  test('because a newer session of its key took over says so: 7', async () => {
    const [older, newer] = [await temporaryFolder(), await temporaryFolder()];
    const alice = startNode('alice');
    const address = await alice.address();
    const bob = startNode('bob', [address], ['--data-dir', older]);
    await bob.page();
    await cp(join(older, 'identity.json'), join(newer, 'identity.json'));
    await startNode('bob', [address], ['--data-dir', newer]).page();
    const { code } = await ending(bob);
    expect(code).toBe(7);
  });

  test('because nobody reads what it prints does so without a stack trace', async () => {
    const alice = startNode('alice');
    const address = await alice.address();
    alice.stopReading();
    const bob = startNode('bob', [address]);
    await bob.page();
    bob.type('alice anybody there?');
    expect(await alice.exit()).toEqual({ code: 0, signal: null, errors: [] });
  });
});

describe('a node that is started again', { timeout: 60_000 }, () => {
  test('has the ID that was made up for it, and its key', async () => {
    const folder = await temporaryFolder();
    const args = ['127.0.0.1:0', '--data-dir', folder];
    const first = new CliProcess(args);
    const [, id = ''] = await first.sees(/^ID: +(\S+)$/);
    first.type('end');
    await first.exit();
    await new CliProcess(args).sees(new RegExp(`^ID: +${id}$`));
  });

  test('after it was killed takes its data directory over, and its ID back', async () => {
    const folder = await temporaryFolder();
    const alice = startNode('alice');
    const address = await alice.address();
    const bob = startNode('bob', [address], ['--data-dir', folder]);
    await bob.page();
    await alice.sees(/^\* bob joined$/);
    bob.kill('SIGKILL');
    await bob.exit();
    const again = startNode('bob', [address], ['--data-dir', folder]);
    await again.page();
    again.type('alice here I am');
    await alice.sees(/^\[bob\]: here I am$/);
  });
});

describe('a network with a key', { timeout: 60_000 }, () => {
  const secret = ['--network-key', 'correct horse'];

  test('lets in who knows it, however it was told, and refuses others: 6', async () => {
    const alice = startNode('alice', [], secret);
    const address = await alice.address();
    await startNode('bob', [address], secret).page();
    await new CliProcess(['127.0.0.1:0', address, '--desired-id', 'carol'], {
      TABMESH_NETWORK_KEY: 'correct horse',
    }).page();
    const refused = (fault: string): unknown => ({
      code: 6,
      sentence: `tabmesh: this network lets in only nodes that have its key, and yours has ${fault}`,
    });
    expect(await ending(startNode('mallory', [address]))).toEqual(refused('no network key'));
    const wrong = startNode('mallory', [address], ['--network-key', 'wrong horse']);
    expect(await ending(wrong)).toEqual(refused('another network key'));
    const logged = alice.errors.all.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(logged).toMatchObject([
      { level: 'WARNING', code: 4403, words: 'the node that dialled has no network key' },
      { level: 'WARNING', code: 4403, words: 'the node that dialled has another network key' },
    ]);
    const open = await startNode('eve').address();
    expect(await ending(startNode('dave', [open], secret))).toEqual({
      code: 6,
      sentence: 'tabmesh: the node there has no network key: this one links only with nodes that have its own',
    });
  });

  test('has a key that is long enough: 2', async () => {
    const { code, errors } = await startNode('alice', [], ['--network-key', 'x']).exit();
    expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringMatching(/at least 8 characters/)] });
  });
});
