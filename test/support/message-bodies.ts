import type { MessageBody, ReadBody } from '../../src/protocol/messages.js';

export function textBody(text: string): MessageBody {
  return { kind: 'text', text };
}

/** The text in a body, or what else it is. */
export function textOf(body: ReadBody): string {
  return body.kind === 'text' ? body.text : body.kind;
}
