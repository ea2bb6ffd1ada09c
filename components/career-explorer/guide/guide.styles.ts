import { css } from 'lit';

/** How the guide looks on the screen. The frame has to be drawn somewhere, or it prints nothing. */
export const guideStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
  }

  .guide > * {
    max-inline-size: var(--_width);
  }

  .guide > table {
    max-inline-size: none;
  }

  .guide ol {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }

  .guide thead th:first-child {
    inline-size: 45%;
  }

  .guide thead th:last-child {
    display: table-cell;
    padding-block-end: 0.6rem;
    font-size: inherit;
  }

  .guide .sources {
    overflow-wrap: anywhere;
  }

  .guide [hidden] {
    display: none;
  }

  .guide iframe {
    position: fixed;
    inset: auto 0 0 auto;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;
