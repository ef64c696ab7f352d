import { TabmeshError } from '../../src/model/errors.js';
import type { Peer, Trace } from '../../src/server/peer.js';
import { harmlessLine } from '../terminal/harmless-text.js';
import { alignColumns } from './columns.js';
import { parseCommand, type Command } from './parse-command.js';

/** What the prompt asks of a peer. */
export type PromptPeer = Pick<Peer, 'send' | 'trace' | 'peers' | 'extent' | 'lookup' | 'routes' | 'buffer'>;

/** What comes of a line: something to show, now or when a node has answered, a trace that goes on from now on, or the wish to end. */
export type Outcome =
  | { readonly kind: 'shown'; readonly lines: readonly string[] }
  | { readonly kind: 'asking'; readonly lines: Promise<readonly string[]> }
  | { readonly kind: 'tracing'; readonly trace: Trace }
  | { readonly kind: 'end' };

export const help: readonly string[] = [
  'ID text      send a text to somebody; in quotes where the ID has spaces or is a command: "Anna Maria" hello',
  'table        who is there, and by which link each is reached',
  'trace ID     the way to somebody, hop by hop, with round-trip times',
  'find PREFIX  everybody whose ID begins like that, known or not',
  'buffer       what waits to be confirmed, and for whom',
  'help         this',
  'end          leave',
];

/** Does what a typed line asks for. */
export function carryOut(line: string, peer: PromptPeer): Outcome {
  const command = parseCommand(line);
  switch (command.kind) {
    case 'end':
      return { kind: 'end' };
    case 'find':
      return { kind: 'asking', lines: find(command.prefix, peer) };
    case 'trace':
      return trace(command.to, peer);
    default:
      return { kind: 'shown', lines: answer(command, peer) };
  }
}

async function find(prefix: string, peer: PromptPeer): Promise<readonly string[]> {
  try {
    const { peers, total } = await peer.lookup(prefix);
    if (total === 0) return [harmlessLine(`nobody has an ID that begins with ${prefix}`)];
    const rows = peers.map(({ id, role, home, presence }) => [id, role === 'node' ? '-' : home, presence]);
    const lines = alignColumns([['ID', 'NODE', 'PRESENCE'], ...rows]);
    return total > peers.length ? [...lines, `the first ${peers.length} of ${total}: more letters find fewer`] : lines;
  } catch (error) {
    if (error instanceof TabmeshError) return [failure(error.message)];
    throw error;
  }
}

function trace(to: string, peer: PromptPeer): Outcome {
  try {
    return { kind: 'tracing', trace: peer.trace(to) };
  } catch (error) {
    if (error instanceof TabmeshError) return { kind: 'shown', lines: [failure(error.message)] };
    throw error;
  }
}

function answer(command: Exclude<Command, { kind: 'end' | 'find' | 'trace' }>, peer: PromptPeer): readonly string[] {
  switch (command.kind) {
    case 'nothing':
      return [];
    case 'send':
      return send(command.to, command.text, peer);
    case 'table':
      return table(peer);
    case 'buffer':
      return buffer(peer);
    case 'help':
      return help;
    case 'mistake':
      return [failure(command.words)];
  }
}

function send(to: string, text: string, peer: PromptPeer): string[] {
  try {
    const message = peer.send(to, text);
    const addressee = peer.peers().find(({ id }) => id === message.to);
    if (addressee?.presence !== 'away') return [];
    return [`* ${message.to} is away: the message waits until ${message.to} is back`];
  } catch (error) {
    if (error instanceof TabmeshError) return [failure(error.message)];
    throw error;
  }
}

function table(peer: PromptPeer): string[] {
  const routes = peer.routes();
  if (routes.length === 0) return ['nobody else is there'];
  const rows = routes.map((route) => {
    const { id, presence } = route;
    if (presence === 'away') return [id, '-', '-', presence];
    return [id, route.via === id ? 'direct' : `via ${route.via}`, String(route.hops), presence];
  });
  const lines = alignColumns([['ID', 'LINK', 'HOPS', 'PRESENCE'], ...rows]);
  const { kind, count } = peer.extent;
  return kind === 'whole' ? lines : [...lines, `${routes.length} of ${count} others; find PREFIX looks up the rest`];
}

function buffer(peer: PromptPeer): string[] {
  const waiting = peer.buffer();
  if (waiting.length === 0) return ['nothing waits'];
  const rows = waiting.map(({ to, messages, bytes }) => [to, String(messages), String(bytes)]);
  return alignColumns([['FOR', 'MESSAGES', 'BYTES'], ...rows]);
}

/** How the prompt shows that something went wrong. */
export function failure(words: string): string {
  return `! ${harmlessLine(words)}`;
}
