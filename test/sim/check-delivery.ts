import type { StoredMail } from '../../src/custody/mail-record.js';
import type { Run, SentText } from './run.js';
import { longestWrite } from './sim-disk.js';
import { keyNumber } from './sight.js';
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

/**
 * Texts are shown once to a key, over all of its runs, and in order; nothing is shown that was not sent; `delivered` is true; what can be
 * delivered is; what is `sent` and not delivered lies in a mailbox.
 */
export function* checkDelivery(
  runs: readonly Run[],
  truth: Truth | undefined,
  mail: readonly StoredMail[],
): Iterable<Violation> {
  const sent = new Map<string, Sent>();
  for (const sender of runs) for (const text of sender.sent) sent.set(text.text, { sender, text, readers: [] });
  yield* checkShown(runs, sent);
  const present = new Map(truth?.members.map(({ run }) => [run.name, run]));
  for (const origin of sent.values()) {
    const { sender, text, readers } = origin;
    const isDelivered = text.state === 'delivered' || text.state === 'read';
    if (isDelivered && readers.length === 0)
      yield {
        rule: 'delivered',
        about: about(origin),
        words: `${text.text} to ${text.to} is delivered but was never shown`,
      };
    const now = present.get(sender.name);
    if (truth && now && isWaiting(truth, text, now) && !mayBeLost(origin))
      yield {
        rule: 'undelivered',
        about: about(origin),
        words: `${text.text} (${(text.at / 1000).toFixed(3)} s) is ${text.state} though both are in; ${readers.length > 0 ? 'it was shown' : 'it was not shown'}`,
      };
  }
  yield* checkKept(sent.values(), mail);
}

/** Its sender was killed before it was on disk, and had told nobody anything else. */
function mayBeLost({ sender: { killedAt }, text: { at, state } }: Sent): boolean {
  return killedAt !== undefined && (state === 'sought' || state === 'queued') && killedAt - at <= longestWrite;
}

/** Runs are in the order in which they began: those of one key never show anything at the same time. */
function* checkShown(runs: readonly Run[], sent: ReadonlyMap<string, Sent>): Iterable<Violation> {
  /** The text that a key was shown last of each sender: its run, and its number in that. */
  const last = new Map<string, readonly [run: number, number: number]>();
  const shown = runs.flatMap((run) => run.shown.map((each) => ({ ...each, run })));
  for (const { run, text, from } of shown.sort((a, b) => a.at - b.at)) {
    const origin = sent.get(text);
    if (!origin) {
      yield { rule: 'invented', about: run.name, words: `${run.name} shows ${text}, which nobody sent` };
      continue;
    }
    const { sender, readers } = origin;
    if (readers.some(({ key }) => key === run.key))
      yield {
        rule: 'shown twice',
        about: about(origin),
        words: `${run.name} (run ${run.number}) shows ${text} again, after run ${readers.map(({ number }) => number).join()}`,
      };
    else if (readers.length > 0)
      yield {
        rule: 'shown twice',
        about: about(origin),
        words: `${text} was shown by ${readers.map(({ name }) => name).join(', ')} and by ${run.name}`,
      };
    readers.push(run);
    if (origin.text.toKey !== undefined && origin.text.toKey !== run.key)
      yield {
        rule: 'misdelivered',
        about: about(origin),
        words: `${run.name} shows ${text} from ${from}, which was for another key`,
      };
    const pair = `${run.key} ${sender.name}`;
    const [lastRun, lastNumber] = last.get(pair) ?? [-1, -1];
    const { number } = origin.text;
    if (sender.number < lastRun || (sender.number === lastRun && number <= lastNumber))
      yield {
        rule: 'order',
        about: about(origin),
        words: `${run.name} shows ${text} (run ${sender.number}) after number ${lastNumber} of run ${lastRun}`,
      };
    last.set(pair, [sender.number, number]);
  }
}

/** Of what one key has sent to another and a node has taken, as much lies in mailboxes as was not shown. */
function* checkKept(sent: Iterable<Sent>, mail: readonly StoredMail[]): Iterable<Violation> {
  const kept = new Map<string, Set<string>>();
  for (const { route, epoch, sequence } of mail) {
    const pair = `${keyNumber(route.sender.key)} ${keyNumber(route.addressee.key)}`;
    kept.set(pair, (kept.get(pair) ?? new Set()).add(`${epoch} ${sequence}`));
  }
  const waiting = new Map<string, Sent[]>();
  for (const origin of sent) {
    const { sender, text, readers } = origin;
    if (text.state !== 'sent' || readers.length > 0 || text.toKey === undefined) continue;
    const pair = `${sender.key} ${text.toKey}`;
    waiting.set(pair, [...(waiting.get(pair) ?? []), origin]);
  }
  for (const [pair, texts] of waiting) {
    const found = kept.get(pair)?.size ?? 0;
    const [first] = texts;
    if (found < texts.length && first)
      yield {
        rule: 'sent',
        about: about(first),
        words: `${texts.length} texts of ${first.sender.name} to ${first.text.to} are sent and not shown, of which mailboxes have ${found}; the first is ${first.text.text}`,
      };
  }
}

/**
 * The text is not delivered, and could be: the very key that it is for is in under the ID it is for, or anybody that it seeks, unless
 * `sender`, as it runs now, knows another owner of the ID.
 */
function isWaiting({ byId }: Truth, { to, toKey, state }: SentText, sender: Run): boolean {
  const there = byId.get(to)?.run.key;
  if (there === undefined) return false;
  if (state === 'queued' || state === 'sent') return there === toKey;
  const contact = sender.peer.contacts().find(({ id }) => id === to);
  return state === 'sought' && (contact === undefined || keyNumber(contact.key) === there);
}
