import { describe, expect, test } from 'vitest';
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
    await bob.sees(/^! nobody called carol/);
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
