import { css } from 'lit';

/** The look of occupations side by side: a card for each attribute; a table where there is room. */
export const compareStyles = css`
  .side-by-side,
  .side-by-side :is(thead, tbody, tr, th, td) {
    display: block;
    inline-size: auto;
    padding: 0.25rem;
    border: 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .side-by-side tr {
    margin-block-end: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_card);
  }

  .side-by-side :is(th, strong) {
    font-weight: 600;
  }

  .side-by-side :is(.of, strong) {
    display: block;
  }

  @container (min-inline-size: 52rem) {
    .side-by-side {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
    }

    .side-by-side thead {
      display: table-header-group;
    }

    .side-by-side tbody {
      display: table-row-group;
    }

    .side-by-side tr {
      display: table-row;
      background: none;
    }

    .side-by-side :is(th, td):nth-child(n) {
      display: table-cell;
      inline-size: auto;
      padding: 0.5rem;
      border-block-end: 1px solid var(--_line);
    }

    .side-by-side .of {
      display: none;
    }
  }
`;
