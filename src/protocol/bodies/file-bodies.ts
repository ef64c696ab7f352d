import { ProtocolError } from '../../model/errors.js';
import { hasTag, type PeerAddressTag } from '../../model/peer.js';
import { fileIdBytes } from '../../model/file-sizes.js';
import { hashBytes } from '../../platform/crypto.js';
import { tabmesh } from '../gen/schema.js';
import { messageType } from '../message-type.js';
import type { ChunkRange, FileAnswer, FileChunk, FileRequest } from '../messages.js';
import { finite, present, publicKey, signature, sized } from '../wire-values.js';

type Wire = tabmesh.v1.PeerMessage;
type FileBody = FileRequest | FileChunk | FileAnswer;

const none = new Uint8Array();

/** More than a window of chunks can ever be in pieces. */
const mostRanges = 64;

export function fileBodyToWire(body: FileBody): tabmesh.v1.PeerMessage.$Properties {
  switch (body.type) {
    case 'file-request': {
      const { fileId, requesterKey, number, ranges, mac } = body;
      return { fileRequest: { fileId, requesterKey, number, ranges: [...ranges], mac } };
    }
    case 'file-chunk': {
      const { fileId, index, sealed } = body;
      return { fileChunk: { fileId, index, sealed } };
    }
    case 'file-answer': {
      const { fileId, authorKey, requesterKey, number, signature: by } = body;
      const outcome = tabmesh.v1.FileOutcome.FILE_OUTCOME_GONE;
      return { fileAnswer: { fileId, authorKey, requesterKey, number, outcome, signature: by } };
    }
  }
}

/**
 * @returns undefined for an answer with an outcome that this version does not know.
 * @throws ProtocolError if it is not as it should be, or its keys are not those of the header.
 */
export function fileBodyFromWire(
  wire: Wire,
  source: PeerAddressTag,
  destination: PeerAddressTag,
): FileBody | undefined {
  if (wire.type === messageType.fileRequest) return requestFromWire(wire, source);
  return wire.type === messageType.fileChunk ? chunkFromWire(wire) : answerFromWire(wire, source, destination);
}

function requestFromWire(wire: Wire, source: PeerAddressTag): FileRequest {
  const { fileId, requesterKey, number, ranges, mac } = present(wire.fileRequest, 'request for a file');
  if (ranges.length > mostRanges) throw new ProtocolError(`a request for more than ${mostRanges} ranges`);
  return {
    type: 'file-request',
    fileId: idOf(fileId),
    requesterKey: keyOf(source, requesterKey),
    number: finite(number, 'a number'),
    ranges: ranges.map(rangeFromWire),
    mac: sized(mac, hashBytes, 'MAC'),
  };
}

function rangeFromWire({ first, count }: tabmesh.v1.ChunkRange.$Properties): ChunkRange {
  return { first: first ?? 0, count: count ?? 0 };
}

function chunkFromWire(wire: Wire): FileChunk {
  const { fileId, index, sealed } = present(wire.fileChunk, 'chunk');
  return { type: 'file-chunk', fileId: idOf(fileId), index, sealed };
}

function answerFromWire(wire: Wire, source: PeerAddressTag, destination: PeerAddressTag): FileAnswer | undefined {
  const answer = present(wire.fileAnswer, 'answer about a file');
  if (answer.outcome !== tabmesh.v1.FileOutcome.FILE_OUTCOME_GONE) return undefined;
  return {
    type: 'file-answer',
    fileId: idOf(answer.fileId),
    authorKey: keyOf(source, answer.authorKey),
    requesterKey: keyOf(destination, answer.requesterKey),
    number: finite(answer.number, 'a number'),
    outcome: 'gone',
    signature: signature(answer.signature),
  };
}

function idOf(bytes: Uint8Array | null | undefined): Uint8Array {
  return sized(bytes ?? none, fileIdBytes, 'ID of a file');
}

function keyOf({ tag }: PeerAddressTag, bytes: Uint8Array | null | undefined): Uint8Array {
  const key = publicKey(bytes ?? none);
  if (!hasTag(key, tag)) throw new ProtocolError('a key that is not that of the header');
  return key;
}
