import type { CommandName } from './commands/commands.js';
import type { Day } from './chat/log-lines.js';
import type { PostQueuedReason, QueuedReason } from '../src/server/peer.js';
import type { NoteKind } from './chat/chat-state.js';
import type { Loss } from './moving/moving-state.js';

const language = 'en';
const clockTime = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const fullTime = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' });
const dayName = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
const shortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
const dayNameWithYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });

const amount = new Intl.NumberFormat(language);

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function waitingFor(id: string, reason: QueuedReason | PostQueuedReason): string {
  switch (reason) {
    case 'under-way':
      return 'on its way';
    case 'away':
      return `${id} is not here`;
    case 'unknown':
      return `nobody is called ${id} yet`;
    case 'no-prekey':
      return `${id} has left no key to seal it with`;
    case 'mailbox-full':
      return `the mailbox of ${id} is full`;
    case 'store-full':
      return 'the node has no room to keep it';
    case 'not-kept':
      return `it stays on this device until ${id} is back`;
    case 'no-home':
      return 'there is no connection';
    case 'not-in':
      return 'the node has not let you into the room';
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
    heading: 'Take a name and come in',
    lead: 'No account and nothing to install: this tab becomes a member of the network, and everybody in it can write to you.',
    somebodyElse: 'You join as somebody else here. This identity lasts as long as this tab.',
    id: 'Your ID',
    idHint: 'What others see and write to. Remembered in this browser.',
    idPlaceholder: 'Made up for you if left empty',
    node: 'Node',
    nodeHint: 'The node that you enter through. Any address such as 192.168.1.20:7700 or wss://chat.example works.',
    join: 'Join',
    joining: 'Joining…',
    cancel: 'Cancel',
    take: (id: string): string => `Use ${id}`,
    fromFile: 'I have a file from another device',
  },

  problem: {
    id: (words: string): string => `This ID cannot be used: ${words}.`,
    node: (words: string): string => `${words}.`,
    join: (words: string): string => `Could not join: ${words}.`,
    insecureNode:
      'This page came over https, and from such a page a browser opens encrypted connections only: enter an address that begins with wss://',
    send: (words: string): string => `Not sent: ${words}.`,
    earlier: (words: string): string => `What was said earlier cannot be shown: ${words}.`,
    history: (words: string): string => `What was said before cannot be shown: ${words}.`,
    export: (words: string): string => `The conversations could not be saved: ${words}.`,
    forget: (words: string): string => `The conversation could not be forgotten: ${words}.`,
    moveOut: (words: string): string => `The file could not be made: ${words}. Nothing is lost here.`,
    open: (words: string): string => `The file could not be opened: ${words}. Nothing has changed here.`,
    place: (words: string): string => `You could not be moved here: ${words}. Everything here is as it was.`,
    invitation: (words: string): string => `This invitation cannot be used: ${words}.`,
    removal: (words: string): string => `Nobody was removed: ${words}.`,
    brokenLink: 'the link is not whole. Copy all of it, or ask for it again',
    unfetched: 'A part of this page could not be fetched: its node does not answer. Try again in a moment.',
    retry: 'Try again',
    close: 'Close',
  },

  connection: {
    label: 'Connection',
    none: 'Not connected',
    joining: (node: string): string => `Joining through ${node}`,
    youAre: 'You are',
    onNode: (node: string): string => `on node ${node}`,
    node: (id: string): string => `node ${id}`,
    lost: 'Connection lost.',
    closing: (node: string): string => `Node ${node} is closing.`,
    moving: (node: string): string => `Moving to ${node}`,
    reconnecting: (node: string): string => `Reconnecting to ${node}`,
    inSeconds: (seconds: number): string => `in ${seconds} s`,
    atOnce: '…',
    offline: 'You are offline.',
    offlineLead: 'What you write waits here.',
    elsewhere: 'Open in another tab',
    leave: 'Leave',
  },

  people: {
    heading: 'People',
    earlier: 'Not here',
    earlierLabel: 'People who left',
    find: 'Find people',
    nobodyFound: (wanted: string): string => `Nobody here matches “${wanted}”.`,
    nobody: 'Nobody else is here yet.',
    extent: (known: number, count: number): string => `${amount.format(known)} of ${amount.format(count)} people`,
    found: 'Found',
    asking: 'Looking…',
    nobodyCalled: (prefix: string): string => `Nobody’s ID begins with “${prefix}”.`,
    more: (count: number): string => `${amount.format(count)} more: go on typing`,
    notFound: (words: string): string => `That did not work: ${words}.`,
    presence: { online: 'online', away: 'away', unknown: 'out of reach', gone: 'not here' },
    node: 'node',
    unread: (count: number): string => plural(count, 'unread message', 'unread messages'),
    you: 'You',
    draft: 'Draft',
    verified: 'verified',
    keyChanged: 'has another key',
  },

  rooms: {
    heading: 'Rooms',
    hash: (name: string): string => `#${name}`,
    members: (count: number): string => plural(count, 'member', 'members'),
    private: 'private',
    none: 'You are in no room.',
    add: 'Join or make a room',
    empty: (name: string): string => `Nothing said yet. Everybody in #${name} reads what you write here.`,
    talkIn: (name: string): string => `Room #${name}`,
    menu: (name: string): string => `More about #${name}`,
    showMembers: 'Members',
    invite: 'Invite …',
    leave: 'Leave this room',
    leaveQuestion: (name: string): string => `Leave #${name}?`,
    leaveLead: (name: string): string =>
      `What was said in #${name} is deleted on this device. The others go on without you, and you can come back.`,
    leavePrivateLead: (name: string): string =>
      `What was said in #${name} is deleted on this device. To come back you need the link again: nobody can look the room up.`,
    leaveButton: 'Leave it',
    membersHeading: (name: string): string => `Members of #${name}`,
    you: 'you',
    refused: (name: string, words: string): string => `You are not in #${name} yet: ${words}. The node is asked again.`,
    alone: 'Nobody else is in this room just now.',
    renewed: (by: string | undefined, removed: string): string =>
      `${by === undefined ? 'You have' : `${by} has`} removed ${removed}: from here on a new secret`,
    remove: 'Remove',
    removeLabel: (id: string): string => `Remove ${id}`,
    removeQuestion: (id: string, name: string): string => `Remove ${id} from #${name}?`,
    removeLead: (id: string): string =>
      `The room goes on under a new secret, which everybody in it gets but ${id}. What was said before stays readable for ${id}, what is said from then on does not. The links that were sent before let nobody in any more.`,
    removeButton: 'Remove',
    close: 'Close',
  },

  joinRoom: {
    heading: 'Rooms',
    name: 'Name of the room',
    nameHint: 'A room begins as soon as somebody is in it.',
    private: 'Make it private',
    privateHint: 'Only those whom you send a link get in and can read. The nodes do not learn what is said.',
    join: 'Join',
    make: 'Make it',
    list: 'Public rooms',
    asking: 'Looking…',
    nobody: 'There are no public rooms yet.',
    more: (count: number): string => `${amount.format(count)} more that are not listed here.`,
    failed: (words: string): string => `The rooms cannot be listed: ${words}.`,
    reload: 'Look again',
    entry: (name: string, members: string): string => `Join #${name}, ${members}`,
    problem: (words: string): string => `That did not work: ${words}.`,
  },

  invite: {
    heading: (name: string): string => `Invite to #${name}`,
    lead: 'Whoever has this link can come in, read what was said in this room before, and write. That cannot be taken back: send it only to people whom you trust, where nobody else reads it.',
    link: 'Link of invitation',
    code: 'The link as a QR code',
    send: 'Or send it to somebody who is here',
    sendTo: (id: string): string => `Send to ${id}`,
    sent: (id: string): string => `${id} gets an invitation.`,
    problem: (words: string): string => `That did not work: ${words}.`,
    offer: (from: string, room: string): string => `${from} invites you to the private room #${room}.`,
    accept: 'Come in',
    decline: 'No, thanks',
  },

  start: {
    alone: 'Nobody else has opened the page yet',
    aloneLead:
      'Open this address in another browser, or send it to somebody. Whoever opens it is in. Somebody may sit at a node, too.',
    choose: 'Choose a room or somebody to write to',
    chooseLead:
      'A room is heard by everybody in it. Everybody in the network is listed under People, whichever node they came through.',
    share: 'Bring somebody in',
    shareLead: 'Whoever opens this address joins the same network.',
    address: 'Address to share',
    thisComputerOnly:
      'This address works on this computer only. A node that is started on 0.0.0.0 can be reached by others.',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Selected: copy it with your keyboard',
    comings: 'Comings and goings',
  },

  conversation: {
    back: 'Back to people',
    backToRooms: 'Back to rooms',
    with: (id: string): string => `Conversation with ${id}`,
    key: 'key',
    node: (home: string): string => `on node ${home}`,
    isNode: 'a node of this network',
    log: 'Messages',
    empty: (id: string): string => `Nothing said yet. Write the first message to ${id}.`,
    earlier: 'Show earlier messages',
    earlierAsked: 'Looking for earlier messages…',
    newFromHere: 'New',
    newMessages: (count: number): string => `${count} new`,
    newMessagesLabel: (count: number): string => `Scroll to ${plural(count, 'new message', 'new messages')}`,
    announced: (from: string, text: string): string => `${from}: ${text}`,
    message: 'Message',
    placeholder: (id: string): string => `Write to ${id}`,
    send: 'Send',
    sendAgain: 'Send again',
    away: (id: string): string => `${id} lost the connection a moment ago: a node keeps what you write.`,
    gone: (id: string): string => `${id} is not here: a node keeps what you write.`,
    menu: (id: string): string => `More about ${id}`,
    safetyNumber: 'Safety number',
    forget: 'Forget this conversation',
  },

  commands: {
    unknown: (name: string): string =>
      `There is no command /${name}. Type /help for those that there are, or begin with // to say it as it is.`,
    usage: (name: CommandName): string => `Type ${commandUsage[name]}.`,
    onlyInRooms: (name: CommandName): string => `/${name} works in a room only.`,
    hint: {
      me: 'say what you do',
      join: 'come into a room',
      leave: 'leave this room',
      msg: 'write to somebody',
      members: 'who is in this room',
      mute: 'no more notices from here',
      unmute: 'notices from here again',
      search: 'find what was said',
      help: 'all commands and keys',
    },
    choices: 'Suggestions',
    emoji: 'Emoji',
  },

  emoji: {
    find: 'Find an emoji',
    groups: 'Groups',
    group: ['Smileys', 'People', 'Nature', 'Food', 'Places', 'Activities', 'Things', 'Signs', 'Flags'],
  },

  settings: {
    heading: 'Settings',
    names: {
      theme: 'Colours',
      contrast: 'Contrast',
      motion: 'Motion',
      language: 'Language',
      notices: 'Notifications',
      sound: 'Sound',
    },
    choices: {
      theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
      contrast: { system: 'As the system', more: 'High' },
      motion: { system: 'As the system', less: 'Reduced' },
      language: { system: 'As the browser', en: 'English', de: 'Deutsch' },
      notices: { off: 'Off', on: 'On' },
      sound: { off: 'Off', on: 'On' },
    },
    whichNotices: 'For what is written to you alone, and where a room names you, while you look elsewhere.',
    noNotices: {
      missing:
        'This browser shows none for this page: most do so for pages only that came over https or from this computer.',
      denied: 'This browser is set to show none for this page. Its own settings for the page can change that.',
    },
  },

  notice: {
    title: (from: string, room: string | undefined): string => (room === undefined ? from : `${from} in #${room}`),
    mute: 'Mute',
    unmute: 'Give notice again',
    muted: 'muted',
    block: (id: string): string => `Block ${id}`,
    unblock: (id: string): string => `Unblock ${id}`,
    blocked: 'blocked',
    hidden: 'From somebody you have blocked',
    mentions: (count: number): string => plural(count, 'mention', 'mentions'),
  },

  help: {
    heading: 'Keys and commands',
    keys: 'Keys',
    commands: 'Commands',
    writing: 'Writing',
    shortcut: {
      palette: 'find rooms, people, messages and commands',
      next: 'next conversation',
      previous: 'previous conversation',
      unread: 'next conversation with something new',
      settings: 'settings',
      help: 'this list',
    },
    markup: {
      '**bold**': 'bold',
      _slanted_: 'slanted',
      '`code`': 'code; between lines of ``` a block of it',
      '> words': 'quoted',
      '- words': 'a list',
      '@name': 'names somebody, who gets a notice',
      'Shift + Enter': 'a new line',
    },
  },

  palette: {
    label: 'Find',
    placeholder: 'Find a room, somebody, or what was said',
    hits: 'Found',
    nothing: 'Nothing is found in what is on this page.',
    count: (count: number): string => plural(count, 'result', 'results'),
    button: 'Find (Ctrl + K)',
  },

  delivery: {
    queued: (id: string, reason: QueuedReason | PostQueuedReason): string => `waiting: ${waitingFor(id, reason)}`,
    sent: 'sent: kept by a node',
    sentToRoom: 'sent to the room',
    delivered: 'delivered',
    read: 'read',
    failed: (words: string): string => `not delivered: ${words}`,
  },

  key: {
    changed: (id: string): string => `${id} has another key than before`,
    changedLead: (id: string): string =>
      `Either ${id} uses another browser or device now, or somebody else has taken the ID. Ask ${id} by another way. Nothing is sent to the new key until you accept it.`,
    accept: 'Accept the new key',
    decline: 'Do not write',
    declined: (id: string): string => `You do not write to ${id} under the new key.`,
  },

  safety: {
    heading: (id: string): string => `Safety number with ${id}`,
    lead: (id: string): string =>
      `If ${id} sees the same number, nobody in between can read what you write to each other. Compare it by phone or side by side.`,
    number: 'Safety number',
    code: 'The safety number as a QR code',
    verifiedAt: (at: number): string => `You compared it on ${dayNameWithYear.format(at)}.`,
    same: 'We compared it: it is the same',
    different: 'It is not the same',
    close: 'Close',
  },

  keeping: {
    menu: 'More',
    export: 'Save all conversations',
    fileName: (at: number): string => `tabmesh-${new Date(at).toISOString().slice(0, 10)}.jsonl`,
    forgetMe: 'Forget me on this device',
    forgetConversation: (id: string): string => `Forget the conversation with ${id}?`,
    forgetConversationLead: (id: string): string =>
      `What you said to each other, the key of ${id} and the mark that you compared it are deleted on this device. ${id} keeps its own copy.`,
    forgetConversationButton: 'Forget it',
    forgetMeQuestion: 'Forget you on this device?',
    forgetMeLead:
      'Your key, your ID, all conversations and what waits to be sent are deleted in this browser. You leave the network, and cannot come back as the same person.',
    forgetMeButton: 'Forget me',
    cancel: 'Cancel',
  },

  moving: {
    menu: 'Move to another device…',
    fileName: (at: number): string => `tabmesh-${new Date(at).toISOString().slice(0, 10)}.backup`,

    heading: 'Move to another device',
    lead: (id: string): string =>
      `The file holds all that makes you ${id}: your key, your ID, the people you know, your conversations, and what waits to be sent. A passphrase seals it. Whoever has the file and the passphrase is ${id}, and reads everything.`,
    onePlace: (id: string): string =>
      `You leave the network here before the file is made, and go on where you open it. ${id} can be in one place at a time: where you join last you are in, and the other place is put out.`,
    passphrase: 'Passphrase',
    passphraseHint: (shortest: number): string =>
      `At least ${shortest} characters, such as four words that nobody would guess. Without it nobody can open the file, you neither.`,
    again: 'The same passphrase again',
    save: 'Leave and save the file',
    tooShort: (shortest: number): string => `This passphrase is too short: it takes at least ${shortest} characters.`,
    different: 'The two passphrases are not the same.',

    sealing: 'The file is being made',
    sealingLead: 'You have left the network. This takes a moment.',
    saved: 'The file is saved',
    savedLead: (id: string): string =>
      `On the other device, open the page and choose “I have a file from another device”. Once you are ${id} there, have this browser forget you. If you go on here instead, throw the file away: what is said from now on is not in it.`,
    saveAgain: 'Save the file again',
    stay: 'Go on here',
    failed: 'The file was not made',
    forgetMeLead: (id: string): string =>
      `Your key, your ID and all conversations are deleted in this browser. Make sure first that you are ${id} on the other device, or that you have the file and its passphrase.`,

    inHeading: 'Go on from another device',
    inLead:
      'Choose the file that you saved there, or made with “tabmesh backup”. You go on here with your ID, the people you know and your conversations. Do not go on at the old place as well.',
    file: 'File',
    filePassphrase: 'Passphrase of the file',
    open: 'Open and join',
    opening: 'Opening…',
    noFile: 'Choose the file first.',
    noPassphrase: 'Type the passphrase that the file was sealed with.',
    unreadable: 'the browser cannot read it',
    keepsNothing: 'this browser keeps nothing for the next visit, as in some private windows',
    otherTab: (id: string): string => `tabmesh is open in another tab, where you are ${id}: leave there first`,

    replaceQuestion: (id: string): string => (id === '' ? 'Replace who is here?' : `Replace ${id}, who is here?`),
    losses: ({ id, people, waiting }: Loss): string => {
      const who = id === '' ? 'the key' : `the key and the ID of ${id}`;
      const known = plural(people, 'person', 'people');
      const unsent = plural(waiting, 'message that waits', 'messages that wait');
      return `This browser would forget ${who}, what was said with ${known}, and ${unsent} to be sent.`;
    },
    lossIsFinal: (id: string): string =>
      `Nobody could be ${id === '' ? 'this person' : id} again, unless there is a file of that, too.`,
    olderCopy: (at: number): string =>
      `The file holds the same person as on ${fullTime.format(at)}: what was said here after that would be lost.`,
    replace: (id: string): string => (id === '' ? 'Replace it' : `Go on as ${id} from the file`),
    keep: 'Keep what is here',
  },

  note: (id: string, note: NoteKind): string => {
    switch (note) {
      case 'joined':
        return `${id} joined`;
      case 'left':
        return `${id} left`;
      case 'other-key':
        return `${id} has another key now: this may be somebody else`;
      case 'accepted':
        return `You accepted the key that ${id} has now`;
    }
  },

  renamed: (from: string, to: string): string =>
    `Somebody else had the ID ${from} first: you are ${to} now. Your conversations go on.`,

  elsewhere: {
    open: 'tabmesh is open in another tab',
    openLead: (id: string): string => `You are ${id} there. One of the two tabs can be ${id} at a time.`,
    takenOver: 'Another tab or device took over',
    takenOverLead: (id: string): string => `You go on as ${id} where you joined last. This tab keeps still.`,
    useHere: 'Use it here',
    somebodyElse: 'Join as somebody else',
  },

  ended: {
    heading: 'You are out of the network',
    lead: (words: string): string => `The reason: ${words}.`,
    again: 'Back to the start',
  },

  time: {
    clock: (at: number): string => clockTime.format(at),
    full: (at: number): string => fullTime.format(at),
    /** The time of today, the date of other days. */
    short: (at: number): string =>
      new Date(at).toDateString() === new Date().toDateString() ? clockTime.format(at) : shortDay.format(at),
    day: (day: Day): string => {
      switch (day.kind) {
        case 'today':
          return 'Today';
        case 'yesterday':
          return 'Yesterday';
        case 'this-year':
          return dayName.format(day.at);
        case 'older':
          return dayNameWithYear.format(day.at);
      }
    },
  },
} as const;
