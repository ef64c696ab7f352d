import { css } from 'lit';

/** A form: fields below each other, each with its label, a hint, and what is wrong with it. */
export const formStyles = css`
  form {
    display: grid;
    gap: var(--space-5);
    margin-top: var(--space-6);
  }

  .field {
    display: grid;
    gap: var(--space-1);
  }

  label {
    font-weight: 600;
  }

  .hint {
    color: var(--text-quiet);
    font-size: var(--text-s);
  }

  .field .alert {
    margin-top: var(--space-2);
  }
`;
