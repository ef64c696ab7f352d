import { setTimeout as pass } from 'node:timers/promises';
import { speakersWindow, type Sizes } from './measures.js';
import type { Running } from './run-measures.js';
import { heldFor, type Flood } from './load-work.js';
import { Stage } from './stage.js';
import { spreadOf, type Spread } from './statistics.js';

const bytes = 1_024;
/** What is poured over the one who reads nothing: in messages of so many bytes, far more than a node keeps for a link. */
const flooding = { bytes: 16 * 1_024, most: 32 * 1_024 * 1_024 };

/** Of a sixth of a second each; the one who reads nothing is kept for more. */
const runsInARow = 9;
/** Of these: whoever has waited runs slower at first. */
const warmingUp = 1;

export interface SlowReaderResult {
  readonly members: number;
  /** Deliveries in a second to all but the one who reads nothing, by what it was before and after that. */
  readonly rate: Spread;
  /** The same of the node's processor time for a delivery. */
  readonly cost: Spread;
  readonly floods: readonly Flood[];
  /** Bytes that the resident memory of the node grew by, while one read nothing. */
  readonly memory: Spread;
}

/**
 * One of the members of a room stops reading, and somebody pours messages over it: what do the others notice? In each round
 * the room is measured before, meanwhile and afterwards.
 */
export async function measureSlowReader({ members, posts }: Sizes, running: Running): Promise<SlowReaderResult> {
  const [rates, costs, memory, floods]: [number[], number[], number[], Flood[]] = [[], [], [], []];
  const { program, limits } = running;
  for (let round = 0; round < running.repeats; round += 1) {
    running.told(`slow-reader: round ${round + 1} of ${running.repeats}`);
    const profiles = running.profiles && `${running.profiles}/slow-reader`;
    const clients = members + 1;
    const stage = await Stage.open({ program, profiles, system: 'tabmesh', servers: 1, clients, limits });
    const say = async (): Promise<{ readonly rate: number; readonly cost: number }> => {
      const series: { readonly rate: number; readonly cost: number }[] = [];
      for (let time = 0; time < runsInARow; time += 1) {
        const { result, processor } = await stage.measure(() =>
          stage.load.ask('say', { window: speakersWindow, bytes, count: posts, unheard: 2 }),
        );
        series.push({ rate: result.count / result.elapsed, cost: processor / result.count });
      }
      const median = (key: 'rate' | 'cost'): number => spreadOf(series.slice(warmingUp).map((one) => one[key])).median;
      return { rate: median('rate'), cost: median('cost') };
    };
    await stage.load.ask('gather', undefined);
    await stage.load.ask('talk', { bytes: flooding.bytes });
    await say();
    // As long as nothing moves before the run behind the flood: caches and clocks of processors cool down.
    await pass(heldFor);
    const before = await say();
    const resident = await stage.resident();
    await stage.load.ask('stall', { isStalled: true });
    floods.push(await stage.load.ask('flood', flooding));
    const meanwhile = await say();
    memory.push((await stage.resident()) - resident);
    await stage.load.ask('stall', { isStalled: false });
    await pass(heldFor);
    const after = await say();
    rates.push(meanwhile.rate / ((before.rate + after.rate) / 2));
    costs.push(meanwhile.cost / ((before.cost + after.cost) / 2));
    await stage.close();
  }
  return { members, rate: spreadOf(rates), cost: spreadOf(costs), floods, memory: spreadOf(memory) };
}

export function slowReaderText({ members, rate, cost, floods, memory }: SlowReaderResult): string {
  const percent = ({ median, least, most }: Spread): string =>
    `${(100 * median).toFixed(1)} % (${(100 * least).toFixed(1)} to ${(100 * most).toFixed(1)})`;
  const mebibytes = (value: number): string => (value / 1_024 / 1_024).toFixed(1);
  const ends = floods.map(({ end, takenBytes }) => `${end} after ${mebibytes(takenBytes)} MiB`);
  return [
    `one of ${members} members reads nothing, and somebody pours messages over it`,
    `  deliveries/s to the others, by what it is otherwise: ${percent(rate)}`,
    `  server CPU per delivery, likewise: ${percent(cost)}`,
    `  who pours is: ${ends.join('; ')}`,
    `  resident memory of the node grew by ${mebibytes(memory.median)} MiB (${mebibytes(memory.least)} to ${mebibytes(memory.most)})`,
    '',
  ].join('\n');
}
