import { standardLimits } from '../../src/model/limits.js';
import type { ScheduleOptions } from './make-schedule.js';

/** A fault put into the core on purpose: a text that stands in a file exactly once, and another in its place. */
interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Mutant {
  readonly name: string;
  readonly changes: readonly Change[];
}

const { smallNetwork } = standardLimits;

/**
 * The seeds that mutants are tried on, in this order, those of delivery and custody in the other one; the core as it is must pass each
 * of them.
 */
export const trials: readonly (Omit<ScheduleOptions, 'seed' | 'duration'> & {
  readonly seeds: readonly number[];
})[] = [
  { nodes: 4, leaves: 10, faults: [], shape: 'clique', aside: [], smallNetwork, seeds: [1] },
  { nodes: 4, leaves: 10, faults: [], shape: 'mutual', aside: [], smallNetwork, seeds: [1, 2] },
  { nodes: 5, leaves: 20, faults: ['partition'], shape: 'any', aside: [], smallNetwork, seeds: [1, 2, 3, 4, 5] },
  { nodes: 4, leaves: 12, faults: ['cut', 'restart'], shape: 'any', aside: [], smallNetwork: 8, seeds: [1, 2, 3] },
  { nodes: 3, leaves: 2, faults: ['mail'], shape: 'any', aside: [], smallNetwork, seeds: [1, 2, 3, 4] },
  // Only where nodes are many links apart does one get a record that neither its origin nor enough others have told its neighbours.
  { nodes: 7, leaves: 4, faults: [], shape: 'chain', aside: [], smallNetwork, seeds: [1, 2] },
];

export const mutants: readonly Mutant[] = [
  {
    name: 'passes on what it has seen before',
    changes: [
      {
        file: 'src/routing/announcing/intake.ts',
        from: "    if (verdict !== 'news' && verdict !== 'held') return;",
        to: "    if (verdict === 'old') propagation.flood({ kind: 'attachment', attachment: wire }, link);\n    if (verdict !== 'news' && verdict !== 'held') return;",
      },
    ],
  },
  {
    name: 'hears of nobody for whom something waits since an earlier run',
    changes: [
      {
        file: 'src/routing/leaf/watch-list.ts',
        from: 'const unused = [...needed].filter((id) => !this.#standings.has(id));',
        to: 'const unused: PeerId[] = [];',
      },
    ],
  },
  {
    name: 'passes news back over the link that they came by',
    changes: [{ file: 'src/routing/announcing/propagation.ts', from: '      if (link === except) continue;', to: '' }],
  },
  {
    name: 'floods what concerns a leaf instead of following the tree',
    changes: [
      {
        file: 'src/routing/announcing/propagation.ts',
        from: 'const links = children ? children.flatMap((name) => this.#neighbours.get(name) ?? []) : this.adjacent();',
        to: 'const links = this.#neighbours.values();',
      },
    ],
  },
  {
    name: 'ignores incarnations',
    changes: [
      {
        file: 'src/routing/order.ts',
        from: 'a.incarnation - b.incarnation || a.counter - b.counter',
        to: 'a.counter - b.counter',
      },
    ],
  },
  {
    name: 'lets a late departure end whatever attachment there is',
    changes: [
      {
        file: 'src/routing/directory/presentation.ts',
        from: '  return compareVersions(versionOfDeparture(departure), version) >= 0;',
        to: '  return true;',
      },
    ],
  },
  {
    name: 'leaves an ID to whoever came first here',
    changes: [
      {
        file: 'src/routing/directory/directory.ts',
        from: 'const isBetter = compareClaims(claimOf(contender), claim) < 0;',
        to: 'const isBetter = false;',
      },
    ],
  },
  {
    name: 'gives an ID to whoever comes last',
    changes: [
      {
        file: 'src/routing/directory/directory.ts',
        from: 'const isBetter = compareClaims(claimOf(contender), claim) < 0;',
        to: 'const isBetter = compareClaims(claimOf(contender), claim) !== 0;',
      },
    ],
  },
  {
    name: 'lets the leaves of a lost node go without grace',
    changes: [
      {
        file: 'src/routing/directory/directory.ts',
        from: '      grace: limits.homeLossGrace,',
        to: '      grace: 0,',
      },
    ],
  },
  {
    name: 'tells the leave of a lost leaf without grace',
    changes: [
      {
        file: 'src/routing/announcing/home.ts',
        from: 'clock.after(limits.linkLossGrace, () => {',
        to: 'clock.after(0, () => {',
      },
    ],
  },
  {
    name: 'never ends the absence of a leaf whose link was lost',
    changes: [
      { file: 'src/routing/announcing/home.ts', from: "\n      this.#announceEnd(attachment, 'leave');", to: '' },
    ],
  },
  {
    name: 'keeps both of two links between the same nodes',
    changes: [
      {
        file: 'src/server/node-session.ts',
        from: '    if (present && !this.#links.isBetter(link, present)) {',
        to: '    if (present && !link.remote) {',
      },
      { file: 'src/server/node-session.ts', from: '    present?.close(closeCodes.duplicateLink, words);', to: '' },
    ],
  },
  {
    name: 'shows a text again that is offered again',
    changes: [
      {
        file: 'src/delivery/incoming-stream.ts',
        from: '    else if (arrival.sequence > this.#mark.sequence) this.#keepEarly(arrival);',
        to: '    else if (arrival.sequence > this.#mark.sequence) this.#keepEarly(arrival);\n    else { ready.push(arrival); this.#mark = { ...this.#mark }; }',
      },
    ],
  },
  {
    name: 'shows a text again when it was started anew',
    changes: [{ file: 'src/delivery/inbox.ts', from: '      this.#markChange(sender, mark),\n    ];', to: '    ];' }],
  },
  {
    name: 'confirms a text before it is on disk',
    changes: [
      {
        file: 'src/delivery/inbox.ts',
        from: '    this.#options.context.journal.record(changes, {',
        to: '    stream.keep(mark);\n    this.#owe(sender, custodian);\n    this.#options.context.journal.record(changes, {',
      },
    ],
  },
  {
    name: 'says that a message is sent before it is on disk',
    changes: [
      {
        file: 'src/custody/mailboxes.ts',
        from: '    if (await this.#write(changes)) {',
        to: "    void this.#write(changes).then(() => {\n      for (const { entry } of placed) if (entry.state === 'arriving') entry.state = 'kept';\n      for (const box of new Set(placed.map(({ entry }) => entry.box))) changed(box);\n    });\n    if (placed.length > 0) return outcomes;\n    if (await this.#write(changes)) {",
      },
    ],
  },
  {
    name: 'drops mail that it has passed on',
    changes: [
      {
        file: 'src/custody/mailroom.ts',
        from: 'const lost = (entry: MailEntry): void => boxes.lost(entry);',
        to: 'const lost = (entry: MailEntry): void => boxes.remove(entry);',
      },
      {
        file: 'src/custody/courier.ts',
        from: '    this.#waitFor(batch);\n    // All',
        to: "    for (const entry of batch) if (entry.state !== 'gone') this.#options.lost(entry);\n    this.#waitFor(batch);\n    // All",
      },
    ],
  },
  {
    name: 'drops mail when its addressee comes by',
    changes: [
      {
        file: 'src/custody/mailroom.ts',
        from: '    this.#keeping?.couriers.peerReachable(peer);',
        to: '    this.#keeping?.couriers.peerReachable(peer);\n    for (const box of this.#keeping?.boxes.index.boxes.values() ?? [])\n      if (equalBytes(box.addressee.key, peer.key)) for (const entry of [...box.entries]) this.#keeping?.boxes.remove(entry);',
      },
    ],
  },
  {
    name: 'gives a number again that it has given before a crash',
    changes: [
      {
        file: 'src/delivery/correspondent.ts',
        from: "      this.#streamChange(),\n      { kind: 'put', key: this.#letterKey(sequence)",
        to: "      { kind: 'put', key: this.#streamKey, value: encodeOutgoingStream({ ...stream.stored, nextSequence: 1 + stream.stored.confirmed }) },\n      { kind: 'put', key: this.#letterKey(sequence)",
      },
    ],
  },
  {
    name: 'forgets what waits when it is started anew',
    changes: [
      {
        file: 'src/delivery/recollection.ts',
        from: 'letters: byAddressee.get(toHex(stream.addressee.key)) ?? []',
        to: 'letters: []',
      },
    ],
  },
  {
    name: 'never offers a text again',
    changes: [
      {
        file: 'src/delivery/outgoing-stream.ts',
        from: '    this.#stopTimer();\n    this.#offered = 0;\n    this.#offeredBytes = 0;\n    this.offerMore();',
        to: '    this.offerMore();',
      },
      {
        file: 'src/delivery/stream-custody.ts',
        from: '(!isThere || this.#stream.isLate(letter))',
        to: '(!isThere)',
      },
    ],
  },
  {
    name: 'tells leaves of a large network nothing of those whom they watch',
    changes: [
      {
        file: 'src/routing/leaves/leaf-audience.ts',
        from: '    for (const leaf of this.#watchers.of(id)) {',
        to: '    for (const leaf of [] as PeerId[]) {',
      },
    ],
  },
  {
    name: 'never tells anew how many there are',
    changes: [
      {
        file: 'src/routing/leaves/leaf-audience.ts',
        from: '      if (!isNews) return;',
        to: '      if (news) return;',
      },
    ],
  },
  {
    name: 'lets a leaf of a large network keep whom it does not watch',
    changes: [
      {
        file: 'src/routing/leaf/leaf.ts',
        from: 'if (!lines.has(id) && !kept.has(id)) this.#roster.delete(id);',
        to: 'void kept;',
      },
    ],
  },
  {
    name: 'shows a post again that it is told again',
    changes: [
      { file: 'src/rooms/own/incoming-posts.ts', from: '    if (log.find(entry.name)) return;', to: '' },
      {
        file: 'src/rooms/own/catching-up.ts',
        from: 'have: writeNames(log.names())',
        to: 'have: writeNames([])',
      },
    ],
  },
  {
    name: 'says that a post is sent before it is on disk',
    changes: [
      {
        file: 'src/rooms/serving/room-sayings.ts',
        from: "intaken.kind === 'known' ? disk.kept(intaken.name) : written",
        to: "Promise.resolve('stored')",
      },
    ],
  },
  {
    name: 'tells nothing of homes whose inventory it has asked for',
    changes: [
      {
        file: 'src/routing/comparing/digest-answer.ts',
        from: 'yield* this.#tellLeaves(name, have && readHashes(have));',
        to: 'void [name, have, readHashes];',
      },
    ],
  },
  {
    name: 'never compares what it has of a room unless it begins to serve it',
    changes: [
      {
        file: 'src/rooms/serving/room-sync.ts',
        from: 'if (nearest) this.#compareLater(replica, this.#options.limits.newsDelay, () => [nearest]);',
        to: 'void nearest;',
      },
      {
        file: 'src/rooms/serving/room-sync.ts',
        from: 'if (node) this.offer(replica, node);',
        to: 'void node;',
      },
    ],
  },
  {
    name: 'keeps what it has of a room that it does not serve any more',
    changes: [
      {
        file: 'src/rooms/serving/room-remainders.ts',
        from: 'if (to && offered < width) {',
        to: 'if (to && offered > width) {',
      },
    ],
  },
  {
    name: 'passes what is said in a room on over all links',
    changes: [
      {
        file: 'src/routing/graph/ways.ts',
        from: '[...branches].flatMap((name) => links.get(name) ?? [])',
        to: '[...links.values()].slice(0, branches.size * Infinity)',
      },
    ],
  },
  {
    name: 'leaves what is said in a room to the next comparison',
    changes: [
      {
        file: 'src/rooms/serving/room-spreads.ts',
        from: 'if (this.#isNew(origin, part)) this.#send(',
        to: 'if (this.#isNew(origin, part) && part.posts.length === 0) this.#send(',
      },
    ],
  },
  {
    name: 'takes the word of a member that came last for the newest',
    changes: [
      {
        file: 'src/rooms/room-members.ts',
        from: 'if (before && !isNewer(membership.change, name, before))',
        to: 'if (before?.name === name && isNewer(membership.change, name, before) !== undefined)',
      },
    ],
  },
  {
    name: 'does not tell those who are here what other nodes have supplied',
    changes: [
      {
        file: 'src/rooms/serving/room-arrivals.ts',
        from: '    tellItems(replica.audience, { room: replica.id, posts: [], memberships });\n',
        to: '',
      },
      {
        file: 'src/rooms/serving/room-arrivals.ts',
        from: "if (outcome === 'stored') tellItems(",
        to: 'if (false) tellItems(',
      },
    ],
  },
  {
    name: 'says something in a room to one home only',
    changes: [{ file: 'src/rooms/own/own-room.ts', from: '    this.#posts.offerAll();\n', to: '' }],
  },
  {
    name: 'says things in a private room as they are',
    changes: [
      {
        file: 'src/rooms/own/post-sealing.ts',
        from: 'content: sealPost(this.#crypto, access.secret, binding, content) }',
        to: 'content }',
      },
    ],
  },
];
