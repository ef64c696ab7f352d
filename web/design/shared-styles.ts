import { css } from 'lit';

/** What every element begins with: boxes, focus, headings, and text that is only heard. */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3 {
    font-size: inherit;
    font-weight: 600;
    line-height: var(--leading-tight);
    text-wrap: balance;
  }

  .heard-only {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons: the one that matters, the others, and those that are only a sign. */
export const buttonStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-width: var(--target);
    min-height: var(--target);
    padding: var(--space-2) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-weight: 550;
    line-height: var(--leading-tight);
    white-space: nowrap;
    cursor: pointer;
    transition:
      background var(--swift),
      border-color var(--swift),
      color var(--swift);
  }

  button svg {
    flex: none;
  }

  button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button.primary:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--text-quiet);
  }

  button.quiet:hover {
    background: var(--surface-sunk);
    color: var(--text);
  }

  button.danger {
    border-color: var(--danger);
    color: var(--danger);
  }

  button.danger:hover {
    background: var(--danger-soft);
  }

  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }
`;

/** Text fields. */
export const fieldStyles = css`
  input,
  textarea {
    width: 100%;
    min-height: var(--target);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--text);
    /* Below 16 px a phone zooms into the field. */
    font: inherit;
    font-size: max(1rem, 16px);
    transition: border-color var(--swift);
  }

  input:focus-visible,
  textarea:focus-visible {
    border-color: var(--accent);
    outline-offset: -1px;
  }

  input[aria-invalid='true'] {
    border-color: var(--danger);
  }

  ::placeholder {
    color: var(--text-quiet);
    opacity: 1;
  }
`;

/** Something went wrong, in words. */
export const alertStyles = css`
  .alert {
    padding: var(--space-3) var(--space-4);
    border: 1px solid color-mix(in srgb, var(--danger) 35%, transparent);
    border-radius: var(--radius-m);
    background: var(--danger-soft);
    color: var(--danger);
  }
`;
