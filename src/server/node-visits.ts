import { toHex } from '../model/bytes.js';
import { closeCodes } from '../model/close-codes.js';
import { day, hour, minute } from '../model/units.js';
import type { Timer } from '../platform/clock.js';
import { randomFraction } from '../platform/random.js';
import type { Dialler } from '../transport/connection.js';
import { IdentityCheck } from '../workers/identity-check.js';
import type { SeenNode } from './node-book.js';
import type { SessionContext } from './session.js';

/** Nodes that are visited: the nearest ones. Whoever is told fallback nodes is told some of these. */
const mostNodes = 64;
/** Nodes that are dialled at a time. */
const width = 2;
/** For each node within reach, milliseconds over which the first visit to a newcomer is spread: it gets one from each. */
const spreadPerNode = 100;
/** An address that was found right is visited again after this time. */
const validity = day;
/** Wait after a failed visit, doubled each time up to an hour; the least between two visits to one node. */
const firstWait = minute;
const longestWait = hour;
/** Nodes and addresses whose past is remembered. */
const mostRemembered = 1_024;

/** What is known of the visits to a node. */
interface Past {
  readonly failures: number;
  /** Epoch milliseconds; there is no visit before. */
  readonly due: number;
}

/**
 * Makes sure of the addresses that nodes tell. The page of a node opens WebSockets to other nodes when its own dies, and a
 * node accepts pages only from where it has itself reached a node (see the `Origin` rule). So each node visits those that
 * are near at every address that they tell, once, has them prove that they are there, and goes again.
 *
 * A record may hold any address, also that of somebody who has nothing to do with it. So a node is visited once in a minute
 * at most, whatever it tells, less and less often where that fails, and two at a time in all.
 */
export class NodeVisits {
  readonly #context: SessionContext;
  readonly #dialler: Dialler;
  readonly #near = new Map<string, SeenNode>();
  readonly #past = new Map<string, Past>();
  /** When each address was found right last, epoch milliseconds. */
  readonly #reached = new Map<string, number>();
  readonly #underWay = new Map<string, IdentityCheck>();
  readonly #tell: (url: string) => void;
  readonly #stopListening: () => void;
  #timer: Timer | undefined;

  /** `reached` is told each URL at which a node was found, also those that links came about by. */
  constructor(context: SessionContext, dialler: Dialler, reached: (url: string) => void) {
    this.#context = context;
    this.#dialler = dialler;
    this.#tell = reached;
    this.#stopListening = context.emitter.on('link', ({ id, url }) => this.#found(id, url));
  }

  /** These nodes are within reach, the nearest first, with the URLs that may lead to them from here. */
  nodesChanged(nodes: readonly SeenNode[]): void {
    this.#near.clear();
    for (const node of nodes.filter(({ urls }) => urls.length > 0).slice(0, mostNodes)) {
      const name = toHex(node.key);
      this.#near.set(name, node);
      if (!this.#past.has(name))
        this.#putPast(name, 0, randomFraction(this.#context.random) * nodes.length * spreadPerNode);
    }
    this.#schedule();
  }

  stop(): void {
    this.#stopListening();
    this.#near.clear();
    this.#timer?.cancel();
    for (const check of this.#underWay.values()) check.close(closeCodes.goingAway, 'the node shuts down');
  }

  /** One timer, for the visit that is due next. */
  #schedule(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (this.#underWay.size >= width) return;
    let next = Number.POSITIVE_INFINITY;
    for (const [name, node] of this.#near)
      if (!this.#underWay.has(name)) next = Math.min(next, this.#dueAt(name, node));
    if (next === Number.POSITIVE_INFINITY) return;
    this.#timer = this.#context.clock.after(Math.max(0, next - this.#now()), () => this.#visitNext());
  }

  #visitNext(): void {
    for (const [name, node] of this.#near) {
      if (this.#underWay.size >= width) break;
      if (!this.#underWay.has(name) && this.#dueAt(name, node) <= this.#now()) this.#visit(name, node, [...node.urls]);
    }
    this.#schedule();
  }

  /** When one of its addresses has to be looked at. */
  #dueAt(name: string, { id, urls }: SeenNode): number {
    const stale = Math.min(...urls.map((url) => this.#reachedAt(id, url) + validity));
    return Math.max(stale, this.#past.get(name)?.due ?? 0);
  }

  #reachedAt(id: string, url: string): number {
    return this.#reached.get(nameOf(id, url)) ?? -validity;
  }

  /** Goes to one address after the other. */
  #visit(name: string, node: SeenNode, left: string[]): void {
    const url = left.find((candidate) => this.#reachedAt(node.id, candidate) + validity <= this.#now());
    if (url === undefined) {
      this.#underWay.delete(name);
      const isDone = node.urls.every((own) => this.#reachedAt(node.id, own) + validity > this.#now());
      const failures = isDone ? 0 : (this.#past.get(name)?.failures ?? 0) + 1;
      this.#putPast(name, failures, Math.min(longestWait, firstWait * 2 ** failures));
      this.#schedule();
      return;
    }
    const rest = left.slice(left.indexOf(url) + 1);
    const { logger } = this.#context;
    const check = new IdentityCheck(this.#context, this.#dialler.dial(url), node.key, (outcome) => {
      logger.debug('a node was visited', { node: node.id, url, outcome });
      if (outcome === 'proven') this.#found(node.id, url);
      if (this.#near.has(name)) {
        this.#visit(name, node, rest);
      } else {
        this.#underWay.delete(name);
        this.#schedule();
      }
    });
    this.#underWay.set(name, check);
    check.start();
  }

  #found(id: string, url: string): void {
    remember(this.#reached, nameOf(id, url), this.#now());
    this.#tell(url);
  }

  #putPast(name: string, failures: number, wait: number): void {
    remember(this.#past, name, { failures, due: this.#now() + wait });
  }

  #now(): number {
    return this.#context.clock.now();
  }
}

function nameOf(id: string, url: string): string {
  return `${id} ${url}`;
}

/** Puts something into a map that forgets what was put there longest ago. */
function remember<Value>(into: Map<string, Value>, name: string, value: Value): void {
  into.delete(name);
  into.set(name, value);
  for (const oldest of into.keys()) {
    if (into.size <= mostRemembered) break;
    into.delete(oldest);
  }
}
