// A process with many leaves that talk to each other, and writes down what happens, one JSON array for each event:
// [milliseconds since 1970, leaf, event, ...]. Its standard input takes `quiet` (nothing new is said), `report`, `end`.

import { createInterface } from 'node:readline';
import { createPeer } from '../../../dist/node/index.js';

/** @typedef {import('../../../dist/node/index.js').Peer} Peer */

/** @type {{ names: string[], node: string, everyMs: number }} */
const { names, node, everyMs } = JSON.parse(process.argv[2] ?? '');
/** @type {Map<string, Peer>} */
const leaves = new Map();
/** @type {Map<string, number>} */
const sent = new Map();
let isQuiet = false;
/** What is noted and not written yet: nobody kills this process, and to write each line by itself costs more than it says. */
let noted = '';

function note(/** @type {string} */ who, /** @type {string} */ event, /** @type {unknown[]} */ ...details) {
  if (noted === '') setTimeout(writeNotes, 100);
  noted += `${JSON.stringify([performance.timeOrigin + performance.now(), who, event, ...details])}\n`;
}

function writeNotes() {
  process.stdout.write(noted);
  noted = '';
}

const homeOf = (/** @type {Peer} */ { state }) => (state.kind === 'joined' ? state.home : '');

async function start(/** @type {string} */ name) {
  const peer = await createPeer({ id: name, peers: [node] });
  leaves.set(name, peer);
  note(name, 'state', peer.state.kind, homeOf(peer));
  peer.on('state', ({ kind }) => note(name, 'state', kind, homeOf(peer)));
  peer.on('message', ({ from, text }) => note(name, 'shown', from, text));
  peer.on('delivery', ({ to, text, state }) => note(name, state.kind, to, text));
  peer.on('leave', ({ id }) => note(name, 'leave', id));
  peer.on('renamed', ({ to }) => note(name, 'renamed', to));
}

function talk(/** @type {string} */ name) {
  const peer = leaves.get(name);
  if (!peer) return;
  const others = peer.peers().filter(({ id }) => id.startsWith('leaf'));
  const to = others[Math.floor(Math.random() * others.length)]?.id;
  if (isQuiet || to === undefined) return;
  const stream = `${name}>${to}`;
  const number = (sent.get(stream) ?? 0) + 1;
  sent.set(stream, number);
  note(name, 'sent', to, `${stream}#${number}`);
  peer.send(to, `${stream}#${number}`);
}

function report() {
  for (const [name, peer] of leaves) {
    const waiting = peer.buffer().reduce((all, { messages }) => all + messages, 0);
    const roster = peer.peers().map(({ id, presence }) => (presence === 'away' ? `${id}?` : id));
    note(name, 'report', waiting, roster, homeOf(peer));
  }
  note('', 'reported');
}

for (const name of names) await start(name);
note('', 'ready');
/** @type {NodeJS.Timeout[]} */
const timers = [];
for (const [at, name] of names.entries()) {
  const begin = () => timers.push(setInterval(() => talk(name), everyMs));
  timers.push(setTimeout(begin, (at * everyMs) / names.length));
}

createInterface({ input: process.stdin }).on('line', async (line) => {
  if (line === 'quiet') isQuiet = true;
  if (line === 'report') report();
  if (line !== 'end') return;
  for (const timer of timers) clearTimeout(timer);
  await Promise.all([...leaves.values()].map((peer) => peer.close()));
  process.exit(0);
});
