import { css } from 'lit';

/** How the page of one occupation looks. */
export const jobStyles = css`
  .job,
  .job section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    overflow-wrap: anywhere;
  }

  .job {
    max-inline-size: var(--_width);
  }

  .job > section {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .job section > :first-child {
    font-size: 1.15em;
  }

  .job > button,
  .job section > button {
    justify-self: start;
  }

  .job .quiet {
    margin-inline-start: -0.75em;
  }

  .job .large {
    font-size: 1.25em;
    font-weight: 600;
  }

  .job a,
  .job .steps {
    color: var(--_accent);
  }

  .job ul {
    display: grid;
    gap: 0.35rem;
    max-inline-size: 30rem;
  }

  .job dl,
  .job .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    gap: 0.6rem var(--_space);
    max-inline-size: none;
  }

  .job .row {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
  }

  .job .row button {
    inline-size: 100%;
    justify-content: start;
    text-align: start;
  }

  .job dd {
    font-weight: 600;
  }

  .job dd .help {
    display: block;
  }

  .job .whose {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid var(--_edge);
  }

  .job svg {
    display: block;
    fill: var(--_accent);
  }

  .job .bar {
    border: 1px solid var(--_edge);
  }

  .job .range rect {
    fill: color-mix(in srgb, var(--_accent) 45%, var(--_surface));
    stroke: none;
  }

  .job .ends {
    display: flex;
    justify-content: space-between;
  }

  .job .points {
    gap: 0;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .job svg {
      fill: Highlight;
    }

    .job .range rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .job .quiet {
      display: none;
    }
  }
`;
