import { css, html, noChange } from 'lit';
import { directive, Directive, PartType, type ChildPart, type PartInfo } from 'lit/directive.js';
import { messageContent } from '../markup/message-content.js';
import type { Sanitise } from '../markup/sanitise.js';

/** Shows what somebody has written. It is read once for as long as it is the same. */
class MessageBodyDirective extends Directive {
  #shown: string | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new Error('a message is shown between tags');
  }

  render(text: string, self: string, sanitise: Sanitise): unknown {
    const content = messageContent(text, self, sanitise);
    return typeof content === 'string' ? html`<span class="plain">${content}</span>` : content;
  }

  override update(_part: ChildPart, [text, self, sanitise]: [string, string, Sanitise]): unknown {
    if (this.#shown === text) return noChange;
    this.#shown = text;
    return this.render(text, self, sanitise);
  }
}

export const messageBody = directive(MessageBodyDirective);

export const messageBodyStyles = css`
  .bubble .plain {
    white-space: pre-wrap;
  }

  .bubble a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  .bubble a:hover {
    text-decoration-thickness: 2px;
  }

  .bubble :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: revert;
  }

  .bubble blockquote {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--line-strong);
    color: var(--text-quiet);
  }

  .bubble > * + :is(p, ul, ol, blockquote, tabmesh-code, table, hr) {
    margin-top: var(--space-2);
  }

  .bubble code {
    padding: 0.1em 0.3em;
    border-radius: var(--radius-s);
    background: var(--surface-sunk);
    font-family: var(--font-mono);
    font-size: 0.9em;
  }

  .self .bubble code {
    background: var(--surface);
  }

  .bubble hr {
    border: 0;
    border-top: 1px solid var(--line-strong);
  }

  .bubble table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }

  .bubble :is(th, td) {
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--line);
    text-align: start;
  }

  .bubble .mention {
    border-radius: var(--radius-s);
    color: var(--accent);
    font-weight: 600;
  }

  .bubble .mention.self {
    padding: 0 0.2em;
    background: var(--warning-soft);
    color: var(--warning);
  }
`;
