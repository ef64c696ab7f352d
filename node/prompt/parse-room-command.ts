import { takeQuoted, takeWord } from './take-id.js';

/** What somebody wants of rooms. A room is named as it was typed, with or without #. */
export type RoomCommand =
  | { readonly kind: 'say'; readonly room: string; readonly text: string }
  /** `invitation`: of a private room. */
  | { readonly kind: 'join'; readonly room: string; readonly invitation: string | undefined }
  | { readonly kind: 'new' | 'leave' | 'members'; readonly room: string }
  /** `id`: to whom; undefined to show what lets somebody in. */
  | { readonly kind: 'invite'; readonly room: string; readonly id: string | undefined }
  | { readonly kind: 'remove'; readonly room: string; readonly id: string }
  | { readonly kind: 'rooms'; readonly which: 'own' | 'all' }
  | { readonly kind: 'room-history'; readonly room: string; readonly count: number | undefined };

/** A line that asks for nothing that can be done, in words for a person. */
export interface Mistake {
  readonly kind: 'mistake';
  readonly words: string;
}

/** The commands that the name of a room follows. */
export const roomCommands = ['join', 'new', 'leave', 'members', 'invite', 'remove'] as const;

export type RoomWord = (typeof roomCommands)[number];

/** What stands before the name of a room. */
export const roomMark = '#';

const purposes: Readonly<Record<RoomWord, string>> = {
  join: 'of the room that you want to be in',
  new: 'that the private room is to have',
  leave: 'of the room that you do not want to be in any more',
  members: 'of the room whose members it is to show',
  invite: 'of the private room whose invitation it is to show or to send',
  remove: 'of the private room that somebody is to be removed from',
};

/** What stands behind the name. */
const endings: Readonly<Record<RoomWord, string>> = {
  join: ' [INVITATION]',
  new: '',
  leave: '',
  members: '',
  invite: ' [ID]',
  remove: ' ID',
};

/** Reads `#lobby text`. */
export function parseSaying(room: string, text: string): RoomCommand | Mistake {
  if (text === '')
    return mistake(`the text is missing: write ${room} text; for the ID of somebody, quote it: "${room}"`);
  return { kind: 'say', room, text };
}

/** Reads what stands behind one of the commands. */
export function parseRoomCommand(word: RoomWord, typed: string): RoomCommand | Mistake {
  const usage = `write ${word} ROOM${endings[word]}`;
  if (typed === '') return mistake(`${word} needs the name ${purposes[word]}: ${usage}`);
  if (word === 'invite' || word === 'remove') return parseWithMember(word, typed, usage);
  const [room = '', invitation, ...more] = typed.split(/\s+/u);
  if (word === 'join' && more.length === 0) return { kind: word, room, invitation };
  if (word !== 'join' && invitation === undefined) return { kind: word, room };
  return mistake(`${usage}; to write to a peer called ${word}, quote it: "${word}" ${typed}`);
}

/** Reads `ROOM ID`, the ID in quotes where it has spaces. */
function parseWithMember(word: 'invite' | 'remove', typed: string, usage: string): RoomCommand | Mistake {
  const { id: room, rest } = takeWord(typed);
  const whom = rest.trim();
  if (whom === '' && word === 'invite') return { kind: word, room, id: undefined };
  if (whom === '') return mistake(`${word} needs the ID of a member: ${usage}`);
  const taken = whom.startsWith('"') ? takeQuoted(whom) : takeWord(whom);
  if (!taken) return mistake(`the quote before the ID is not closed: write ${word} ${room} "ID"`);
  if (taken.rest.trim() === '') return { kind: word, room, id: taken.id };
  return mistake(
    `${usage}, with the ID in quotes where it has spaces: ${word} plans "Anna Maria"; to write to a peer called ${word}, quote it: "${word}" ${typed}`,
  );
}

/** Reads what stands behind `rooms`. */
export function parseRooms(typed: string): RoomCommand | Mistake {
  if (typed === '') return { kind: 'rooms', which: 'own' };
  if (typed === 'all') return { kind: 'rooms', which: 'all' };
  return mistake(`write rooms or rooms all; to write to a peer called rooms, quote it: "rooms" ${typed}`);
}

function mistake(words: string): Mistake {
  return { kind: 'mistake', words };
}
