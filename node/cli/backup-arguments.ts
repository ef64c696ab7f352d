import { Command, Option } from 'commander';
import { parseLocalAddress, type LocalAddress } from '../../src/model/address.js';
import { typedPeerId, type PeerId } from '../../src/model/peer-id.js';
import type { LogLevel } from '../logger.js';
import { exitCodeTexts } from './exit-codes.js';
import { logLevelOption, option, readArguments, type NotRun } from './parse-arguments.js';
import { passphraseVariable } from './passphrase-choice.js';

/** What `tabmesh backup` and `tabmesh restore` are to do. */
export interface BackupArguments {
  readonly way: 'backup' | 'restore';
  readonly file: string;
  readonly place:
    | { readonly kind: 'given'; readonly path: string }
    /** The folder that a peer has which is started with this address and wanted ID. */
    | { readonly kind: 'standard'; readonly local: LocalAddress; readonly desiredId: PeerId | undefined };
  /** A file that holds the passphrase. */
  readonly passphraseFile: string | undefined;
  readonly logLevel: LogLevel;
}

export type ParsedBackupArguments = { readonly kind: 'backup'; readonly backup: BackupArguments } | NotRun;

/** As commander gives them. */
interface Options {
  readonly dataDir?: string;
  readonly of?: LocalAddress;
  readonly desiredId?: PeerId;
  readonly passphraseFile?: string;
  readonly logLevel: LogLevel;
}

/** Reads the arguments behind `tabmesh backup` or `tabmesh restore`. */
export function parseBackupArguments(way: 'backup' | 'restore', args: readonly string[]): ParsedBackupArguments {
  return readArguments(describedCommand(way), args, (command) => {
    const [file] = command.processedArgs as [string];
    const { dataDir, of: local, desiredId, passphraseFile, logLevel } = command.opts<Options>();
    if (dataDir === undefined && local === undefined)
      return { kind: 'mistake', words: 'say which peer: --data-dir DIR, or --of LOCAL_ADDRESS as it is started with' };
    const place =
      dataDir === undefined
        ? { kind: 'standard' as const, local: local as LocalAddress, desiredId }
        : { kind: 'given' as const, path: dataDir };
    return { kind: 'backup', backup: { way, file, place, passphraseFile, logLevel } };
  });
}

const abouts = {
  backup:
    'Writes a peer into a file, to go on with it elsewhere: its key and ID, what waits, contacts and history, sealed with a passphrase. The peer must not run meanwhile.',
  restore: 'Puts a peer from such a file into an empty data directory. From then on it is to run there only.',
} as const;

function describedCommand(way: 'backup' | 'restore'): Command {
  return new Command(`tabmesh ${way}`)
    .description(abouts[way])
    .argument('<FILE>', way === 'backup' ? 'the file to make' : 'the file to open')
    .addOption(new Option('--data-dir <DIR>', 'the data directory of the peer').conflicts('of'))
    .addOption(option('--of <LOCAL_ADDRESS>', 'the peer that is started with this address', parseLocalAddress))
    .addOption(option('--desired-id <ID>', 'and with this ID', typedPeerId))
    .option('--passphrase-file <FILE>', `a file with the passphrase; or ${passphraseVariable} in the environment`)
    .addOption(logLevelOption())
    .helpOption('--help', 'show this')
    .addHelpText('after', `\nExit codes:\n  ${exitCodeLines.join('\n  ')}`);
}

/** Those that it can end with. */
const exitCodeLines: readonly string[] = [
  '0  it is done',
  `1  ${exitCodeTexts[1]}`,
  '2  an argument or a passphrase that makes no sense, or a file that cannot be opened with it',
  `8  ${exitCodeTexts[8]}`,
];
