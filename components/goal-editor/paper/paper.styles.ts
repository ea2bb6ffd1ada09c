import { css } from 'lit';

/** The look of the buttons' surroundings. The frame has to be drawn somewhere, or it prints nothing. */
export const paperStyles = css`
  .paper > :is(.help, .note) {
    margin-block-start: 0.6rem;
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
`;
