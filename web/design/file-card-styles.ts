import { css } from 'lit';

/** A file in the log. */
export const fileCardStyles = css`
  :host {
    display: block;
    width: 20rem;
    max-width: 100%;
  }

  .card {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-1) 0;
  }

  .picture {
    display: grid;
    place-items: center;
    height: 12rem;
    overflow: hidden;
    border-radius: var(--radius-m);
    background: var(--surface-sunk);
  }

  .picture svg {
    width: 3rem;
    height: 3rem;
    color: var(--text-quiet);
    opacity: 0.5;
  }

  img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: contain;
  }

  .what {
    display: flex;
    align-items: center;
    gap: var(--space-3);
  }

  .what svg {
    flex: none;
    width: 1.75rem;
    height: 1.75rem;
    color: var(--accent);
  }

  .words {
    min-width: 0;
  }

  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .state {
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .failed .state,
  .problem {
    color: var(--danger);
  }

  .problem {
    font-size: var(--text-s);
  }

  progress,
  .no-progress {
    display: block;
    width: 100%;
    height: 0.5rem;
  }

  progress {
    border: 0;
    border-radius: var(--radius-round);
    overflow: hidden;
    background: var(--surface-sunk);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--surface-sunk);
  }

  progress::-webkit-progress-value {
    background: var(--accent);
    transition: inline-size var(--swift);
  }

  progress::-moz-progress-bar {
    background: var(--accent);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    min-height: var(--target);
  }

  .actions .quiet {
    padding-inline: var(--space-3);
  }
`;
