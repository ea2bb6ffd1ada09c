import { css } from 'lit';

/** How the first screen looks: one column, with the list beside what narrows it where there is room. */
export const findStyles = css`
  .find,
  .narrow-by,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
  }

  .find > .screen-heading {
    inline-size: fit-content;
  }

  .search > input {
    max-inline-size: 40rem;
    margin-block-start: 0.35rem;
  }

  .fold {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .fold > summary {
    padding: 0.6rem var(--_space);
    font-weight: 600;
  }

  .fold > summary > :not(.help) {
    display: inline;
    font: inherit;
  }

  .fold > :not(summary) {
    margin: 0 var(--_space) var(--_space);
  }

  .clusters > ul,
  .pathways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 0.5rem;
  }

  .cluster-button {
    display: grid;
    justify-content: start;
    justify-items: start;
    align-content: center;
    gap: 0;
    inline-size: 100%;
    block-size: 100%;
    line-height: 1.3;
    text-align: start;
  }

  .pathways button {
    justify-content: start;
    inline-size: 100%;
    text-align: start;
  }

  .clusters > button.quiet {
    margin-inline-start: 0.25rem;
  }

  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6rem;
    align-items: start;
    padding-block: 0.25rem;
    font-weight: 400;
    line-height: 1.5rem;
    cursor: pointer;
  }

  .option:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }

  .chip {
    border-radius: 2em;
    background: var(--_tint);
  }

  .toolbar {
    align-items: center;
    justify-content: space-between;
  }

  .count > * {
    font-size: 1.15em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .sort {
    display: flex;
    max-inline-size: 100%;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .sort > select {
    inline-size: auto;
    max-inline-size: 100%;
    margin: 0;
  }

  .more {
    justify-self: start;
  }

  .none {
    display: grid;
    gap: 0.5rem;
    padding-block: var(--_space);
  }

  .sources li + li {
    margin-block-start: 0.75rem;
  }

  .sources a {
    color: var(--_accent);
  }

  @container (min-inline-size: 70rem) {
    .find {
      grid-template-columns: 17rem minmax(0, 1fr);
      column-gap: calc(var(--_space) * 1.5);
    }

    .find > :is(.screen-heading, .search) {
      grid-column: 1 / -1;
    }

    .clusters > ul,
    .facets,
    .pathways {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .find {
      grid-template-columns: minmax(0, 1fr);
    }

    .search,
    .narrow-by,
    .chosen,
    .sort,
    .best,
    .more {
      display: none;
    }
  }
`;
