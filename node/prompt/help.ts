import { alignColumns } from './columns.js';

/** What can be typed, and what it does. */
export const help: readonly string[] = alignColumns([
  ['ID text', 'send a text to somebody; in quotes where the ID has spaces or is a command: "Anna Maria" hello'],
  ['#ROOM text', 'say something in a room that you are in'],
  ['table', 'who is there, and by which link each is reached'],
  ['trace ID', 'the way to somebody, hop by hop, with round-trip times'],
  ['find PREFIX', 'everybody whose ID begins like that, known or not'],
  ['buffer', 'what waits for whom, and where'],
  ['contacts', 'those you have written to or heard from, and whether you have compared the safety number'],
  ['rooms', 'the rooms that you are in, and who is there; the public rooms of the network: rooms all'],
  ['join ROOM', 'be in a public room; in a private one: join ROOM INVITATION'],
  ['new ROOM', 'make a private room, and show its invitation'],
  ['invite ROOM', 'the invitation of a private room again; to send it to somebody: invite ROOM ID'],
  ['remove ROOM ID', 'remove somebody from a private room: it goes on under a new secret, with all others'],
  ['members ROOM', 'who else is in a room'],
  ['leave ROOM', 'be in a room no more, and forget what was said there'],
  ['verify ID', 'the safety number of you and somebody; when you have compared it: verify ID yes, or verify ID no'],
  ['accept ID', 'trust the key that somebody has now, instead of the one before'],
  ['offer ID PATH', 'offer a file to somebody, who gets it while you are here; in a room: offer #ROOM PATH'],
  ['files', 'the files that were offered, by their numbers, and how far they are'],
  [
    'fetch N [PATH]',
    'get a file, or go on with it, and write it to a path; here, under its own name, if none is given',
  ],
  ['pause N', 'stop to get a file for now'],
  ['cancel N', 'stop to get a file or to offer it, and throw away what is here of it'],
  ['history ID [N]', 'the last N messages with somebody, 20 if no number is given; in a room: history #ROOM [N]'],
  ['export FILE', 'write all that was said into a new file, a JSON object a line'],
  ['forget ID', 'forget what was said with somebody, and their key; with anybody and in any room: forget everything'],
  ['help', 'this'],
  ['end', 'leave'],
]);
