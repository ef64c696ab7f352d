import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBytes } from '../../src/model/bytes.js';
import { StoreFullError } from '../../src/model/errors.js';
import { day, hour } from '../../src/model/units.js';
import type { Person } from '../routing/support/person.js';
import { alice, bob, carol, confirmation, dave, range } from './support/letters.js';
import { MailBench } from './support/mail-bench.js';

const limits = { mailboxMessages: 6, mailboxMessagesPerSender: 4 };
const senders: readonly Person[] = [alice, dave];
const addressees: readonly Person[] = [bob, carol];

type Step =
  | { readonly kind: 'deposit'; readonly first: number; readonly count: number; readonly fill: number }
  | { readonly kind: 'deposit-in-vain'; readonly first: number; readonly count: number }
  | { readonly kind: 'confirm'; readonly sequence: number }
  | { readonly kind: 'forge'; readonly sequence: number }
  | { readonly kind: 'come' | 'go' | 'kill' }
  | { readonly kind: 'pass'; readonly hours: number };

interface Ends {
  readonly sender: number;
  readonly addressee: number;
  readonly epoch: number;
}

const ends = fc.record({ sender: fc.nat(1), addressee: fc.nat(1), epoch: fc.integer({ min: 1, max: 2 }) });
const number = fc.integer({ min: 1, max: 8 });
const count = fc.integer({ min: 1, max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('deposit'), first: number, count, fill: fc.nat(3) }), weight: 4 },
  fc.record({ kind: fc.constant('deposit-in-vain'), first: number, count }),
  { arbitrary: fc.record({ kind: fc.constant('confirm'), sequence: number }), weight: 3 },
  fc.record({ kind: fc.constant('forge'), sequence: number }),
  fc.record({ kind: fc.constantFrom('come', 'go', 'kill') }),
  fc.record({ kind: fc.constant('pass'), hours: fc.integer({ min: 1, max: 72 }) }),
);

/** What a mailroom is to hold, in the simplest words. */
class Model {
  #kept: {
    readonly name: string;
    readonly box: number;
    readonly stream: string;
    epoch: number;
    sequence: number;
    since: number;
  }[] = [];
  #receipts = new Map<string, { readonly epoch: number; readonly sequence: number; readonly since: number }>();

  get kept(): string[] {
    return this.#kept.map(({ name, epoch, sequence }) => `${name} ${epoch}.${sequence}`).sort();
  }

  deposit({ sender, addressee, epoch }: Ends, sequences: readonly number[], now: number, isInVain: boolean): string {
    const stream = `${sender}>${addressee}`;
    const name = `${senders[sender]!.id} to ${addressees[addressee]!.id}`;
    const before = this.#kept;
    this.#kept = [...before];
    const outcomes = sequences.map((sequence) => {
      const receipt = this.#receipts.get(stream);
      if (receipt?.epoch === epoch && sequence <= receipt.sequence) return `${sequence} confirmed`;
      const isThere = this.#kept.some(
        (one) => one.stream === stream && one.epoch === epoch && one.sequence === sequence,
      );
      const ofBox = this.#kept.filter(({ box }) => box === addressee).length;
      const ofStream = this.#kept.filter((one) => one.stream === stream).length;
      if (!isThere && (ofBox >= limits.mailboxMessages || ofStream >= limits.mailboxMessagesPerSender))
        return `${sequence} mailbox-full`;
      if (!isThere) this.#kept.push({ name, box: addressee, stream, epoch, sequence, since: now });
      return `${sequence} ${isInVain ? 'store-full' : 'stored'}`;
    });
    if (isInVain) this.#kept = before;
    return outcomes.join(', ');
  }

  confirm({ sender, addressee, epoch }: Ends, sequence: number, now: number): void {
    const stream = `${sender}>${addressee}`;
    const left = this.#kept.filter(
      (one) => one.stream !== stream || one.epoch > epoch || (one.epoch === epoch && one.sequence > sequence),
    );
    if (left.length === this.#kept.length) return;
    this.#kept = left;
    const former = this.#receipts.get(stream);
    if (!former || epoch > former.epoch || (epoch === former.epoch && sequence > former.sequence))
      this.#receipts.set(stream, { epoch, sequence, since: now });
  }

  age(now: number): void {
    this.#kept = this.#kept.filter(({ since }) => since + 7 * day > now);
    for (const [stream, { since }] of this.#receipts) if (since + 7 * day <= now) this.#receipts.delete(stream);
  }
}

function idOf(key: Uint8Array): string {
  return addressees.find((person) => equalBytes(person.key, key))?.id ?? 'nobody';
}

describe('a mailroom', () => {
  it('holds what it should after any deposits, confirmations, restarts and days', async () => {
    const steps = fc.array(fc.tuple(ends, step), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const model = new Model();
        let bench = await MailBench.open({ limits });
        for (const [at, action] of script) {
          const sender = senders[at.sender]!;
          const addressee = addressees[at.addressee]!;
          const now = bench.clock.now();
          switch (action.kind) {
            case 'deposit':
            case 'deposit-in-vain': {
              const isInVain = action.kind === 'deposit-in-vain';
              const fill = isInVain ? 9 : action.fill;
              const sequences = range(action.first, action.first + action.count - 1);
              const expected = model.deposit(at, sequences, now, isInVain);
              bench.disk.failure = isInVain ? new StoreFullError('full') : undefined;
              expect(await bench.deposited(sender, addressee, sequences, { epoch: at.epoch, fill })).toBe(expected);
              bench.disk.failure = undefined;
              break;
            }
            case 'confirm':
              model.confirm(at, action.sequence, now);
              bench.mailroom.confirmed(confirmation(addressee, sender, action.sequence, at.epoch));
              await bench.settle();
              break;
            case 'forge': {
              const word = confirmation(sender, sender, action.sequence, at.epoch);
              bench.mailroom.confirmed({ ...word, addresseeKey: addressee.key });
              break;
            }
            case 'come':
              await bench.comes(addressee);
              break;
            case 'go':
              bench.goesAway(addressee);
              break;
            case 'kill':
              bench = await bench.killed();
              await bench.settle();
              break;
            case 'pass':
              await bench.pass(action.hours * hour);
              model.age(bench.clock.now());
          }
          expect((await bench.onDisk()).sort()).toEqual(model.kept);
          const waiting = bench.mailroom.buffer().reduce((sum, { messages }) => sum + messages, 0);
          expect(waiting).toBe(model.kept.length);
        }
        // Whatever happened, all of it arrives.
        const arrived = new Set<string>();
        for (const addressee of addressees) await bench.comes(addressee);
        for (let round = 0; round < 8; round += 1) {
          for (const text of bench.mail())
            for (const one of text.split(': ')[1]!.split(', ')) arrived.add(`${text.split(':')[0]} ${one}`);
          await bench.pass(2_000);
        }
        const names = new Set(model.kept.map((name) => name.replace(/^(\w+) to (\w+) \d+\.(\d+)$/, '$2 $1 $3')));
        expect([...names].filter((name) => !arrived.has(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('loses nothing that it has promised, wherever it is killed', async () => {
    const batches = fc.array(fc.tuple(fc.nat(1), fc.nat(1), number, count, fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(6), async (deposits, killAt) => {
        const bench = await MailBench.open();
        const promised = new Set<string>();
        const hear = (): void => {
          for (const { to, body } of bench.network.takeOf('deposit-answer'))
            for (const { sequence, outcome } of body.results)
              if (outcome === 'stored') promised.add(`${to.id} to ${idOf(body.addresseeKey)} 1.${sequence}`);
        };
        for (const [at, [sender, addressee, first, length, isSlow]] of deposits.entries()) {
          if (at === killAt) break;
          if (isSlow) bench.disk.hold();
          bench.deposit(senders[sender]!, addressees[addressee]!, range(first, first + length - 1));
          if (at % 2 === 0) await bench.settle();
          hear();
          if (at % 3 === 2) bench.disk.release();
        }
        hear();
        const restarted = await bench.killed();
        const kept = new Set(await restarted.onDisk());
        expect([...promised].filter((name) => !kept.has(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
