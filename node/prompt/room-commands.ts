import { UnknownRoomError } from '../../src/model/errors.js';
import { typedRoomName } from '../../src/model/room.js';
import { equalBytes } from '../../src/model/bytes.js';
import { postFailureWords } from '../../src/rooms/own/refusals.js';
import type { OutgoingPost, Room, RoomHistoryEntry, RoomInvitation } from '../../src/server/peer.js';
import { harmlessLine, harmlessLines } from '../terminal/harmless-text.js';
import { alignColumns } from './columns.js';
import { failure } from './failure.js';
import { localTime } from './local-time.js';
import type { PromptPeer } from './prompt-peer.js';
import { utteranceWords } from './utterance-words.js';

/** Messages that are shown if no number is given. */
const fewMessages = 20;
/** Members that are named where there is one line for a room. */
const fewMembers = 10;

/** Says something in a room. @throws InvalidRoomNameError, UnknownRoomError, MessageSizeError, PeerStateError */
export function say(room: string, text: string, peer: PromptPeer): OutgoingPost {
  return roomCalled(room, peer).send(text);
}

/**
 * Comes into a room: with an invitation into a private one.
 * @throws InvalidRoomNameError, InvalidInvitationError, PeerStateError
 */
export function join(name: string, invitation: string | undefined, peer: PromptPeer): readonly string[] {
  const known = peer.rooms.find(name);
  if (known?.invitation === invitation && known) return [`* you are in #${known.name} already`];
  if (known) return [namesake(known)];
  const room = invitation === undefined ? peer.rooms.join(name) : peer.rooms.accept(name, invitation);
  return [`* you are in #${room.name} from now on; to say something there: #${room.name} text`];
}

/** Makes a private room. @throws InvalidRoomNameError, PeerStateError */
export function found(name: string, peer: PromptPeer): readonly string[] {
  const known = peer.rooms.find(name);
  return known ? [namesake(known)] : invitationLines(peer.rooms.found(name));
}

/**
 * Shows what lets others into a private room, or sends it to somebody.
 * @throws InvalidRoomNameError, UnknownRoomError, InvalidInvitationError, and what sending a text throws
 */
export function invite(name: string, id: string | undefined, peer: PromptPeer): readonly string[] {
  const room = roomCalled(name, peer);
  if (id === undefined) return invitationLines(room);
  const { to } = room.invite(id);
  return [harmlessLine(`* ${to} gets an invitation into #${room.name}, now or when they are there`)];
}

/** Removes somebody from a private room. @throws InvalidRoomNameError, UnknownRoomError, RoomRemovalError, StoreError */
export async function remove(name: string, id: string, peer: PromptPeer): Promise<readonly string[]> {
  const room = roomCalled(name, peer);
  const wanted = id.normalize('NFC');
  const [member, ...namesakes] = room.members().filter((candidate) => candidate.id === wanted);
  if (!member) return [failure(`${id} is not in #${room.name}: members ${room.name} shows who is`)];
  if (namesakes.length > 0) return [failure(`more than one in #${room.name} call themselves ${id}`)];
  await room.removeMember(member);
  return [removedLine('you have', member.id, room.name)];
}

/** Somebody has removed somebody else: `who` says it with its verb. */
export function removedLine(who: string, removed: string, room: string): string {
  return harmlessLine(`* ${who} removed ${removed} from #${room}: it goes on under a new secret`);
}

/** Offers what somebody has sent. The second line can be typed as it is. */
export function offerLines({ from, room, invitation }: RoomInvitation): readonly string[] {
  return [
    harmlessLine(`* ${from} invites you into the private room #${room}; to come in:`),
    `join ${room} ${invitation}`,
  ];
}

/** Leaves a room. @throws InvalidRoomNameError, UnknownRoomError */
export function leave(name: string, peer: PromptPeer): readonly string[] {
  const room = roomCalled(name, peer);
  room.leave();
  return [`* you have left #${room.name}, and what was said there is forgotten`];
}

/** Who is in a room. @throws InvalidRoomNameError, UnknownRoomError */
export function members(name: string, peer: PromptPeer): readonly string[] {
  const room = roomCalled(name, peer);
  const others = room.members().map(({ id }) => id);
  return others.length === 0 ? [`nobody else is in #${room.name}`] : others;
}

/** The rooms that this peer is in. */
export function ownRooms(peer: PromptPeer): readonly string[] {
  const rooms = peer.rooms.all();
  const offers = peer.rooms.invitations().flatMap(offerLines);
  if (rooms.length === 0)
    return ['you are in no room: rooms all shows which there are, join ROOM gets you in', ...offers];
  const rows = rooms.map((room) => {
    const others = room.members().map(({ id }) => id);
    const more = others.length > fewMembers ? ', …' : '';
    const named = ['you', ...others.slice(0, fewMembers)].join(', ') + more;
    return [`#${room.name}`, room.isPrivate ? 'private' : 'public', String(others.length + 1), named];
  });
  return [...alignColumns([['ROOM', 'KIND', 'MEMBERS', 'WHO'], ...rows]), ...offers];
}

/** The public rooms of the network. @throws RoomQuestionError, PeerStateError */
export async function publicRooms(peer: PromptPeer): Promise<readonly string[]> {
  const { rooms, total } = await peer.rooms.list();
  if (total === 0) return ['there are no public rooms'];
  const rows = rooms.map((room) => [harmlessLine(`#${room.name}`), String(room.members)]);
  const lines = alignColumns([['ROOM', 'MEMBERS'], ...rows]);
  return total > rooms.length ? [...lines, `the largest ${rooms.length} of ${total}`] : lines;
}

/** The last messages in a room. @throws InvalidRoomNameError, UnknownRoomError, StoreError */
export async function roomHistory(
  name: string,
  count: number | undefined,
  peer: PromptPeer,
): Promise<readonly string[]> {
  const room = roomCalled(name, peer);
  const entries = await room.history({ limit: count ?? fewMessages });
  if (entries.length === 0) return [`nothing is kept of what was said in #${room.name}`];
  return withRenewals(entries, room, peer);
}

/** Where a room went on under a new secret stands among what was said. */
function withRenewals(entries: readonly RoomHistoryEntry[], room: Room, peer: PromptPeer): readonly string[] {
  const first = entries[0]?.place ?? '';
  const notes = room.renewals
    .filter(({ place }) => place > first)
    .map(({ place, at, by, removed }) => {
      const who = equalBytes(by.key, peer.key) ? 'you have' : `${by.id} has`;
      return { place, line: `${localTime(at)}  ${removedLine(who, removed.id, room.name)}` };
    });
  const said = entries.map((entry) => ({ place: entry.place, line: entryLine(entry) }));
  return [...said, ...notes].sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ line }) => line);
}

/** `[#lobby bob]: text`; further lines are indented, so that none of them can pass for somebody else's. */
export function roomText({ room, from, utterance }: Pick<RoomHistoryEntry, 'room' | 'from' | 'utterance'>): string {
  return harmlessLines(`[#${room.name} ${from}]: ${utteranceWords(utterance)}`).join('\n    ');
}

function entryLine(entry: RoomHistoryEntry): string {
  const { state } = entry;
  const line = `${localTime(entry.at)}  ${roomText(entry)}`;
  switch (state.kind) {
    case 'queued':
      return `${line}  (waits)`;
    case 'sent':
      return line;
    case 'failed':
      return `${line}  (${harmlessLine(`not sent: ${postFailureWords(state)}`)})`;
  }
}

/** @throws InvalidRoomNameError, UnknownRoomError if this peer is in no room of that name */
function roomCalled(name: string, peer: PromptPeer): Room {
  const room = peer.rooms.find(name);
  if (!room) throw new UnknownRoomError(`#${typedRoomName(name)}`);
  return room;
}

/** At the prompt a name is one room. */
function namesake({ name, isPrivate }: Room): string {
  const kind = isPrivate ? 'private' : 'public';
  return failure(`you are in a ${kind} room #${name}: leave it first, or take another name for the new one`);
}

/** The second line can be typed as it is. */
function invitationLines({ name, invitation }: Room): readonly string[] {
  if (invitation === undefined) return [`* #${name} is public, nobody needs an invitation: join ${name}`];
  return [
    `* who types this is in #${name} and reads everything there: hand it on where nobody else sees it`,
    `join ${name} ${invitation}`,
  ];
}
