import { css } from 'lit';

/** Tables that are cards, one for each row, and a table where there is room for one. */
export const cardsStyles = css`
  .cards,
  .cards :is(thead, tbody, tr, th, td) {
    display: block;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .cards thead .title {
    font-size: inherit;
  }

  .cards :is(tr, th, td) {
    padding: 0.25rem;
  }

  .cards tr {
    margin-block-end: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_card);
  }

  .cards :is(th, strong) {
    font-weight: 600;
  }

  .cards :is(.label, strong) {
    display: block;
  }

  .cards .label {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  @container (min-inline-size: 44rem) {
    .cards {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
    }

    .cards thead {
      display: table-header-group;
    }

    .cards tbody {
      display: table-row-group;
    }

    .cards tr {
      display: table-row;
      border: 0;
      background: none;
    }

    .cards :is(th, td) {
      display: table-cell;
      padding: 0.5rem;
      border-block-end: 1px solid var(--_line);
    }

    .cards .label {
      display: none;
    }
  }
`;
