import { css } from 'lit';

/** Talk with a person or in a room: a header, the log, and the box at the foot. */
export const conversationStyles = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
  }

  section {
    position: relative;
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
    min-height: 0;
  }

  header {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: 4rem;
    padding: var(--space-2) var(--space-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }

  .who {
    flex: 1;
    min-width: 0;
  }

  h2 {
    overflow: hidden;
    font-size: var(--text-l);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  h2:focus {
    outline: none;
  }

  .more {
    overflow: hidden;
    color: var(--text-quiet);
    font-size: var(--text-s);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .back {
    margin-inline: calc(-1 * var(--space-3)) calc(-1 * var(--space-2));
    padding: 0;
  }

  footer {
    padding: var(--space-2) var(--space-4) max(var(--space-4), env(safe-area-inset-bottom));
  }

  tabmesh-composer,
  tabmesh-key-alarm {
    max-width: var(--measure);
    margin: 0 auto;
  }

  @container (min-width: 48rem) {
    .back {
      display: none;
    }
  }
`;
