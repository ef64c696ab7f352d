import type { Logger } from '../../src/platform/logger.js';
import { pinoLogger, type LogLevel } from '../logger.js';
import { harmlessLine } from '../terminal/harmless-text.js';
import { Screen } from '../terminal/screen.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { parseArguments } from './parse-arguments.js';
import { run } from './run.js';
import { runTrace } from './run-trace.js';
import { endBySignals } from './signals.js';
import { parseTraceArguments } from './trace-arguments.js';
import { packageVersion } from './version.js';

/** The command line of tabmesh in this process; gives its exit code. */
export async function main(process: NodeJS.Process): Promise<ExitCode> {
  const { stdin, stdout, stderr } = process;
  const screen = new Screen(stdout, stderr);
  const complain = (words: string): void => screen.printError(`tabmesh: ${harmlessLine(words)}`);

  const [first, ...others] = process.argv.slice(2);
  const parsed =
    first === 'trace' ? parseTraceArguments(others) : parseArguments(process.argv.slice(2), packageVersion());
  switch (parsed.kind) {
    case 'shown':
      stdout.write(parsed.text);
      return exitCodes.ended;
    case 'mistake':
      complain(parsed.words);
      return exitCodes.badArguments;
    case 'run':
    case 'trace':
  }

  const { logLevel } = parsed.kind === 'run' ? parsed.run : parsed.trace;
  const logger = loggerOn(screen, logLevel, stderr.isTTY);
  const stopping = new AbortController();
  const interrupt = endBySignals(process, () => stopping.abort());
  // Nobody reads on, as behind `head`: there is no use in going on, and nobody to complain to.
  stdout.on('error', () => stopping.abort());
  stderr.on('error', () => undefined);
  onFault(process, (error) => {
    logger.error('an internal fault', { stack: error instanceof Error ? error.stack : String(error) });
    complain(`an internal fault ended the program: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(exitCodes.internalFault);
  });

  const { env: environment } = process;
  const world = { stdin, stdout, environment, screen, logger, stop: stopping.signal, interrupt };
  const ending = parsed.kind === 'run' ? await run(parsed.run, world) : await runTrace(parsed.trace, world);
  if (ending.kind === 'quiet') return exitCodes.ended;
  complain(ending.words);
  return ending.code;
}

function loggerOn(screen: Screen, level: LogLevel, isTerminal: boolean): Logger {
  return pinoLogger({ level, style: isTerminal ? 'pretty' : 'json', write: (line) => screen.printError(line) });
}

function onFault(process: NodeJS.Process, handle: (error: unknown) => void): void {
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}
