import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withLimits } from '../../src/model/limits.js';
import { systemRandom } from '../../src/platform/random.js';
import { systemClock } from '../../src/platform/system-clock.js';
import { othersFolder } from '../cluster/place.js';
import { startWorker, type SpokenTo } from '../cluster/start-worker.js';
import { Supervisor } from '../cluster/supervisor.js';
import { systemCode } from '../data-dir/data-dir-error.js';
import type { InputHandlers, LineInput } from '../prompt/line-input.js';
import { parseCommand } from '../prompt/parse-command.js';
import { pipedInput } from '../prompt/piped-input.js';
import { TerminalInput } from '../prompt/terminal-input.js';
import type { Ending } from './ending.js';
import type { RunArguments } from './parse-arguments.js';
import { dataDirOf, type RunWorld } from './run.js';

/** Several nodes that share one address, each a process of its own, from their start to their end. What is typed goes to the first. */
export async function runWorkers(args: RunArguments, world: RunWorld): Promise<Ending> {
  const { stdin, screen, stop } = world;
  const print = (line: string): void => screen.print(line);
  const interrupted = world.catchSignals();
  await warnOfOthers(args, world);
  const first: SpokenTo = { input: undefined };
  const supervisor = new Supervisor({
    count: args.workers,
    start: (place, observer) => startWorker(place, observer, first, print),
    clock: systemClock,
    random: systemRandom,
    limits: withLimits(args.limits),
    print,
  });
  if (stop.aborted) return { kind: 'quiet' };
  stop.addEventListener('abort', () => supervisor.end(), { once: true });
  const ending = supervisor.run();
  const input = openInput(world, {
    line: (text) => {
      if (parseCommand(text).kind === 'end') supervisor.end();
      else if (first.input) first.input.write(`${text}\n`);
      else print('! worker 1, which carries out what is typed, does not run just now: try again in a moment');
    },
    ended: () => {
      if (stdin.isTTY) supervisor.end();
    },
    interrupted,
  });
  try {
    return await ending;
  } finally {
    input.close();
  }
}

function openInput({ stdin, stdout, screen }: RunWorld, handlers: InputHandlers): LineInput {
  if (!stdin.isTTY || !stdout.isTTY) return pipedInput(stdin, handlers);
  return new TerminalInput({ stdin, stdout, screen, prompt: '> ', complete: () => [] }, handlers);
}

/** What those keep who are not started now is out of everybody's reach meanwhile. */
async function warnOfOthers(args: RunArguments, { environment, logger }: RunWorld): Promise<void> {
  const dataDir = dataDirOf(args, environment);
  if (dataDir === undefined) return;
  const kept = await readdir(join(dataDir, othersFolder)).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  const idle = kept.filter((name) => Number(name) > args.workers);
  if (idle.length > 0)
    logger.warn('there are data directories of more workers than are started: what they keep for others waits', {
      in: join(dataDir, othersFolder),
      workers: idle.join(', '),
    });
}
