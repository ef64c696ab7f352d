import { css } from 'lit';

/** A dialog that lies over the page. */
export const sheetStyles = css`
  dialog {
    width: min(30rem, calc(100vw - 2 * var(--space-4)));
    max-height: calc(100dvh - 2 * var(--space-4));
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--text);
    overflow-y: auto;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog h2 {
    font-size: var(--text-xl);
  }

  dialog .lead {
    margin-top: var(--space-3);
    color: var(--text-quiet);
  }

  dialog .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    margin-top: var(--space-5);
  }

  dialog button {
    white-space: normal;
  }
`;
