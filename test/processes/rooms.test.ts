import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../node/support/temporary-folder.js';
import { CliProcess, startNode } from './support/cli-process.js';

const clockTime = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;

describe('three nodes in a chain', { timeout: 60_000 }, () => {
  test('have a lobby, in which the ends talk and who comes later reads what was said', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()], ['--no-lobby']);
    const bobAddress = await bob.address();
    const carol = startNode('carol', [bobAddress]);
    await carol.page();
    await alice.sees(/^\* carol joined$/);

    alice.type('#lobby hello everybody');
    await carol.sees(/^\[#lobby alice\]: hello everybody$/);
    carol.type('#lobby hello alice', '"alice" between us');
    await alice.sees(/^\[#lobby carol\]: hello alice$/);
    await alice.sees(/^\[carol\]: between us$/);
    await carol.answers('rooms', /^#lobby {2}public +2 +you, alice$/);
    await carol.answers('rooms all', /^#lobby +2$/);
    bob.type('#lobby let me in', 'rooms');
    await bob.sees(/^! you are not in a room #lobby: join it first$/);
    await bob.sees(/^you are in no room/);
    expect(bob.output.all.filter((line) => line.startsWith('['))).toEqual([]);

    const dataDir = await temporaryFolder();
    const dave = new CliProcess(['127.0.0.1:0', bobAddress, '--desired-id', 'dave', '--data-dir', dataDir]);
    await dave.sees(/^\[#lobby alice\]: hello everybody$/);
    await dave.sees(/^\[#lobby carol\]: hello alice$/);
    dave.type('#lobby good evening');
    await alice.sees(/^\[#lobby dave\]: good evening$/);
    await carol.sees(/^\[#lobby dave\]: good evening$/);
    dave.type('history #lobby');
    await dave.sees(new RegExp(String.raw`^${clockTime} {2}\[#lobby alice\]: hello everybody$`));
    await dave.sees(new RegExp(String.raw`^${clockTime} {2}\[#lobby carol\]: hello alice$`));
    // Others may have it before it is on disk here.
    await dave.sees(new RegExp(String.raw`^${clockTime} {2}\[#lobby dave\]: good evening( {2}\(waits\))?$`));
  });

  test('have private rooms, by invitation', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    const carol = startNode('carol', [await bob.address()]);
    await carol.page();
    await alice.sees(/^\* carol joined$/);

    alice.type('new plans');
    const [invitation] = await alice.sees(/^join plans [\w-]{43}$/);
    carol.type('join plans nonsense', invitation, '#plans here I am');
    await carol.sees(/^! an invitation is 43 letters/);
    await carol.sees(/^\* you are in #plans from now on/);
    await alice.sees(/^\[#plans carol\]: here I am$/);
    await alice.answers('members plans', /^carol$/);
    alice.type('leave plans');
    await alice.sees(/^\* you have left #plans/);
    await alice.answers('rooms', /^#lobby {2}public +3 +you, bob, carol$/);
    expect(bob.output.all.filter((line) => line.startsWith('['))).toEqual([]);
  });

  test('bring what is said in a room to its end before they leave', async () => {
    const alice = startNode('alice');
    const bob = startNode('bob', [await alice.address()]);
    bob.type('#lobby early bird', 'end');
    await alice.sees(/^\[#lobby bob\]: early bird$/);
    expect((await bob.exit()).code).toBe(0);
  });
});

describe('somebody who comes back', { timeout: 60_000 }, () => {
  test('is in the rooms of last time, with what was said meanwhile', async () => {
    const dataDir = await temporaryFolder();
    const alice = startNode('alice', [], ['--room', 'weather', '--room', 'lobby']);
    const args = ['127.0.0.1:0', await alice.address(), '--desired-id', 'bob', '--data-dir', dataDir];
    const bob = new CliProcess([...args, '--room', 'weather']);
    await bob.page();
    bob.type('#weather sunny', 'end');
    await alice.sees(/^\[#weather bob\]: sunny$/);
    await bob.exit();

    alice.type('#weather rain');
    const later = new CliProcess([...args, '--no-lobby']);
    await later.sees(/^\[#weather alice\]: rain$/);
    await later.answers('rooms', /^#weather {2}public +2 +you, alice$/);
    later.type('history #weather');
    await later.sees(new RegExp(String.raw`^${clockTime} {2}\[#weather bob\]: sunny$`));
    await later.sees(new RegExp(String.raw`^${clockTime} {2}\[#weather alice\]: rain$`));
  });
});
