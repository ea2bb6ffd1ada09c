import { css } from 'lit';

/** The look of the course plan around its timeline. */
export const coursePlanStyles = css`
  .plan {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: var(--ilp-width-wide, 76rem);
  }

  :is(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, blockquote) {
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

  .help,
  .facts {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  label,
  .label,
  dt {
    font-weight: 600;
  }

  label + :is(textarea, input, select) {
    margin-block-start: 0.25rem;
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-items: start;
  }

  .toolbar,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .empty {
    display: grid;
    gap: 0.35rem;
    padding: var(--_space);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
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

  .note.last {
    position: sticky;
    inset-block-end: 0.5rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    border: 1px solid var(--_edge);
  }

  /* It never lies over the field in which somebody writes. */
  .plan:has(:is(textarea, input, select):focus) > .note.last {
    position: static;
  }

  .note.alert {
    border: 1px solid var(--_alert);
    background: var(--_alert-tint);
    color: var(--_alert);
  }

  /* The check stands beside the years, and stays in view while they go by. */
  @container (inline-size >= 64rem) {
    .desk {
      grid-template-columns: 21rem minmax(0, 1fr);
    }

    .check-place {
      position: sticky;
      inset-block-start: 0.5rem;
    }
  }
`;
