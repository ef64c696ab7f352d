import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { standardLimits } from '../../src/model/limits.js';
import { faultKinds, type FaultKind } from './make-schedule.js';
import { shapes, type Shape } from './topologies.js';

/** The command line is not one of the simulator's; the message says what would be. */
export class UsageError extends Error {}

export interface SimOptions {
  readonly kind: 'seeds' | 'suite' | 'costs';
  readonly nodes: number;
  readonly leaves: number;
  /** The first seed, and how many. */
  readonly first: number;
  readonly seeds: number;
  readonly faults: readonly FaultKind[];
  readonly shape: Shape | 'any';
  /** The limit of that name, of every peer. */
  readonly smallNetwork: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Processes that simulate at once. */
  readonly jobs: number;
  /** Simulations that may be spent on a shorter history. */
  readonly tries: number;
  readonly isKeptGoing: boolean;
  readonly isVerbose: boolean;
}

export const usage = `npm run sim -- [options]

Runs seeded networks of the real core with faults, and checks what must hold of them.

  --nodes N       nodes, from 1 (5)
  --leaves N      leaves, from 0 (20)
  --seeds N       how many seeds (20)
  --from N        the first of them (1)
  --seed N        this one only: replays it exactly
  --faults LIST   ${faultKinds.join(', ')}: some of them with commas, or none (all)
  --shape SHAPE   ${shapes.join(', ')} or any: how the nodes are linked (any)
  --small-network N  in a network of more than N peers leaves hear of those only whom they watch (${standardLimits.smallNetwork})
  --duration N    seconds with faults, from 20 (60)
  --jobs N        processes that simulate at once (one for each core)
  --keep-going    tell of every broken seed instead of the shortest history of the first one
  --tries N       simulations to spend on a shorter history, 0 for none (150)
  --verbose       print the whole of that history
  --suite         the fixed seeds of \`npm test\`
  --costs         what changes cost in a quiet network of this size, as a table and as JSON
  --help          this

The exit code is 0 if no invariant is broken, 1 if one is, 2 for a command line that is none.`;

/**
 * Reads the command line; undefined if it asks for help.
 * @throws UsageError naming what is wrong and what would be right.
 */
export function parseOptions(args: readonly string[]): SimOptions | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  if (values.suite && values.costs) throw new UsageError('--suite and --costs exclude each other');
  const isOne = values.seed !== undefined;
  return {
    kind: values.suite ? 'suite' : values.costs ? 'costs' : 'seeds',
    nodes: whole('nodes', values.nodes, 1),
    leaves: whole('leaves', values.leaves, 0),
    first: isOne ? whole('seed', values.seed, 0) : whole('from', values.from, 0),
    seeds: isOne ? 1 : whole('seeds', values.seeds, 1),
    faults: faultsIn(values.faults),
    shape: shapeIn(values.shape),
    smallNetwork: whole('small-network', values['small-network'], 1),
    duration: whole('duration', values.duration, 20) * 1_000,
    jobs: values.jobs === undefined ? availableParallelism() : whole('jobs', values.jobs, 1),
    tries: whole('tries', values.tries, 0),
    isKeptGoing: values['keep-going'],
    isVerbose: values.verbose,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        nodes: { type: 'string', default: '5' },
        leaves: { type: 'string', default: '20' },
        seeds: { type: 'string', default: '20' },
        from: { type: 'string', default: '1' },
        seed: { type: 'string' },
        faults: { type: 'string', default: faultKinds.join(',') },
        shape: { type: 'string', default: 'any' },
        'small-network': { type: 'string', default: String(standardLimits.smallNetwork) },
        duration: { type: 'string', default: '60' },
        jobs: { type: 'string' },
        'keep-going': { type: 'boolean', default: false },
        tries: { type: 'string', default: '150' },
        verbose: { type: 'boolean', default: false },
        suite: { type: 'boolean', default: false },
        costs: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${words}; --help lists the options`, { cause });
  }
}

function whole(name: string, text: string | undefined, least: number): number {
  const value = /^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(value >= least)) throw new UsageError(`--${name} cannot be "${text}": it takes a whole number from ${least}`);
  return value;
}

function faultsIn(text: string): FaultKind[] {
  if (text === 'none') return [];
  const names = text.split(',');
  for (const name of names)
    if (!faultKinds.some((known) => known === name))
      throw new UsageError(
        `there is no fault "${name}": there are ${faultKinds.join(', ')}, or none of them with "none"`,
      );
  return faultKinds.filter((known) => names.includes(known));
}

function shapeIn(text: string): Shape | 'any' {
  const shape = ([...shapes, 'any'] as const).find((known) => known === text);
  if (!shape) throw new UsageError(`there is no shape "${text}": there are ${shapes.join(', ')}, and any`);
  return shape;
}
