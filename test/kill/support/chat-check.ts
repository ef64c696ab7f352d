import type { ChatLine, ChatRecord } from './chat-record.js';

/** What was acknowledged to its sender, by whatever word. */
const acknowledged = new Set(['sent', 'delivered', 'read']);
const arrived = new Set(['delivered', 'read']);

type LineOf<Event extends ChatLine['event']> = Extract<ChatLine, { readonly event: Event }>;

/**
 * What must be true of a chat when everybody is back and quiet, whichever processes were killed meanwhile:
 *
 * 1. What was called `sent` or `delivered`, and what its sender said in its last life, is in the history of its addressee.
 * 2. There each text stands once, in the order of its sender, who has said it to this one; and it was shown once at most.
 * 3. Whatever was shown is in the history; the sender has each of its texts there once, as delivered; nothing failed.
 * 4. Nothing waits, for anybody, anywhere.
 *
 * Texts are `alice>bob#7`, numbered from 1 for each pair.
 * @returns one line for each fault.
 */
export function faultsIn(records: readonly ChatRecord[]): string[] {
  return [
    ...records.flatMap((record) => faultsOfReceiver(record, records)),
    ...records.flatMap((record) => faultsOfSender(record, records)),
    ...records.flatMap(({ who, lines }) =>
      linesOf(lines, 'waiting').map(({ to, messages }) => `${messages} messages to ${to} wait at ${who}`),
    ),
  ];
}

function faultsOfReceiver({ who, lines }: ChatRecord, records: readonly ChatRecord[]): string[] {
  const shown = linesOf(lines, 'shown');
  const said = saidTo(who, records);
  const had = new Set(incoming(lines).map(({ text }) => text));
  return [
    ...faultsOfOrder(incoming(lines), said, `in the history of ${who}`),
    ...faultsOfOrder(shown, said, `shown to ${who}`),
    ...shown
      .filter(({ text }) => !had.has(text))
      .map(({ text }) => `${text} was shown and is not in the history of ${who}`),
  ];
}

/** `said`: who has said what. */
function faultsOfOrder(
  texts: readonly { readonly from: string; readonly text: string }[],
  said: ReadonlyMap<string, string>,
  where: string,
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const last = new Map<string, number>();
  for (const { from, text } of texts) {
    if (said.get(text) !== from) {
      faults.push(`${text} is ${where} as from ${from}, who has not said it`);
      continue;
    }
    const number = Number(text.slice(text.indexOf('#') + 1));
    if (seen.has(text)) faults.push(`${text} is twice ${where}`);
    else if (number < (last.get(from) ?? 0)) faults.push(`${text} is out of order ${where}`);
    seen.add(text);
    last.set(from, Math.max(number, last.get(from) ?? 0));
  }
  return faults;
}

function faultsOfSender({ who, lines }: ChatRecord, records: readonly ChatRecord[]): string[] {
  const faults: string[] = [];
  const histories = new Map(
    records.map((record) => [record.who, new Set(incoming(record.lines).map(({ text }) => text))]),
  );
  const isLost = ({ to, text }: { readonly to: string; readonly text: string }): boolean =>
    histories.get(to)?.has(text) !== true;
  const lost = new Map<string, string>();
  for (const line of linesOf(lines, 'state')) {
    if (line.state === 'failed') faults.push(`${line.text} failed`);
    if (acknowledged.has(line.state) && isLost(line)) lost.set(line.text, `called ${line.state}`);
  }
  for (const line of linesOf(lines.slice(lines.findLastIndex(({ event }) => event === 'begun')), 'said'))
    if (isLost(line) && !lost.has(line.text)) lost.set(line.text, 'said in the last life of its sender');
  for (const [text, words] of lost) faults.push(`${text} was ${words} and is lost`);

  const own = linesOf(lines, 'history')
    .flatMap(({ entries }) => entries)
    .filter(({ direction }) => direction === 'out');
  const seen = new Set<string>();
  for (const { text, state } of own) {
    if (seen.has(text)) faults.push(`${text} is twice in the history of ${who}`);
    if (!arrived.has(state)) faults.push(`${text} is ${state} in the history of ${who}`);
    seen.add(text);
  }
  const unknown = new Set(
    linesOf(lines, 'state').flatMap(({ text, state }) => (acknowledged.has(state) && !seen.has(text) ? [text] : [])),
  );
  for (const text of unknown) faults.push(`${text} is not in the history of ${who}, who has said it`);
  return faults;
}

/** The texts that were to go to somebody, and who said them. */
function saidTo(addressee: string, records: readonly ChatRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ who, lines }) =>
      linesOf(lines, 'saying')
        .filter(({ to }) => to === addressee)
        .map(({ text }) => [text, who] as const),
    ),
  );
}

function incoming(lines: readonly ChatLine[]): { readonly from: string; readonly text: string }[] {
  return linesOf(lines, 'history').flatMap(({ with: from, entries }) =>
    entries.filter(({ direction }) => direction === 'in').map(({ text }) => ({ from, text })),
  );
}

function linesOf<Event extends ChatLine['event']>(lines: readonly ChatLine[], event: Event): LineOf<Event>[] {
  return lines.filter((line): line is LineOf<Event> => line.event === event);
}
