import { css } from 'lit';

/** The look of the list of what somebody keeps. */
export const keptStyles = css`
  .kept-list {
    display: grid;
    gap: var(--_space);
    max-inline-size: var(--_width);
    margin: 0 0 var(--_space);
    padding: 0;
  }

  .kept-list .card {
    gap: 0.75rem;
    justify-items: start;
  }

  .kept-list .field,
  .kept-list .goal-form {
    inline-size: 100%;
  }

  .kept-list :is(p, figure) {
    margin: 0;
  }

  .kept-list figcaption {
    font-weight: 600;
  }

  .last {
    padding: 0.5rem var(--_space);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }

  .last > p {
    align-items: center;
  }
`;
