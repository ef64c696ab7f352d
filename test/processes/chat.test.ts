import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../node/support/temporary-folder.js';
import { CliProcess, startNode } from './support/cli-process.js';

describe('two nodes', { timeout: 60_000 }, () => {
  test('say who they are and where they listen', async () => {
    const alice = startNode('alice');
    await alice.sees(/^ID: {7}alice$/);
    await alice.sees(/^address: {2}127\.0\.0\.1:\d+$/);
    await alice.sees(/^page: {5}http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('talk to each other, and hear of each other coming and going', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    await bob.page();
    await alice.sees(/^\* bob joined$/);

    alice.type('bob hello there');
    await bob.sees(/^\[alice\]: hello there$/);
    bob.type('alice   hello yourself');
    await alice.sees(/^\[bob\]: hello yourself$/);

    bob.type('end');
    expect(await bob.exit()).toEqual({ code: 0, signal: null, errors: [] });
    await alice.sees(/^\* bob left$/);
  });

  test('have what was typed before they joined done when they have', async () => {
    const alice = startNode('alice');
    const address = await alice.address();
    const bob = startNode('bob', [address]);
    bob.type('alice early bird', 'end');
    await alice.sees(/^\[bob\]: early bird$/);
    expect((await bob.exit()).code).toBe(0);
  });

  test('answer what they are asked', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    await bob.page();
    bob.type('table', 'buffer', 'help', 'nonsense', 'bob me', 'carol you there?', 'end of story', '"alice"');
    await bob.sees(/^ID +LINK +HOPS +PRESENCE$/);
    await bob.sees(/^alice +direct +1 +online$/);
    await bob.sees(/^nothing waits$/);
    await bob.sees(/^ID text /);
    await bob.sees(/^! nonsense is no command/);
    await bob.sees(/^! bob is you/);
    await bob.sees(/^\* nobody called carol has been seen: the message waits in your outbox/);
    await bob.sees(/^! end is a command/);
    await bob.sees(/^! the text is missing/);
    bob.type('alice still here');
    await alice.sees(/^\[bob\]: still here$/);
  });

  test('write to IDs with spaces, quotes and the names of commands', async () => {
    const maria = startNode('Anna "M" Maria');
    const table = startNode('table', [await maria.address()]);
    await table.page();
    table.type('"Anna \\"M\\" Maria" hello');
    await maria.sees(/^\[table\]: hello$/);
    maria.type('"table" hello back');
    await table.sees(/^\[Anna "M" Maria\]: hello back$/);
  });

  test('show the control characters of a text and do not obey them', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    await bob.page();
    bob.type('alice \u001b[2Jgone?');
    await alice.sees(/^\[bob\]: ␛\[2Jgone\?$/);
  });

  test('live on without any input', async () => {
    const alice = startNode('alice');
    const address = await alice.address();
    alice.endInput();
    const bob = startNode('bob', [address]);
    await bob.page();
    await alice.sees(/^\* bob joined$/);
    expect(alice.isRunning).toBe(true);
  });
});

describe('somebody who comes and goes', { timeout: 60_000 }, () => {
  test('gets later what was written meanwhile, and knows what was said before', async () => {
    const dataDir = await temporaryFolder();
    const alice = startNode('alice');
    const bobArguments = ['127.0.0.1:0', await alice.address(), '--desired-id', 'bob', '--data-dir', dataDir];
    const bob = new CliProcess(bobArguments);
    await alice.sees(/^\* bob joined$/);
    alice.type('bob before');
    await bob.sees(/^\[alice\]: before$/);
    bob.type('end');
    await alice.sees(/^\* bob left$/);

    alice.type('bob meanwhile', 'buffer');
    await alice.sees(/^\* bob is away: the message waits until bob is back$/);
    await alice.sees(/^bob +outbox +1 +9$/);
    const later = new CliProcess(bobArguments);
    await later.sees(/^\[alice\]: meanwhile$/);
    await alice.sees(/^\* bob has got your message \(meanwhile\)$/);

    later.type('history alice');
    await later.sees(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}\[alice\]: before$/);
    await later.sees(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}\[alice\]: meanwhile$/);
    later.type('contacts', 'verify alice');
    await later.sees(/^alice +[0-9a-f ]+ +\d{4}-\d\d-\d\d +no$/);
    await later.sees(/^the safety number of you and alice:$/);
    const [atBob] = await later.sees(/^ {2}(\d{5} ){3}\d{5}$/);
    alice.type('verify bob');
    const [atAlice] = await alice.sees(/^ {2}(\d{5} ){3}\d{5}$/);
    expect(atAlice).toBe(atBob);
  });

  test('under the ID of somebody else is warned of, and written to when accepted', async () => {
    const more = ['--limit', 'id-reservation=1ms'];
    const alice = startNode('alice', [], more);
    const address = await alice.address();
    const bob = startNode('bob', [address], more);
    await alice.sees(/^\* bob joined$/);
    alice.type('bob hello');
    await bob.sees(/^\[alice\]: hello$/);
    bob.type('end');
    await alice.sees(/^\* bob left$/);

    const other = startNode('bob', [address], more);
    await alice.sees(/^! WARNING: bob has another key than before/);
    alice.type('bob who are you?');
    await alice.sees(/^! bob has another key than before.*: accept bob$/);
    alice.type('accept bob', 'bob welcome');
    await alice.sees(/^\* you trust the key that bob has now/);
    await other.sees(/^\[alice\]: welcome$/);
    expect(other.output.all.join()).not.toContain('who are you?');
  });
});

describe('three nodes in a chain', { timeout: 60_000 }, () => {
  test('pass on what their ends have to say', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    const carol = startNode('carol', [await bob.address()]);
    await carol.page();
    await alice.sees(/^\* carol joined$/);

    alice.type('carol hello from the other end');
    await carol.sees(/^\[alice\]: hello from the other end$/);
    carol.type('alice and back', 'table');
    await alice.sees(/^\[carol\]: and back$/);
    await carol.sees(/^alice +via bob +2 +online$/);
    expect(bob.output.all.filter((line) => line.startsWith('['))).toEqual([]);
  });

  test('show the way from one end to the other, hop by hop', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    const carol = startNode('carol', [await bob.address()]);
    await carol.page();
    await alice.sees(/^\* carol joined$/);

    alice.type('trace carol', 'trace nobody');
    await alice.sees(/^! nobody called nobody is in this network$/);
    await alice.sees(/^ 1 {2}bob( {2}\d+\.\d ms){3}$/);
    await alice.sees(/^ 2 {2}carol( {2}\d+\.\d ms){3}$/);
    await alice.sees(/^\* carol is 2 hops away, \d+\.\d ms there and back$/);
    carol.type('trace alice', 'end');
    await carol.sees(/^\* alice is 2 hops away/);
    expect((await carol.exit()).code).toBe(0);
  });

  test('show it to somebody who joins for that alone, and leaves again', async () => {
    const alice = startNode('alice');
    const address = await alice.address();
    const bob = startNode('bob', [address]);
    const carol = startNode('carol', [await bob.address()]);
    await carol.page();
    await alice.sees(/^\* carol joined$/);

    const trace = new CliProcess(['trace', 'carol', '--via', address]);
    expect(await trace.exit()).toEqual({ code: 0, signal: null, errors: [] });
    expect(trace.output.all.map((line) => line.replaceAll(/\d+\.\d ms/g, 'ms'))).toEqual([
      ' 1  alice  ms  ms  ms',
      ' 2  bob  ms  ms  ms',
      ' 3  carol  ms  ms  ms',
      'carol is 3 hops away, ms there and back',
    ]);
    await alice.sees(/^\* (\S+) joined$/);
    await alice.sees(/^\* (\S+) left$/);
  });

  test('join through any of the addresses given', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', ['127.0.0.1:1', await alice.address()]);
    await bob.page();
    await alice.sees(/^\* bob joined$/);
  });
});
