import type { OutgoingPost, Trace } from '../../src/server/peer.js';
import { exportTo, forget, history } from './conversation-commands.js';
import type { FileDesk } from './file-desk.js';
import { explained, failure } from './failure.js';
import { help } from './help.js';
import { find } from './find-messages.js';
import { accept, contacts, verify } from './key-commands.js';
import { lookup, map, table } from './network-commands.js';
import { parseCommand, type Command } from './parse-command.js';
import type { PromptPeer } from './prompt-peer.js';
import {
  found,
  invite,
  join,
  leave,
  members,
  ownRooms,
  publicRooms,
  remove,
  roomHistory,
  say,
} from './room-commands.js';
import { buffer, send } from './sending-commands.js';

/**
 * What comes of a line: something to show, now or when it is found, a trace that goes on from now on, something said in a room, or the
 * wish to end.
 */
export type Outcome =
  | { readonly kind: 'shown'; readonly lines: readonly string[] }
  | { readonly kind: 'asking'; readonly lines: Promise<readonly string[]> }
  | { readonly kind: 'tracing'; readonly trace: Trace }
  /** It is under way to a room. */
  | { readonly kind: 'said'; readonly post: OutgoingPost }
  | { readonly kind: 'end' };

/** Does what a typed line asks for. */
export function carryOut(line: string, peer: PromptPeer, files: FileDesk): Outcome {
  const command = parseCommand(line);
  try {
    return begin(command, peer, files);
  } catch (error) {
    return shown([explained(error)]);
  }
}

/** @throws what the peer throws. */
function begin(command: Command, peer: PromptPeer, files: FileDesk): Outcome {
  switch (command.kind) {
    case 'end':
      return { kind: 'end' };
    case 'trace':
      return { kind: 'tracing', trace: peer.trace(command.id) };
    case 'lookup':
      return asking(lookup(command.prefix, peer));
    case 'find':
      return asking(find(command.words, peer));
    case 'history':
      return asking(history(command.id, command.count, peer));
    case 'export':
      return asking(exportTo(command.file, peer));
    case 'forget':
      return asking(forget(command.id, peer));
    case 'nothing':
      return shown([]);
    case 'send':
      return shown(send(command.to, command.text, peer));
    case 'table':
      return shown(table(peer));
    case 'map':
      return asking(map(peer));
    case 'buffer':
      return shown(buffer(peer));
    case 'contacts':
      return shown(contacts(peer));
    case 'accept':
      return shown(accept(command.id, peer));
    case 'verify':
      return shown(verify(command.id, command.verdict, peer));
    case 'say':
      return { kind: 'said', post: say(command.room, command.text, peer) };
    case 'join':
      return shown(join(command.room, command.invitation, peer));
    case 'new':
      return shown(found(command.room, peer));
    case 'leave':
      return shown(leave(command.room, peer));
    case 'members':
      return shown(members(command.room, peer));
    case 'invite':
      return shown(invite(command.room, command.id, peer));
    case 'remove':
      return asking(remove(command.room, command.id, peer));
    case 'rooms':
      return command.which === 'all' ? asking(publicRooms(peer)) : shown(ownRooms(peer));
    case 'room-history':
      return asking(roomHistory(command.room, command.count, peer));
    case 'files':
      return asking(files.list());
    case 'offer':
      return asking(files.offer(command.to, command.isRoom, command.path));
    case 'fetch':
      return asking(files.fetch(command.number, command.path));
    case 'pause':
      return shown(files.pause(command.number));
    case 'cancel':
      return asking(files.cancel(command.number));
    case 'help':
      return shown(help);
    case 'mistake':
      return shown([failure(command.words)]);
  }
}

function shown(lines: readonly string[]): Outcome {
  return { kind: 'shown', lines };
}

function asking(lines: Promise<readonly string[]>): Outcome {
  return { kind: 'asking', lines: lines.catch((error: unknown) => [explained(error)]) };
}
