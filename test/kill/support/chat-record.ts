import { readFile } from 'node:fs/promises';

/** How far an outgoing message is, as its sender was told. */
export type TextState = 'queued' | 'sent' | 'delivered' | 'read' | 'failed';

/** A line of the record that a process writes of itself: what it did and what it was told, in that order. */
export type ChatLine =
  /** The process was started, once more perhaps. */
  | { readonly event: 'begun' }
  /** About to call `send`. */
  | { readonly event: 'saying'; readonly to: string; readonly text: string }
  /** `send` has returned. */
  | { readonly event: 'said'; readonly to: string; readonly text: string }
  /** `reason`: why it is queued or has failed. */
  | {
      readonly event: 'state';
      readonly to: string;
      readonly text: string;
      readonly state: TextState;
      readonly reason: string;
    }
  | { readonly event: 'shown'; readonly from: string; readonly text: string }
  /** In the end: all that it has in its history with somebody, in order. */
  | {
      readonly event: 'history';
      readonly with: string;
      readonly entries: readonly {
        readonly direction: 'in' | 'out';
        readonly text: string;
        readonly state: TextState;
      }[];
    }
  /** In the end: how many messages wait for somebody. */
  | { readonly event: 'waiting'; readonly to: string; readonly messages: number };

/** All that one process has written, over all its lives. */
export interface ChatRecord {
  readonly who: string;
  readonly lines: readonly ChatLine[];
}

/** @throws SyntaxError for a line that is not whole. */
export async function readChatRecord(who: string, path: string): Promise<ChatRecord> {
  const text = await readFile(path, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return { who, lines: lines.map((line) => JSON.parse(line) as ChatLine) };
}
