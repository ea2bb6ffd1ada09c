import { css } from 'lit';

/** The look of the details of a course: its term takes the whole width while one is open. */
export const detailsStyles = css`
  .term:has(.details) {
    grid-column: 1 / -1;
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding-block: 0.5rem;
  }

  .details > button {
    justify-self: start;
  }

  .details .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: start;
  }

  .details :is(.about, .rules, .fact) {
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
  }

  .details .rules {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .details q {
    quotes: '“' '”' '‘' '’';
  }

  .details .catalog {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.5rem 0.75rem;
  }

  .details .catalog dt {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  .details > .field {
    max-inline-size: 46rem;
  }

  .proposal {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    border: 1px dashed var(--_edge);
  }
`;
