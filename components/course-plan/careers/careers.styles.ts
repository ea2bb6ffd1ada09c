import { css } from 'lit';

/** The look of the careers that are kept, beside the look of all sections below the timeline. */
export const careersStyles = css`
  .kept {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: start;
  }

  .kept > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    justify-items: start;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .kept > li > :first-child {
    font-size: 1em;
  }

  .kept > li > :is(.leads, .field) {
    justify-self: stretch;
  }

  .leads {
    display: grid;
    gap: 0.35rem;
  }

  .leads > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
  }

  .leads button {
    margin-inline-start: auto;
  }
`;
