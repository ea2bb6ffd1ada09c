import { css } from 'lit';

/** The look of the question why somebody looks. */
export const reasonStyles = css`
  .reason {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-inline-size: var(--_width);
    padding: var(--_space);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .reason .options {
    display: grid;
  }
`;
