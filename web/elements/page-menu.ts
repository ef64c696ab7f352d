import { html, type TemplateResult } from 'lit';
import type { CarryPlace } from '../carrying/carry-state.js';
import { texts } from '../texts.js';
import { pageEvent } from './page-events.js';
import './tabmesh-menu.js';

/** What is done rarely. `hasLeave`: where the button that leaves has no room of its own. */
export const pageMenu = (isJoined: boolean, hasLeave: boolean, carryPlace: CarryPlace | undefined): TemplateResult =>
  html`<tabmesh-menu
    label=${texts.keeping.menu}
    .items=${[
      { words: texts.palette.button, event: () => pageEvent('show-sheet', { sheet: 'palette' }) },
      { words: texts.start.share, event: () => pageEvent('show-sheet', { sheet: 'share' }) },
      ...(isJoined ? [{ words: texts.connection.label, event: () => pageEvent('show-way', { id: undefined }) }] : []),
      { words: texts.settings.heading, event: () => pageEvent('show-sheet', { sheet: 'settings' }) },
      { words: texts.help.heading, event: () => pageEvent('show-sheet', { sheet: 'help' }) },
      { words: texts.keeping.export, event: () => pageEvent('export-history') },
      ...(carryPlace ? [{ words: texts.moving.carryMenu(carryPlace.node), event: () => pageEvent('show-carry') }] : []),
      { words: texts.moving.menu, event: () => pageEvent('show-move') },
      { words: texts.keeping.forgetMe, event: () => pageEvent('forget-me') },
      ...(hasLeave ? [{ words: texts.connection.leave, event: () => pageEvent('leave-network') }] : []),
    ]}
  ></tabmesh-menu>`;
