import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { withLimits, type Limits } from '../../../src/model/limits.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { day } from '../../../src/model/units.js';
import { silentLogger } from '../../../src/platform/logger.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { Announcement, SignedBytes } from '../../../src/protocol/messages.js';
import {
  openStatement,
  signClaim,
  signStatement,
  witness,
  type Attachment,
  type AttachmentStatement,
  type Testimony,
} from '../../../src/protocol/records/attachment.js';
import { signNodeRecord, type NodeRecord, type Signed } from '../../../src/protocol/records/node-record.js';
import type { Owner } from '../../../src/routing/directory/directory.js';
import { MeshRouting } from '../../../src/routing/mesh.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { FakeLink } from './fake-link.js';
import { NotedRoster } from './noted-roster.js';
import { person, type Person } from './person.js';
import { inFirstSession, type SaidOfNode } from './records.js';

const crypto = nodeCrypto();

/** Of a neighbour that knows nothing: it asks for everything. */
export const asksForAll = { type: 'digest', origins: [], answerWanted: true, endsAnswer: false } as const;
/** The same, behind everything that it has told. */
export const hasToldAll = { type: 'digest', origins: [], answerWanted: false, endsAnswer: true } as const;

class NotedMesh extends NotedRoster {
  /** How often other nodes came within reach or out of it; how often other rooms were served. */
  readonly changes = { nodes: 0, rooms: 0 };

  nodesChanged(): void {
    this.changes.nodes += 1;
  }

  roomsChanged(): void {
    this.changes.rooms += 1;
  }

  synchronised(): void {
    // Who joins waits for it; here everybody is in.
  }

  cutOff(): void {
    // Who lets nodes in would not let it in again.
  }

  superseded(by: 'another-key' | 'newer-session'): void {
    this.told.push(`superseded by ${by}`);
  }
}

/** The routing of one node, whose neighbours and leaves are the test. */
export class MeshBench {
  readonly clock = new VirtualClock();
  readonly roster = new NotedMesh();
  readonly counters = newCounters();
  readonly self: Person & { readonly incarnation: number };
  readonly mesh: MeshRouting;

  constructor(id: string, limits: Partial<Limits> = {}) {
    this.self = { ...person(id), incarnation: this.clock.now() };
    const { keys } = this.self;
    this.mesh = new MeshRouting({
      self: { id: this.self.id, key: this.self.key },
      keys,
      incarnation: this.clock.now(),
      clock: this.clock,
      crypto,
      random: seededRandom(1),
      limits: withLimits(limits),
      logger: silentLogger,
      counters: this.counters,
      observer: this.roster,
    });
    this.mesh.start([`ws://mesh/${id}`]);
  }

  /** A neighbour that is linked, and says so, and that names `others` as its neighbours too. */
  neighbour(node: Person, ...others: readonly PeerAddress[]): FakeLink {
    const link = new FakeLink(node, 'node');
    this.mesh.addNode(link);
    this.hear(link, recordAnnouncement(node, { neighbours: [this.self, ...others] }));
    this.mesh.compared(link, hasToldAll);
    // What it says of itself may have to wait for a moment.
    this.clock.advance(100);
    link.takeBytes();
    return link;
  }

  /** A leaf that is let in. */
  leaf(leaf: Person, incarnation = 1, move = 1): FakeLink {
    const link = this.leafAsItComes(leaf, incarnation, move);
    link.takeBytes();
    return link;
  }

  /** The same, with everything that it is told first. */
  leafAsItComes(leaf: Person, incarnation = 1, move = 1): FakeLink {
    const link = new FakeLink(leaf, 'leaf', incarnation);
    const content = { leaf, home: this.self, incarnation, move, expiresAt: this.clock.now() + day };
    const signed = signStatement(crypto, leaf.keys, content);
    this.mesh.addLeaf(link, openStatement(signed.record), signed);
    this.turn();
    return link;
  }

  /** What a node says of its links. */
  record(node: Person, neighbours: readonly PeerAddress[], sequence: number): SignedBytes {
    return signedRecord(node, { neighbours, sequence }).signed;
  }

  /** Who has somebody's ID. */
  owner({ id }: PeerAddress): Owner {
    const owner = this.mesh.directory.ownerOf(id);
    if (!owner) throw new Error(`nobody has the ID ${id}`);
    return owner;
  }

  hear(link: FakeLink, announcement: Announcement): void {
    this.mesh.announced(link, announcement);
  }

  /** Ends this turn of the event loop. */
  turn(): void {
    this.clock.advance(0);
  }
}

/** A genuine record of a node. */
export function recordAnnouncement(node: Person, content: SaidOfNode = {}): Announcement {
  return { kind: 'node', record: signedRecord(node, content).signed };
}

function signedRecord(node: Person, content: SaidOfNode = {}): Signed<NodeRecord> {
  const neighbours = inFirstSession(content.neighbours ?? []);
  const now = Date.UTC(2026, 0, 1);
  const standard = { incarnation: 1, sequence: 1, neighbours: [], urls: [], signedAt: now, claimedAt: now, rooms: [] };
  return signNodeRecord(crypto, node.keys, {
    node: { id: node.id, key: node.key },
    ...standard,
    ...content,
    neighbours,
  });
}

/** A genuine attachment of a leaf to a home. */
export function signedAttachment(
  leaf: Person,
  home: Person,
  content: Partial<AttachmentStatement & Testimony> = {},
): Attachment {
  const now = Date.UTC(2026, 0, 1);
  const { claimedAt = now, homeIncarnation = 1, witnessedAt = now, ...rest } = content;
  const statement = { leaf, home, incarnation: 1, move: 1, expiresAt: now + day, ...rest };
  const signed = signStatement(crypto, leaf.keys, statement);
  const { claimWitness, claimSignature = signClaim(crypto, home.keys, leaf, claimedAt) } = content;
  const claim = { claimedAt, claimWitness, claimSignature };
  return witness(crypto, home.keys, statement, signed, { homeIncarnation, witnessedAt, ...claim });
}

export function attachmentAnnouncement(...arguments_: Parameters<typeof signedAttachment>): Announcement {
  return { kind: 'attachment', attachment: signedAttachment(...arguments_).wire };
}
