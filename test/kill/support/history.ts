/** Something that happened to a leaf: `[milliseconds since 1970, leaf, event, ...]`. */
export type HistoryEvent = readonly [at: number, who: string, event: string, ...details: readonly unknown[]];

/** A node process was killed, stopped or cut off. */
export interface Loss {
  readonly at: number;
  readonly node: string;
}

/** Who is out of the network for less than this must not seem to leave: the shortest grace that there is. */
const shortestGrace = 5_000;
/** Who was out for longer may count as gone for this long afterwards: until all have heard. */
const afterAbsence = 20_000;

/**
 * What must be true of a chat in which nobody left, however many nodes were killed: every text is shown to its addressee
 * once, in the order of its sender, nothing is called delivered that was not shown, and no leaf seems to leave that was not out
 * for as long as it takes.
 * @returns one line for each breach.
 */
export function breachesIn(history: readonly HistoryEvent[]): string[] {
  const breaches: string[] = [];
  const shown = new Set<string>();
  const last = new Map<string, number>();
  const ordered = [...history].sort(([a], [b]) => a - b);
  const lives = livesIn(ordered);
  for (const [at, who, event, other, text] of ordered) {
    if (event === 'shown') {
      const [stream = '', number = ''] = String(text).split('#');
      if (stream !== `${String(other)}>${who}`)
        breaches.push(`${who} was shown ${String(text)} as from ${String(other)}`);
      if (shown.has(String(text))) breaches.push(`${String(text)} was shown twice`);
      else if (Number(number) < (last.get(stream) ?? 0)) breaches.push(`${String(text)} was shown out of order`);
      shown.add(String(text));
      last.set(stream, Math.max(Number(number), last.get(stream) ?? 0));
    } else if (event === 'leave') {
      const life = lives.get(String(other));
      if (life && !wasOutBefore(at, life)) breaches.push(`${who} was told that ${String(other)} left`);
    } else if (event === 'renamed') {
      breaches.push(`${who} lost its ID and goes on as ${String(other)}`);
    } else if (event === 'state' && other === 'ended') {
      breaches.push(`${who} has ended`);
    }
  }
  for (const [, who, event, other, text] of ordered) {
    const isLost = !shown.has(String(text));
    if (event === 'sent' && isLost) breaches.push(`${String(text)} was never shown`);
    if (event === 'delivered' && isLost) breaches.push(`${String(text)} was called delivered and never shown`);
    if (event === 'failed') breaches.push(`${who} was told that ${String(text)} to ${String(other)} failed`);
  }
  return breaches;
}

/** How long each leaf that a lost node had was out of the network, in milliseconds, in no order. */
export function absences(history: readonly HistoryEvent[], losses: readonly Loss[]): number[] {
  return losses.flatMap((loss) => [...livesIn(history).values()].flatMap((life) => absenceAfter(loss, life)));
}

/** In order of their size; `share` from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The states of each leaf. */
function livesIn(history: readonly HistoryEvent[]): Map<string, HistoryEvent[]> {
  const lives = new Map<string, HistoryEvent[]>();
  for (const event of history) {
    if (event[2] !== 'state') continue;
    const life = lives.get(event[1]) ?? [];
    life.push(event);
    lives.set(event[1], life);
  }
  return lives;
}

function isIn([, , , kind]: HistoryEvent): boolean {
  return kind === 'joined' || kind === 'moving';
}

/** True if one of its absences was long enough, and not too long ago. */
function wasOutBefore(at: number, life: readonly HistoryEvent[]): boolean {
  let since: number | undefined;
  for (const event of life) {
    const [time] = event;
    if (time > at) break;
    if (!isIn(event)) {
      since ??= time;
      continue;
    }
    if (since !== undefined && time - since >= shortestGrace && time > at - afterAbsence) return true;
    since = undefined;
  }
  return since !== undefined && at - since >= shortestGrace;
}

function absenceAfter({ at, node }: Loss, life: readonly HistoryEvent[]): number[] {
  const home = life.filter((event) => event[0] <= at && isIn(event)).at(-1)?.[4];
  const wasOut = life.filter(([time]) => time <= at).at(-1);
  if (home !== node || !wasOut || !isIn(wasOut)) return [];
  const back = life.find((event) => event[0] > at && isIn(event));
  return [back ? back[0] - at : Number.POSITIVE_INFINITY];
}
