import { InvalidLimitError } from './errors.js';
import { day, GiB, hour, KiB, MiB, minute, second } from './units.js';

type Unit = 'bytes' | 'milliseconds' | 'count';

interface LimitRow {
  /** As the operator writes it: `--limit name=value`. */
  readonly name: string;
  readonly unit: Unit;
  readonly standard: number;
  readonly most: number;
  readonly about: string;
}

const unlimited = Number.MAX_SAFE_INTEGER;

/** Every limit of the product with its unit and its default. */
export const limitTable = {
  frameBytes: row('frame-size', 'bytes', 64 * KiB, 'largest frame'),
  handshakeFrameBytes: row('handshake-frame-size', 'bytes', 4 * KiB, 'largest frame before the handshake is done'),
  handshakeDeadline: row('handshake-deadline', 'milliseconds', 5 * second, 'time a handshake may take'),
  closeDeadline: row('close-deadline', 'milliseconds', 3 * second, 'time the other side has to answer a close'),
  pendingHandshakes: row('pending-handshakes', 'count', 64, 'unfinished handshakes, in all'),
  pendingHandshakesPerAddress: row(
    'pending-handshakes-per-address',
    'count',
    8,
    'unfinished handshakes of one address',
  ),
  connections: row('connections', 'count', 10_000, 'connections, in all'),
  connectionsPerAddress: row('connections-per-address', 'count', 256, 'connections of one address'),
  newIdsPerAddress: row('new-ids-per-address', 'count', 20, 'new IDs of one address within an hour'),
  messageBurst: row('message-burst', 'count', 200, 'messages a leaf may send at once'),
  messageRate: row('message-rate', 'count', 50, 'messages a leaf may send in each second after that'),
  messageBurstBytes: row('message-burst-size', 'bytes', 2 * MiB, 'bytes of messages a leaf may send at once'),
  messageRateBytes: row(
    'message-rate-size',
    'bytes',
    512 * KiB,
    'bytes of messages a leaf may send in each second after that',
  ),
  heldBackBytes: row(
    'held-back',
    'bytes',
    64 * KiB,
    'bytes that a leaf has sent too soon, beyond which nothing is read from it',
  ),
  leafBacklogBytes: row('leaf-backlog', 'bytes', MiB, 'unsent bytes on the link of a leaf'),
  nodeBacklogBytes: row('node-backlog', 'bytes', 8 * MiB, 'unsent bytes on a link between nodes'),
  idlePing: row(
    'idle-ping',
    'milliseconds',
    25 * second,
    'silence after which a connection is pinged; two misses end it',
  ),
  heartbeat: row('heartbeat', 'milliseconds', 10 * second, 'longest silence of a node on a link'),
  silence: row('silence', 'milliseconds', 25 * second, 'silence of a node after which a peer probes it'),
  probeDeadline: row('probe-deadline', 'milliseconds', 3 * second, 'time a probed node has to answer'),
  wakeCheck: row('wake-check', 'milliseconds', 5 * second, 'how often a leaf looks whether its timers stood still'),
  hopLimit: row('hop-limit', 'count', 64, 'links a message may cross', 64),
  floodMemory: row('flood-memory', 'count', 100_000, 'changes remembered so that none is flooded twice'),
  floodMemoryTime: row('flood-memory-time', 'milliseconds', 10 * minute, 'how long a change is remembered'),
  recordRefresh: row(
    'record-refresh',
    'milliseconds',
    30 * minute,
    'time after which a node says anew how it is linked',
  ),
  newsDelay: row('news-delay', 'milliseconds', 50, 'how long news of who comes and goes wait for each other'),
  repairInterval: row('repair-interval', 'milliseconds', 30 * second, 'time after which a node compares what it knows'),
  repairDelay: row('repair-delay', 'milliseconds', 2 * second, 'the same after ways between nodes have changed'),
  smallNetwork: row('small-network', 'count', 500, 'peers up to which every leaf hears of everybody'),
  smallAgain: row('small-again', 'count', 400, 'peers below which a network that was larger counts as small again'),
  watchedPeers: row('watched-peers', 'count', 1_000, 'others that one leaf hears of in a larger network'),
  lookupBurst: row('lookup-burst', 'count', 20, 'times a leaf may look somebody up at once'),
  lookupRate: row('lookup-rate', 'count', 5, 'times a leaf may look somebody up in each second after that'),
  roomsPerLeaf: row('rooms', 'count', 50, 'rooms one leaf may be in'),
  linkLossGrace: row('link-loss-grace', 'milliseconds', 5 * second, 'time a leaf whose link was lost counts as away'),
  homeLossGrace: row('home-loss-grace', 'milliseconds', 15 * second, 'time the leaves of a lost node count as away'),
  shutdownSpread: row(
    'shutdown-spread',
    'milliseconds',
    5 * second,
    'time within which the leaves of a node that shuts down go',
  ),
  shutdownPatience: row('shutdown-patience', 'milliseconds', 2 * second, 'how much longer such a node waits for them'),
  idReservation: row('id-reservation', 'milliseconds', minute, 'time an ID stays with its owner who left'),
  claimDelay: row(
    'claim-delay',
    'milliseconds',
    minute,
    'how late others may hear of a claim to an ID that counts from its date',
  ),
  attachmentLifetime: row('attachment-lifetime', 'milliseconds', day, 'time an attachment holds without being renewed'),
  streamWindowMessages: row('stream-window', 'count', 256, 'unconfirmed messages on their way to one addressee'),
  streamWindowBytes: row('stream-window-size', 'bytes', 256 * KiB, 'unconfirmed bytes on their way to one addressee'),
  outboxMessages: row('outbox', 'count', 10_000, 'messages that wait for one addressee'),
  rememberedPeers: row(
    'remembered-peers',
    'count',
    10_000,
    'others whose key and place in their stream a peer remembers, present or not',
  ),
  confirmationPatience: row(
    'confirmation-patience',
    'milliseconds',
    2 * second,
    'wait before a message is offered again',
  ),
  traceProbes: row('trace-probes', 'count', 3, 'probes of a trace for each hop that answers'),
  traceTimeout: row('trace-timeout', 'milliseconds', 2 * second, 'time a hop has to answer a probe'),
  traceGaps: row('trace-gaps', 'count', 5, 'silent hops in a row that end a trace'),
  traceAnswers: row('trace-answers', 'count', 100, 'probes of others that a peer answers within a second'),
  mailboxMessages: row('mailbox', 'count', 500, 'messages kept for one addressee'),
  mailboxBytes: row('mailbox-size', 'bytes', 5 * MiB, 'bytes kept for one addressee'),
  mailboxTime: row('mailbox-time', 'milliseconds', 7 * day, 'how long a message is kept for its addressee'),
  mailboxMessagesPerSender: row('mailbox-per-sender', 'count', 50, 'messages of one sender kept for one addressee'),
  mailboxBytesPerSender: row(
    'mailbox-size-per-sender',
    'bytes',
    512 * KiB,
    'bytes of one sender kept for one addressee',
  ),
  storeBytes: row('store-size', 'bytes', GiB, 'bytes a node stores in all'),
  dialPatience: row('dial-patience', 'milliseconds', 5 * second, 'time a dialled node has to answer'),
  firstRetry: row('first-retry', 'milliseconds', second / 2, 'longest wait before the first dial after a lost link'),
  longestRetry: row('longest-retry', 'milliseconds', 30 * second, 'longest wait between two dials'),
  searchDelay: row(
    'search-delay',
    'milliseconds',
    2 * second,
    'time after which nodes out of reach are dialled at addresses that are remembered',
  ),
  longestSearch: row('longest-search', 'milliseconds', 5 * minute, 'longest wait between two such dials'),
} as const satisfies Record<string, LimitRow>;

export type Limits = { readonly [Name in keyof typeof limitTable]: number };

const names = Object.keys(limitTable) as (keyof Limits)[];

export const standardLimits: Limits = withLimits({});

/** The defaults with some of them replaced. */
export function withLimits(changes: Partial<Limits>): Limits {
  const standard = Object.fromEntries(names.map((name) => [name, limitTable[name].standard])) as Limits;
  return { ...standard, ...changes };
}

const factors: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  bytes: { '': 1, B: 1, KiB, MiB, GiB },
  milliseconds: { '': 1, ms: 1, s: second, m: minute, h: hour, d: day },
  count: { '': 1 },
};

/**
 * Reads limits as an operator writes them, such as `handshake-deadline=10s` or `frame-size=128KiB`.
 * @throws InvalidLimitError naming the limit and what it takes.
 */
export function parseLimits(settings: readonly string[]): Partial<Limits> {
  const changes: { -readonly [Name in keyof Limits]?: number } = {};
  for (const setting of settings) {
    const [name = '', value = ''] = setting.split(/=(.*)/s);
    const key = names.find((candidate) => limitTable[candidate].name === name);
    if (key === undefined) {
      const known = names.map((candidate) => limitTable[candidate].name).join(', ');
      throw new InvalidLimitError(`there is no limit "${name}"; there are ${known}`);
    }
    changes[key] = parseValue(limitTable[key], value);
  }
  return changes;
}

function parseValue(limit: LimitRow, value: string): number {
  const units = factors[limit.unit];
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(value) ?? [];
  const factor = units[unit];
  const amount = digits === undefined || factor === undefined ? Number.NaN : Number(digits) * factor;
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > limit.most) {
    const spelled = Object.keys(units)
      .filter((name) => name !== '')
      .join(', ');
    const range = limit.most === unlimited ? 'from 1' : `from 1 to ${limit.most}`;
    const right = spelled === '' ? `a whole number ${range}` : `a number ${range} with one of ${spelled}`;
    throw new InvalidLimitError(`the limit ${limit.name} cannot be "${value}"; it takes ${right}`);
  }
  return amount;
}

function row(name: string, unit: Unit, standard: number, about: string, most = unlimited): LimitRow {
  return { name, unit, standard, most, about };
}
