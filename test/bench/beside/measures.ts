import type { Stage } from './stage.js';
import type { Measured } from './stage.js';
import type { Run } from './load-work.js';
import { systems, type System } from './server-work.js';

/** What is wanted of a figure, beside that of the bare relay. */
type Aim = { readonly kind: 'at-least' | 'at-most'; readonly ratio: number } | { readonly kind: 'none' };

export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly digits: number;
  readonly aim: Aim;
  /** Whether more of it is better. */
  readonly better: 'more' | 'less';
}

export type Sample = Readonly<Record<string, number>>;

export interface Measure {
  readonly name: string;
  readonly title: string;
  /** Of each message; undefined where there are none. */
  readonly bytes: number | undefined;
  readonly systems: readonly System[];
  readonly servers: number;
  readonly clients: number;
  /** Whether each run begins with new processes, as where it fills them with something. */
  readonly isFresh: boolean;
  readonly figures: readonly Figure[];
  prepare(stage: Stage): Promise<void>;
  /** A short run, for what runs for the first time is compiled, which is not to count. */
  warmUp(stage: Stage): Promise<void>;
  run(stage: Stage): Promise<{ readonly sample: Sample; readonly measured: Measured<Run> }>;
}

/** How long things take. */
export interface Sizes {
  /** Milliseconds of one run, and of the one before it. */
  readonly duration: number;
  readonly warmUp: number;
  readonly pairs: number;
  readonly members: number;
  readonly posts: number;
  readonly joins: number;
  /** Bytes of messages. */
  readonly bytes: readonly number[];
}

export const fullSizes: Sizes = {
  duration: 1_000,
  warmUp: 1_000,
  pairs: 64,
  members: 500,
  posts: 100,
  joins: 1_000,
  bytes: [64, 1_024],
};
export const quickSizes: Sizes = { duration: 50, warmUp: 20, pairs: 4, members: 8, posts: 5, joins: 10, bytes: [64] };

export const window = 256;
/** Of what one says to many: messages that have not reached all of them. */
export const speakersWindow = 4;

const atLeast = (ratio: number): Aim => ({ kind: 'at-least', ratio });
const atMost = (ratio: number): Aim => ({ kind: 'at-most', ratio });
const none: Aim = { kind: 'none' };

const rate = (label: string, aim: Aim): Figure => ({ key: 'rate', label, unit: '/s', digits: 0, aim, better: 'more' });
const cost = (label: string, aim: Aim): Figure => ({
  key: 'cost',
  label: `server CPU per ${label}`,
  unit: ' us',
  digits: 2,
  aim,
  better: 'less',
});

const perMessage = ({ result, processor }: Measured<Run>): Sample => ({
  rate: result.count / result.elapsed,
  cost: (processor * 1_000_000) / result.count,
});

/** socket.io has no way from one server to another without a broker between them. */
const systemsInARow = systems.filter((system) => system !== 'socket.io');

interface Row {
  readonly servers: number;
  readonly pairs: number;
  /** Messages on their way at a time, of all pairs together. */
  readonly inFlight: number;
  readonly aims: readonly [rate: Aim, cost: Aim];
}

function pipelined(
  name: string,
  where: string,
  { servers, pairs, inFlight, aims }: Row,
  bytes: number,
  sizes: Sizes,
): Measure {
  const run = (stage: Stage, duration: number) =>
    stage.measure(() => stage.load.ask('pipelined', { pairs, window: inFlight, duration }));
  return {
    name: `${name}-${bytes}`,
    title: `${where}, ${bytes} bytes`,
    bytes,
    systems: servers === 1 ? systems : systemsInARow,
    servers,
    clients: 2 * pairs,
    isFresh: false,
    figures: [rate('messages', aims[0]), cost('message', aims[1])],
    prepare: (stage) => stage.load.ask('pair', { bytes, window: inFlight / pairs }),
    warmUp: async (stage) => {
      await run(stage, sizes.warmUp);
    },
    run: async (stage) => {
      const measured = await run(stage, sizes.duration);
      return { sample: perMessage(measured), measured };
    },
  };
}

function roundTrip(name: string, where: string, servers: number, bytes: number, sizes: Sizes): Measure {
  const run = (stage: Stage, duration: number) => stage.measure(() => stage.load.ask('roundTrips', { duration }));
  const time = (key: string, label: string, aim: Aim): Figure => ({
    key,
    label,
    unit: ' us',
    digits: 0,
    aim,
    better: 'less',
  });
  return {
    name: `${name}-${bytes}`,
    title: `${where}, ${bytes} bytes`,
    bytes,
    systems: servers === 1 ? systems : systemsInARow,
    servers,
    clients: 2,
    isFresh: false,
    figures: [
      time('median', 'median', atMost(1.15)),
      time('ninetyNinth', '99th percentile', atMost(1.5)),
      cost('trip', none),
    ],
    prepare: (stage) => stage.load.ask('pair', { bytes, window: 1 }),
    warmUp: async (stage) => {
      await run(stage, sizes.warmUp);
    },
    run: async (stage) => {
      const measured = await run(stage, sizes.duration);
      const { median, ninetyNinth } = measured.result;
      return { sample: { ...perMessage(measured), median, ninetyNinth }, measured };
    },
  };
}

function fanOut(bytes: number, { members, posts }: Sizes): Measure {
  const run = (stage: Stage, count: number) =>
    stage.measure(() => stage.load.ask('say', { window: speakersWindow, bytes, count, unheard: 0 }));
  return {
    name: `fan-out-${bytes}`,
    title: `a message to ${members} others, ${bytes} bytes`,
    bytes,
    systems,
    servers: 1,
    clients: members + 1,
    isFresh: false,
    figures: [rate('deliveries', atLeast(1.25)), cost('delivery', atMost(0.75))],
    prepare: (stage) => stage.load.ask('gather', undefined),
    warmUp: async (stage) => {
      await run(stage, Math.ceil(posts / 2));
    },
    run: async (stage) => {
      const measured = await run(stage, posts);
      return { sample: perMessage(measured), measured };
    },
  };
}

function joining({ joins }: Sizes): Measure {
  const urlsOf = (stage: Stage) => stage.urls.slice(0, 1);
  const memory = (key: string, label: string, aim: Aim): Figure => ({
    key,
    label,
    unit: ' KiB',
    digits: 1,
    aim,
    better: 'less',
  });
  return {
    name: 'join',
    title: `${joins} leaves join, and stay idle`,
    bytes: undefined,
    systems: systems.filter((system) => system !== 'same bytes'),
    servers: 1,
    clients: 0,
    isFresh: true,
    figures: [
      { key: 'time', label: 'time', unit: ' ms', digits: 0, aim: atMost(2.5), better: 'less' },
      cost('leaf', none),
      memory('heap', 'heap and buffers per idle leaf', atMost(1.6)),
      memory('resident', 'resident memory per idle leaf', none),
    ],
    prepare: () => Promise.resolve(),
    warmUp: async (stage) => {
      await stage.load.ask('join', { urls: urlsOf(stage), count: Math.ceil(joins / 10) });
    },
    run: async (stage) => {
      const before = await stage.memory();
      const measured = await stage.measure(() => stage.load.ask('join', { urls: urlsOf(stage), count: joins }));
      const after = await stage.memory();
      const sample = {
        time: measured.result.elapsed * 1_000,
        cost: (measured.processor * 1_000_000) / joins,
        heap: (after.heap - before.heap) / joins / 1024,
        resident: (after.resident - before.resident) / joins / 1024,
      };
      return { sample, measured };
    },
  };
}

/** All there are, in the order in which they are told. */
export function measuresOf(sizes: Sizes): Measure[] {
  const one = { servers: 1, pairs: 1, inFlight: window, aims: [atLeast(2.5), atMost(0.2)] } as const;
  const { pairs } = sizes;
  const many = { servers: 1, pairs, inFlight: window, aims: [atLeast(1.6), atMost(0.55)] } as const;
  const deep = { ...many, inFlight: pairs * window };
  const chain = { servers: 3, pairs: 1, inFlight: window, aims: [atLeast(3.5), atMost(0.2)] } as const;
  return [
    ...sizes.bytes.flatMap((bytes) => [
      pipelined('direct', 'one pair through one node', one, bytes, sizes),
      pipelined('pairs', `${pairs} pairs, ${window / pairs} on their way in each`, many, bytes, sizes),
      pipelined('deep-pairs', `${pairs} pairs, ${window} on their way in each`, deep, bytes, sizes),
      pipelined('chain', 'one pair through three nodes', chain, bytes, sizes),
      roundTrip('trip', 'round trip through one node', 1, bytes, sizes),
      roundTrip('trip-chain', 'round trip through three nodes', 3, bytes, sizes),
      fanOut(bytes, sizes),
    ]),
    joining(sizes),
  ];
}
