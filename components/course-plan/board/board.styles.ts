import { css } from 'lit';

/** The look of the timeline: years below each other, terms side by side; on a phone one year at a time. */
export const boardStyles = css`
  .board,
  .timeline,
  .year,
  .term,
  .term > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5rem;
  }

  .board,
  .timeline {
    gap: var(--_space);
  }

  .year-picker {
    display: none;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .year-picker [aria-current] {
    border: 2px solid var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }

  .year {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .year > :first-child {
    font-size: 1.15em;
    line-height: 1.3;
  }

  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: 0.75rem;
  }

  .term {
    padding: 0.6rem;
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  /* What lasts all year has the whole row, in columns of its own. */
  .term[data-term$='.yearRound'] {
    grid-column: 1 / -1;
  }

  .term[data-term$='.yearRound'] > ul {
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
  }

  .term > :first-child {
    font-size: 1em;
  }

  .term[data-drop],
  .term:has(> .target) {
    outline: 2px dashed var(--_accent);
    outline-offset: -2px;
  }

  .target {
    color: var(--_accent);
    font-weight: 600;
  }

  .course {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.25rem;
    align-content: start;
    align-items: start;
    padding: 0.35rem 0.35rem 0.5rem 0.6rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .course.alternate,
  .course.proposedAdd {
    border-style: dashed;
  }

  .course > * {
    grid-column: 1 / -1;
  }

  .course > .title {
    display: block;
    grid-column: 1;
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .course > .handle {
    grid-column: 2;
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    padding: 0;
    cursor: grab;
    touch-action: none;
  }

  .course > .handle::before {
    content: '⠿' / '';
  }

  /* What the check says stands in lines of its own. */
  .course > .facts {
    white-space: pre-line;
  }

  .course > .handle[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .course[data-dragged] {
    opacity: 0.6;
  }

  .course[data-drop='before'] {
    border-block-start: 4px solid var(--_accent);
  }

  .move-panel {
    display: grid;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }

  .term > .add::before {
    content: '+' / '';
  }

  .term > .add {
    justify-self: start;
    padding-inline: 0.35rem;
  }

  @media (pointer: coarse) {
    .course > :is(.title, .handle) {
      min-block-size: 2.75rem;
    }

    .course > .handle {
      min-inline-size: 2.75rem;
    }
  }

  @container (inline-size < 40rem) {
    .year-picker {
      display: flex;
    }

    .year:not(.shown) {
      display: none;
    }
  }

  /* The browser's own print shows what is planned, and nothing to press. */
  @media print {
    button:not(.title),
    .year-picker,
    .move-panel,
    .add-panel,
    details:not([open]),
    .plans {
      display: none;
    }

    .year:not(.shown) {
      display: grid;
    }

    .course,
    .term {
      break-inside: avoid;
    }

    .note.last {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .term[data-drop],
    .term:has(> .target),
    .year-picker [aria-current] {
      border-color: Highlight;
    }
  }
`;
