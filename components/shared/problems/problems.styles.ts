import { css } from 'lit';

/** The look of what asks for a decision. */
export const problemsStyles = css`
  .problem {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: var(--_space);
    border: 1px solid var(--_alert);
    border-radius: var(--_radius-small);
    background: var(--_alert-tint);
  }

  .editor > .problem {
    margin-block-end: var(--_space);
  }

  .asked {
    color: var(--_alert);
    font-weight: 600;
  }

  .versions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .problem .help {
    color: inherit;
  }

  @container (min-inline-size: 34rem) {
    .versions {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
