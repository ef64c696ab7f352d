import { isRoomKey, type ConversationId, type RoomKey } from '../chat/conversation-id.js';
import { texts } from '../texts.js';
import { readTyped, splitFirstWord, type CommandName } from './commands.js';

/** What commands can reach of the page. */
export interface CommandDesk {
  send(id: ConversationId, text: string): void;
  /** Why that did not work, if it did not. */
  joinRoom(name: string): string | undefined;
  /** Asks first. */
  leaveRoom(id: RoomKey): void;
  /** Shows the conversation with somebody and says something there. @throws InvalidPeerIdError */
  write(to: string, text: string): void;
  showMembers(id: RoomKey): void;
  mute(id: ConversationId, isMuted: boolean): void;
  search(text: string): void;
  help(): void;
  refuse(id: ConversationId, words: string): void;
  draft(id: ConversationId, text: string): void;
}

/** Says what was typed in a conversation, or does it if it is a command. What cannot be done stays in the box, with the reason. */
export function perform(desk: CommandDesk, id: ConversationId, text: string): void {
  const typed = readTyped(text);
  if (typed.kind === 'text') {
    desk.send(id, typed.text);
    return;
  }
  const problem =
    typed.kind === 'unknown' ? texts.commands.unknown(typed.name) : obey(desk, id, typed.name, typed.rest.trim());
  if (problem === undefined) desk.draft(id, '');
  else desk.refuse(id, problem);
}

/** Returns why it was not done. */
function obey(desk: CommandDesk, id: ConversationId, name: CommandName, rest: string): string | undefined {
  switch (name) {
    case 'me':
      return texts.commands.usage(name);
    case 'join':
      return join(desk, rest);
    case 'leave':
    case 'members':
      if (!isRoomKey(id)) return texts.commands.onlyInRooms(name);
      if (name === 'leave') desk.leaveRoom(id);
      else desk.showMembers(id);
      return undefined;
    case 'msg':
      return message(desk, rest);
    case 'mute':
    case 'unmute':
      desk.mute(id, name === 'mute');
      return undefined;
    case 'search':
      desk.search(rest);
      return undefined;
    case 'help':
      desk.help();
      return undefined;
  }
}

function join(desk: CommandDesk, rest: string): string | undefined {
  const room = splitFirstWord(rest).word.replace(/^#/, '');
  if (room === '') return texts.commands.usage('join');
  const problem = desk.joinRoom(room);
  return problem === undefined ? undefined : texts.joinRoom.problem(problem);
}

function message(desk: CommandDesk, typed: string): string | undefined {
  const { word, rest } = splitFirstWord(typed);
  if (word === '' || rest.trim() === '') return texts.commands.usage('msg');
  try {
    desk.write(word, rest);
    return undefined;
  } catch (error) {
    return texts.problem.send(error instanceof Error ? error.message : String(error));
  }
}
