import { css } from 'lit';

/** How the panel as a whole is laid out. */
export const crosswalkStyles = css`
  :host {
    container-type: inline-size;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: var(--ilp-width-wide, 76rem);
  }

  :is(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, blockquote, fieldset, legend) {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  #heading {
    font-size: 1.6em;
    line-height: 1.25;
  }

  .help,
  .facts {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  label,
  .label,
  legend,
  dt {
    font-weight: 600;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .below {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .below > summary {
    min-block-size: 1.75rem;
  }

  .below > summary > :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
    font-size: 1.15em;
  }

  .below > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-block-start: 0.75rem;
  }

  blockquote {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid var(--_edge);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .note {
    padding: 0.6rem 0.9rem;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }

  .note.alert {
    border: 1px solid var(--_alert);
    background: var(--_alert-tint);
    color: var(--_alert);
  }
`;
