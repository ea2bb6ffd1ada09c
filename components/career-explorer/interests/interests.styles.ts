import { css } from 'lit';

/** How the screen of interests looks. */
export const interestsStyles = css`
  .interests,
  .interests > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: var(--_width);
  }

  .interests > ul {
    gap: 0.5rem;
  }

  .interests :is(progress, svg) {
    inline-size: 100%;
    block-size: 0.75rem;
    color: var(--_accent);
    accent-color: var(--_accent);
  }

  .activity {
    gap: 0;
  }

  .activity legend {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.2em;
  }

  .activity label {
    padding-block: 0.5rem;
    padding-inline-end: 1rem;
  }

  .activity input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
  }

  .most {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: 1.1em;
  }

  .areas li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
  }

  .areas li > * {
    flex: 1 1 12rem;
  }

  [dir='rtl'] .areas svg {
    transform: scaleX(-1);
  }

  .areas rect {
    fill: currentcolor;
    opacity: 0.12;
  }

  .areas .answered {
    opacity: 0.3;
  }

  .areas .liked {
    opacity: 1;
  }

  .near button {
    flex-wrap: wrap;
    justify-content: space-between;
    inline-size: 100%;
    text-align: start;
  }
`;
