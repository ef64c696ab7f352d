import { formatLocalAddress } from '../../src/model/address.js';
import { ListenError } from '../../src/model/errors.js';
import { withLimits } from '../../src/model/limits.js';
import type { Logger } from '../../src/platform/logger.js';
import type { Peer } from '../../src/server/peer.js';
import { placedDataDir, placedId, type Place } from '../cluster/place.js';
import { DataDirHeldError } from '../data-dir/data-dir-error.js';
import { defaultDataDir } from '../data-dir/data-dir-path.js';
import { openHost, type PeerHost } from '../peer-host.js';
import { announce } from '../prompt/announce.js';
import { completeLine } from '../prompt/complete-line.js';
import { FileDesk } from '../prompt/file-desk.js';
import type { InputHandlers, LineInput } from '../prompt/line-input.js';
import { pipedInput } from '../prompt/piped-input.js';
import { TerminalInput } from '../prompt/terminal-input.js';
import type { Screen } from '../terminal/screen.js';
import { converse } from './conversation.js';
import { endingOfError, type Ending } from './ending.js';
import { greeting } from './greeting.js';
import { chosenNetworkKey } from './network-key-choice.js';
import type { RunArguments } from './parse-arguments.js';

/** What a run has to do with the world. */
export interface RunWorld {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly screen: Screen;
  readonly logger: Logger;
  /** Aborted when somebody asks the run to end. */
  readonly stop: AbortSignal;
  /**
   * From now on signals are such wishes; the function that it gives asks for it, too. Until then they end the process at
   * once, for a file system that does not answer holds up whoever wants to end in good order.
   */
  readonly catchSignals: () => () => void;
  /** Where this process is one of several that share the address. */
  readonly placed: Placed | undefined;
}

interface Placed {
  readonly place: Place;
  /** To be called when the peer is in the network. */
  readonly joined: (id: string, ownUrl: string) => void;
}

/** A peer from its start to its end. Never throws what it can explain. */
export async function run(args: RunArguments, world: RunWorld): Promise<Ending> {
  try {
    const host = await hostOf(args, world);
    const interrupt = world.catchSignals();
    try {
      return await live(host, world, interrupt);
    } finally {
      await host.release();
    }
  } catch (error) {
    return endingOfError(sameAddress(args, error));
  }
}

/** The standard data directory belongs to the address: who has the one is listening on the other. */
function sameAddress({ dataDir, local }: RunArguments, error: unknown): unknown {
  if (dataDir.kind !== 'standard' || !(error instanceof DataDirHeldError)) return error;
  const words = `${formatLocalAddress(local)} is in use: process ${error.pid} runs this very node`;
  return new ListenError(words, { cause: error });
}

async function hostOf(args: RunArguments, { environment, logger, placed }: RunWorld): Promise<PeerHost> {
  const { local, peers, forgetsNodes, rooms, advertisedUrl, allowedHosts, allowedOrigins, trustsProxy } = args;
  const place = placed?.place;
  const desiredId = args.desiredId && place ? placedId(args.desiredId, place.number) : args.desiredId;
  const wholeDataDir = dataDirOf(args, environment);
  const dataDir = wholeDataDir !== undefined && place ? placedDataDir(wholeDataDir, place) : wholeDataDir;
  const networkKey = await chosenNetworkKey(args.networkKey, environment);
  return openHost({
    peers: [...(place?.siblings ?? []), ...peers],
    limits: withLimits(args.limits),
    logger,
    forgetsNodes,
    listen: {
      local,
      allowedHosts,
      allowedOrigins,
      trustsProxy,
      ...(advertisedUrl !== undefined && { advertisedUrl }),
      ...(place && { ownPort: place.ownPort }),
    },
    ...(rooms && { rooms }),
    ...(desiredId !== undefined && { desiredId }),
    ...(dataDir !== undefined && { dataDir }),
    ...(networkKey && { networkKey }),
  });
}

/** Where the peer is kept; undefined for one that is not. */
export function dataDirOf(
  { dataDir, desiredId, local }: RunArguments,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  switch (dataDir.kind) {
    case 'none':
      return undefined;
    case 'given':
      return dataDir.path;
    case 'standard':
      return defaultDataDir(desiredId, local, environment);
  }
}

async function live(host: PeerHost, world: RunWorld, interrupt: () => void): Promise<Ending> {
  const { stdin, stdout, screen, stop } = world;
  const print = (text: string): void => screen.print(text);
  let close: () => Promise<void> = () => Promise.resolve();
  let files: FileDesk | undefined;
  if (stop.aborted) return { kind: 'quiet' };

  const peer = await host.join((joining) => {
    const closeThis = onlyOnce(() => joining.close());
    close = closeThis;
    stop.addEventListener('abort', () => void closeThis(), { once: true });
    announce(joining, { print, isRead: stdout.isTTY, begunAt: Date.now() });
    files = new FileDesk(joining, print);
  });
  greet(peer, host, world);
  world.placed?.joined(peer.id, host.listener?.ownUrl ?? '');
  const isTerminal = stdin.isTTY && stdout.isTTY;
  const openInput = isTerminal ? terminalInput(peer, world) : (handlers: InputHandlers) => pipedInput(stdin, handlers);
  files ??= new FileDesk(peer, print);
  return converse({ peer, files, close, print, openInput, endsWithInput: stdin.isTTY, interrupted: interrupt });
}

function greet({ id }: Peer, { listener }: PeerHost, { stdout, screen }: RunWorld): void {
  const bound = listener?.bound;
  if (bound === undefined) return;
  const lines = greeting({ id, bound, pages: listener?.pageUrls ?? [], isTerminal: stdout.isTTY });
  screen.print(lines.join('\n'));
}

function terminalInput(peer: Peer, { stdin, stdout, screen }: RunWorld): (handlers: InputHandlers) => LineInput {
  const ids = (): Set<string> => new Set([...peer.peers(), ...peer.contacts()].map(({ id }) => id));
  const complete = (beginning: string): string[] =>
    completeLine(beginning, { ids: ids(), rooms: peer.rooms.all().map(({ name }) => name) });
  return (handlers) => new TerminalInput({ stdin, stdout, screen, prompt: '> ', complete }, handlers);
}

function onlyOnce(task: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= task());
}
