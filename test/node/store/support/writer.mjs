// A process that writes numbered records into the store in a folder, several at a time, and prints the number of each one
// that was acknowledged, until it is killed: `node writer.mjs <folder> <first number>`.

import { silentLogger } from '../../../../dist/src/index.js';
import { openLevelStore } from '../../../../dist/node/store/level-store.js';

const [folder = '', first = '0'] = process.argv.slice(2);
const { store } = await openLevelStore(folder, { logger: silentLogger, mostBytes: 2 ** 30 });
let next = Number(first);

async function writeOn() {
  for (;;) {
    const number = next;
    next += 1;
    const value = new TextEncoder().encode(String(number));
    await store.write([
      { kind: 'put', key: `n/${String(number).padStart(9, '0')}`, value },
      { kind: 'put', key: 'newest', value },
    ]);
    process.stdout.write(`${number}\n`);
  }
}

await Promise.all(Array.from({ length: 5 }, writeOn));
