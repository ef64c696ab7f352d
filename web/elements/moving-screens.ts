import { html, type TemplateResult } from 'lit';
import type { PageState } from '../chat/page-state.js';
import './tabmesh-carrying-in.js';
import './tabmesh-carrying-out.js';
import './tabmesh-moving-in.js';
import './tabmesh-moving-out.js';

type MovingState = Extract<PageState, { kind: 'moving-in' | 'moving-out' | 'carrying-in' | 'carrying-out' }>;

/** What is there instead of the chat while somebody moves. */
export function movingScreen(state: MovingState): TemplateResult {
  switch (state.kind) {
    case 'moving-in':
      return html`<tabmesh-moving-in .progress=${state.progress}></tabmesh-moving-in>`;
    case 'moving-out':
      return html`<tabmesh-moving-out .of=${state.wish.id} .progress=${state.progress}></tabmesh-moving-out>`;
    case 'carrying-in':
      return html`<tabmesh-carrying-in .progress=${state.progress}></tabmesh-carrying-in>`;
    case 'carrying-out':
      return html`<tabmesh-carrying-out .state=${state}></tabmesh-carrying-out>`;
  }
}
