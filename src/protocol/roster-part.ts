import { tabmesh } from './gen/schema.js';
import { summaryToWire } from './link-codec.js';
import { messageType } from './message-type.js';
import type { PeerSummary } from './messages.js';
import { varintLength, writeVarint } from './varint.js';

const { PeerMessage, PeerSummary: Line, Roster } = tabmesh.v1;

/** Field numbers of `PeerMessage.roster` and `Roster.peers`, both length-delimited (wire type 2). */
const rosterTag = (19 << 3) | 2;
const lineTag = (1 << 3) | 2;

/** A line of rosters as it stands in them, for whoever tells many the same. */
export function encodeRosterLine(summary: PeerSummary): Uint8Array {
  const line = Line.encode(summaryToWire(summary)).finish();
  const bytes = new Uint8Array(varintLength(lineTag) + varintLength(line.length) + line.length);
  bytes.set(line, writeVarint(bytes, writeVarint(bytes, 0, lineTag), line.length));
  return bytes;
}

/** The part of a whole roster that has these lines: the bytes that `encodeLinkMessage` makes of the same. */
export function encodeRosterPart(lines: readonly Uint8Array[], first: boolean, last: boolean): Uint8Array {
  const head = PeerMessage.encode({ type: messageType.roster }).finish();
  const marks = Roster.encode({ first, last }).finish();
  const length = lines.reduce((sum, line) => sum + line.length, marks.length);
  const bytes = new Uint8Array(head.length + varintLength(rosterTag) + varintLength(length) + length);
  bytes.set(head);
  let at = writeVarint(bytes, writeVarint(bytes, head.length, rosterTag), length);
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  bytes.set(marks, at);
  return bytes;
}
