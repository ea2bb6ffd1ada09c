import { css } from 'lit';

/** The look of printing, saving and opening. The frame has to be drawn somewhere, or it prints nothing. */
export const paperStyles = css`
  .paper .open,
  .paper .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }

  .paper .report {
    padding: 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .paper .report li + li {
    margin-block-start: 0.5rem;
  }

  .paper .report li > b,
  .paper .report li > span {
    display: block;
  }

  .paper .tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.75rem;
  }

  .paper input[type='file'] {
    inline-size: 100%;
    max-inline-size: 30rem;
    min-block-size: 1.75rem;
  }

  .paper iframe {
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  @media (pointer: coarse) {
    .paper :is(.tick, input[type='file']) {
      min-block-size: 2.75rem;
    }
  }
`;
