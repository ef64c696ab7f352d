import { alignColumns } from './columns.js';
import type { PromptPeer } from './prompt-peer.js';

/** Sends, and says so if the message does not go straight to its addressee. @throws what `Peer.send` throws. */
export function send(to: string, text: string, peer: PromptPeer): readonly string[] {
  const message = peer.send(to, text);
  const { id, presence } = peer.peers().find((other) => other.id === message.to) ?? {
    id: message.to,
    presence: 'gone',
  };
  if (presence === 'online') return [];
  const { state } = message;
  if (state.kind === 'queued' && state.reason === 'unknown')
    return peer.extent.kind === 'whole'
      ? [`* nobody called ${id} has been seen: the message waits in your outbox until somebody has that ID`]
      : [`* ${id} is being looked for: the message waits in your outbox until somebody has that ID`];
  return [`* ${id} is away: the message waits until ${id} is back`];
}

/** What waits for whom, and where. */
export function buffer(peer: PromptPeer): readonly string[] {
  const waiting = peer.buffer();
  if (waiting.length === 0) return ['nothing waits'];
  const rows = waiting.map(({ to, where, messages, bytes }) => [to, where, String(messages), String(bytes)]);
  return alignColumns([['FOR', 'WHERE', 'MESSAGES', 'BYTES'], ...rows]);
}
