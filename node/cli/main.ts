import { endBySupervisor, tellSupervisor } from '../cluster/supervised.js';
import { placeIn } from '../cluster/place.js';
import type { Logger } from '../../src/platform/logger.js';
import { pinoLogger, type LogLevel } from '../logger.js';
import { harmlessLine } from '../terminal/harmless-text.js';
import { Screen } from '../terminal/screen.js';
import { turnwise } from '../terminal/turnwise.js';
import { parseBackupArguments, type ParsedBackupArguments } from './backup-arguments.js';
import type { Ending } from './ending.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { parseArguments, type NotRun, type ParsedArguments } from './parse-arguments.js';
import { run, type RunWorld } from './run.js';
import { runBackup } from './run-backup.js';
import { runWorkers } from './run-workers.js';
import { runTrace } from './run-trace.js';
import { endBySignals } from './signals.js';
import { parseTraceArguments, type ParsedTraceArguments } from './trace-arguments.js';
import { packageVersion } from './version.js';

/** The command line of tabmesh in this process; gives its exit code. */
export async function main(process: NodeJS.Process): Promise<ExitCode> {
  const { stdin, stdout, stderr } = process;
  const screen = new Screen(turnwise(stdout), stderr);
  const complain = (words: string): void => screen.printError(`tabmesh: ${harmlessLine(words)}`);

  const [first, ...others] = process.argv.slice(2);
  const parsed = parse(first, others);
  switch (parsed.kind) {
    case 'shown':
      stdout.write(parsed.text);
      return exitCodes.ended;
    case 'mistake':
      complain(parsed.words);
      return exitCodes.badArguments;
    case 'run':
    case 'trace':
    case 'backup':
  }

  const { logLevel } = wanted(parsed);
  const logger = loggerOn(screen, logLevel, stderr.isTTY);
  const stopping = new AbortController();
  // Nobody reads on, as behind `head`: there is no use in going on, and nobody to complain to.
  stdout.on('error', () => stopping.abort());
  stderr.on('error', () => undefined);
  onFault(process, (error) => {
    logger.error('an internal fault', { stack: error instanceof Error ? error.stack : String(error) });
    complain(`an internal fault ended the program: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(exitCodes.internalFault);
  });

  const { env: environment } = process;
  const place = placeIn(environment);
  const endGracefully = (): void => stopping.abort();
  const catchSignals = place
    ? () => endBySupervisor(process, endGracefully)
    : (): (() => void) => endBySignals(process, endGracefully);
  const placed = place && { place, joined: tellSupervisor(process) };
  const world = { stdin, stdout, environment, screen, logger, stop: stopping.signal, catchSignals, placed };
  const ending = await carriedOut(parsed, world);
  if (ending.kind === 'quiet') return exitCodes.ended;
  complain(ending.words);
  return ending.code;
}

type Wanted = Exclude<ReturnType<typeof parse>, NotRun>;

function parse(
  first: string | undefined,
  others: readonly string[],
): ParsedArguments | ParsedTraceArguments | ParsedBackupArguments {
  if (first === 'trace') return parseTraceArguments(others);
  if (first === 'backup' || first === 'restore') return parseBackupArguments(first, others);
  return parseArguments(first === undefined ? others : [first, ...others], packageVersion());
}

function wanted(parsed: Wanted): { readonly logLevel: LogLevel } {
  switch (parsed.kind) {
    case 'run':
      return parsed.run;
    case 'trace':
      return parsed.trace;
    case 'backup':
      return parsed.backup;
  }
}

function carriedOut(parsed: Wanted, world: RunWorld): Promise<Ending> {
  switch (parsed.kind) {
    case 'run':
      return parsed.run.workers > 1 && !world.placed ? runWorkers(parsed.run, world) : run(parsed.run, world);
    case 'trace':
      return runTrace(parsed.trace, world);
    case 'backup':
      return runBackup(parsed.backup, world);
  }
}

function loggerOn(screen: Screen, level: LogLevel, isTerminal: boolean): Logger {
  return pinoLogger({ level, style: isTerminal ? 'pretty' : 'json', write: (line) => screen.printError(line) });
}

function onFault(process: NodeJS.Process, handle: (error: unknown) => void): void {
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}
