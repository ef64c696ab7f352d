import { toHex } from '../../../src/model/bytes.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { parsePeerId } from '../../../src/model/peer-id.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import type { OutgoingMessage } from '../../../src/server/peer.js';
import type { PeerServer } from '../../../src/server/peer-server.js';
import { BadNode } from '../../support/bad-node.js';
import { World } from '../../support/world.js';
import { Forger } from './forger.js';

/** Where the bad node, whose ID is 66, stands between alice and bob. */
export type Standing =
  /** alice - 66 - 10 - bob */
  | 'home of one'
  /** alice - 10 - 66 - 11 - bob */
  | 'in the middle'
  /** alice - 66 - bob */
  | 'home of both';

export const standings: readonly Standing[] = ['home of one', 'in the middle', 'home of both'];

const homes = {
  'home of one': { alice: 66, bob: 10 },
  'in the middle': { alice: 10, bob: 11 },
  'home of both': { alice: 66, bob: 66 },
} as const satisfies Record<Standing, { readonly alice: number; readonly bob: number }>;

const otherNodes = { 'home of one': [10], 'in the middle': [10, 11], 'home of both': [] } as const;

export type Name = 'alice' | 'bob';

/** One of the two: what it has said and was shown, over all of its runs. */
export class Speaker implements PeerAddress {
  readonly id: PeerAddress['id'];
  readonly key: Uint8Array;
  readonly seed: Uint8Array;
  readonly said: string[] = [];
  readonly shown: string[] = [];
  /** Texts of its own that it was told to be delivered, or read. */
  readonly delivered = new Set<string>();
  readonly read = new Set<string>();
  /** How many of those that it was shown its user has seen. */
  seen = 0;
  /** What was shown that cannot be from the other one. */
  readonly strange: string[] = [];
  home: number;
  peer: PeerServer | undefined;

  constructor(id: Name, seedByte: number, world: World, home: number) {
    this.id = parsePeerId(id);
    this.seed = new Uint8Array(32).fill(seedByte);
    this.key = world.crypto.keyPair(this.seed).publicKey;
    this.home = home;
  }
}

/** alice and bob, who keep what they do, and a bad node between them. */
export class Conversation {
  readonly world = new World();
  readonly bad = new BadNode();
  readonly badSeed = new Uint8Array(32).fill(0x66);
  readonly forger = new Forger(this.badSeed);
  readonly badStore = new MemoryStore();
  readonly alice: Speaker;
  readonly bob: Speaker;
  readonly nodes = new Map<number, PeerServer>();
  readonly #stores = new Map<Name, MemoryStore>();

  private constructor(standing: Standing) {
    this.alice = new Speaker('alice', 0xa1, this.world, homes[standing].alice);
    this.bob = new Speaker('bob', 0xb0, this.world, homes[standing].bob);
  }

  /** Both are in, and nothing was said yet. */
  static async begin(standing: Standing): Promise<Conversation> {
    const conversation = new Conversation(standing);
    const { world, bad, badStore, badSeed, nodes } = conversation;
    const { through } = bad;
    nodes.set(66, await world.joined({ id: '66', port: 66, seed: badSeed, store: badStore, through }));
    for (const port of otherNodes[standing]) await conversation.addNode(port, 66);
    await conversation.comes('alice');
    await conversation.comes('bob');
    await world.pass(1_000);
    return conversation;
  }

  async addNode(port: number, ...linkedTo: readonly number[]): Promise<void> {
    const peers = linkedTo.map((other) => World.url(other));
    this.nodes.set(port, await this.world.joined({ id: `${port}`, port, peers, store: new MemoryStore() }));
  }

  node(port: number): PeerAddress {
    const node = this.nodes.get(port);
    if (!node) throw new Error(`there is no node ${port}`);
    return { id: node.id, key: node.key };
  }

  /** The first or the next run of one of them, with what the last one has kept. */
  async comes(name: Name, home = this[name].home): Promise<void> {
    const speaker = this[name];
    speaker.home = home;
    const store = this.#stores.get(name) ?? new MemoryStore();
    this.#stores.set(name, store);
    const peer = this.world.peer({ id: name, seed: speaker.seed, peers: [World.url(home)], store });
    speaker.peer = peer;
    const other = this[name === 'alice' ? 'bob' : 'alice'];
    peer.on('message', ({ from, key, text }) => {
      speaker.shown.push(text);
      if (from !== other.id || toHex(key) !== toHex(other.key)) speaker.strange.push(`${from}: ${text}`);
    });
    peer.on('delivery', ({ text, state: { kind } }) => {
      if (kind === 'delivered' || kind === 'read') speaker.delivered.add(text);
      if (kind === 'read') speaker.read.add(text);
    });
    await this.world.during(peer.join(), 30_000);
  }

  async goes(name: Name): Promise<void> {
    await this.world.during(this.#peer(name).close());
    await this.world.pass(100);
  }

  /** What it has kept is lost, but for the identity. */
  forgetStore(name: Name): void {
    this.#stores.delete(name);
  }

  /** Words that stand nowhere else. */
  say(name: Name): OutgoingMessage {
    const speaker = this[name];
    const text = `${name}s Grüße ${speaker.said.length}, herzlichst moonlight-${name}-${speaker.said.length}-serenade 🦊`;
    speaker.said.push(text);
    return this.#peer(name).send(name === 'alice' ? 'bob' : 'alice', text);
  }

  /** The user looks at everything that was shown. */
  look(name: Name): void {
    this[name].seen = this[name].shown.length;
    this.#peer(name).markRead(name === 'alice' ? 'bob' : 'alice');
  }

  /** What must never be, and is. */
  async faults(): Promise<string[]> {
    const { alice, bob } = this;
    return [...faultsBetween(alice, bob), ...faultsBetween(bob, alice), ...(await this.#overheard())];
  }

  /** Everything that was said was shown, and its sender knows. */
  get isDone(): boolean {
    const { alice, bob } = this;
    return [alice, bob].every(({ said, delivered }) => said.every((text) => delivered.has(text)));
  }

  #peer(name: Name): PeerServer {
    const { peer } = this[name];
    if (!peer) throw new Error(`${name} has not come yet`);
    return peer;
  }

  /** What the bad node knows of what was said. */
  async #overheard(): Promise<string[]> {
    const stored = await this.badStore.scan({ prefix: '' });
    const texts = [...this.alice.said, ...this.bob.said].flatMap((text) => [
      text,
      ...text.split(' ').filter(isTelling),
    ]);
    return [...new Set(texts)].flatMap((text) => {
      const bytes = Buffer.from(text);
      const isKept = stored.some(({ value }) => Buffer.from(value).includes(bytes));
      return [
        ...(this.bad.hasHeard(bytes) ? [`the bad node has heard "${text}"`] : []),
        ...(isKept ? [`the bad node has "${text}" in its store`] : []),
      ];
    });
  }
}

/** Short words may stand in ciphertext by chance. */
function isTelling(word: string): boolean {
  return word.length >= 5;
}

function* faultsBetween(sender: Speaker, reader: Speaker): Iterable<string> {
  for (const words of reader.strange) yield `${reader.id} was shown what ${sender.id} did not say: ${words}`;
  const shown = reader.shown.join('\n');
  if (sender.said.slice(0, reader.shown.length).join('\n') !== shown)
    yield `${reader.id} was shown, of what ${sender.id} said:\n${shown}`;
  for (const text of sender.delivered)
    if (!reader.shown.includes(text)) yield `${sender.id} believes that this was delivered: ${text}`;
  const seen = new Set(reader.shown.slice(0, reader.seen));
  for (const text of sender.read) if (!seen.has(text)) yield `${sender.id} believes that this was read: ${text}`;
}
