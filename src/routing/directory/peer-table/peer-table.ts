import { equalBytes, toHex } from '../../../model/bytes.js';
import type { PeerAddress, PeerRole } from '../../../model/peer.js';
import type { PeerId } from '../../../model/peer-id.js';
import { keyBytes, signatureBytes } from '../../../platform/crypto.js';
import { encodeStatement, type Attachment } from '../../../protocol/records/attachment.js';
import type { NodeRecord, Signed } from '../../../protocol/records/node-record.js';
import type { Dating } from '../claim-dates.js';
import type { Version } from '../../order.js';
import {
  addressOf,
  bondOf,
  claimedAtOf,
  expiryOf,
  type Bond,
  type HomeSession,
  type Presentation,
} from '../presentation.js';
import { HomeSessions } from './home-sessions.js';
import { RecordStore } from './record-store.js';

declare const brand: unique symbol;

/** Where the table keeps a peer: the same as long as somebody has that ID. */
export type Row = number & { readonly [brand]: 'Row' };

const standings = ['unannounced', 'online', 'away', 'gone'] as const;

/** Where a peer stands, as the observer was told last. */
export type Standing = (typeof standings)[number];

/** Offsets of the fields of a record. */
const field = {
  incarnation: 0,
  expiresAt: 8,
  witnessedAt: 16,
  claimedAt: 24,
  countsFrom: 32,
  since: 40,
  /** A leaf's move, a node's sequence. */
  counter: 48,
  session: 52,
  order: 56,
  /** The leaves of one home are a list: the next row and the one before, or 0 where there is none, each plus 1. */
  next: 60,
  previous: 64,
  standing: 68,
  key: 72,
  leafSignature: 72 + keyBytes,
  homeSignature: 72 + keyBytes + signatureBytes,
  claimSignature: 72 + keyBytes + 2 * signatureBytes,
} as const;
const recordBytes = field.claimSignature + signatureBytes;

/**
 * Who has which ID, in less than 400 bytes for a leaf: what a node has to pass on to the byte, and what decides where the peer
 * stands. What is asked for each message is read in place; a whole presentation is made anew for whoever wants one.
 *
 * A statement is not kept if it can be made again from its fields, which is so unless another implementation wrote it.
 */
export class PeerTable {
  readonly #rows = new Map<PeerId, Row>();
  readonly #ids: (PeerId | undefined)[] = [];
  readonly #records = new RecordStore(recordBytes);
  readonly #sessions = new HomeSessions();
  readonly #nodes = new Map<Row, Signed<NodeRecord>>();
  /** Statements that cannot be made again from their fields. */
  readonly #foreign = new Map<Row, Uint8Array>();
  /** Keys of those who witnessed a claim first, where that is not the present home; each key is kept once. */
  readonly #witnesses = new Map<Row, Uint8Array>();
  readonly #witnessKeys = new Map<string, Uint8Array>();
  /** The first leaf of each home, by name. */
  readonly #leaves = new Map<string, Row>();
  #made = 0;

  rowOf(id: PeerId): Row | undefined {
    return this.#rows.get(id);
  }

  /** Everybody, those first whose ID has been in the table for longest. */
  rows(): Iterable<readonly [PeerId, Row]> {
    return this.#rows;
  }

  /** The leaves of a home, those first whose ID has been in the table for longest. `home`: its `addressName`. */
  leavesOf(home: string): readonly Row[] {
    const rows: Row[] = [];
    for (let row = this.#leaves.get(home); row !== undefined; row = this.#linked(row, field.next)) rows.push(row);
    const order = (row: Row): number => this.#records.word(row, field.order);
    return rows.sort((a, b) => order(a) - order(b));
  }

  /** Keeps a presentation as that of the one who has its ID, in place of what was kept under it. */
  put(presentation: Presentation, { countsFrom }: Dating): Row {
    const { id, key } = addressOf(presentation);
    const known = this.#rows.get(id);
    const row = known ?? this.#add(id);
    const { home, version } = bondOf(presentation);
    const session = this.#sessions.take(home);
    if (known !== undefined) this.#empty(known);
    const records = this.#records;
    records.setWord(row, field.session, session);
    records.setDouble(row, field.incarnation, version.incarnation);
    records.setWord(row, field.counter, version.counter);
    records.setDouble(row, field.expiresAt, expiryOf(presentation));
    records.setDouble(row, field.claimedAt, claimedAtOf(presentation));
    records.setDouble(row, field.countsFrom, countsFrom);
    records.setBytes(row, field.key, key);
    if (presentation.kind === 'node') this.#nodes.set(row, presentation.record);
    else this.#fillLeaf(row, presentation.attachment, home);
    return row;
  }

  remove(id: PeerId): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#empty(row);
    this.#rows.delete(id);
    this.#ids[row] = undefined;
    this.#records.remove(row);
  }

  standing(row: Row): Standing {
    return standings[this.#records.byte(row, field.standing)] ?? 'unannounced';
  }

  /** Since when that is so; for somebody who is away, until when. */
  since(row: Row): number {
    return this.#records.double(row, field.since);
  }

  setStanding(row: Row, standing: Standing, since: number): void {
    this.#records.setByte(row, field.standing, standings.indexOf(standing));
    this.#records.setDouble(row, field.since, since);
  }

  role(row: Row): PeerRole {
    return this.#nodes.has(row) ? 'node' : 'leaf';
  }

  idOf(row: Row): PeerId {
    const id = this.#ids[row];
    if (id === undefined) throw new RangeError(`there is nobody in row ${row}`);
    return id;
  }

  key(row: Row): Uint8Array {
    return this.#records.bytes(row, field.key, keyBytes);
  }

  /** True if the key of the peer begins with these bytes. */
  hasKey(row: Row, beginning: Uint8Array): boolean {
    return this.#records.hasBytes(row, field.key, beginning);
  }

  /** Where messages to the peer have to go: a node is its own home. */
  home(row: Row): HomeSession {
    return this.#sessions.get(this.#records.word(row, field.session));
  }

  incarnation(row: Row): number {
    return this.#records.double(row, field.incarnation);
  }

  /** When the presentation loses its force. */
  expiresAt(row: Row): number {
    return this.#records.double(row, field.expiresAt);
  }

  bond(row: Row): Bond {
    return { role: this.role(row), home: this.home(row), version: this.version(row) };
  }

  version(row: Row): Version {
    return { incarnation: this.incarnation(row), counter: this.#records.word(row, field.counter) };
  }

  dating(row: Row): Dating {
    const claimedAt = this.#records.double(row, field.claimedAt);
    return { claimedAt, countsFrom: this.#records.double(row, field.countsFrom) };
  }

  address(row: Row): PeerAddress {
    return { id: this.idOf(row), key: this.key(row) };
  }

  /** As it was put in, to the byte. */
  presentation(row: Row): Presentation {
    const record = this.#nodes.get(row);
    return record ? { kind: 'node', record } : { kind: 'leaf', attachment: this.#attachment(row) };
  }

  #attachment(row: Row): Attachment {
    const { home, version } = this.bond(row);
    const statement = {
      leaf: this.address(row),
      home: home.node,
      incarnation: version.incarnation,
      move: version.counter,
      expiresAt: this.expiresAt(row),
    };
    const testimony = {
      homeIncarnation: home.incarnation,
      witnessedAt: this.#records.double(row, field.witnessedAt),
      claimedAt: this.#records.double(row, field.claimedAt),
      claimWitness: this.#witnesses.get(row),
      claimSignature: this.#records.bytes(row, field.claimSignature, signatureBytes),
    };
    const wire = {
      statement: this.#foreign.get(row) ?? encodeStatement(statement),
      leafSignature: this.#records.bytes(row, field.leafSignature, signatureBytes),
      ...testimony,
      homeSignature: this.#records.bytes(row, field.homeSignature, signatureBytes),
    };
    return { ...statement, ...testimony, wire };
  }

  #add(id: PeerId): Row {
    const row = this.#records.add() as Row;
    this.#rows.set(id, row);
    this.#ids[row] = id;
    this.#records.setWord(row, field.order, (this.#made += 1));
    return row;
  }

  #fillLeaf(row: Row, attachment: Attachment, home: HomeSession): void {
    const { wire, witnessedAt, claimWitness } = attachment;
    const records = this.#records;
    records.setDouble(row, field.witnessedAt, witnessedAt);
    records.setBytes(row, field.leafSignature, wire.leafSignature);
    records.setBytes(row, field.homeSignature, wire.homeSignature);
    records.setBytes(row, field.claimSignature, wire.claimSignature);
    if (claimWitness) this.#witnesses.set(row, this.#sharedKey(claimWitness));
    if (!equalBytes(encodeStatement(attachment), wire.statement)) this.#foreign.set(row, wire.statement);
    const next = this.#leaves.get(home.name);
    this.#link(row, field.next, next);
    this.#link(row, field.previous, undefined);
    if (next !== undefined) this.#link(next, field.previous, row);
    this.#leaves.set(home.name, row);
  }

  /** The same array for the same key: many leaves come from one home. */
  #sharedKey(key: Uint8Array): Uint8Array {
    const name = toHex(key);
    const known = this.#witnessKeys.get(name) ?? key.slice();
    this.#witnessKeys.set(name, known);
    return known;
  }

  /** Takes out what `put` has put in. */
  #empty(row: Row): void {
    const { name } = this.home(row);
    this.#sessions.release(this.#records.word(row, field.session));
    if (this.#nodes.delete(row)) return;
    this.#foreign.delete(row);
    this.#witnesses.delete(row);
    if (this.#witnesses.size === 0) this.#witnessKeys.clear();
    const next = this.#linked(row, field.next);
    const previous = this.#linked(row, field.previous);
    if (next !== undefined) this.#link(next, field.previous, previous);
    if (previous !== undefined) this.#link(previous, field.next, next);
    else if (next !== undefined) this.#leaves.set(name, next);
    else this.#leaves.delete(name);
  }

  #linked(row: Row, side: number): Row | undefined {
    const number = this.#records.word(row, side);
    return number === 0 ? undefined : ((number - 1) as Row);
  }

  #link(row: Row, side: number, other: Row | undefined): void {
    this.#records.setWord(row, side, other === undefined ? 0 : other + 1);
  }
}
