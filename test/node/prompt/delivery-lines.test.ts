import { expect, test } from 'vitest';
import { DeliveryLines } from '../../../node/prompt/delivery-lines.js';
import type { DeliveryState } from '../../../src/server/peer.js';
import { outgoing } from '../support/fake-peer.js';

const underWay = { kind: 'queued', reason: 'under-way' } as const;
const away = { kind: 'queued', reason: 'away' } as const;
const full = { kind: 'queued', reason: 'mailbox-full' } as const;
const sent = { kind: 'sent' } as const;
const delivered = { kind: 'delivered' } as const;
const read = { kind: 'read' } as const;

/** What is said about messages to bob that get into one state after the other, each in a turn of its own. */
async function linesAbout(states: readonly DeliveryState[], more: { sentAt?: number; text?: string } = {}) {
  const printed: string[] = [];
  const lines = new DeliveryLines((text) => printed.push(text), 500);
  for (const state of states) {
    lines.progressed(outgoing({ reference: 1, to: 'bob', text: 'hello', state, ...more }));
    await Promise.resolve();
  }
  return printed;
}

test('a message that goes straight through is no noise', async () => {
  expect(await linesAbout([underWay, delivered, read])).toEqual([]);
});

test('a message that a node keeps is told, and that it has arrived', async () => {
  expect(await linesAbout([away, sent, delivered, read])).toEqual([
    '* a node keeps your message to bob until bob is there (hello)',
    '* bob has got your message (hello)',
  ]);
});

test('a message that has waited and goes straight to read has arrived', async () => {
  expect(await linesAbout([away, read])).toEqual(['* bob has got your message (hello)']);
});

test('a message of an earlier run has waited', async () => {
  expect(await linesAbout([underWay, delivered, read], { sentAt: 499 })).toEqual([
    '* bob has got your message (hello)',
  ]);
});

test('why a node does not keep it is told once, though it is asked again', async () => {
  expect(await linesAbout([away, full, full])).toEqual([
    '* the mailbox of bob is full: your message to bob must wait in your outbox (hello)',
  ]);
});

test('a message that failed is told with the reason, and with as much of it as is needed to know it', async () => {
  const failed = { kind: 'failed', reason: 'expired' } as const;
  expect(await linesAbout([failed])).toEqual(['! not delivered to bob: it has waited for too long (hello)']);
  expect(await linesAbout([failed], { text: 'x'.repeat(50) })).toEqual([
    `! not delivered to bob: it has waited for too long (${'x'.repeat(40)}…)`,
  ]);
});

test('what happens to many at once is one line for each addressee', async () => {
  const printed: string[] = [];
  const lines = new DeliveryLines((text) => printed.push(text), 0);
  for (const [at, to] of ['bob', 'carol', 'bob'].entries())
    lines.progressed(outgoing({ reference: at, to, text: `text ${at}`, state: sent }));
  await Promise.resolve();
  expect(printed).toEqual([
    '* a node keeps your messages to bob until bob is there (2 messages)',
    '* a node keeps your message to carol until carol is there (text 1)',
  ]);
});
