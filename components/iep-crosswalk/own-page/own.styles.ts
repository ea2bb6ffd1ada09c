import { css } from 'lit';

/** The look of the page of one's own. The frame has to be drawn somewhere, or it prints nothing. */
export const ownStyles = css`
  .own-words {
    display: grid;
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .own-part {
    display: grid;
    gap: 0.35rem;
    justify-items: start;
  }

  .own-part :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }

  .own-part > ul {
    display: grid;
    gap: 0.75rem;
    inline-size: 100%;
  }

  .own-part > ul > li {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid var(--_edge);
  }

  .own-part li li {
    padding-inline-start: 0.9rem;
  }

  .own .theirs {
    white-space: pre-wrap;
  }

  .own small {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .own-tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.6rem;
    align-items: center;
  }

  .own-further {
    display: grid;
    gap: 0.5rem;
  }

  .own-further .theirs {
    font-weight: 400;
  }

  .before {
    gap: 0.6rem;
  }

  .think {
    display: grid;
    gap: 0.25rem;
    padding: 0.5rem 0.75rem;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius-small);
  }

  .think ul {
    display: grid;
    gap: 0.25rem;
  }

  .own-tick .help {
    grid-column: 2;
  }

  .own iframe {
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;
