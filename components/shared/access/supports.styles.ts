import { css } from 'lit';
import { reasonStyles } from './reason.styles.js';

/** The look of what helps beside a record, and of the question before it. */
export const supportStyles = css`
  ${reasonStyles}

  ul.supports {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ul.supports li {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_edge);
  }

  ul.supports p {
    margin: 0;
  }

  /* A plan on paper is shown around: it does not say that there is an IEP. */
  @media print {
    .inside-line {
      display: none;
    }
  }

  .supports-note {
    display: grid;
    gap: 0.5rem;
  }
`;
