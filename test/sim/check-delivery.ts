import { isIn, type Run, type SentText } from './run.js';
import type { Truth } from './truth.js';
import type { Violation } from './violation.js';

interface Sent {
  readonly sender: Run;
  readonly text: SentText;
  readonly readers: Run[];
}

/** A text is about the pair that it goes between: texts of one pair tend to fail together. */
function about({ sender, text }: Sent): string {
  return `${sender.name} to ${text.to}`;
}

/** Texts are shown once and in order; nothing is shown that was not sent; `delivered` is true; what can be delivered is. */
export function* checkDelivery(runs: readonly Run[], truth: Truth | undefined): Iterable<Violation> {
  const sent = new Map<string, Sent>();
  for (const sender of runs) for (const text of sender.sent) sent.set(text.text, { sender, text, readers: [] });
  for (const run of runs) yield* checkShown(run, sent);
  for (const origin of sent.values()) {
    const { sender, text, readers } = origin;
    if (text.state === 'delivered' && readers.length === 0)
      yield {
        rule: 'delivered',
        about: about(origin),
        words: `${text.text} to ${text.to} is delivered but was never shown`,
      };
    // A session that a newer one took over from may have shown it before.
    if (new Set(readers).size > 1 && readers.every((run) => run.killedAt === undefined && !run.end))
      yield {
        rule: 'shown twice',
        about: about(origin),
        words: `${text.text} was shown by ${readers.map(({ name }) => name).join(', ')}`,
      };
    if (truth && isIn(sender) && text.state === 'queued' && isReachable(truth, text))
      yield {
        rule: 'undelivered',
        about: about(origin),
        words: `${text.text} (${(text.at / 1000).toFixed(3)} s) waits though both are in; ${readers.length > 0 ? 'it was shown' : 'it was not shown'}`,
      };
  }
}

function* checkShown(run: Run, sent: ReadonlyMap<string, Sent>): Iterable<Violation> {
  const last = new Map<Run, number>();
  for (const [at, { text, from }] of run.shown.entries()) {
    const origin = sent.get(text);
    if (!origin) {
      yield { rule: 'invented', about: run.name, words: `${run.name} shows ${text}, which nobody sent` };
      continue;
    }
    const { sender, readers } = origin;
    if (readers.includes(run))
      yield { rule: 'shown twice', about: about(origin), words: `${run.name} shows ${text} twice` };
    readers.push(run);
    if (origin.text.toKey !== undefined && origin.text.toKey !== run.key)
      yield {
        rule: 'misdelivered',
        about: about(origin),
        words: `${run.name} shows ${text} from ${from}, which was for another key`,
      };
    const { number } = origin.text;
    if (number <= (last.get(sender) ?? -1))
      yield {
        rule: 'order',
        about: about(origin),
        words: `${run.name} shows ${text} after ${run.shown[at - 1]?.text}`,
      };
    last.set(sender, number);
  }
}

/** The very key that the text is for is in under the ID it is for. */
function isReachable({ byId }: Truth, { to, toKey }: SentText): boolean {
  return toKey !== undefined && byId.get(to)?.run.key === toKey;
}
