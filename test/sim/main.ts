import { standardLimits } from '../../src/model/limits.js';
import { costsOf } from './costs.js';
import { costsAsText } from './costs-table.js';
import { makeSchedule, type ScheduleOptions } from './make-schedule.js';
import { parseOptions, usage, UsageError, type SimOptions } from './options.js';
import { describeAction, type Schedule } from './schedule.js';
import { shrink } from './shrink.js';
import { suite } from './suite.js';
import type { Fault } from './violation.js';
import { Workers } from './workers.js';

/** Faults of one seed that are told; lines of the shortest history that are told unless all are wanted. */
const mostFaults = 10;
const mostLines = 150;

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

function tellFaults(faults: readonly Fault[]): void {
  for (const { rule, about, words, times } of faults.slice(0, mostFaults))
    say(`  ${rule} (${about}): ${words}${times > 1 ? `; and ${times - 1} more of the kind` : ''}`);
  if (faults.length > mostFaults) say(`  and ${faults.length - mostFaults} more faults`);
}

async function tellShortest(schedule: Schedule, fault: Fault, workers: Workers, options: SimOptions): Promise<void> {
  const small = await shrink(schedule, fault, workers, options.tries);
  const { faults, lines } = await workers.simulate(small, true);
  const used = new Set(small.actions.flatMap((action) => ('who' in action ? [action.who] : [])));
  say(
    `  The shortest schedule found for "${fault.rule} (${fault.about})" has ${small.actions.length} of ${schedule.actions.length} events:`,
  );
  for (const { name, id, keyOf, dials } of small.processes)
    if (used.has(name)) say(`    ${name}: id=${id} key=${keyOf} dials=${dials.join(',')}`);
  for (const action of small.actions) say(`  ${describeAction(action)}`);
  tellFaults(faults.filter(({ rule, about }) => rule === fault.rule && about === fault.about));
  const told = options.isVerbose ? lines : lines.slice(-mostLines);
  say(
    `  Its history${told.length < lines.length ? `, the last ${told.length} of ${lines.length} lines (--verbose prints all)` : ''}:`,
  );
  for (const line of told) say(`    ${line}`);
}

function* seedsOf(options: SimOptions): Iterable<ScheduleOptions> {
  const { nodes, leaves, first, seeds, faults, shape, duration, smallNetwork } = options;
  for (let seed = first; seed < first + seeds; seed += 1)
    yield { seed, nodes, leaves, faults, shape, duration, smallNetwork, aside: [] };
}

function* schedulesOf(all: Iterable<ScheduleOptions>): Iterable<Schedule> {
  for (const one of all) yield makeSchedule(one);
}

function nameOf({ seed, nodes, leaves, faults, shape, duration, smallNetwork }: ScheduleOptions): string {
  const size = smallNetwork === standardLimits.smallNetwork ? '' : ` --small-network ${smallNetwork}`;
  const rest = `${shape === 'any' ? '' : ` --shape ${shape}`}${duration === 60_000 ? '' : ` --duration ${duration / 1_000}`}${size}`;
  return `--seed ${seed} --nodes ${nodes} --leaves ${leaves} --faults ${faults.join(',') || 'none'}${rest}`;
}

/** The number of broken seeds. */
async function runSeeds(options: SimOptions): Promise<number> {
  const all = [...(options.kind === 'suite' ? suite() : seedsOf(options))];
  const workers = new Workers(options.jobs);
  const begin = performance.now();
  const waits: number[] = [];
  let broken = 0;
  let at = 0;
  try {
    for await (const { schedule, report } of workers.inOrder(schedulesOf(all))) {
      const one = all[at]!;
      at += 1;
      const { faults, fingerprint, convergedAfter } = report;
      if (convergedAfter !== undefined) waits.push(convergedAfter);
      const name = options.kind === 'suite' ? nameOf(one) : `seed ${one.seed}`;
      const [worst] = faults;
      if (!worst) {
        say(`${name}: ok, true again after ${(convergedAfter ?? 0) / 1_000} s, history ${fingerprint}`);
        continue;
      }
      broken += 1;
      say(`${name}: BROKEN, history ${fingerprint}; to replay: npm run sim -- ${nameOf(one)}`);
      tellFaults(faults);
      if (options.isKeptGoing) continue;
      if (options.tries > 0) await tellShortest(schedule, worst, workers, options);
      break;
    }
  } finally {
    workers.close();
  }
  waits.sort((a, b) => a - b);
  say(
    `${at} of ${all.length} seeds, ${broken} broken; ` +
      `true again after ${(waits[Math.floor(waits.length / 2)] ?? 0) / 1_000} s (median), ${(waits.at(-1) ?? 0) / 1_000} s at most`,
  );
  process.stderr.write(`It took ${((performance.now() - begin) / 1_000).toFixed(1)} s with ${options.jobs} at once.\n`);
  return broken;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (!options) {
    say(usage);
  } else if (options.kind === 'costs') {
    const costs = await costsOf(options);
    say(costsAsText(costs));
    say(JSON.stringify(costs, undefined, 2));
  } else {
    process.exitCode = (await runSeeds(options)) === 0 ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
