import { css } from 'lit';

/** The look of notes. */
export const goalNotesStyles = css`
  .note {
    margin-block-start: 0.5rem;
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
  .editor:has(:is(textarea, input, select):focus) > .note.last {
    position: static;
  }

  .note blockquote {
    margin-block: 0.35rem;
  }

  .note.alert {
    border: 1px solid var(--_alert);
    background: var(--_alert-tint);
    color: var(--_alert);
  }
`;
