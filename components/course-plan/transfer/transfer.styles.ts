import { css } from 'lit';

/** The look of the sections below the timeline. */
export const transferStyles = css`
  .below {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .below > summary {
    min-block-size: 1.75rem;
  }

  .below > summary > :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
    font-size: 1.15em;
  }

  .below > summary > .facts {
    display: block;
  }

  .below .inside,
  .below .entry,
  .below .ways,
  .below .ways dl,
  .below .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .below .inside {
    gap: var(--_space);
    padding-block-start: 0.75rem;
  }

  .below .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: start;
  }

  .below .entry > .fields {
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
  }

  .transfers,
  .finish {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: start;
  }

  .transfers > li,
  .finish > div,
  .below .rows > .row,
  .below .ways dl > div {
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .transfers > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    align-content: start;
    justify-items: start;
  }

  .transfers > li > :is(.field, .fields) {
    justify-self: stretch;
  }

  .transfers > .toBeConfirmed {
    border-style: dashed;
    border-color: var(--_edge);
  }

  .transfers .name {
    font-weight: 600;
  }

  .below .ways > :first-child {
    font-size: 1em;
  }

  .below .ways dl {
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
  }

  @media (pointer: coarse) {
    .below > summary {
      min-block-size: 2.75rem;
    }
  }
`;
