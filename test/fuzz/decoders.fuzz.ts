import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../src/model/errors.js';
import { readBatch } from '../../src/protocol/batch.js';
import { decodeLinkMessage } from '../../src/protocol/link-codec.js';
import { isRoutedType, typeAt } from '../../src/protocol/message-type.js';
import type { LinkMessage } from '../../src/protocol/messages.js';
import { openAttachment, openStatement } from '../../src/protocol/records/attachment.js';
import { openDeparture } from '../../src/protocol/records/departure.js';
import { openNodeRecord } from '../../src/protocol/records/node-record.js';
import { decodeRouted } from '../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../src/protocol/routing-header.js';
import { referenceHeader } from '../protocol/support/reference-header.js';
import { validMessages } from './support/corpus.js';
import { FuzzRun } from './support/fuzz-run.js';
import { mutatedFrame } from './support/mutator.js';

describe('whatever a frame holds', () => {
  test('the decoders read it or throw ProtocolError', () => {
    Error.stackTraceLimit = 0;
    const run = new FuzzRun('decoders', 82);
    const corpus = validMessages();
    while (!run.isDone) {
      const messages = Array.from({ length: 1 + run.dice.below(3) }, () => run.dice.pick(corpus));
      const frame = mutatedFrame(messages, run.dice);
      run.count();
      try {
        readEverything(frame, run);
      } catch (error) {
        throw run.failure(`a decoder threw ${String(error)}`, frame, error);
      }
    }
    run.report();
    expect(run.progress).toBeGreaterThanOrEqual(1);
  });
});

/** Reads a frame in every way that a peer reads one. Throws whatever a decoder throws that it may not. */
function readEverything(frame: Uint8Array, run: FuzzRun): void {
  tolerant(run, 'frames refused', () => {
    readBatch(frame, (start, end) => {
      readMessage(frame, start, end, run);
      return true;
    });
  });
}

function readMessage(frame: Uint8Array, start: number, end: number, run: FuzzRun): void {
  const bytes = frame.subarray(start, end);
  const header = new RoutingHeader();
  const isHeader = header.scan(frame, start, end);
  if (isHeader !== (referenceHeader(bytes) !== undefined))
    throw new Error('the scanner does not read as the rules say');
  if (isHeader && !isRoutedType(typeAt(frame, start))) throw new Error('a header of a message that is not routed');
  if (isHeader) {
    tolerant(run, 'routed messages refused', () => {
      const message = decodeRouted(frame, start, end, header);
      run.note(message ? `read: ${message.body.type}` : 'routed messages skipped');
    });
  }
  tolerant(run, 'messages of the link refused', () => {
    const message = decodeLinkMessage(bytes);
    run.note(message ? `read: ${message.type}` : 'messages of the link skipped');
    if (message) openRecords(message);
  });
}

function openRecords(message: LinkMessage): void {
  if (message.type === 'start' && message.start.statement) openStatement(message.start.statement.record);
  if (message.type !== 'announcement') return;
  const { announcement } = message;
  if (announcement.kind === 'node') openNodeRecord(announcement.record);
  if (announcement.kind === 'attachment') openAttachment(announcement.attachment);
  if (announcement.kind === 'departure') openDeparture(announcement.departure);
}

/** Runs something that may find a fault in the bytes, and in nothing else. */
function tolerant(run: FuzzRun, what: string, task: () => void): void {
  try {
    task();
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    run.note(what);
  }
}
