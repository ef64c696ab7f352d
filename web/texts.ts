import type { FileState } from '../src/files/file-status.js';
import { msg, str } from '@lit/localize';
import { spokenLanguage } from './locales/language.js';
import type { CommandName } from './commands/commands.js';
import type { Day } from './chat/log-lines.js';
import type { DeliveryFailure, PostFailure, PostQueuedReason, QueuedReason, RoomRefusal } from '../src/server/peer.js';
import type { NoteKind } from './chat/chat-state.js';

/** How times and numbers are written, in each language that the page speaks. */
const formats = { en: formatsFor('en'), de: formatsFor('de') };
const clockTime = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

function formatsFor(language: string) {
  return {
    full: new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }),
    day: new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }),
    dayWithYear: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }),
    amount: new Intl.NumberFormat(language),
  };
}

const inUse = () => formats[spokenLanguage()];

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function waitingFor(id: string, reason: QueuedReason | PostQueuedReason): string {
  switch (reason) {
    case 'under-way':
      return msg('on its way', { id: 'waitingFor' });
    case 'away':
      return msg(str`${id} is not here`, { id: 'waitingFor-2' });
    case 'unknown':
      return msg(str`nobody is called ${id} yet`, { id: 'waitingFor-3' });
    case 'no-prekey':
      return msg(str`${id} has left no key to seal it with`, { id: 'waitingFor-4' });
    case 'mailbox-full':
      return msg(str`the mailbox of ${id} is full`, { id: 'waitingFor-5' });
    case 'store-full':
      return msg('the node has no room to keep it', { id: 'waitingFor-6' });
    case 'not-kept':
      return msg(str`it stays on this device until ${id} is back`, { id: 'waitingFor-7' });
    case 'no-home':
      return msg('there is no connection', { id: 'waitingFor-8' });
    case 'not-in':
      return msg('the node has not let you into the room', { id: 'waitingFor-9' });
  }
}

/** Why a node has not let somebody into a room, or has not taken what they said there. */
function refusalWords(reason: RoomRefusal): string {
  switch (reason) {
    case 'not-a-member':
      return msg('the node has not let you in', { id: 'refusal.not-a-member' });
    case 'out-of-time':
      return msg('the clocks of this device and of the node are too far apart, or much has been said since', {
        id: 'refusal.out-of-time',
      });
    case 'store-full':
      return msg('the disk of the node is full', { id: 'refusal.store-full' });
    case 'malformed':
      return msg('the node cannot read it', { id: 'refusal.malformed' });
    case 'too-many-rooms':
      return msg('the node serves too many rooms, the room has too many members, or you are in too many rooms', {
        id: 'refusal.too-many-rooms',
      });
  }
}

function notDelivered({ reason }: DeliveryFailure | PostFailure): string {
  switch (reason) {
    case 'expired':
      return msg('it has waited for too long', { id: 'failure.expired' });
    case 'closed':
      return msg('you left the network before it was confirmed', { id: 'failure.closed' });
    case 'not-stored':
      return msg('this browser could not keep it', { id: 'failure.not-stored' });
    case 'left':
      return msg('you left the room before it was sent', { id: 'failure.left' });
    case 'renewed':
      return msg('the room goes on under a new secret, and it is said again there', { id: 'failure.renewed' });
    default:
      return refusalWords(reason);
  }
}

/** How each command is typed. */
export const commandUsage: Readonly<Record<CommandName, string>> = {
  me: '/me waves',
  join: '/join #room',
  leave: '/leave',
  msg: '/msg name text',
  members: '/members',
  mute: '/mute',
  unmute: '/unmute',
  search: '/search words',
  help: '/help',
};

/** Every word that the page shows, and how it writes times and numbers. */
export const texts = {
  name: 'tabmesh',
  title: (id: string | undefined, unread: number): string =>
    `${unread > 0 ? `(${unread}) ` : ''}${id === undefined ? '' : `${id} · `}tabmesh`,

  welcome: {
    get heading(): string {
      return msg('Take a name and come in', { id: 'welcome.heading' });
    },
    get lead(): string {
      return msg(
        'No account and nothing to install: this tab becomes a member of the network, and everybody in it can write to you.',
        { id: 'welcome.lead' },
      );
    },
    get somebodyElse(): string {
      return msg('You join as somebody else here. This identity lasts as long as this tab.', {
        id: 'welcome.somebodyElse',
      });
    },
    get id(): string {
      return msg('Your ID', { id: 'welcome.id' });
    },
    get idHint(): string {
      return msg('What others see and write to. Remembered in this browser.', { id: 'welcome.idHint' });
    },
    get idPlaceholder(): string {
      return msg('Made up for you if left empty', { id: 'welcome.idPlaceholder' });
    },
    get node(): string {
      return msg('Node', { id: 'welcome.node' });
    },
    get nodeHint(): string {
      return msg(
        'The node that you enter through. Any address such as 192.168.1.20:7700 or wss://chat.example works.',
        { id: 'welcome.nodeHint' },
      );
    },
    get join(): string {
      return msg('Join', { id: 'welcome.join' });
    },
    get joining(): string {
      return msg('Joining…', { id: 'welcome.joining' });
    },
    get cancel(): string {
      return msg('Cancel', { id: 'welcome.cancel' });
    },
    take: (id: string): string => msg(str`Use ${id}`, { id: 'welcome.take' }),
    get fromFile(): string {
      return msg('I have a file from another device', { id: 'welcome.fromFile' });
    },
  },

  problem: {
    id: (words: string): string => msg(str`This ID cannot be used: ${words}.`, { id: 'problem.id' }),
    node: (words: string): string => `${words}.`,
    join: (words: string): string => msg(str`Could not join: ${words}.`, { id: 'problem.join' }),
    get insecureNode(): string {
      return msg(
        'This page came over https, and from such a page a browser opens encrypted connections only: enter an address that begins with wss://',
        { id: 'problem.insecureNode' },
      );
    },
    send: (words: string): string => msg(str`Not sent: ${words}.`, { id: 'problem.send' }),
    earlier: (words: string): string =>
      msg(str`What was said earlier cannot be shown: ${words}.`, { id: 'problem.earlier' }),
    history: (words: string): string =>
      msg(str`What was said before cannot be shown: ${words}.`, { id: 'problem.history' }),
    export: (words: string): string =>
      msg(str`The conversations could not be saved: ${words}.`, { id: 'problem.export' }),
    forget: (words: string): string =>
      msg(str`The conversation could not be forgotten: ${words}.`, { id: 'problem.forget' }),
    moveOut: (words: string): string =>
      msg(str`The file could not be made: ${words}. Nothing is lost here.`, { id: 'problem.moveOut' }),
    open: (words: string): string =>
      msg(str`The file could not be opened: ${words}. Nothing has changed here.`, { id: 'problem.open' }),
    place: (words: string): string =>
      msg(str`You could not be moved here: ${words}. Everything here is as it was.`, { id: 'problem.place' }),
    invitation: (words: string): string =>
      msg(str`This invitation cannot be used: ${words}.`, { id: 'problem.invitation' }),
    removal: (words: string): string => msg(str`Nobody was removed: ${words}.`, { id: 'problem.removal' }),
    get brokenLink(): string {
      return msg('the link is not whole. Copy all of it, or ask for it again', { id: 'problem.brokenLink' });
    },
    get unfetched(): string {
      return msg('A part of this page could not be fetched: its node does not answer. Try again in a moment.', {
        id: 'problem.unfetched',
      });
    },
    get retry(): string {
      return msg('Try again', { id: 'problem.retry' });
    },
    get close(): string {
      return msg('Close', { id: 'problem.close' });
    },
  },

  connection: {
    get label(): string {
      return msg('Connection', { id: 'connection.label' });
    },
    get network(): string {
      return msg('Network', { id: 'connection.network' });
    },
    get none(): string {
      return msg('Not connected', { id: 'connection.none' });
    },
    joining: (node: string): string => msg(str`Joining through ${node}`, { id: 'connection.joining' }),
    get youAre(): string {
      return msg('You are', { id: 'connection.youAre' });
    },
    onNode: (node: string): string => msg(str`on node ${node}`, { id: 'connection.onNode' }),
    node: (id: string): string => msg(str`node ${id}`, { id: 'connection.node' }),
    get lost(): string {
      return msg('Connection lost.', { id: 'connection.lost' });
    },
    closing: (node: string): string => msg(str`Node ${node} is closing.`, { id: 'connection.closing' }),
    moving: (node: string): string => msg(str`Moving to ${node}`, { id: 'connection.moving' }),
    reconnecting: (node: string): string => msg(str`Reconnecting to ${node}`, { id: 'connection.reconnecting' }),
    inSeconds: (seconds: number): string => msg(str`in ${seconds} s`, { id: 'connection.inSeconds' }),
    atOnce: '…',
    get offline(): string {
      return msg('You are offline.', { id: 'connection.offline' });
    },
    get offlineLead(): string {
      return msg('What you write waits here.', { id: 'connection.offlineLead' });
    },
    get elsewhere(): string {
      return msg('Open in another tab', { id: 'connection.elsewhere' });
    },
    get leave(): string {
      return msg('Leave', { id: 'connection.leave' });
    },
  },

  people: {
    get heading(): string {
      return msg('People', { id: 'people.heading' });
    },
    get earlier(): string {
      return msg('Not here', { id: 'people.earlier' });
    },
    get earlierLabel(): string {
      return msg('People who left', { id: 'people.earlierLabel' });
    },
    get find(): string {
      return msg('Find people', { id: 'people.find' });
    },
    nobodyFound: (wanted: string): string => msg(str`Nobody here matches “${wanted}”.`, { id: 'people.nobodyFound' }),
    get nobody(): string {
      return msg('Nobody else is here yet.', { id: 'people.nobody' });
    },
    extent: (known: number, count: number): string =>
      msg(str`${inUse().amount.format(known)} of ${inUse().amount.format(count)} people`, { id: 'people.extent' }),
    get found(): string {
      return msg('Found', { id: 'people.found' });
    },
    get asking(): string {
      return msg('Looking…', { id: 'people.asking' });
    },
    nobodyCalled: (prefix: string): string =>
      msg(str`Nobody’s ID begins with “${prefix}”.`, { id: 'people.nobodyCalled' }),
    more: (count: number): string =>
      msg(str`${inUse().amount.format(count)} more: go on typing`, { id: 'people.more' }),
    notFound: (words: string): string => msg(str`That did not work: ${words}.`, { id: 'people.notFound' }),
    presence: {
      get online(): string {
        return msg('online', { id: 'people.presence.online' });
      },
      get away(): string {
        return msg('away', { id: 'people.presence.away' });
      },
      get unknown(): string {
        return msg('out of reach', { id: 'people.presence.unknown' });
      },
      get gone(): string {
        return msg('not here', { id: 'people.presence.gone' });
      },
    },
    get node(): string {
      return msg('node', { id: 'people.node' });
    },
    unread: (count: number): string =>
      plural(count, msg('unread message', { id: 'people.unread' }), msg('unread messages', { id: 'people.unread-2' })),
    get you(): string {
      return msg('You', { id: 'people.you' });
    },
    get draft(): string {
      return msg('Draft', { id: 'people.draft' });
    },
    get verified(): string {
      return msg('verified', { id: 'people.verified' });
    },
    get keyChanged(): string {
      return msg('has another key', { id: 'people.keyChanged' });
    },
  },

  rooms: {
    get heading(): string {
      return msg('Rooms', { id: 'rooms.heading' });
    },
    hash: (name: string): string => `#${name}`,
    members: (count: number): string =>
      plural(count, msg('member', { id: 'rooms.members' }), msg('members', { id: 'rooms.members-2' })),
    get private(): string {
      return msg('private', { id: 'rooms.private' });
    },
    get none(): string {
      return msg('You are in no room.', { id: 'rooms.none' });
    },
    get add(): string {
      return msg('Join or make a room', { id: 'rooms.add' });
    },
    empty: (name: string): string =>
      msg(str`Nothing said yet. Everybody in #${name} reads what you write here.`, { id: 'rooms.empty' }),
    talkIn: (name: string): string => msg(str`Room #${name}`, { id: 'rooms.talkIn' }),
    menu: (name: string): string => msg(str`More about #${name}`, { id: 'rooms.menu' }),
    get showMembers(): string {
      return msg('Members', { id: 'rooms.showMembers' });
    },
    get invite(): string {
      return msg('Invite …', { id: 'rooms.invite' });
    },
    get leave(): string {
      return msg('Leave this room', { id: 'rooms.leave' });
    },
    leaveQuestion: (name: string): string => msg(str`Leave #${name}?`, { id: 'rooms.leaveQuestion' }),
    leaveLead: (name: string): string =>
      msg(
        str`What was said in #${name} is deleted on this device. The others go on without you, and you can come back.`,
        { id: 'rooms.leaveLead' },
      ),
    leavePrivateLead: (name: string): string =>
      msg(
        str`What was said in #${name} is deleted on this device. To come back you need the link again: nobody can look the room up.`,
        { id: 'rooms.leavePrivateLead' },
      ),
    get leaveButton(): string {
      return msg('Leave it', { id: 'rooms.leaveButton' });
    },
    membersHeading: (name: string): string => msg(str`Members of #${name}`, { id: 'rooms.membersHeading' }),
    get you(): string {
      return msg('you', { id: 'rooms.you' });
    },
    refused: (name: string, reason: RoomRefusal): string =>
      msg(str`You are not in #${name} yet: ${refusalWords(reason)}. The node is asked again.`, { id: 'rooms.refused' }),
    get alone(): string {
      return msg('Nobody else is in this room just now.', { id: 'rooms.alone' });
    },
    renewed: (by: string | undefined, removed: string): string =>
      msg(
        str`${by === undefined ? msg('You have', { id: 'rooms.renewed-2' }) : msg(str`${by} has`, { id: 'rooms.renewed-3' })} removed ${removed}: from here on a new secret`,
        { id: 'rooms.renewed' },
      ),
    get remove(): string {
      return msg('Remove', { id: 'rooms.remove' });
    },
    removeLabel: (id: string): string => msg(str`Remove ${id}`, { id: 'rooms.removeLabel' }),
    removeQuestion: (id: string, name: string): string =>
      msg(str`Remove ${id} from #${name}?`, { id: 'rooms.removeQuestion' }),
    removeLead: (id: string): string =>
      msg(
        str`The room goes on under a new secret, which everybody in it gets but ${id}. What was said before stays readable for ${id}, what is said from then on does not. The links that were sent before let nobody in any more.`,
        { id: 'rooms.removeLead' },
      ),
    get removeButton(): string {
      return msg('Remove', { id: 'rooms.removeButton' });
    },
    get close(): string {
      return msg('Close', { id: 'rooms.close' });
    },
  },

  joinRoom: {
    get heading(): string {
      return msg('Rooms', { id: 'joinRoom.heading' });
    },
    get name(): string {
      return msg('Name of the room', { id: 'joinRoom.name' });
    },
    get nameHint(): string {
      return msg('A room begins as soon as somebody is in it.', { id: 'joinRoom.nameHint' });
    },
    get private(): string {
      return msg('Make it private', { id: 'joinRoom.private' });
    },
    get privateHint(): string {
      return msg('Only those whom you send a link get in and can read. The nodes do not learn what is said.', {
        id: 'joinRoom.privateHint',
      });
    },
    get join(): string {
      return msg('Join', { id: 'joinRoom.join' });
    },
    get make(): string {
      return msg('Make it', { id: 'joinRoom.make' });
    },
    get list(): string {
      return msg('Public rooms', { id: 'joinRoom.list' });
    },
    get asking(): string {
      return msg('Looking…', { id: 'joinRoom.asking' });
    },
    get nobody(): string {
      return msg('There are no public rooms yet.', { id: 'joinRoom.nobody' });
    },
    more: (count: number): string =>
      msg(str`${inUse().amount.format(count)} more that are not listed here.`, { id: 'joinRoom.more' }),
    failed: (words: string): string => msg(str`The rooms cannot be listed: ${words}.`, { id: 'joinRoom.failed' }),
    get reload(): string {
      return msg('Look again', { id: 'joinRoom.reload' });
    },
    entry: (name: string, members: string): string => msg(str`Join #${name}, ${members}`, { id: 'joinRoom.entry' }),
    problem: (words: string): string => msg(str`That did not work: ${words}.`, { id: 'joinRoom.problem' }),
  },

  invite: {
    heading: (name: string): string => msg(str`Invite to #${name}`, { id: 'invite.heading' }),
    get lead(): string {
      return msg(
        'Whoever has this link can come in, read what was said in this room before, and write. That cannot be taken back: send it only to people whom you trust, where nobody else reads it.',
        { id: 'invite.lead' },
      );
    },
    get link(): string {
      return msg('Link of invitation', { id: 'invite.link' });
    },
    get code(): string {
      return msg('The link as a QR code', { id: 'invite.code' });
    },
    get send(): string {
      return msg('Or send it to somebody who is here', { id: 'invite.send' });
    },
    sendTo: (id: string): string => msg(str`Send to ${id}`, { id: 'invite.sendTo' }),
    sent: (id: string): string => msg(str`${id} gets an invitation.`, { id: 'invite.sent' }),
    problem: (words: string): string => msg(str`That did not work: ${words}.`, { id: 'invite.problem' }),
    offer: (from: string, room: string): string =>
      msg(str`${from} invites you to the private room #${room}.`, { id: 'invite.offer' }),
    get accept(): string {
      return msg('Come in', { id: 'invite.accept' });
    },
    get decline(): string {
      return msg('No, thanks', { id: 'invite.decline' });
    },
  },

  start: {
    get alone(): string {
      return msg('Nobody else has opened the page yet', { id: 'start.alone' });
    },
    get aloneLead(): string {
      return msg(
        'Open this address in another browser, or send it to somebody. Whoever opens it is in. Somebody may sit at a node, too.',
        { id: 'start.aloneLead' },
      );
    },
    get choose(): string {
      return msg('Choose a room or somebody to write to', { id: 'start.choose' });
    },
    get chooseLead(): string {
      return msg(
        'A room is heard by everybody in it. Everybody in the network is listed under People, whichever node they came through.',
        { id: 'start.chooseLead' },
      );
    },
    get share(): string {
      return msg('Bring somebody in', { id: 'start.share' });
    },
    get shareLead(): string {
      return msg('Whoever opens this address joins the same network.', { id: 'start.shareLead' });
    },
    get address(): string {
      return msg('Address to share', { id: 'start.address' });
    },
    get thisComputerOnly(): string {
      return msg(
        'This address works on this computer only. A node that is started on 0.0.0.0 can be reached by others.',
        { id: 'start.thisComputerOnly' },
      );
    },
    get copy(): string {
      return msg('Copy', { id: 'start.copy' });
    },
    get copied(): string {
      return msg('Copied', { id: 'start.copied' });
    },
    get copyByHand(): string {
      return msg('Selected: copy it with your keyboard', { id: 'start.copyByHand' });
    },
    get comings(): string {
      return msg('Comings and goings', { id: 'start.comings' });
    },
  },

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

  commands: {
    unknown: (name: string): string =>
      msg(
        str`There is no command /${name}. Type /help for those that there are, or begin with // to say it as it is.`,
        { id: 'commands.unknown' },
      ),
    usage: (name: CommandName): string => msg(str`Type ${commandUsage[name]}.`, { id: 'commands.usage' }),
    onlyInRooms: (name: CommandName): string =>
      msg(str`/${name} works in a room only.`, { id: 'commands.onlyInRooms' }),
    hint: {
      get me(): string {
        return msg('say what you do', { id: 'commands.hint.me' });
      },
      get join(): string {
        return msg('come into a room', { id: 'commands.hint.join' });
      },
      get leave(): string {
        return msg('leave this room', { id: 'commands.hint.leave' });
      },
      get msg(): string {
        return msg('write to somebody', { id: 'commands.hint.msg' });
      },
      get members(): string {
        return msg('who is in this room', { id: 'commands.hint.members' });
      },
      get mute(): string {
        return msg('no more notices from here', { id: 'commands.hint.mute' });
      },
      get unmute(): string {
        return msg('notices from here again', { id: 'commands.hint.unmute' });
      },
      get search(): string {
        return msg('find what was said', { id: 'commands.hint.search' });
      },
      get help(): string {
        return msg('all commands and keys', { id: 'commands.hint.help' });
      },
    },
    get choices(): string {
      return msg('Suggestions', { id: 'commands.choices' });
    },
    get emoji(): string {
      return msg('Emoji', { id: 'commands.emoji' });
    },
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

  settings: {
    get heading(): string {
      return msg('Settings', { id: 'settings.heading' });
    },
    names: {
      get theme(): string {
        return msg('Colours', { id: 'settings.names.theme' });
      },
      get contrast(): string {
        return msg('Contrast', { id: 'settings.names.contrast' });
      },
      get motion(): string {
        return msg('Motion', { id: 'settings.names.motion' });
      },
      get language(): string {
        return msg('Language', { id: 'settings.names.language' });
      },
      get notices(): string {
        return msg('Notifications', { id: 'settings.names.notices' });
      },
      get sound(): string {
        return msg('Sound', { id: 'settings.names.sound' });
      },
    },
    choices: {
      theme: {
        get system(): string {
          return msg('As the system', { id: 'settings.choices.theme.system' });
        },
        get light(): string {
          return msg('Light', { id: 'settings.choices.theme.light' });
        },
        get dark(): string {
          return msg('Dark', { id: 'settings.choices.theme.dark' });
        },
      },
      contrast: {
        get system(): string {
          return msg('As the system', { id: 'settings.choices.contrast.system' });
        },
        get more(): string {
          return msg('High', { id: 'settings.choices.contrast.more' });
        },
      },
      motion: {
        get system(): string {
          return msg('As the system', { id: 'settings.choices.motion.system' });
        },
        get less(): string {
          return msg('Reduced', { id: 'settings.choices.motion.less' });
        },
      },
      language: {
        get system(): string {
          return msg('As the browser', { id: 'settings.choices.language.system' });
        },
        en: 'English',
        de: 'Deutsch',
      },
      notices: {
        get off(): string {
          return msg('Off', { id: 'settings.choices.notices.off' });
        },
        get on(): string {
          return msg('On', { id: 'settings.choices.notices.on' });
        },
      },
      sound: {
        get off(): string {
          return msg('Off', { id: 'settings.choices.sound.off' });
        },
        get on(): string {
          return msg('On', { id: 'settings.choices.sound.on' });
        },
      },
    },
    get whichNotices(): string {
      return msg('For what is written to you alone, and where a room names you, while you look elsewhere.', {
        id: 'settings.whichNotices',
      });
    },
    noNotices: {
      get missing(): string {
        return msg(
          'This browser shows none for this page: most do so for pages only that came over https or from this computer.',
          { id: 'settings.noNotices.missing' },
        );
      },
      get denied(): string {
        return msg('This browser is set to show none for this page. Its own settings for the page can change that.', {
          id: 'settings.noNotices.denied',
        });
      },
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
  files: {
    get attach(): string {
      return msg('Offer files', { id: 'files.attach' });
    },
    drop: (called: string): string => msg(str`Drop files here to offer them to ${called}`, { id: 'files.drop' }),
    card: (name: string): string => msg(str`File ${name}`, { id: 'files.card' }),
    progress: (name: string): string => msg(str`How much of ${name} is here`, { id: 'files.progress' }),
    size: (bytes: number): string =>
      bytes < 100_000
        ? msg(str`${Math.ceil(bytes / 1000)} kB`, { id: 'files.size' })
        : msg(str`${Math.ceil(bytes / 100_000) / 10} MB`, { id: 'files.size-2' }),
    get fetch(): string {
      return msg('Get it', { id: 'files.fetch' });
    },
    get again(): string {
      return msg('Try again', { id: 'files.again' });
    },
    get pause(): string {
      return msg('Pause', { id: 'files.pause' });
    },
    get resume(): string {
      return msg('Go on', { id: 'files.resume' });
    },
    get cancel(): string {
      return msg('Cancel', { id: 'files.cancel' });
    },
    get save(): string {
      return msg('Save', { id: 'files.save' });
    },
    get remove(): string {
      return msg('Remove', { id: 'files.remove' });
    },
    get withdraw(): string {
      return msg('Offer no more', { id: 'files.withdraw' });
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

  help: {
    get heading(): string {
      return msg('Keys and commands', { id: 'help.heading' });
    },
  },

  delivery: {
    queued: (id: string, reason: QueuedReason | PostQueuedReason): string =>
      msg(str`waiting: ${waitingFor(id, reason)}`, { id: 'delivery.queued' }),
    get sent(): string {
      return msg('sent: kept by a node', { id: 'delivery.sent' });
    },
    get sentToRoom(): string {
      return msg('sent to the room', { id: 'delivery.sentToRoom' });
    },
    get delivered(): string {
      return msg('delivered', { id: 'delivery.delivered' });
    },
    get read(): string {
      return msg('read', { id: 'delivery.read' });
    },
    failed: (failure: DeliveryFailure | PostFailure): string =>
      msg(str`not delivered: ${notDelivered(failure)}`, { id: 'delivery.failed' }),
  },

  key: {
    changed: (id: string): string => msg(str`${id} has another key than before`, { id: 'key.changed' }),
    changedLead: (id: string): string =>
      msg(
        str`Either ${id} uses another browser or device now, or somebody else has taken the ID. Ask ${id} by another way. Nothing is sent to the new key until you accept it.`,
        { id: 'key.changedLead' },
      ),
    get accept(): string {
      return msg('Accept the new key', { id: 'key.accept' });
    },
    get decline(): string {
      return msg('Do not write', { id: 'key.decline' });
    },
    declined: (id: string): string => msg(str`You do not write to ${id} under the new key.`, { id: 'key.declined' }),
  },

  keeping: {
    get menu(): string {
      return msg('More', { id: 'keeping.menu' });
    },
    get export(): string {
      return msg('Save all conversations', { id: 'keeping.export' });
    },
    fileName: (at: number): string => `tabmesh-${new Date(at).toISOString().slice(0, 10)}.jsonl`,
    get forgetMe(): string {
      return msg('Forget me on this device', { id: 'keeping.forgetMe' });
    },
    forgetConversation: (id: string): string =>
      msg(str`Forget the conversation with ${id}?`, { id: 'keeping.forgetConversation' }),
    forgetConversationLead: (id: string): string =>
      msg(
        str`What you said to each other, the key of ${id} and the mark that you compared it are deleted on this device. ${id} keeps its own copy.`,
        { id: 'keeping.forgetConversationLead' },
      ),
    get forgetConversationButton(): string {
      return msg('Forget it', { id: 'keeping.forgetConversationButton' });
    },
    get forgetMeQuestion(): string {
      return msg('Forget you on this device?', { id: 'keeping.forgetMeQuestion' });
    },
    get forgetMeLead(): string {
      return msg(
        'Your key, your ID, all conversations and what waits to be sent are deleted in this browser. You leave the network, and cannot come back as the same person.',
        { id: 'keeping.forgetMeLead' },
      );
    },
    get forgetMeButton(): string {
      return msg('Forget me', { id: 'keeping.forgetMeButton' });
    },
    get cancel(): string {
      return msg('Cancel', { id: 'keeping.cancel' });
    },
  },

  moving: {
    get menu(): string {
      return msg('Move to another device…', { id: 'moving.menu' });
    },
    carryMenu: (node: string): string => msg(str`Go on at the page of node ${node}…`, { id: 'moving.carryMenu' }),
    carryNotice: (node: string): string =>
      msg(str`You were moved to node ${node}. This page is of another one: a reload may find nothing here.`, {
        id: 'moving.carryNotice',
      }),
    get carry(): string {
      return msg('Carry me to this node’s page…', { id: 'moving.carry' });
    },
    fileName: (at: number): string => `tabmesh-${new Date(at).toISOString().slice(0, 10)}.backup`,
  },

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

  elsewhere: {
    get open(): string {
      return msg('tabmesh is open in another tab', { id: 'elsewhere.open' });
    },
    openLead: (id: string): string =>
      msg(str`You are ${id} there. One of the two tabs can be ${id} at a time.`, { id: 'elsewhere.openLead' }),
    get takenOver(): string {
      return msg('Another tab or device took over', { id: 'elsewhere.takenOver' });
    },
    takenOverLead: (id: string): string =>
      msg(str`You go on as ${id} where you joined last. This tab keeps still.`, { id: 'elsewhere.takenOverLead' }),
    get useHere(): string {
      return msg('Use it here', { id: 'elsewhere.useHere' });
    },
    get somebodyElse(): string {
      return msg('Join as somebody else', { id: 'elsewhere.somebodyElse' });
    },
  },

  newer: {
    get words(): string {
      return msg('A newer version of this page is here.', { id: 'newer.words' });
    },
    get reload(): string {
      return msg('Reload', { id: 'newer.reload' });
    },
  },

  ended: {
    get heading(): string {
      return msg('You are out of the network', { id: 'ended.heading' });
    },
    lead: (words: string): string => msg(str`The reason: ${words}.`, { id: 'ended.lead' }),
    get again(): string {
      return msg('Back to the start', { id: 'ended.again' });
    },
  },

  palette: {
    count: (count: number): string =>
      plural(count, msg('result', { id: 'palette.count' }), msg('results', { id: 'palette.count-2' })),
    get button(): string {
      return msg('Find (Ctrl + K)', { id: 'palette.button' });
    },
  },

  time: {
    clock: (at: number): string => clockTime.format(at),
    full: (at: number): string => inUse().full.format(at),
    /** The time of today, the date of other days. */
    short: (at: number): string =>
      new Date(at).toDateString() === new Date().toDateString() ? clockTime.format(at) : inUse().shortDay.format(at),
    day: (day: Day): string => {
      switch (day.kind) {
        case 'today':
          return msg('Today', { id: 'time.day' });
        case 'yesterday':
          return msg('Yesterday', { id: 'time.day-2' });
        case 'this-year':
          return inUse().day.format(day.at);
        case 'older':
          return inUse().dayWithYear.format(day.at);
      }
    },
  },
};

/** How far a file is. `author`: undefined for the user's own. */
export function fileStateWords(state: FileState, size: number, author: string | undefined): string {
  switch (state.kind) {
    case 'unknown':
      return author === undefined
        ? msg('this browser does not have it any more', { id: 'fileState' })
        : msg('not here yet', { id: 'fileState-2' });
    case 'fetching':
      return fetchingWords(state, size, author ?? '');
    case 'paused':
      return msg(str`paused at ${percent(state.received, size)} %`, { id: 'fileState-3' });
    case 'checking':
      return msg('is being checked', { id: 'fileState-4' });
    case 'complete':
      return msg('here, and checked', { id: 'fileState-5' });
    case 'offered':
      return msg('others can get it while you are here', { id: 'fileState-6' });
    case 'dropped':
      return msg('thrown away: there was no more room for files', { id: 'fileState-7' });
    case 'cancelled':
      return msg('cancelled', { id: 'fileState-8' });
    case 'failed':
      return failureWords(state.failure, author ?? '');
  }
}

function fetchingWords(state: Extract<FileState, { kind: 'fetching' }>, size: number, author: string): string {
  switch (state.wait) {
    case 'none':
      return msg(str`${percent(state.received, size)} %`, { id: 'fileState-9' });
    case 'author':
      return msg(str`${author} is away: it goes on when ${author} is back`, { id: 'fileState-10' });
    case 'network':
      return msg('it goes on when you are connected again', { id: 'fileState-11' });
    case 'turn':
      return msg('it waits for others to be here', { id: 'fileState-12' });
  }
}

function failureWords(failure: Extract<FileState, { kind: 'failed' }>['failure'], author: string): string {
  switch (failure.kind) {
    case 'gone':
      return msg(str`${author} does not have it any more`, { id: 'fileState-13' });
    case 'corrupt':
      return msg('what came is not what was offered, and was thrown away', { id: 'fileState-14' });
    case 'store':
      return msg(str`it cannot be kept: ${failure.words}`, { id: 'fileState-15' });
  }
}

function percent(received: number, size: number): number {
  return Math.floor((100 * received) / size);
}
