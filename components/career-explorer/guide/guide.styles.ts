import { css } from 'lit';
import { cardsStyles } from '../cards.styles.js';

/** How the guide looks on the screen. The frame has to be drawn somewhere, or it prints nothing. */
export const guideStyles = css`
  ${cardsStyles}

  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    overflow-wrap: anywhere;
  }

  .guide > * {
    max-inline-size: var(--_width);
  }

  .guide > table {
    max-inline-size: none;
  }

  .guide > button {
    justify-self: start;
  }

  .guide ol {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }

  .guide tbody th {
    font-weight: 400;
  }

  .guide thead {
    display: none;
  }

  @container (min-inline-size: 44rem) {
    .guide thead {
      display: table-header-group;
    }

    .guide thead th:first-child {
      inline-size: 40%;
    }
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
