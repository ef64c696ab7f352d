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
  stallPatience: row(
    'stall-patience',
    'milliseconds',
    5 * second,
    'time a leaf that has fallen behind may read nothing, while those wait who send to it',
  ),
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
  recordRefresh: row(
    'record-refresh',
    'milliseconds',
    30 * minute,
    'time after which a node says anew how it is linked',
  ),
  newsDelay: row('news-delay', 'milliseconds', 50, 'how long news of who comes and goes wait for each other'),
  awayNewsDelay: row(
    'away-news-delay',
    'milliseconds',
    2 * second,
    'how long somebody has to be away until leaves are told',
  ),
  repairInterval: row('repair-interval', 'milliseconds', 30 * second, 'time after which a node compares what it knows'),
  repairDelay: row('repair-delay', 'milliseconds', 2 * second, 'the same after ways between nodes have changed'),
  smallNetwork: row('small-network', 'count', 500, 'peers up to which every leaf hears of everybody'),
  smallAgain: row('small-again', 'count', 400, 'peers below which a network that was larger counts as small again'),
  watchedPeers: row('watched-peers', 'count', 1_000, 'others that one leaf hears of in a larger network'),
  lookupBurst: row('lookup-burst', 'count', 20, 'times a leaf may look somebody up at once'),
  lookupRate: row('lookup-rate', 'count', 5, 'times a leaf may look somebody up in each second after that'),
  mapDelay: row(
    'map-delay',
    'milliseconds',
    500,
    'shortest time between two maps of the network for whoever looks at it',
  ),
  mapTime: row('map-time', 'milliseconds', 2 * minute, 'time for which a leaf is shown the map until it asks again'),
  roomsPerLeaf: row('rooms', 'count', 50, 'rooms one leaf may be in'),
  keptRooms: row(
    'kept-rooms',
    'count',
    1_000,
    'rooms that are not served any more, of which a node still has something',
  ),
  servedRooms: row('served-rooms', 'count', 250, 'rooms that a node serves for its leaves and itself', 1_000),
  roomMembers: row('room-members', 'count', 4_000, 'members of a room whom a node remembers', 7_000),
  roomPosts: row('room-history', 'count', 1_000, 'posts of a room that are kept', 1_000),
  roomTime: row('room-time', 'milliseconds', 7 * day, 'how long posts and members of a room are kept'),
  roomPostBytes: row('room-post-size', 'bytes', 16 * KiB, 'bytes of one post', 32 * KiB),
  roomGrace: row('room-grace', 'milliseconds', minute, 'how long a node serves a room after the last has left'),
  roomClockError: row('room-clock-error', 'milliseconds', minute, 'how far ahead of the clock of a node a post may be'),
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
  streamWindowMessages: row(
    'stream-window',
    'count',
    256,
    'unconfirmed messages on their way to one addressee, or in one room',
  ),
  streamWindowBytes: row(
    'stream-window-size',
    'bytes',
    256 * KiB,
    'unconfirmed bytes on their way to one addressee, or in one room',
  ),
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
  prekeyTime: row('prekey-time', 'milliseconds', 30 * day, 'how long others may seal to a prekey'),
  lastResortTime: row('last-resort-time', 'milliseconds', day, 'time after which the prekey of last resort is another'),
  prekeysGiven: row('prekeys', 'count', 10, 'one-time prekeys that a leaf leaves with its home'),
  depositPatience: row('deposit-patience', 'milliseconds', 5 * second, 'time a node has to take messages into custody'),
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
  mailboxMessagesPerAddress: row(
    'mailbox-per-address',
    'count',
    50,
    'messages kept for one addressee that leaves of this node have sent from one address',
  ),
  mailboxBytesPerAddress: row('mailbox-size-per-address', 'bytes', 512 * KiB, 'bytes of these'),
  mailboxMessagesPerNode: row(
    'mailbox-per-node',
    'count',
    250,
    'messages kept for one addressee that have come from the leaves of one other node',
  ),
  mailboxBytesPerNode: row('mailbox-size-per-node', 'bytes', 2.5 * MiB, 'bytes of these'),
  sealingContexts: row('sealing-contexts', 'count', 1_000, 'sealing contexts of others that a peer keeps open'),
  depositContexts: row('deposit-contexts', 'count', 8, 'sealing contexts of the messages that come in one deposit'),
  mailboxes: row('mailboxes', 'count', 100_000, 'addressees for whom messages are kept'),
  receipts: row('receipts', 'count', 100_000, 'confirmations kept for the senders of messages that were kept'),
  oneTimePrekeys: row('one-time-prekeys', 'count', 100, 'one-time prekeys kept for one owner'),
  keptPrekeys: row(
    'kept-prekeys',
    'count',
    100_000,
    'owners of prekeys, and as many others of copies for the time without their home',
  ),
  keptPrekeysPerAddress: row(
    'kept-prekeys-per-address',
    'count',
    1_000,
    'owners of prekeys who have come from one address',
  ),
  keptPrekeysPerNode: row('kept-prekeys-per-node', 'count', 10_000, 'owners of copies that one other node has left'),
  nodePrekeyBurst: row(
    'node-prekey-burst',
    'count',
    200,
    'one-time prekeys given at once to one other node, which asks for its leaves',
  ),
  nodePrekeyRate: row('node-prekey-rate', 'count', 20, 'the same in each second after that'),
  prekeyBurst: row('prekey-burst', 'count', 10, 'one-time prekeys given to one peer at once'),
  prekeyRate: row('prekey-rate', 'count', 1, 'one-time prekeys given to one peer in each second after that'),
  ownerPrekeyBurst: row('owner-prekey-burst', 'count', 50, 'one-time prekeys of one owner given away at once'),
  ownerPrekeyRate: row(
    'owner-prekey-rate',
    'count',
    1,
    'one-time prekeys of one owner given away in each second after that',
  ),
  prekeyPatience: row('prekey-patience', 'milliseconds', 2 * second, 'time another node has to answer with a prekey'),
  prekeyQuestions: row('prekey-questions', 'count', 1_000, 'questions for prekeys that wait for an answer'),
  storeBytes: row('store-size', 'bytes', GiB, 'bytes a node stores in all'),
  roomTypingMembers: row(
    'typing-members',
    'count',
    30,
    'members of a room up to which it is told who is writing there',
  ),
  fileBytes: row('file-size', 'bytes', 25_000_000, 'bytes of a file that is offered or fetched', 100_000_000),
  fileChunkBytes: row('file-chunk', 'bytes', 32 * KiB, 'bytes of the chunks of a file that is offered', 48 * KiB),
  fileWindowBytes: row(
    'file-window',
    'bytes',
    256 * KiB,
    'bytes of a file that are on their way to a receiver at once',
  ),
  filesAtOnce: row('files-at-once', 'count', 2, 'files that are fetched at once; others wait their turn'),
  fileReceivers: row('file-receivers', 'count', 256, 'receivers who are sent chunks of files at once'),
  filePatience: row(
    'file-patience',
    'milliseconds',
    3 * second,
    'time without a chunk, after which chunks are asked for again',
  ),
  longestFilePatience: row('longest-file-patience', 'milliseconds', 30 * second, 'longest such time'),
  fileAnswers: row('file-answers', 'count', 5, 'requests within a second for files that are gone, which are answered'),
  keptFileBytes: row(
    'kept-files-size',
    'bytes',
    250_000_000,
    'bytes of files that are kept: offered ones, and those that have come',
  ),
  dialPatience: row('dial-patience', 'milliseconds', 5 * second, 'time a dialled node has to answer'),
  firstRetry: row('first-retry', 'milliseconds', second / 2, 'longest wait before the first dial after a lost link'),
  longestRetry: row('longest-retry', 'milliseconds', 30 * second, 'longest wait between two dials'),
  searchDelay: row(
    'search-delay',
    'milliseconds',
    2 * second,
    'time after which nodes out of reach are dialled at addresses that are remembered',
  ),
  holdDown: row(
    'hold-down',
    'milliseconds',
    minute,
    'time for which a node that passed on a forged record is not linked; twice as long the next time',
  ),
  longestHoldDown: row('longest-hold-down', 'milliseconds', hour, 'longest such time'),
  longestSearch: row('longest-search', 'milliseconds', 5 * minute, 'longest wait between two such dials'),
} as const satisfies Record<string, LimitRow>;

export type Limits = { readonly [Name in keyof typeof limitTable]: number };

const names = Object.keys(limitTable) as (keyof Limits)[];

/** In less, no answer can be sure to come by a network, and what is done again and again leaves time for nothing else. */
const shortestWait = second / 10;

/** Frames up to this any peer may send without asking (docs/protocol.md). */
const everybodysFrame = 64 * KiB;

/** What is too small for the rest of the network, or for a node to be of any use. All other limits may be as small as 1. */
const leastUseful: Partial<Limits> = {
  frameBytes: everybodysFrame,
  handshakeFrameBytes: 4 * KiB,
  leafBacklogBytes: 2 * everybodysFrame,
  nodeBacklogBytes: 2 * everybodysFrame,
  // A leaf that has sent one frame of small messages must not be cut off for it: see `LeafThrottle`.
  heldBackBytes: everybodysFrame / 4,
  // To a neighbour of the home.
  hopLimit: 2,
  // A node takes no attachment that holds for more than twice as long, and those of others hold for a day.
  attachmentLifetime: day / 2,
  fileChunkBytes: 4 * KiB,
  handshakeDeadline: shortestWait,
  closeDeadline: shortestWait,
  idlePing: shortestWait,
  heartbeat: shortestWait,
  silence: shortestWait,
  probeDeadline: shortestWait,
  wakeCheck: shortestWait,
  recordRefresh: shortestWait,
  repairInterval: shortestWait,
  confirmationPatience: shortestWait,
  depositPatience: shortestWait,
  prekeyPatience: shortestWait,
  traceTimeout: shortestWait,
  dialPatience: shortestWait,
  filePatience: shortestWait,
  longestRetry: shortestWait,
};

/** The smallest value that an operator may choose. */
export function leastOf(name: keyof Limits): number {
  return leastUseful[name] ?? 1;
}

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
    changes[key] = parseValue(limitTable[key], leastOf(key), value);
  }
  return changes;
}

function parseValue(limit: LimitRow, least: number, value: string): number {
  const units = factors[limit.unit];
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(value) ?? [];
  const factor = units[unit];
  const amount = digits === undefined || factor === undefined ? Number.NaN : Number(digits) * factor;
  if (!Number.isSafeInteger(amount) || amount < least || amount > limit.most) {
    const spelled = Object.keys(units)
      .filter((name) => name !== '')
      .join(', ');
    const from = `from ${formatLimit(least, limit.unit)}`;
    const range = limit.most === unlimited ? from : `${from} to ${formatLimit(limit.most, limit.unit)}`;
    const right = spelled === '' ? `a whole number ${range}` : `a number ${range} with one of ${spelled}`;
    throw new InvalidLimitError(`the limit ${limit.name} cannot be "${value}"; it takes ${right}`);
  }
  return amount;
}

/** A value as `parseLimits` reads it, in the largest unit in which it is a whole number. */
export function formatLimit(value: number, unit: Unit): string {
  const [name, factor] = Object.entries(factors[unit]).findLast(([, size]) => value % size === 0) ?? ['', 1];
  return `${value / factor}${name}`;
}

function row(name: string, unit: Unit, standard: number, about: string, most = unlimited): LimitRow {
  return { name, unit, standard, most, about };
}
