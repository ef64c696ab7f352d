// `npm run bench:directory [counts...]`: what it costs a node to know everybody, in bytes a peer and in time.

import type { PeerAddress } from '../../src/model/peer.js';
import { addressName } from '../../src/model/peer.js';
import { parsePeerId, type PeerId } from '../../src/model/peer-id.js';
import { standardLimits } from '../../src/model/limits.js';
import { minute } from '../../src/model/units.js';
import { signatureBytes, type KeyPair } from '../../src/platform/crypto.js';
import { randomFraction, type RandomSource } from '../../src/platform/random.js';
import { decodeLinkMessage, encodeLinkMessage } from '../../src/protocol/link-codec.js';
import { openAttachment, signClaim, signStatement, witness } from '../../src/protocol/records/attachment.js';
import { signDeparture } from '../../src/protocol/records/departure.js';
import { signNodeRecord } from '../../src/protocol/records/node-record.js';
import { Directory } from '../../src/routing/directory/directory.js';
import type { RosterObserver } from '../../src/routing/network.js';
import type { Presentation } from '../../src/routing/directory/presentation.js';
import { SimCrypto } from '../sim/sim-crypto.js';
import { seededRandom } from '../support/seeded-random.js';
import { VirtualClock } from '../support/virtual-clock.js';

const homes = 100;
const batch = 1_000;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Signatures of the right length that nobody verifies. */
class Scribble extends SimCrypto {
  readonly #random: RandomSource;

  constructor(random: RandomSource) {
    super();
    this.#random = random;
  }

  override keyPair(seed: Uint8Array): KeyPair {
    return { seed, publicKey: seed };
  }

  override sign(): Uint8Array {
    return this.#random.bytes(signatureBytes);
  }

  override verify(): boolean {
    return true;
  }
}

interface Member extends PeerAddress {
  readonly keys: KeyPair;
  readonly home: number;
}

/** A directory, and everybody that it is to know. */
class World {
  readonly clock = new VirtualClock();
  readonly directory: Directory;
  readonly ids: PeerId[] = [];
  readonly nodes: readonly Member[];
  readonly #random = seededRandom(1);
  readonly #crypto = new Scribble(this.#random);
  readonly #reach = new Map<string, number>();

  constructor() {
    this.nodes = Array.from({ length: homes }, (_, at) => this.#member(`${10 + at}`, at));
    for (const node of this.nodes) this.#reach.set(addressName(node), 1);
    const ignore = (): void => {};
    const observer: RosterObserver = {
      joined: ignore,
      left: ignore,
      wentAway: ignore,
      cameBack: ignore,
      moved: ignore,
      relinked: ignore,
    };
    this.directory = new Directory({
      clock: this.clock,
      limits: standardLimits,
      observer,
      isReachable: (name, incarnation) => this.#reach.get(name) === incarnation,
      dueNow: ignore,
    });
    for (const { id, key, keys } of this.nodes) {
      const said = { incarnation: 1, sequence: 1, neighbours: [], urls: [], signedAt: 0, claimedAt: 0, rooms: [] };
      const record = signNodeRecord(this.#crypto, keys, { node: { id, key }, ...said });
      this.directory.put({ kind: 'node', record });
    }
  }

  /** An ID of 5 to 20 characters that nobody else has. */
  newcomer(): Member {
    const number = this.ids.length;
    const length = 5 + Math.floor(randomFraction(this.#random) * 16);
    let text = number.toString(36).padStart(4, '0');
    while (text.length < length) text += letters[Math.floor(randomFraction(this.#random) * letters.length)] ?? '';
    const member = this.#member(text, number % homes);
    this.ids.push(member.id);
    return member;
  }

  /** An attachment as it comes in over a link. */
  attachment({ keys, home, ...leaf }: Member, move: number): Presentation {
    const { id, key, keys: homeKeys } = this.nodes[home]!;
    const now = this.clock.now();
    const statement = { leaf, home: { id, key }, incarnation: now, move, expiresAt: now + 5 * minute };
    const signed = signStatement(this.#crypto, keys, statement);
    const claim = {
      claimedAt: now,
      claimWitness: undefined,
      claimSignature: signClaim(this.#crypto, homeKeys, leaf, now),
    };
    const testimony = { homeIncarnation: 1, witnessedAt: now, ...claim };
    const { wire } = witness(this.#crypto, homeKeys, statement, signed, testimony);
    const announcement = { kind: 'attachment', attachment: wire } as const;
    const heard = decodeLinkMessage(encodeLinkMessage({ type: 'announcement', announcement }));
    if (heard?.type !== 'announcement' || heard.announcement.kind !== 'attachment')
      throw new Error('not an attachment');
    return { kind: 'leaf', attachment: openAttachment(heard.announcement.attachment) };
  }

  /** All leaves say that they go. */
  departAll(): void {
    for (const id of this.ids) {
      const attachment = this.directory.attachmentOf(id);
      if (!attachment) throw new Error(`${id} is not attached`);
      const { leaf, incarnation, move } = attachment;
      const said = {
        peer: leaf,
        incarnation,
        move,
        kind: 'leave' as const,
        signedAt: 0,
        signer: leaf.key,
        statement: undefined,
      };
      const departure = signDeparture(this.#crypto, { seed: leaf.key, publicKey: leaf.key }, said);
      this.directory.putDeparture(departure);
    }
  }

  #member(id: string, home: number): Member {
    const keys = this.#crypto.keyPair(this.#random.bytes(32));
    return { id: parsePeerId(id), key: keys.publicKey, keys, home };
  }
}

function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('start Node.js with --expose-gc');
  for (let round = 0; round < 4; round += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  // `external` has the ArrayBuffers in it.
  return heapUsed + external;
}

/** Milliseconds of processor time: what else runs on the machine does not count. */
function timed(task: () => void): number {
  const begin = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

function each(milliseconds: number, times: number): string {
  return `${((milliseconds * 1_000) / times).toFixed(2)} us`;
}

function measure(leaves: number, write: (line: string) => void): World {
  const say = (what: string, figure: string): void => write(`  ${what.padEnd(46)} ${figure.padStart(10)}\n`);
  const world = new World();
  const { directory, ids } = world;
  // Without the IDs themselves, which the directory keeps from the first on.
  ids.length = leaves;
  ids.fill('' as PeerId);
  const before = bytesInUse();
  ids.length = 0;

  let put = 0;
  for (let at = 0; at < leaves; at += batch) {
    const news = Array.from({ length: Math.min(batch, leaves - at) }, () => world.attachment(world.newcomer(), 1));
    put += timed(() => {
      for (const presentation of news) if (directory.judge(presentation) === 'news') directory.put(presentation);
    });
  }
  // The same texts as those that the directory has, so that they count once.
  ids.length = 0;
  for (const { id, role } of directory.peers()) if (role === 'leaf') ids.push(id);
  if (ids.length !== leaves) throw new Error(`${ids.length} of ${leaves} are known`);
  const after = bytesInUse();

  write(`${leaves} leaves of ${homes} homes\n`);
  say('bytes a peer', ((after - before) / leaves).toFixed(0));
  say('resident set', `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`);
  say('judge and put, each', each(put, leaves));
  directory.reviewAll();
  say('review of all', ms(timed(() => directory.reviewAll())));

  const wanted = Array.from({ length: 200_000 }, (_, at) => ids[(at * 7919) % ids.length]!);
  let found = 0;
  const find = (): void => {
    for (const id of wanted) if (directory.find(id)) found += 1;
  };
  const way = (): void => {
    for (const id of wanted) {
      if (directory.wayTo(id)?.name) found += 1;
    }
  };
  for (const task of [find, way]) task();
  say('find, each', each(timed(find), wanted.length));
  say('name of the home that messages go to, each', each(timed(way), wanted.length));
  if (found !== 4 * wanted.length) throw new Error('somebody is not found');

  const count = (all: Iterable<unknown>): number => [...all].length;
  say('everybody (peers)', ms(timed(() => count(directory.peers()))));
  let told = 0;
  const name = addressName(world.nodes[0]!);
  say('leaves of one home (leavesOf)', ms(timed(() => (told = count(directory.leavesOf(name))))));
  if (told !== leaves / homes) throw new Error(`${told} leaves of one home`);
  const digest = (): unknown => Array.from(directory.homes().values(), ({ sum }) => [sum.count, sum.bytes]);
  say('digest', ms(timed(digest)));

  for (let at = 0; at < leaves; at += batch) {
    for (const id of ids.slice(at, at + batch)) {
      const known = directory.find(id)!;
      const home = world.nodes.findIndex((node) => node.id === known.home);
      const { key } = known;
      directory.put(world.attachment({ id, key, keys: { seed: key, publicKey: key }, home: (home + 1) % homes }, 2));
    }
  }
  say('bytes a peer after everybody has moved once', ((bytesInUse() - before) / leaves).toFixed(0));
  world.departAll();
  say('bytes a peer after everybody has left', ((bytesInUse() - before) / leaves).toFixed(0));
  world.clock.advance(10 * minute);
  if (directory.ownerOf(ids[0]!)) throw new Error('somebody who left is still known');
  ids.length = leaves;
  ids.fill('' as PeerId);
  say('bytes kept for each when all are forgotten', ((bytesInUse() - before) / leaves).toFixed(0));
  directory.close();
  return world;
}

// What runs for the first time is compiled, and what is let go of makes room: neither is to count.
const kept = [measure(3_000, () => {})];
const counts = process.argv.slice(2).map(Number);
for (const leaves of counts.length > 0 ? counts : [10_000, 100_000])
  kept.push(measure(leaves, (line) => process.stdout.write(line)));
process.stdout.write(`${kept.length - 1} networks measured
`);
