import { alignColumns } from './columns.js';

/** What can be typed, and what it does. */
export const help: readonly string[] = alignColumns([
  ['ID text', 'send a text to somebody; in quotes where the ID has spaces or is a command: "Anna Maria" hello'],
  ['table', 'who is there, and by which link each is reached'],
  ['trace ID', 'the way to somebody, hop by hop, with round-trip times'],
  ['find PREFIX', 'everybody whose ID begins like that, known or not'],
  ['buffer', 'what waits for whom, and where'],
  ['contacts', 'those you have written to or heard from, and whether you have compared the safety number'],
  ['verify ID', 'the safety number of you and somebody; when you have compared it: verify ID yes, or verify ID no'],
  ['accept ID', 'trust the key that somebody has now, instead of the one before'],
  ['history ID [N]', 'the last N messages with somebody, 20 if no number is given'],
  ['export FILE', 'write all that was said into a new file, a JSON object a line'],
  ['forget ID', 'forget what was said with somebody, and their key; with anybody: forget everything'],
  ['help', 'this'],
  ['end', 'leave'],
]);
