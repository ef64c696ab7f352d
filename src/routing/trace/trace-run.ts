import type { PeerAddress } from '../../model/peer.js';
import type { PeerId } from '../../model/peer-id.js';
import type { ProbeOutcome } from '../../protocol/messages.js';
import type { Trace, TraceEnd, TraceHop } from './trace.js';

/** What came of one probe. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly from: PeerAddress;
      readonly outcome: ProbeOutcome;
      /** Links that the probe had crossed. */
      readonly crossed: number;
      /** Milliseconds. */
      readonly roundTrip: number;
    }
  | { readonly kind: 'silent' }
  /** It could not be sent: the own peer knows no way. */
  | { readonly kind: 'not-sent' }
  | { readonly kind: 'stopped' };

type Answered = Reply & { readonly kind: 'answered' };

export interface TraceRules {
  readonly self: PeerId;
  readonly hopLimit: number;
  /** Probes for each hop that answers. */
  readonly probes: number;
  /** Silent hops in a row that end the trace. */
  readonly gaps: number;
}

/** A probe that is on its way. */
export interface Asked {
  readonly reply: Promise<Reply>;
  /** Waits no longer: the reply is `stopped`. */
  abandon(): void;
}

/** One trace: it asks with hop limit 1, 2, 3 and so on, the next question when the one before is answered or given up. */
export class TraceRun implements Trace {
  readonly to: PeerAddress;
  readonly ended: Promise<TraceEnd>;
  readonly #rules: TraceRules;
  readonly #ask: (hopLimit: number) => Asked;
  readonly #hops: TraceHop[] = [];
  #state: 'running' | 'stopped' | 'over' = 'running';
  #asked: Asked | undefined;
  #wake: () => void = () => undefined;
  #change = this.#nextChange();

  /** `ask` sends a probe with this hop limit to the one whose way it is. */
  constructor(to: PeerAddress, rules: TraceRules, ask: (hopLimit: number) => Asked) {
    this.to = { id: to.id, key: to.key };
    this.#rules = rules;
    this.#ask = ask;
    this.ended = this.#run().finally(() => {
      this.#state = 'over';
      this.#tell();
    });
  }

  get hops(): readonly TraceHop[] {
    return this.#hops;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TraceHop, void, undefined> {
    for (let at = 0; ; at += 1) {
      while (at >= this.#hops.length) {
        if (this.#state === 'over') return;
        await this.#change;
      }
      const hop = this.#hops[at];
      if (hop) yield hop;
    }
  }

  stop(): void {
    if (this.#state !== 'running') return;
    this.#state = 'stopped';
    this.#asked?.abandon();
  }

  async #run(): Promise<TraceEnd> {
    const { self, hopLimit, gaps } = this.#rules;
    let silentHops = 0;
    for (let hop = 1; hop <= hopLimit; hop += 1) {
      const reply = await this.#askOnce(hop);
      switch (reply.kind) {
        case 'stopped':
          return { kind: 'stopped' };
        case 'not-sent':
          return { kind: 'no-way', beyond: self };
        case 'silent':
          silentHops += 1;
          this.#add({ kind: 'silent', hop });
          if (silentHops === gaps) return { kind: 'timeout', hops: hop };
          break;
        case 'answered': {
          silentHops = 0;
          const end = await this.#reached(hop, reply);
          if (end) return end;
        }
      }
    }
    return { kind: 'hop-limit', hops: hopLimit };
  }

  /** Somebody has answered. Returns the end, if that is what was answered. */
  async #reached(hop: number, first: Answered): Promise<TraceEnd | undefined> {
    const { from, outcome, crossed } = first;
    const noWay = { kind: 'no-way', beyond: from.id } as const;
    // One of the hops before has lost the way meanwhile, and is in the list already.
    if (outcome === 'no-way' && crossed < hop) return noWay;
    const roundTrips = outcome === 'no-way' ? [first.roundTrip] : await this.#roundTrips(hop, first);
    this.#add({ kind: 'answered', hop: crossed, id: from.id, key: from.key, roundTrips });
    if (outcome === 'no-way') return noWay;
    return outcome === 'arrived' ? { kind: 'arrived', hops: crossed } : undefined;
  }

  /** Asks the same hop again, as long as it is the same one that answers. */
  async #roundTrips(hop: number, first: Answered): Promise<readonly number[]> {
    const roundTrips = [first.roundTrip];
    while (roundTrips.length < this.#rules.probes) {
      const reply = await this.#askOnce(hop);
      if (reply.kind !== 'answered' || reply.from.id !== first.from.id || reply.outcome !== first.outcome) break;
      roundTrips.push(reply.roundTrip);
    }
    return roundTrips;
  }

  async #askOnce(hop: number): Promise<Reply> {
    if (this.#state !== 'running') return { kind: 'stopped' };
    this.#asked = this.#ask(hop);
    return this.#asked.reply;
  }

  #add(hop: TraceHop): void {
    this.#hops.push(hop);
    this.#tell();
  }

  #tell(): void {
    const wake = this.#wake;
    this.#change = this.#nextChange();
    wake();
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
