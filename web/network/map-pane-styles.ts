import { css } from 'lit';

/** What is around the drawing: the bar above it, the buttons and the card over it. */
export const mapPaneStyles = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
    height: 100%;
  }

  section[aria-labelledby='heading'] {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
  }

  .bar {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }

  .title {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--space-3);
    min-width: 0;
  }

  h2 {
    font-size: var(--text-m);
    outline: none;
  }

  .sum {
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .close {
    padding: 0;
  }

  .choice {
    display: flex;
  }

  .choice button {
    border-color: var(--line);
    padding: 0 var(--space-3);
    border-radius: var(--radius-m) 0 0 var(--radius-m);
    font-size: var(--text-s);
  }

  .choice button + button {
    margin-inline-start: -1px;
    border-radius: 0 var(--radius-m) var(--radius-m) 0;
  }

  .choice button[aria-pressed='true'] {
    z-index: 1;
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--text);
  }

  .pane {
    position: relative;
    min-height: 0;
    overflow: auto;
    background: var(--ground);
  }

  .pane:has(.stage) {
    overflow: hidden;
  }

  .waiting {
    place-self: center;
    color: var(--text-quiet);
  }

  .apart {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--space-3);
    inset-inline: 0;
    width: fit-content;
    margin: 0 auto;
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius-round);
    background: var(--warning-soft);
    color: var(--warning);
    font-size: var(--text-s);
  }

  .zoom {
    position: absolute;
    inset-block-start: var(--space-3);
    inset-inline-end: var(--space-3);
    display: grid;
    gap: var(--space-1);
  }

  .zoom button {
    padding: 0;
    border-color: var(--line);
    font-size: var(--text-l);
  }

  .card {
    position: absolute;
    inset-block-end: var(--space-3);
    inset-inline-start: var(--space-3);
    display: grid;
    gap: var(--space-2);
    box-sizing: border-box;
    width: min(22rem, 100% - 2 * var(--space-3));
    max-height: calc(100% - 2 * var(--space-3));
    padding: var(--space-3) var(--space-4) var(--space-4);
    overflow-y: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
  }

  .card header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }

  .card h3 {
    min-width: 0;
    font-size: var(--text-l);
  }

  .card p {
    color: var(--text-quiet);
  }

  .card .way-in-words {
    color: var(--text);
    line-height: 1.9;
  }

  .card .stop {
    padding: 0.15em 0.5em;
    border: 1px solid var(--accent);
    border-radius: var(--radius-round);
    background: var(--accent-soft);
  }

  .card ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
  }

  .card li button {
    padding: 0 var(--space-3);
    background: var(--surface-sunk);
    color: var(--text);
    font-weight: 450;
  }

  .card .others {
    align-self: center;
    color: var(--text-quiet);
  }
`;
