import { css } from 'lit';

/** The look of what is rarely needed: the choice of what to show, removed goals, and a goal that is dragged. */
export const moreStyles = css`
  .goal-choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem var(--_space);
  }

  .removed-goals ul {
    display: grid;
    gap: 0.75rem;
  }

  .removed-goals li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }

  .removed-goals blockquote {
    flex: 1 1 14rem;
  }

  [data-dragged] > .card {
    border: 2px dashed var(--_edge);
    opacity: 0.7;
  }

  /* Folded to their words, the cards are within reach of each other. */
  .goals:has(> [data-dragged]) .card > :not(header, .words) {
    display: none;
  }

  /* Layout containment makes the item the frame of the bar. */
  [data-drop]::after {
    content: '';
    position: absolute;
    inset-block-end: calc(100% + var(--_space) * 0.625 - 0.2rem);
    inset-inline: 0;
    border: 0.2rem solid var(--_accent);
    border-radius: 0.2rem;
  }

  [data-drop='after']::after {
    inset-block: calc(100% + var(--_space) * 0.625 - 0.2rem) auto;
  }

  @container (min-inline-size: 34rem) {
    .goal-choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .goal-choices > p {
      grid-column: 1 / -1;
    }
  }
`;
