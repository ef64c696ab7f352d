import { css } from 'lit';

/** How the whole page is laid out. */
export const appStyles = css`
  :host {
    display: grid;
    grid-template: auto auto 1fr / minmax(0, 1fr);
    height: 100vh;
    height: 100dvh;
    /* It may be a part of somebody else's page: how wide it is counts, not the window. */
    container-type: inline-size;
  }

  :host([embedded]) {
    height: 100%;
  }

  .top {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    min-height: 3.75rem;
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }

  h1 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--accent);
    font-size: var(--text-l);
    letter-spacing: -0.01em;
  }

  h1 span {
    color: var(--text);
  }

  tabmesh-connection {
    flex: 1;
    min-width: 0;
  }

  @container (max-width: 30rem) {
    .top {
      gap: var(--space-1);
      padding-inline: var(--space-2) 0;
    }
  }

  button.map {
    padding: 0 var(--space-3);
  }

  button.map[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--text);
  }

  @container (max-width: 47.99rem) {
    button.map span {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  main {
    grid-row: 3;
    min-width: 0;
    min-height: 0;
    overflow-y: auto;
  }

  @container (max-width: 47.99rem) {
    .top.in {
      gap: var(--space-2);
    }

    .in h1 span {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (min-width: 48rem) {
    .top {
      padding-inline: var(--space-5) var(--space-4);
    }

    tabmesh-connection {
      flex: initial;
      margin-inline-start: auto;
    }
  }
`;
