import { Command } from 'commander';
import type { Limits } from '../../src/model/limits.js';
import { addressedPeerId, type PeerId } from '../../src/model/peer-id.js';
import type { LogLevel } from '../logger.js';
import { exitCodeTexts } from './exit-codes.js';
import { addLimit, addPeer, logLevelOption, option, readArguments, reads, type NotRun } from './parse-arguments.js';

/** What `tabmesh trace` is to do. */
export interface TraceArguments {
  readonly to: PeerId;
  /** URLs of nodes to join through, one after the other until one answers. */
  readonly via: readonly string[];
  readonly logLevel: LogLevel;
  readonly limits: Partial<Limits>;
}

export type ParsedTraceArguments = { readonly kind: 'trace'; readonly trace: TraceArguments } | NotRun;

/** As commander gives them. */
interface Options {
  readonly via: readonly string[];
  readonly logLevel: LogLevel;
  readonly limit?: Partial<Limits>;
}

/** Reads the arguments behind `tabmesh trace`. */
export function parseTraceArguments(args: readonly string[]): ParsedTraceArguments {
  return readArguments(describedCommand(), args, (command) => {
    const [to] = command.processedArgs as [PeerId];
    const { via, logLevel, limit: limits = {} } = command.opts<Options>();
    return { kind: 'trace', trace: { to, via, logLevel, limits } };
  });
}

function describedCommand(): Command {
  return new Command('tabmesh trace')
    .description(
      'Shows the way to a peer, hop by hop, with round-trip times: joins for a moment as a peer that does not listen.',
    )
    .argument(
      '<ID>',
      'the peer whose way is asked for',
      reads((text) => addressedPeerId(text)),
    )
    .addOption(
      option(
        '--via <ADDRESS>',
        'a node to join through, such as 192.168.1.20:7700 (repeatable)',
        addPeer,
      ).makeOptionMandatory(),
    )
    .addOption(logLevelOption())
    .addOption(
      option('--limit <NAME=VALUE>', 'another value for a limit, such as trace-timeout=5s (repeatable)', addLimit),
    )
    .helpOption('--help', 'show this')
    .addHelpText('after', `\nExit codes:\n  ${exitCodeLines.join('\n  ')}`);
}

/** Those that a trace can end with. */
const exitCodeLines: readonly string[] = [
  '0  the peer answered',
  `1  ${exitCodeTexts[1]}`,
  `2  ${exitCodeTexts[2]}`,
  '4  no ADDRESS could be reached',
  `6  ${exitCodeTexts[6]}`,
  `9  ${exitCodeTexts[9]}`,
];
