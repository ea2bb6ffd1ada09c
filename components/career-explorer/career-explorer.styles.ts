import { css } from 'lit';

/** How the explorer looks around its screens, and what all of them share. */
export const careerExplorerStyles = css`
  :host {
    container-type: inline-size;
  }

  .explorer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: var(--ilp-width-wide, 84rem);
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
  figure {
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
  }

  .screen-heading {
    font-size: 1.3em;
    font-weight: bold;
    line-height: 1.25;
  }

  .help {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  label,
  .label {
    font-weight: 600;
  }

  nav > ul,
  .toolbar,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  nav {
    padding-block-end: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }

  nav button {
    border-color: transparent;
    border-radius: 2em;
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }

  nav [aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .note {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 0.75rem var(--_space);
    border-inline-start: 0.25rem solid var(--_alert);
    border-radius: var(--_radius-small);
    background: var(--_alert-tint);
    overflow-wrap: anywhere;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }

  [aria-pressed='true']::before,
  .kept::before {
    content: '✓' / '';
  }

  .kept {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    color: var(--_good);
  }

  @media (forced-colors: active) {
    nav [aria-current],
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }

  @media print {
    nav,
    .buttons {
      display: none;
    }
  }
`;
