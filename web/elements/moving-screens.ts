import { html, type TemplateResult } from 'lit';
import type { PageState } from '../chat/page-state.js';
import './tabmesh-moving-in.js';
import './tabmesh-moving-out.js';

/** What is there instead of the chat while somebody moves. */
export function movingScreen(state: Extract<PageState, { kind: 'moving-in' | 'moving-out' }>): TemplateResult {
  return state.kind === 'moving-in'
    ? html`<tabmesh-moving-in .progress=${state.progress}></tabmesh-moving-in>`
    : html`<tabmesh-moving-out .of=${state.wish.id} .progress=${state.progress}></tabmesh-moving-out>`;
}
