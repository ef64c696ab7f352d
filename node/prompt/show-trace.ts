import type { Trace, TraceEnd, TraceHop } from '../../src/routing/trace/trace.js';
/** How a trace ended, in words. */
export interface TraceOutcome {
  readonly kind: 'arrived' | 'failed';
  readonly words: string;
}

/** Prints a trace as it goes, a line for each hop. */
export async function showTrace(trace: Trace, print: (text: string) => void): Promise<TraceOutcome> {
  for await (const hop of trace) print(hopLine(hop));
  return outcomeOf(trace, await trace.ended);
}

function hopLine(hop: TraceHop): string {
  const number = String(hop.hop).padStart(2);
  if (hop.kind === 'silent') return `${number}  *`;
  return [number, hop.id, ...hop.roundTrips.map(milliseconds)].join('  ');
}

function outcomeOf({ to, hops }: Trace, end: TraceEnd): TraceOutcome {
  switch (end.kind) {
    case 'arrived':
      return {
        kind: 'arrived',
        words: `${to.id} is ${counted(end.hops)} away, ${milliseconds(fastest(hops.at(-1)))} there and back`,
      };
    case 'no-way':
      return failed(`no way to ${to.id} beyond ${end.beyond}`);
    case 'timeout': {
      const last = hops.findLast((hop) => hop.kind === 'answered');
      const where = last ? `beyond ${last.id}` : 'on the way';
      return failed(`nobody answers ${where}: the trace to ${to.id} was given up after ${counted(end.hops)}`);
    }
    case 'hop-limit':
      return failed(`${to.id} was not reached within ${counted(end.hops)}`);
    case 'stopped':
      return failed(`the trace to ${to.id} was stopped`);
  }
}

function failed(words: string): TraceOutcome {
  return { kind: 'failed', words };
}

function counted(hops: number): string {
  return hops === 1 ? '1 hop' : `${hops} hops`;
}

function fastest(hop: TraceHop | undefined): number {
  return hop?.kind === 'answered' ? Math.min(...hop.roundTrips) : 0;
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
