import { shortKey } from '../../src/model/peer.js';
import { localDay } from './local-time.js';
import { alignColumns } from './columns.js';
import { quotedIfNeeded } from './parse-command.js';
import type { PromptPeer } from './prompt-peer.js';

/** Those whose keys are trusted. */
export function contacts(peer: PromptPeer): readonly string[] {
  const known = peer.contacts();
  if (known.length === 0) return ['you have not written to anybody or heard from anybody'];
  const rows = known.map(({ id, key, since, verifiedAt }) => [
    id,
    shortKey(key),
    localDay(since),
    verifiedAt === undefined ? 'no' : localDay(verifiedAt),
  ]);
  return alignColumns([['ID', 'KEY', 'SINCE', 'COMPARED'], ...rows]);
}

/** Trusts the key that somebody has now. @throws InvalidPeerIdError, UnknownPeerError */
export function accept(typed: string, peer: PromptPeer): readonly string[] {
  peer.accept(typed);
  const { id } = contactCalled(typed, peer) ?? { id: typed };
  return [`* you trust the key that ${id} has now; to compare the safety number: verify ${quotedIfNeeded(id)}`];
}

/**
 * Shows the safety number, or remembers what came of comparing it. From the moment it is shown the key is a contact's: what is
 * compared is what is remembered.
 * @throws InvalidPeerIdError, UnknownPeerError
 */
export function verify(typed: string, verdict: 'show' | 'yes' | 'no', peer: PromptPeer): readonly string[] {
  if (verdict !== 'show') {
    peer.verify(typed, verdict === 'yes');
    const { id } = contactCalled(typed, peer) ?? { id: typed };
    return verdict === 'yes'
      ? [`* remembered: you and ${id} have compared the safety number`]
      : [`* remembered: you and ${id} have not compared the safety number`];
  }
  if (!contactCalled(typed, peer)) peer.accept(typed);
  const { groups } = peer.safetyNumber(typed);
  const { id, verifiedAt } = contactCalled(typed, peer) ?? { id: typed, verifiedAt: undefined };
  const quoted = quotedIfNeeded(id);
  return [
    `the safety number of you and ${id}:`,
    ...rowsOfFour(groups).map((row) => `  ${row.join(' ')}`),
    verifiedAt === undefined
      ? `${id} types verify ${quotedIfNeeded(peer.id)}: if it is the same there, nobody is between you. Then: verify ${quoted} yes`
      : `you have compared it on ${localDay(verifiedAt)}; to take that back: verify ${quoted} no`,
  ];
}

function contactCalled(typed: string, peer: PromptPeer): ReturnType<PromptPeer['contacts']>[number] | undefined {
  const id = typed.trim().normalize('NFC');
  return peer.contacts().find((contact) => contact.id === id);
}

function rowsOfFour(groups: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(groups.length / 4) }, (_, row) => groups.slice(4 * row, 4 * row + 4));
}
