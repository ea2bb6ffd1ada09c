import { css } from 'lit';

/** The look of years, of what is rarely needed of a step, and of progress. */
export const progressStyles = css`
  .benchmarks > *,
  .progress > * {
    margin-block-start: var(--_space);
  }

  .benchmarks > :first-child,
  .progress > :first-child {
    margin-block-start: 0;
  }

  .years,
  .entries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  :is(.year, .entry) > [role='group'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    justify-items: start;
    padding-inline-start: 0.9rem;
    border-inline-start: 2px solid var(--_line);
  }

  :is(.year, .entry) > [role='group'] > :is(.field, .grid, fieldset, .prompts, blockquote, .evidence) {
    inline-size: 100%;
  }

  .year.now > [role='group'] {
    border-inline-start: 0.4rem double var(--_accent);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.6rem;
    align-items: baseline;
  }

  .choice {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 400;
  }

  .choice input[type='radio'] {
    display: inline-block;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    min-block-size: 0;
    flex: none;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  .feeling {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .prompts {
    display: grid;
    gap: 0.35rem;
  }

  .prompts button {
    font-size: 0.95em;
    text-align: start;
  }

  .lesson ol {
    padding-inline-start: 1.5rem;
    list-style: decimal;
  }

  .lesson > :not(summary) {
    margin-block-start: 0.35rem;
  }

  :is(.lesson, .numbers) > summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    padding-block: 0.35rem;
    color: var(--_accent);
  }

  .evidence a {
    overflow-wrap: anywhere;
    color: var(--_accent);
  }

  .field a {
    overflow-wrap: anywhere;
    color: var(--_accent);
  }

  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }

  .standing {
    font-size: 1.1em;
    font-weight: 600;
  }

  .chart {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }

  .chart > * {
    min-inline-size: 0;
    justify-self: start;
  }

  .chart > .picture {
    inline-size: 100%;
  }

  .chart svg {
    color: var(--_accent);
  }

  .picture > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 26rem;
    border-block-end: 1px solid var(--_edge);
    border-inline-start: 1px solid var(--_edge);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1.25rem;
    margin-block-start: 0.35rem;
    font-size: 0.9em;
  }

  .chart table {
    border-collapse: collapse;
    font-size: 0.95em;
  }

  .chart :is(th, td) {
    padding-block: 0.15em;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-variant-numeric: tabular-nums;
  }

  .put-back li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }

  .steps-of-year li {
    display: flex;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }

  .year > [role='group'] > button {
    margin-inline-start: -0.75em;
  }

  @container (min-inline-size: 34rem) {
    .chart {
      grid-template-columns: minmax(0, 3fr) auto;
      column-gap: calc(var(--_space) * 1.5);
      align-items: start;
    }

    .chart > figcaption {
      grid-column: 1 / -1;
    }
  }

  .legend li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .legend svg {
    flex: none;
  }

  @media (forced-colors: active) {
    .chart svg {
      color: CanvasText;
    }

    .year.now > [role='group'] {
      border-inline-start-color: Highlight;
    }
  }
`;
