import { equalBytes } from '../../src/model/bytes.js';
import { deliveryFailureWords } from '../../src/delivery/failure-words.js';
import { roomRefusalWords } from '../../src/rooms/own/refusals.js';
import type { PeerAddress, RosterExtent } from '../../src/model/peer.js';
import { yieldedPeerId } from '../../src/model/peer-id.js';
import type { Peer, ReceivedMessage } from '../../src/server/peer.js';
import { harmlessLines } from '../terminal/harmless-text.js';
import { DeliveryLines } from './delivery-lines.js';
import { authorName } from './author-name.js';
import { failure } from './failure.js';
import { quotedIfNeeded } from './parse-command.js';
import { offerLines, removedLine } from './room-commands.js';
import { RoomTexts } from './room-texts.js';
import { amendmentWords, utteranceWords } from './utterance-words.js';

export interface AnnounceOptions {
  readonly print: (text: string) => void;
  /** Whether a person looks at it: then what is printed is read. */
  readonly isRead: boolean;
  /** When this run began, epoch milliseconds. */
  readonly begunAt: number;
}

/** Prints what a peer hears: texts, who comes and goes, and how its own messages fare; until the returned function is called. */
export function announce(
  peer: Pick<Peer, 'on' | 'key' | 'markRead' | 'rooms'>,
  { print, isRead, begunAt }: AnnounceOptions,
): () => void {
  let heard: RosterExtent['kind'] = 'whole';
  const deliveries = new DeliveryLines(print, begunAt);
  const roomTexts = new RoomTexts(print);
  const subscriptions = [
    peer.on('roster', ({ kind, count }) => {
      if (kind === heard) return;
      heard = kind;
      print(kind === 'part' ? largeNetwork(count) : '* the network is small again: you hear of everybody');
    }),
    peer.on('message', (message) => {
      print(receivedText(message));
      if (isRead) peer.markRead(message.from);
    }),
    peer.on('amendment', ({ from, amendment }) => {
      print(harmlessLines(`* ${authorName(from)} ${amendmentWords(amendment)}`).join('\n    '));
      if (isRead) peer.markRead(from);
    }),
    peer.on('room-message', (message) => roomTexts.heard(message)),
    peer.on('room-amendment', ({ room, from, amendment }) =>
      print(harmlessLines(`* ${from} in #${room.name} ${amendmentWords(amendment)}`).join('\n    ')),
    ),
    peer.on('room-standing', ({ name }) => {
      const standing = peer.rooms.find(name)?.standing;
      if (standing?.kind === 'refused')
        print(failure(`you are not in #${name} yet: ${roomRefusalWords(standing.reason)}; it is asked again`));
    }),
    peer.on('room-renewed', ({ by, removed, room }) => {
      // Who has done it was answered.
      if (!equalBytes(by.key, peer.key)) print(removedLine(`${by.id} has`, removed.id, room.name));
    }),
    peer.on('room-invitation', (invitation) => print(offerLines(invitation).join('\n'))),
    peer.on('room-invited', ({ to, room, state }) => {
      if (state.kind === 'failed')
        print(failure(`${to} did not get what lets them into #${room}: ${deliveryFailureWords(state)}`));
    }),
    peer.on('room-post', (post) => deliveries.posted(post)),
    peer.on('join', ({ id }) => print(`* ${id} joined`)),
    peer.on('leave', ({ id }) => print(`* ${id} left`)),
    peer.on('away', ({ id }) => print(`* ${id} is away`)),
    peer.on('back', ({ id }) => print(`* ${id} is back`)),
    peer.on('renamed', ({ to, words }) => print(failure(`your ID is ${to} from now on: ${words}`))),
    peer.on('other-key', (address) => print(otherKey(address))),
    peer.on('delivery', (message) => deliveries.progressed(message)),
  ];
  return () => {
    for (const unsubscribe of subscriptions) unsubscribe();
  };
}

function largeNetwork(count: number): string {
  return `* there are ${count} others: you hear of those you have to do with, and lookup PREFIX finds the rest`;
}

/** Loud: what is written from now on may be read by somebody else. */
function otherKey({ id, key }: PeerAddress): string {
  const quoted = quotedIfNeeded(id);
  return [
    failure(`WARNING: ${id} has another key than before and may be somebody else`),
    `  what comes from that key is shown as ${yieldedPeerId(id, key)}, and nothing is sent to it`,
    `  ask ${id} by another way; if the key is new, type: accept ${quoted}, then compare: verify ${quoted}`,
  ].join('\n');
}

/** `[ID]: text`; further lines are indented, so that none of them can pass for somebody else's. */
function receivedText({ from, utterance }: Pick<ReceivedMessage, 'from' | 'utterance'>): string {
  return harmlessLines(`[${authorName(from)}]: ${utteranceWords(utterance)}`).join('\n    ');
}
