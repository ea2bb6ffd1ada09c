import { css } from 'lit';

/** How the list looks: cards, and a table where there is room for one. */
export const jobTableStyles = css`
  .jobs,
  .jobs :is(tbody, th, td) {
    display: block;
    text-align: start;
  }

  .jobs thead {
    display: none;
  }

  .jobs tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 0.4rem calc(var(--_space) * 2);
  }

  .jobs tbody tr {
    /* A row that changes leaves the layout of the others alone. */
    contain: layout style;
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .jobs :is(tbody th, .actions) {
    grid-column: 1 / -1;
    font-weight: 400;
  }

  .jobs td {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0.75rem;
    align-items: baseline;
    line-height: 1.4;
  }

  .jobs .label {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .jobs .actions {
    display: block;
  }

  button.title {
    justify-content: start;
    min-block-size: 1.75rem;
    padding: 0.1em 0;
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .sentence {
    /* Sentences come a moment after the titles; where they go is kept free. */
    min-block-size: 3em;
    max-inline-size: 38rem;
  }

  /*
   * What is not in view costs no layout. Chromium alone keeps it within reach of screen readers; it is
   * told apart by a property that no other engine has.
   */
  @supports (app-region: no-drag) {
    .jobs tbody tr {
      content-visibility: auto;
      contain-intrinsic-size: auto 24rem;
    }
  }

  @container (min-inline-size: 52rem) {
    .jobs thead {
      display: block;
    }

    .jobs tr {
      grid-template-columns: 30fr 11fr 13fr 13fr 12fr 15fr 7.5em;
      column-gap: 0.6rem;
      align-items: end;
      padding: 0.6rem 0.4rem;
      border-block-end: 1px solid var(--_line);
    }

    .jobs tbody tr {
      contain-intrinsic-size: auto 9rem;
      align-items: start;
      margin: 0;
      padding: 0.6rem 0.4rem;
      border-width: 0 0 1px;
      border-radius: 0;
      background: none;
    }

    .jobs :is(th, td) {
      overflow-wrap: anywhere;
      hyphens: auto;
    }

    .jobs td {
      display: block;
      padding-block-start: 0.15rem;
      font-size: 0.95em;
      line-height: 1.4;
    }

    .jobs tbody :is(th, .actions) {
      grid-column: auto;
    }

    .jobs thead button {
      justify-content: start;
      padding: 0.2em 0;
      font-size: 0.85em;
      font-weight: 600;
      line-height: 1.3;
      text-align: start;
    }

    .jobs thead th:last-child {
      padding-block-end: 0.5rem;
      font-size: 0.9em;
    }

    [aria-sort='ascending'] > button::after {
      content: '▲' / '';
    }

    [aria-sort='descending'] > button::after {
      content: '▼' / '';
    }

    .jobs .label,
    .sort {
      display: none;
    }

    .jobs .buttons {
      flex-direction: column;
    }

    .jobs .actions button {
      padding-inline: 0.4em;
      overflow-wrap: normal;
      hyphens: manual;
    }
  }

  @media print {
    .jobs tbody tr {
      content-visibility: visible;
    }

    .jobs :is(.actions, thead th:last-child) {
      display: none;
    }
  }
`;
