// A process with one peer, node or leaf, that says numbered texts to others and writes down what happens to them, on disk
// before it goes on: so a SIGKILL takes nothing from the record that the peer had acknowledged. Its standard input takes
// `talk`, `quiet` (nothing new is said), `say TO COUNT`, `until STATE TO [REASON]` (all that was said to this one in this life
// is so far), `until-there WHO`, `report` (what waits, and who is there) and `finish` (writes down what it has in the end);
// what it answers is a JSON object a line. It ends when its standard input does.

import { existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createPeer } from '../../../dist/node/index.js';

/** @typedef {import('./chat-process.js').ChatOptions} ChatOptions */

/** @typedef {import('../../../dist/node/index.js').OutgoingMessage} OutgoingMessage */

/** @type {ChatOptions} */
const { id, dataDir, record, peers, listen, talksTo, everyMs } = JSON.parse(process.argv[2] ?? '');
/** @type {Map<string, number>} */
const numbers = new Map();
/** @type {OutgoingMessage[]} */
const spoken = [];
const steps = ['queued', 'sent', 'delivered', 'read'];

for (const line of existsSync(record) ? readFileSync(record, 'utf8').split('\n') : []) {
  const { event, to, text } = line === '' ? { event: '', to: '', text: '' } : JSON.parse(line);
  if (event === 'saying') numbers.set(to, Number(text.slice(text.indexOf('#') + 1)));
}

const file = openSync(record, 'as');
const note = (/** @type {import('./chat-record.js').ChatLine} */ line) => writeSync(file, `${JSON.stringify(line)}\n`);
const answer = (/** @type {object} */ object) => process.stdout.write(`${JSON.stringify(object)}\n`);

note({ event: 'begun' });
const peer = await createPeer({
  id,
  dataDir,
  peers,
  ...(listen !== undefined && { listen }),
  logger: {
    debug: () => undefined,
    info: () => undefined,
    warn: (words, details) => console.error('warn', id, words, JSON.stringify(details ?? {})),
    error: (words, details) => console.error('error', id, words, JSON.stringify(details ?? {})),
  },
});
peer.on('message', ({ from, text }) => note({ event: 'shown', from, text }));
peer.on('delivery', ({ to, text, state }) => {
  const reason = state.kind === 'queued' || state.kind === 'failed' ? state.reason : '';
  note({ event: 'state', to, text, state: state.kind, reason });
});

function say(/** @type {string} */ to) {
  const number = (numbers.get(to) ?? 0) + 1;
  numbers.set(to, number);
  const text = `${id}>${to}#${number}`;
  note({ event: 'saying', to, text });
  const message = peer.send(to, text);
  spoken.push(message);
  note({ event: 'said', to, text });
}

/** Answers as soon as it is true, which it may be when something of this kind has happened. */
function answerWhen(/** @type {() => boolean} */ isTrue, /** @type {('delivery' | 'join' | 'back')[]} */ ...kinds) {
  const look = () => {
    if (!isTrue()) return;
    for (const stop of stops) stop();
    answer({ event: 'reached' });
  };
  const stops = kinds.map((kind) => peer.on(kind, look));
  look();
}

function isSoFar(/** @type {OutgoingMessage} */ { state }, /** @type {string} */ wanted, /** @type {string} */ reason) {
  if (reason !== '') return state.kind === wanted && 'reason' in state && state.reason === reason;
  return steps.indexOf(state.kind) >= steps.indexOf(wanted);
}

async function finish() {
  for (const { id: other } of peer.contacts()) {
    const entries = await peer.history(other);
    const told = entries.map(({ direction, text, state }) => ({ direction, text, state: state.kind }));
    note({ event: 'history', with: other, entries: told });
  }
  for (const { to, messages } of peer.buffer()) note({ event: 'waiting', to, messages });
}

/** @type {NodeJS.Timeout | undefined} */
let talking;
let turn = 0;

async function obey(/** @type {string} */ line) {
  const [command, ...words] = line.split(' ');
  if (command === 'talk') talking = setInterval(() => say(talksTo[(turn += 1) % talksTo.length] ?? ''), everyMs);
  if (command === 'quiet') clearInterval(talking);
  if (command === 'report') {
    const waiting = peer.buffer().reduce((all, { messages }) => all + messages, 0);
    answer({
      event: 'report',
      waiting,
      there: peer.peers().flatMap((other) => (other.presence === 'online' ? [other.id] : [])),
    });
  }
  if (command === 'finish') {
    await finish();
    answer({ event: 'finished' });
  }
  if (command === 'say') for (let count = Number(words[1]); count > 0; count -= 1) say(words[0] ?? '');
  if (command === 'until') {
    const [wanted = '', to, reason = ''] = words;
    const isReached = () => spoken.filter((text) => text.to === to).every((text) => isSoFar(text, wanted, reason));
    answerWhen(isReached, 'delivery');
  }
  if (command === 'until-there') {
    const isThere = () => peer.peers().some(({ id: who, presence }) => who === words[0] && presence === 'online');
    answerWhen(isThere, 'join', 'back');
  }
}

createInterface({ input: process.stdin })
  .on('line', (command) => void obey(command))
  .on('close', () => process.exit(0));
answer({ event: 'ready' });
