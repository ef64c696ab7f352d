import { css } from 'lit';

/** An entry of the lists at the side: a picture, two lines of words, and how much is unread. */
export const rowStyles = css`
  button.row {
    display: flex;
    justify-content: flex-start;
    gap: var(--space-3);
    width: 100%;
    min-height: 3.75rem;
    padding: var(--space-2) var(--space-3);
    border: 0;
    border-radius: var(--radius-m);
    background: transparent;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }

  button.row:hover {
    background: var(--surface-sunk);
    color: inherit;
  }

  button.row[aria-current='true'] {
    background: var(--accent-soft);
  }

  .picture {
    position: relative;
    display: flex;
  }

  .sign {
    align-items: center;
    justify-content: center;
    width: 2.5rem;
    height: 2.5rem;
    border-radius: var(--radius-m);
    background: var(--surface-sunk);
    color: var(--accent);
  }

  .gone tabmesh-identicon,
  .away tabmesh-identicon {
    opacity: 0.55;
  }

  .presence {
    position: absolute;
    right: -0.2rem;
    bottom: -0.2rem;
    width: 0.875rem;
    height: 0.875rem;
    border: 2px solid var(--surface);
    border-radius: var(--radius-round);
    background: var(--accent);
  }

  .away .presence {
    background: var(--surface);
    box-shadow: inset 0 0 0 2.5px var(--warning);
  }

  .unknown .presence {
    background: var(--surface);
    box-shadow: inset 0 0 0 2.5px var(--line-strong);
  }

  .gone .presence {
    display: none;
  }

  .words {
    display: grid;
    flex: 1;
    min-width: 0;
    position: relative;
  }

  .name,
  .more {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name {
    font-weight: 600;
  }

  .more {
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .more.changed,
  .more.declined {
    color: var(--warning);
  }

  .mark {
    color: var(--accent);
  }

  .mark svg {
    width: 1rem;
    height: 1rem;
    margin-inline-start: var(--space-1);
    vertical-align: -0.15em;
  }

  .end {
    display: grid;
    flex: none;
    gap: var(--space-1);
    align-self: stretch;
    align-content: center;
    justify-items: end;
    color: var(--text-quiet);
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }

  .counts {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    min-height: 1.25rem;
  }

  .counts svg {
    width: 1rem;
    height: 1rem;
  }

  .badge.mentions {
    background: var(--warning);
    color: var(--surface);
  }

  .badge.quiet {
    background: var(--surface-sunk);
    color: var(--text-quiet);
  }

  .badge {
    flex: none;
    min-width: 1.25rem;
    padding: 0 0.35rem;
    border-radius: var(--radius-round);
    background: var(--accent);
    color: var(--on-accent);
    font-size: var(--text-s);
    font-weight: 650;
    line-height: 1.25rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
`;
