import { ephemeralIdentity, type Identity } from '../../../src/model/identity.js';
import { withLimits } from '../../../src/model/limits.js';
import { silentLogger } from '../../../src/platform/logger.js';
import type { NetworkKey } from '../../../src/platform/network-key.js';
import type { RandomSource } from '../../../src/platform/random.js';
import type { NodeBook } from '../../../src/server/node-book.js';
import type { Peer } from '../../../src/server/peer.js';
import { nodeRole } from '../../../src/server/node-role.js';
import { PeerServer } from '../../../src/server/peer-server.js';
import type { Connection, Listener } from '../../../src/transport/connection.js';
import { World } from '../../support/world.js';
import { Wire } from './wire.js';

type PeerSetting = Parameters<World['peer']>[0] & {
  /** The incarnations of its sessions, instead of those that follow from the clock. */
  readonly nextIncarnation?: Identity['nextIncarnation'];
  readonly random?: RandomSource;
  readonly stopwatch?: () => number;
  /** What a node remembers from one run to the next. */
  readonly book?: NodeBook;
  /** Told where it has reached nodes; it visits them to find out. */
  readonly reached?: (url: string) => void;
  readonly networkKey?: NetworkKey;
};

const nowhere = 'ws://nowhere:1/';

/** A world whose wires a test watches, cuts and forbids. */
export class Fabric extends World {
  /** Every dial that there was. */
  readonly wires: Wire[] = [];
  readonly #listening = new Map<string, PeerServer>();
  readonly #aliases = new Map<string, string>();
  readonly #misdirected = new Map<string, { readonly from: PeerServer; readonly to: string }>();
  #isPassable: (from: PeerServer, to: PeerServer) => boolean = () => true;
  readonly #dead = new Set<PeerServer>();
  #address: string | undefined;

  override peer(setting: PeerSetting): PeerServer {
    const {
      id,
      peers = [],
      port,
      limits = {},
      seed,
      random = this.random,
      nextIncarnation,
      stopwatch,
      book,
      reached,
      networkKey,
      store,
    } = setting;
    const identity = ephemeralIdentity(this.crypto.keyPair(seed ?? this.random.bytes(32)));
    const peer: PeerServer = new PeerServer({
      platform: {
        clock: this.clock,
        random,
        crypto: this.crypto,
        logger: silentLogger,
        dialler: { dial: (url) => this.#dial(peer, url) },
        ...(stopwatch && { stopwatch }),
      },
      identity: nextIncarnation ? { ...identity, nextIncarnation } : identity,
      peers,
      limits: withLimits(limits),
      ...(store && { store }),
      ...(id === undefined ? {} : { desiredId: id }),
      ...(port === undefined
        ? {}
        : {
            node: nodeRole({
              listener: this.#listener(port),
              ...(book && { book }),
              ...(reached && { reached }),
              ...(networkKey && { networkKey }),
            }),
          }),
    });
    if (port !== undefined) this.#listening.set(World.url(port), peer);
    return peer;
  }

  override async joined(setting: PeerSetting): Promise<PeerServer> {
    const peer = this.peer(setting);
    await this.during(peer.join(), 5_000);
    return peer;
  }

  /** Loses every wire of the peer, dialled and accepted, without a close. */
  override cut(peer: PeerServer): void {
    for (const wire of this.#openWires()) if (wire.from === peer || wire.to === peer) wire.cut();
  }

  /** Loses the wires between two peers, without a close. */
  cutBetween(a: PeerServer, b: PeerServer): void {
    for (const wire of this.#openWires()) if (isBetween(wire, a, b)) wire.cut();
  }

  /** Wires between two peers that are open now. */
  openBetween(a: PeerServer, b: PeerServer): Wire[] {
    return this.#openWires().filter((wire) => isBetween(wire, a, b));
  }

  /** The power of its machine fails: nobody hears of it any more, nor it of anybody. Its port is free again. */
  kill(peer: PeerServer): void {
    this.#dead.add(peer);
    this.cut(peer);
    for (const [url, owner] of this.#listening) if (owner === peer) this.network.unregister(url);
  }

  /** Peers of different groups lose their wires and cannot dial each other until `heal`. */
  partition(...groups: readonly (readonly PeerServer[])[]): void {
    const groupOf = (peer: PeerServer): number => groups.findIndex((group) => group.includes(peer));
    this.#isPassable = (from, to) => groupOf(from) === groupOf(to);
    for (const wire of this.#openWires()) if (wire.to && !this.#isPassable(wire.from, wire.to)) wire.cut();
  }

  /** Two peers lose their wires and cannot dial each other until `heal`; all others can. */
  separate(a: PeerServer, b: PeerServer): void {
    this.#isPassable = (from, to) => !(from === a && to === b) && !(from === b && to === a);
    this.cutBetween(a, b);
  }

  heal(): void {
    this.#isPassable = () => true;
  }

  /** Another URL under which a node can be dialled. */
  alias(url: string, port: number): void {
    this.#aliases.set(url, World.url(port));
  }

  /** From now on, connections come from there, and not from loopback; `each`: every one from an address of its own. */
  everybodyAt(address: string): void {
    this.#address = address;
  }

  #listener(port: number): Listener {
    const real = this.network.listener('mesh', port);
    return {
      get urls() {
        return real.urls;
      },
      open: (accept) =>
        real.open((connection, origin) => {
          const address = this.#address === 'each' ? connection.label : this.#address;
          accept(connection, address === undefined ? origin : { ...origin, address, isLoopback: false });
        }),
      close: () => real.close(),
    };
  }

  /** From now on, a peer that dials this URL gets to another one. */
  misdirect(from: PeerServer, url: string, to: string): void {
    this.#misdirected.set(url, { from, to });
  }

  /** A port that accepts connections and never says a word. */
  async silentPort(port: number): Promise<void> {
    await this.network.listener('mesh', port).open(() => undefined);
  }

  /** URLs that a peer has dialled, in this order. */
  dialledBy(from: PeerServer): string[] {
    return this.wires.filter((wire) => wire.from === from).map(({ url }) => url);
  }

  /** How often a peer has dialled a URL, or any. */
  dials(from: PeerServer, url?: string): number {
    return this.wires.filter((wire) => wire.from === from && (url === undefined || wire.url === url)).length;
  }

  #openWires(): Wire[] {
    return this.wires.filter(({ isOpen }) => isOpen);
  }

  #dial(from: PeerServer, url: string): Connection {
    const wrong = this.#misdirected.get(url);
    const real = wrong?.from === from ? wrong.to : (this.#aliases.get(url) ?? url);
    const to = this.#listening.get(real);
    const isDead = this.#dead.has(from) || (to !== undefined && this.#dead.has(to));
    const isWay = !isDead && (to === undefined || this.#isPassable(from, to));
    const wire = new Wire(this.network.dial(isWay ? real : nowhere), { from, to, url, at: this.clock.now() });
    this.wires.push(wire);
    return wire;
  }
}

function isBetween({ from, to }: Wire, a: PeerServer, b: PeerServer): boolean {
  return (from === a && to === b) || (from === b && to === a);
}

/** Who is there according to a peer: `alice@10`, with `?` behind those who are away. */
export function rosterOf(peer: Peer): string[] {
  return peer.peers().map(({ id, home, presence }) => `${id}@${home}${presence === 'away' ? '?' : ''}`);
}

/** What the roster of each of these peers has to be if they are all there is. */
export function expectedRosters(peers: readonly Peer[]): string[][] {
  const lines = peers.map((peer) => {
    if (peer.state.kind !== 'joined') throw new Error(`${peer.id} is ${peer.state.kind}`);
    return `${peer.id}@${peer.state.home}`;
  });
  return lines.map((own) => lines.filter((line) => line !== own).sort());
}
