import { css } from 'lit';

/** The look of “Am I on track?”, and of what the check says on a card. */
export const checkStyles = css`
  .check,
  .check .all,
  .check .beside,
  .needs,
  .need,
  .total,
  .decide,
  .decision {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5rem;
  }

  .check {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    overflow-wrap: anywhere;
  }

  .check > :first-child {
    font-size: 1.15em;
    line-height: 1.3;
  }

  .check:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .answer {
    font-size: 1.1em;
    font-weight: 600;
  }

  .answer:is(.met, .metIfPassed) {
    color: var(--_good);
  }

  .check .toggle {
    justify-self: start;
  }

  .need,
  .total {
    justify-items: stretch;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .need > button,
  .total > button {
    justify-self: start;
  }

  :is(.need, .total) > .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    justify-content: space-between;
  }

  .check .state {
    font-weight: 600;
  }

  :is(.need, .total):is(.met, .metIfPassed) .state {
    color: var(--_good);
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
  }

  :dir(rtl) > .bar {
    transform: scaleX(-1);
  }

  .bar .whole {
    fill: var(--_surface);
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }

  .bar .earned {
    fill: var(--_good);
  }

  .bar :is(.toBeConfirmed, .expected) {
    fill: color-mix(in srgb, var(--_good) 60%, var(--_surface));
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    gap: 0.5rem;
  }

  .check meter {
    inline-size: 100%;
  }

  .check summary,
  .check-alert summary {
    min-block-size: 1.5rem;
    padding-block: 0.15rem;
  }

  .check summary {
    inline-size: fit-content;
    color: var(--_accent);
  }

  .check details[open] {
    display: grid;
    gap: 0.35rem;
  }

  .points {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .check a {
    color: var(--_accent);
  }

  .tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    font-weight: 400;
  }

  .tick > input {
    flex: none;
  }

  .decide,
  .decision {
    padding: 0.6rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .alerts {
    display: grid;
    gap: 0.25rem;
  }

  .check-alert {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  /* Shapes beside the words: nothing is said by colour alone. */
  .check-alert summary::before {
    margin-inline-end: 0.35em;
  }

  .check-alert.blocking summary::before {
    content: '▲' / '';
  }

  .check-alert.information summary::before {
    content: 'ℹ' / '';
  }

  .check-alert.resolved summary::before {
    content: '✓' / '';
  }

  .check-alert.blocking summary {
    color: var(--_alert);
    font-weight: 600;
  }

  .need > .quiet,
  .total > .quiet,
  .check-alert > .quiet {
    padding-inline: 0;
  }

  .check-alert > button {
    font-size: inherit;
  }

  @media (pointer: coarse) {
    .check summary,
    .check-alert summary {
      min-block-size: 2.75rem;
      align-content: center;
    }
  }

  @container (inline-size < 64rem) {
    .check > .all:not(.open) {
      display: none;
    }
  }

  @container (inline-size >= 64rem) {
    .check > .toggle {
      display: none;
    }

    .check {
      max-block-size: calc(100vh - 1rem);
      overflow: auto;
    }
  }

  /* Paper has all of it: nothing is folded away, and nothing scrolls. */
  @media print {
    .check-place {
      position: static;
    }

    .check {
      max-block-size: none;
      overflow: visible;
    }

    .check > .all:not(.open) {
      display: grid;
    }

    .need,
    .total {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .bar .whole {
      fill: Canvas;
      stroke: CanvasText;
    }

    .bar :is(.earned, .toBeConfirmed, .expected) {
      fill: CanvasText;
    }
  }
`;
