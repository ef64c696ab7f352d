import type { RosterExtent } from '../../src/model/peer.js';
import type { Peer, ReceivedMessage } from '../../src/server/peer.js';
import { harmlessLine, harmlessLines } from '../terminal/harmless-text.js';
import { failure } from './carry-out.js';

/** Prints what a peer hears: texts, who comes and goes, and which of its messages failed; until the returned function is called. */
export function announce(peer: Pick<Peer, 'on'>, print: (text: string) => void): () => void {
  let heard: RosterExtent['kind'] = 'whole';
  const subscriptions = [
    peer.on('roster', ({ kind, count }) => {
      if (kind === heard) return;
      heard = kind;
      print(kind === 'part' ? largeNetwork(count) : '* the network is small again: you hear of everybody');
    }),
    peer.on('message', (message) => print(receivedText(message))),
    peer.on('join', ({ id }) => print(`* ${id} joined`)),
    peer.on('leave', ({ id }) => print(`* ${id} left`)),
    peer.on('away', ({ id }) => print(`* ${id} is away`)),
    peer.on('back', ({ id }) => print(`* ${id} is back`)),
    peer.on('renamed', ({ to, words }) => print(failure(`your ID is ${to} from now on: ${words}`))),
    peer.on('delivery', ({ to, text, state }) => {
      if (state.kind === 'failed') print(failure(`not delivered to ${to}: ${state.words} (${opening(text)})`));
    }),
  ];
  return () => {
    for (const unsubscribe of subscriptions) unsubscribe();
  };
}

function largeNetwork(count: number): string {
  return `* there are ${count} others: you hear of those you have to do with, and find PREFIX looks up the rest`;
}

/** `[ID]: text`; further lines are indented, so that none of them can pass for somebody else's. */
function receivedText({ from, text }: Pick<ReceivedMessage, 'from' | 'text'>): string {
  return harmlessLines(`[${from}]: ${text}`).join('\n    ');
}

const openingLength = 40;

/** Enough of a text to know which it was. */
function opening(text: string): string {
  const characters = [...harmlessLine(text)];
  return characters.length <= openingLength ? characters.join('') : `${characters.slice(0, openingLength).join('')}…`;
}
