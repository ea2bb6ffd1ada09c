import { css } from 'lit';

/** The look of other plans, side by side too, and of the ways to finish school. */
export const waysStyles = css`
  .plans,
  .trying,
  .try,
  .use,
  .compare,
  .to-finish,
  .way,
  .way-change,
  .team,
  .ways-list,
  .beside-ways,
  .compare-lists,
  .compare-lists > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    justify-items: start;
  }

  .plans > *,
  .to-finish,
  .to-finish > :not(button),
  .beside-ways > *,
  .compare > *,
  .compare-lists > li,
  .ways-list > li,
  :is(.way, .team) > :is(.way-sides, .way-change),
  :is(.trying, .try) > .field {
    inline-size: 100%;
  }

  .plan-switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .plan-switch button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .plan-switch [aria-current] {
    border: 2px solid var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }

  .trying {
    border: 2px dashed var(--_accent);
  }

  .use {
    inline-size: 100%;
    padding: 0.6rem 0.9rem;
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
  }

  .plans ul.points {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .plans .ways-list {
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
    align-items: start;
  }

  .pickers,
  .way-sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.6rem var(--_space);
  }

  .to-finish,
  .compare {
    padding-block: 0.5rem var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .way,
  .compare-lists > li {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .way-change {
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--_line);
  }

  .way.now {
    border-inline-start: 0.4rem double var(--_accent);
  }

  .way > :is(h1, h2, h3, h4, h5, h6),
  .team > :is(h1, h2, h3, h4, h5, h6),
  .compare-lists > li > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }

  .choice {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: var(--_target);
  }

  .choice input {
    flex: none;
  }

  .compare-table {
    display: none;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .compare-table :is(th, td) {
    padding: 0.4rem 0.6rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .compare-table th[scope='rowgroup'] {
    padding-block-start: var(--_space);
    border-block-end: 2px solid var(--_edge);
  }

  .differs {
    display: block;
  }

  .compare-lists dl {
    display: grid;
    gap: 0.35rem;
    inline-size: 100%;
  }

  .years-shown > summary {
    inline-size: fit-content;
    padding-block: calc((var(--_target) - 1lh) / 2);
    color: var(--_accent);
  }

  @container (min-inline-size: 44rem) {
    .compare-table {
      display: table;
    }

    .compare-lists {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .plan-switch [aria-current] {
      border-color: Highlight;
    }
  }
`;
