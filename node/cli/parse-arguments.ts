import { Command, CommanderError, Option } from 'commander';
import { dialableUrl, parseLocalAddress, type LocalAddress } from '../../src/model/address.js';
import { TabmeshError } from '../../src/model/errors.js';
import { parseLimits, type Limits } from '../../src/model/limits.js';
import { typedPeerId, type PeerId } from '../../src/model/peer-id.js';
import { typedRoomName, type RoomName } from '../../src/model/room.js';
import { mostWorkers, placedId } from '../cluster/place.js';
import { hostName } from '../listener/host-check.js';
import { normalOrigin } from '../listener/origin-check.js';
import { logLevels, type LogLevel } from '../logger.js';
import { exitCodes } from './exit-codes.js';
import { networkKeyVariable, type NetworkKeyChoice } from './network-key-choice.js';
import { helpBelow } from './help-below.js';

/** Whether the peer is the same one the next time it is started. */
type DataDirChoice =
  { readonly kind: 'standard' } | { readonly kind: 'given'; readonly path: string } | { readonly kind: 'none' };

/** What the command is to do. */
export interface RunArguments {
  readonly local: LocalAddress;
  /** URLs. */
  readonly peers: readonly string[];
  readonly desiredId: PeerId | undefined;
  readonly logLevel: LogLevel;
  readonly dataDir: DataDirChoice;
  readonly forgetsNodes: boolean;
  /** Public rooms to be in; undefined: the lobby, unless it was left. */
  readonly rooms: readonly RoomName[] | undefined;
  readonly networkKey: NetworkKeyChoice;
  readonly advertisedUrl: string | undefined;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly trustsProxy: boolean;
  readonly limits: Partial<Limits>;
  /** Processes that share the address; 1 for this one alone. */
  readonly workers: number;
}

/** Nothing is to be done. */
export type NotRun =
  /** Help, or the version. */
  { readonly kind: 'shown'; readonly text: string } | { readonly kind: 'mistake'; readonly words: string };

export type ParsedArguments = { readonly kind: 'run'; readonly run: RunArguments } | NotRun;

/** As commander gives them. */
interface Options {
  readonly desiredId?: PeerId;
  readonly logLevel: LogLevel;
  readonly dataDir?: string;
  readonly ephemeral?: true;
  readonly forgetNodes?: true;
  readonly room?: readonly RoomName[];
  readonly lobby: boolean;
  readonly networkKey?: string;
  readonly networkKeyFile?: string;
  readonly advertise?: string;
  readonly allowHost?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly trustProxy?: true;
  readonly limit?: Partial<Limits>;
  readonly workers: number;
}

const levelNames = logLevels.join(', ');

/** An option with a value that it cannot take. */
class InvalidOptionError extends TabmeshError {
  override readonly name = 'InvalidOptionError';
}

/** Reads the arguments of the command line, without those that name Node.js and the script. */
export function parseArguments(args: readonly string[], version: string): ParsedArguments {
  return readArguments(describedCommand(version), args, (command) => {
    const [local, peers = []] = command.processedArgs as [LocalAddress, readonly string[] | undefined];
    const options = command.opts<Options>();
    if (options.desiredId !== undefined) checkLastId(options.desiredId, options.workers);
    return { kind: 'run', run: runArguments(local, peers, options) };
  });
}

/** Reads arguments as a command describes them, and takes from it what they say. */
export function readArguments<T>(
  described: Command,
  args: readonly string[],
  take: (command: Command) => T,
): T | NotRun {
  let shown = '';
  const command = described.exitOverride().configureOutput({
    writeOut: (text) => {
      shown += text;
    },
    writeErr: () => undefined,
  });
  try {
    return take(command.parse(args, { from: 'user' }));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'shown', text: shown };
    return { kind: 'mistake', words: error.message.replace(/^error: /, '').replaceAll('\n', ' ') };
  }
}

function runArguments(local: LocalAddress, peers: readonly string[], options: Options): RunArguments {
  return {
    local,
    peers,
    desiredId: options.desiredId,
    logLevel: options.logLevel,
    dataDir: dataDirChoice(local, options),
    forgetsNodes: options.forgetNodes ?? false,
    rooms: options.room ?? (options.lobby ? undefined : []),
    networkKey: networkKeyChoice(options),
    advertisedUrl: options.advertise,
    allowedHosts: options.allowHost ?? [],
    allowedOrigins: options.allowOrigin ?? [],
    trustsProxy: options.trustProxy ?? false,
    limits: options.limit ?? {},
    workers: options.workers,
  };
}

/** The last of several workers has the longest ID. */
function checkLastId(desiredId: PeerId, workers: number): void {
  reads((id: string) => placedId(typedPeerId(id), workers), '--desired-id: ')(desiredId, undefined);
}

/** A peer on a port that the system chose is not meant to be found again. */
function dataDirChoice(local: LocalAddress, { dataDir, ephemeral }: Options): DataDirChoice {
  if (dataDir !== undefined) return { kind: 'given', path: dataDir };
  return ephemeral === true || local.port === 0 ? { kind: 'none' } : { kind: 'standard' };
}

function networkKeyChoice({ networkKey, networkKeyFile }: Options): NetworkKeyChoice {
  if (networkKey !== undefined) return { kind: 'given', secret: networkKey };
  return networkKeyFile === undefined ? { kind: 'standard' } : { kind: 'file', path: networkKeyFile };
}

function describedCommand(version: string): Command {
  return new Command('tabmesh')
    .description('A peer of a network to chat in: it listens, joins through other peers, routes, and serves the page.')
    .argument('<LOCAL_ADDRESS>', 'where to listen, such as 127.0.0.1:7700 or 0.0.0.0:7700', reads(parseLocalAddress))
    .argument(
      '[PEER_ADDRESS...]',
      'peers to join through, such as 192.168.1.20:7700 or wss://chat.example',
      reads(addPeer),
    )
    .addOption(option('--desired-id <ID>', 'the ID to have; made up if not given', typedPeerId))
    .addOption(logLevelOption())
    .option('--data-dir <DIR>', 'where key and ID are kept; a folder of its own for each ID and address if not given')
    .addOption(new Option('--ephemeral', 'keep nothing, as with port 0 and no --data-dir').conflicts('dataDir'))
    .option('--forget-nodes', 'begin without the nodes remembered from last time, which it would join through')
    .addOption(option('--room <NAME>', 'be in this public room, instead of the lobby (repeatable)', addRoom))
    .option('--no-lobby', 'be in no room but those that it was in last time')
    .addOption(
      option('--advertise <URL>', 'how others reach this peer, as behind a proxy', (text) => dialableUrl(text)),
    )
    .option('--network-key <KEY>', `the secret of a network that lets in no other nodes; or ${networkKeyVariable}`)
    .addOption(new Option('--network-key-file <FILE>', 'a file with that secret').conflicts('networkKey'))
    .addOption(option('--allow-host <HOST>', 'one more host name to answer to (repeatable)', addHost))
    .addOption(option('--allow-origin <ORIGIN>', 'one more origin whose pages may connect (repeatable)', addOrigin))
    .option('--trust-proxy', 'take the addresses of clients from the last entry of X-Forwarded-For')
    .addOption(
      option('--workers <N>', 'processes that share the address, each a node of its own', parseWorkers).default(1),
    )
    .addOption(option('--limit <NAME=VALUE>', 'another value for one of the limits below (repeatable)', addLimit))
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this')
    .addHelpText('after', () => helpBelow());
}

type Reader<T> = (text: string, previous: T | undefined) => T;

export function logLevelOption(): Option {
  return option('--log-level <LEVEL>', `how much to log to stderr: ${levelNames}`, parseLogLevel).default('WARNING');
}

export function option<T>(flags: string, description: string, read: Reader<T>): Option {
  const made = new Option(flags, description);
  return made.argParser(reads(read, `${made.long ?? flags}: `));
}

/** Lets a reader's own words through to the person who typed, behind the name of the option. */
export function reads<T>(read: Reader<T>, name = ''): Reader<T> {
  return (text, previous) => {
    try {
      return read(text, previous);
    } catch (error) {
      if (error instanceof TabmeshError)
        throw new CommanderError(exitCodes.badArguments, error.name, `${name}${error.message}`);
      throw error;
    }
  };
}

export function addPeer(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, dialableUrl(text)];
}

function addRoom(text: string, before: readonly RoomName[] = []): readonly RoomName[] {
  return [...before, typedRoomName(text)];
}

function parseLogLevel(text: string): LogLevel {
  const level = logLevels.find((name) => name === text.toUpperCase());
  if (level === undefined) throw new InvalidOptionError(`there is no level "${text}"; there are ${levelNames}`);
  return level;
}

function parseWorkers(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > mostWorkers)
    throw new InvalidOptionError(
      `"${text}" is no number of processes: give 1 to ${mostWorkers}, such as one for each core`,
    );
  return count;
}

function addHost(text: string, before: readonly string[] = []): readonly string[] {
  if (hostName(text) === undefined) throw new InvalidOptionError(`"${text}" is no host name such as chat.example`);
  return [...before, text];
}

function addOrigin(text: string, before: readonly string[] = []): readonly string[] {
  // Extensions of browsers have origins of their own kind.
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/]+\/?$/i.test(text))
    throw new InvalidOptionError(`"${text}" is no origin such as https://chat.example`);
  return [...before, normalOrigin(text) ?? text];
}

export function addLimit(text: string, before: Partial<Limits> = {}): Partial<Limits> {
  return { ...before, ...parseLimits([text]) };
}
