import { msg, str } from '@lit/localize';
import { plural } from './formats.js';
import type { NoteKind } from '../chat/chat-state.js';

/** Of conversations, and of what is said in them. */
export const talkTexts = {
  note: (id: string, note: NoteKind): string => {
    switch (note) {
      case 'joined':
        return msg(str`${id} joined`, { id: 'note' });
      case 'left':
        return msg(str`${id} left`, { id: 'note-2' });
      case 'other-key':
        return msg(str`${id} has another key now: this may be somebody else`, { id: 'note-3' });
      case 'accepted':
        return msg(str`You accepted the key that ${id} has now`, { id: 'note-4' });
    }
  },

  renamed: (from: string, to: string): string =>
    msg(str`Somebody else had the ID ${from} first: you are ${to} now. Your conversations go on.`, { id: 'renamed' }),

  conversation: {
    get back(): string {
      return msg('Back to people', { id: 'conversation.back' });
    },
    get backToRooms(): string {
      return msg('Back to rooms', { id: 'conversation.backToRooms' });
    },
    with: (id: string): string => msg(str`Conversation with ${id}`, { id: 'conversation.with' }),
    get key(): string {
      return msg('key', { id: 'conversation.key' });
    },
    node: (home: string): string => msg(str`on node ${home}`, { id: 'conversation.node' }),
    get isNode(): string {
      return msg('a node of this network', { id: 'conversation.isNode' });
    },
    get log(): string {
      return msg('Messages', { id: 'conversation.log' });
    },
    empty: (id: string): string =>
      msg(str`Nothing said yet. Write the first message to ${id}.`, { id: 'conversation.empty' }),
    get earlier(): string {
      return msg('Show earlier messages', { id: 'conversation.earlier' });
    },
    get earlierAsked(): string {
      return msg('Looking for earlier messages…', { id: 'conversation.earlierAsked' });
    },
    get between(): string {
      return msg('Show what was said after that', { id: 'conversation.between' });
    },
    get betweenAsked(): string {
      return msg('Looking for what was said after that…', { id: 'conversation.betweenAsked' });
    },
    get toEnd(): string {
      return msg('To the latest', { id: 'conversation.toEnd' });
    },
    get newFromHere(): string {
      return msg('New', { id: 'conversation.newFromHere' });
    },
    newMessages: (count: number): string => msg(str`${count} new`, { id: 'conversation.newMessages' }),
    newMessagesLabel: (count: number): string =>
      msg(
        str`Scroll to ${plural(count, msg('new message', { id: 'conversation.newMessagesLabel-2' }), msg('new messages', { id: 'conversation.newMessagesLabel-3' }))}`,
        { id: 'conversation.newMessagesLabel' },
      ),
    announced: (from: string, text: string): string => `${from}: ${text}`,
    get message(): string {
      return msg('Message', { id: 'conversation.message' });
    },
    placeholder: (id: string): string => msg(str`Write to ${id}`, { id: 'conversation.placeholder' }),
    get send(): string {
      return msg('Send', { id: 'conversation.send' });
    },
    get sendAgain(): string {
      return msg('Send again', { id: 'conversation.sendAgain' });
    },
    away: (id: string): string =>
      msg(str`${id} lost the connection a moment ago: a node keeps what you write.`, { id: 'conversation.away' }),
    gone: (id: string): string =>
      msg(str`${id} is not here: a node keeps what you write.`, { id: 'conversation.gone' }),
    menu: (id: string): string => msg(str`More about ${id}`, { id: 'conversation.menu' }),
    get safetyNumber(): string {
      return msg('Safety number', { id: 'conversation.safetyNumber' });
    },
    get way(): string {
      return msg('Show the way', { id: 'conversation.way' });
    },
    get forget(): string {
      return msg('Forget this conversation', { id: 'conversation.forget' });
    },
  },

  said: {
    get deleted(): string {
      return msg('deleted', { id: 'said.deleted' });
    },
    get unknown(): string {
      return msg('a message of a kind that this version does not know', { id: 'said.unknown' });
    },
    file: (name: string) => msg(str`the file ${name}`, { id: 'said.file' }),
    get edited(): string {
      return msg('edited', { id: 'said.edited' });
    },
    get notHere(): string {
      return msg('a message that is not here', { id: 'said.notHere' });
    },
    actions: (author: string) => msg(str`What to do with the message by ${author}`, { id: 'said.actions' }),
    get reply(): string {
      return msg('Reply', { id: 'said.reply' });
    },
    get react(): string {
      return msg('React', { id: 'said.react' });
    },
    reactWith: (emoji: string) => msg(str`React with ${emoji}`, { id: 'said.reactWith' }),
    get moreEmoji(): string {
      return msg('More emojis', { id: 'said.moreEmoji' });
    },
    get edit(): string {
      return msg('Edit', { id: 'said.edit' });
    },
    get delete(): string {
      return msg('Delete', { id: 'said.delete' });
    },
    get deleteForGood(): string {
      return msg('Delete for everybody, for good', { id: 'said.deleteForGood' });
    },
    replyTo: (author: string) => msg(str`Answers ${author}`, { id: 'said.replyTo' }),
    get goTo(): string {
      return msg('Show the message that is answered', { id: 'said.goTo' });
    },
    get editing(): string {
      return msg('Edit your message', { id: 'said.editing' });
    },
    get cancel(): string {
      return msg('Cancel', { id: 'said.cancel' });
    },
    get save(): string {
      return msg('Save', { id: 'said.save' });
    },
    get reactions(): string {
      return msg('Reactions', { id: 'said.reactions' });
    },
    reactedWith: (emoji: string, names: readonly string[]) =>
      msg(str`${names.join(', ')} reacted with ${emoji}`, { id: 'said.reactedWith' }),
    typing: (names: readonly string[]): string => {
      const [first = '', second] = names;
      if (names.length > 2) return msg(str`${names.length} people are writing`, { id: 'said.typing-3' });
      return second === undefined
        ? msg(str`${first} is writing`, { id: 'said.typing' })
        : msg(str`${first} and ${second} are writing`, { id: 'said.typing-2' });
    },
    others: (count: number) => msg(str`${count} others`, { id: 'said.others' }),
  },

  emoji: {
    get find(): string {
      return msg('Find an emoji', { id: 'emoji.find' });
    },
    get groups(): string {
      return msg('Groups', { id: 'emoji.groups' });
    },
    get group(): readonly string[] {
      return [
        msg('Smileys', { id: 'emoji.group' }),
        msg('People', { id: 'emoji.group-2' }),
        msg('Nature', { id: 'emoji.group-3' }),
        msg('Food', { id: 'emoji.group-4' }),
        msg('Places', { id: 'emoji.group-5' }),
        msg('Activities', { id: 'emoji.group-6' }),
        msg('Things', { id: 'emoji.group-7' }),
        msg('Signs', { id: 'emoji.group-8' }),
        msg('Flags', { id: 'emoji.group-9' }),
      ];
    },
  },

  notice: {
    title: (from: string, room: string | undefined): string =>
      room === undefined ? from : msg(str`${from} in #${room}`, { id: 'notice.title' }),
    get mute(): string {
      return msg('Mute', { id: 'notice.mute' });
    },
    get unmute(): string {
      return msg('Give notice again', { id: 'notice.unmute' });
    },
    get muted(): string {
      return msg('muted', { id: 'notice.muted' });
    },
    block: (id: string): string => msg(str`Block ${id}`, { id: 'notice.block' }),
    unblock: (id: string): string => msg(str`Unblock ${id}`, { id: 'notice.unblock' }),
    get blocked(): string {
      return msg('blocked', { id: 'notice.blocked' });
    },
    get hidden(): string {
      return msg('From somebody you have blocked', { id: 'notice.hidden' });
    },
    mentions: (count: number): string =>
      plural(count, msg('mention', { id: 'notice.mentions' }), msg('mentions', { id: 'notice.mentions-2' })),
  },
};
