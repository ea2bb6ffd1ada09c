import { css } from 'lit';

/** The look of what the student has done. */
export const experienceStyles = css`
  .experiences {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
  }

  .experiences > ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    inline-size: 100%;
  }

  .experiences > ol > li,
  .removed-experiences li {
    border-radius: var(--_radius-small);
    scroll-margin-block: 5rem;
  }

  .experience-item,
  .experience-line {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_card);
  }

  .experience-item > summary,
  .experience-line {
    min-block-size: var(--_target);
    padding: 0.45rem 0.75rem;
    border-radius: var(--_radius-small);
    overflow-wrap: anywhere;
  }

  .experience-item .name,
  .experience-line .name {
    font-weight: 600;
  }

  .experience-item .facts,
  .experience-line .facts {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .experience-item > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: 0.25rem 0.75rem 0.75rem;
  }

  .experience-item .grid {
    align-items: start;
  }

  .experience-item .theirs {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .amount {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  .amount input {
    flex: 1 1 4rem;
    min-inline-size: 3rem;
  }

  .amount button {
    flex: none;
  }

  .paid {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: var(--_target);
  }

  .beginnings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
    margin-block-start: 0.35rem;
  }

  .experiences table {
    border-collapse: collapse;
  }

  .experiences caption {
    padding-block-end: 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  .experiences :is(th, td) {
    padding-block: 0.3rem;
    padding-inline: 0 1rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  .experiences td {
    padding-inline-end: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .experiences :is(thead, tfoot) :is(th, td) {
    font-weight: 600;
  }

  .experiences thead th:last-child {
    padding-inline-end: 0;
    text-align: end;
  }

  .towards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    inline-size: 100%;
  }

  .towards progress {
    inline-size: 100%;
    max-inline-size: 24rem;
    block-size: 0.9rem;
    accent-color: var(--_accent);
  }

  .towards summary,
  .removed-experiences > summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    border-radius: var(--_radius-small);
  }

  .towards a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--_accent);
  }

  .removed-experiences li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.25rem;
  }
`;
