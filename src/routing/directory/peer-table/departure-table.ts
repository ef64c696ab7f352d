import { equalBytes } from '../../../model/bytes.js';
import type { PeerId } from '../../../model/peer-id.js';
import { keyBytes, signatureBytes } from '../../../platform/crypto.js';
import type { SignedBytes } from '../../../protocol/messages.js';
import { encodeStatement, openStatement } from '../../../protocol/records/attachment.js';
import { encodeDeparture, type Departure } from '../../../protocol/records/departure.js';
import type { Signed } from '../../../protocol/records/node-record.js';
import type { Ending } from '../presentation.js';
import { RecordStore } from './record-store.js';

/** Offsets of the fields of a record. */
const field = {
  incarnation: 0,
  signedAt: 8,
  move: 16,
  /** 1 for a leave, 0 for an absence. */
  isLeave: 20,
  key: 24,
  signer: 24 + keyBytes,
  signature: 24 + 2 * keyBytes,
  /** Of the leaf's statement, where a home has signed. */
  leafSignature: 24 + 2 * keyBytes + signatureBytes,
  expiresAt: 24 + 2 * keyBytes + 2 * signatureBytes,
} as const;
const recordBytes = field.expiresAt + 8;

/** A statement that cannot be made again from what else is kept. */
type ForeignStatement = { readonly record: Uint8Array };

/** Departures, each under a name that its owner chooses: what has to be passed on to the byte, in about 300 bytes. */
export class DepartureTable {
  readonly #numbers = new Map<string, number>();
  /** Of whom each record is. */
  readonly #ids: (PeerId | undefined)[] = [];
  /** The ID of the home that has signed each record, or a statement in its place; undefined where the peer itself has. */
  readonly #homes: (PeerId | ForeignStatement | undefined)[] = [];
  readonly #records = new RecordStore(recordBytes);
  /** The bytes that were signed, where they are others than this implementation writes. */
  readonly #foreign = new Map<number, Uint8Array>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The name that has been in the table for longest. */
  get oldest(): string | undefined {
    const [oldest] = this.#numbers.keys();
    return oldest;
  }

  has(name: string): boolean {
    return this.#numbers.has(name);
  }

  /** What the departure ends, without the signature that proves it. */
  ending(name: string): Ending | undefined {
    const number = this.#numbers.get(name);
    return number === undefined ? undefined : this.#ending(number);
  }

  /** The departure as it was put in, to the byte. */
  get(name: string): Signed<Departure> | undefined {
    const number = this.#numbers.get(name);
    const id = number === undefined ? undefined : this.#ids[number];
    if (number === undefined || id === undefined) return undefined;
    const departure: Departure = {
      peer: { id, key: this.#records.bytes(number, field.key, keyBytes) },
      ...this.#ending(number),
      signedAt: this.#records.double(number, field.signedAt),
      signer: this.#records.bytes(number, field.signer, keyBytes),
      statement: this.#statement(number),
    };
    const signature = this.#records.bytes(number, field.signature, signatureBytes);
    return { ...departure, signed: { record: this.#foreign.get(number) ?? encodeDeparture(departure), signature } };
  }

  /** Puts a departure in the place of another one. */
  set(name: string, departure: Signed<Departure>): void {
    const number = this.#numbers.get(name) ?? this.#records.add();
    const { peer, incarnation, move, kind, signedAt, signer, statement, signed } = departure;
    this.#numbers.set(name, number);
    this.#ids[number] = peer.id;
    if (equalBytes(encodeDeparture(departure), signed.record)) this.#foreign.delete(number);
    else this.#foreign.set(number, signed.record);
    this.#records.setDouble(number, field.incarnation, incarnation);
    this.#records.setDouble(number, field.signedAt, signedAt);
    this.#records.setWord(number, field.move, move);
    this.#records.setByte(number, field.isLeave, Number(kind === 'leave'));
    this.#records.setBytes(number, field.key, peer.key);
    this.#records.setBytes(number, field.signer, signer);
    this.#records.setBytes(number, field.signature, signed.signature);
    this.#homes[number] = undefined;
    if (statement) this.#setStatement(number, statement);
  }

  #setStatement(number: number, { record, signature }: SignedBytes): void {
    const statement = openStatement(record);
    this.#records.setBytes(number, field.leafSignature, signature);
    this.#records.setDouble(number, field.expiresAt, statement.expiresAt);
    this.#homes[number] = equalBytes(encodeStatement(statement), record) ? statement.home.id : { record };
  }

  #statement(number: number): SignedBytes | undefined {
    const home = this.#homes[number];
    const id = this.#ids[number];
    if (home === undefined || id === undefined) return undefined;
    const signature = this.#records.bytes(number, field.leafSignature, signatureBytes);
    if (typeof home === 'object') return { record: home.record, signature };
    const { incarnation, move } = this.#ending(number);
    const record = encodeStatement({
      leaf: { id, key: this.#records.bytes(number, field.key, keyBytes) },
      home: { id: home, key: this.#records.bytes(number, field.signer, keyBytes) },
      incarnation,
      move,
      expiresAt: this.#records.double(number, field.expiresAt),
    });
    return { record, signature };
  }

  delete(name: string): void {
    const number = this.#numbers.get(name);
    if (number === undefined) return;
    this.#numbers.delete(name);
    this.#ids[number] = undefined;
    this.#homes[number] = undefined;
    this.#foreign.delete(number);
    this.#records.remove(number);
  }

  #ending(number: number): Ending {
    return {
      incarnation: this.#records.double(number, field.incarnation),
      move: this.#records.word(number, field.move),
      kind: this.#records.byte(number, field.isLeave) === 1 ? 'leave' : 'away',
    };
  }
}
