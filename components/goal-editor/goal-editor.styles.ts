import { css } from 'lit';

/** The look of the goal editor. */
export const goalEditorStyles = css`
  .editor {
    container-type: inline-size;
    max-inline-size: var(--_width);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  #heading {
    font-size: 1.6em;
    line-height: 1.25;
    margin-block-end: var(--_space);
  }

  .help {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  label,
  .label,
  dt,
  figcaption {
    font-weight: 600;
  }

  label + :is(textarea, input, select) {
    margin-block-start: 0.25rem;
  }

  .toolbar,
  .buttons,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .card > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
  }

  .card > header > :first-child {
    font-size: 1.15em;
    line-height: 1.3;
  }

  .chip {
    padding: 0.05em 0.65em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.85em;
  }

  .words textarea {
    font-size: 1.15em;
    line-height: 1.45;
  }

  .field > .help:first-child {
    margin-block-end: 0.35rem;
  }

  .field > .help:last-child {
    margin-block-start: 0.35rem;
  }

  .said {
    display: grid;
    align-content: start;
    gap: 0.35rem;
  }

  .said .help {
    display: block;
  }

  blockquote {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid var(--_accent);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    max-block-size: 24rem;
    overflow: auto;
  }

  .own-words blockquote {
    font-size: 1.15em;
  }

  .team-wording blockquote {
    border-inline-start-color: var(--_edge);
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    justify-items: start;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .steps ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    inline-size: 100%;
  }

  .step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem 0.75rem;
    align-items: start;
    border-radius: var(--_radius-small);
  }

  .step > * {
    grid-column: 2;
  }

  .step > :first-child,
  .step > .tick {
    grid-row: 1;
    grid-column: 1;
    margin-block-start: 0.2rem;
  }

  .step > .section > summary {
    padding-block: 0.15rem;
  }

  .step.done textarea {
    color: var(--_muted);
  }

  .tick {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--_good);
    font-weight: 700;
    line-height: 1.35;
    text-align: center;
  }

  .grow > .help {
    display: block;
  }

  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-block-start: 0.5rem;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem calc(var(--_space) * 1.5);
  }

  .card > footer {
    margin-inline: -0.75em;
    padding-block-start: 0.25rem;
  }

  @container (min-inline-size: 34rem) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .step {
      grid-template-columns: auto minmax(0, 1fr) 11rem;
    }

    .step > * {
      grid-column: 2 / -1;
    }

    .step > .grow:not(:has(+ .day)) {
      grid-row: 1;
    }

    .step > .grow:has(+ .day) {
      grid-row: 1;
      grid-column: 2;
    }

    .step > .day {
      grid-row: 1;
      grid-column: 3;
    }

    .step > input[type='checkbox']:first-child {
      margin-block-start: 2.25rem;
    }
  }

  @media (forced-colors: active) {
    .tick {
      color: CanvasText;
    }
  }

  /* The browser's own print shows what is written and open, and nothing to press. */
  @media print {
    button,
    .toolbar,
    .paper,
    details:not([open]) {
      display: none;
    }
  }
`;
