import { css } from 'lit';

/** How the picture of pay and growth looks. */
export const chartStyles = css`
  .scatter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    max-inline-size: 46rem;
  }

  .plot {
    inline-size: calc(100% - 5.25rem);
    block-size: clamp(12rem, 50cqi, 22rem);
    margin: 0.5rem 2.25rem 2rem 3rem;
    overflow: visible;
    color: var(--_line);
    direction: ltr;
    touch-action: pan-y;
    cursor: crosshair;
  }

  .plot svg {
    overflow: visible;
  }

  .plot text {
    color: var(--_muted);
    fill: currentcolor;
    stroke: none;
    font-size: 0.8rem;
  }

  .plot path {
    color: var(--_accent);
  }

  .plot circle {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 4px;
  }

  .scatter input {
    padding: 0;
    accent-color: var(--_accent);
  }

  .chosen {
    min-block-size: 7rem;
  }

  .chosen button {
    margin-block-end: 0.35rem;
    text-align: start;
  }

  @media (forced-colors: active) {
    .plot,
    .plot :is(path, text) {
      color: CanvasText;
    }

    .plot circle {
      stroke: Highlight;
    }
  }

  @media print {
    .scatter :is(input, label) {
      display: none;
    }
  }
`;
