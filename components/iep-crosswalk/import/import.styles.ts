import { css } from 'lit';

/** The look of bringing in an IEP. */
export const importStyles = css`
  .import :is(.inside, .typed, .lines, .preview, .form, .readers, .findings, .paste) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .import > .inside {
    padding-block-start: 0.75rem;
  }

  .import .typed {
    gap: calc(var(--_space) * 1.25);
  }

  .import :is(.lines, .preview) :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }

  .import :is(ul, .options) {
    display: grid;
    gap: 0.5rem;
  }

  .import .option {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 400;
  }

  .import .option input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    min-block-size: 0;
    margin: 0;
  }

  .import .field {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 46rem;
  }

  .import .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: end;
  }

  .import .dates > .help {
    grid-column: 1 / -1;
  }

  .import .dates .field > div:empty {
    display: none;
  }

  .import details .form {
    padding-block-start: 0.75rem;
  }

  .import .dates legend {
    padding-block-end: 0.5rem;
  }

  .import .typed-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .import .preview {
    padding: var(--_space);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .import .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 0.75rem 1.5rem;
    align-items: start;
  }

  .import .sections {
    gap: 0.25rem;
  }

  .import .sections li {
    padding-inline-start: 0.7rem;
    border-inline-start: 0.2rem solid var(--_edge);
  }

  .import strong {
    font-weight: 600;
  }

  .import .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.25rem;
  }

  .import .iep-facts {
    display: grid;
    gap: 0.35rem;
  }

  .import .iep-facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.6rem;
  }

  .import .findings li {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid currentcolor;
    overflow-wrap: anywhere;
  }

  .import .note {
    justify-items: start;
  }
`;
