import { css } from 'lit';

/** The look of what asks for a decision, of notes, and of removed goals. */
export const goalProblemsStyles = css`
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

  .note blockquote {
    margin-block: 0.35rem;
  }

  .note.alert,
  .problem {
    border: 1px solid var(--_alert);
    background: var(--_alert-tint);
  }

  .note.alert {
    color: var(--_alert);
  }

  .problem {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: var(--_space);
    border-radius: var(--_radius-small);
  }

  .editor > .problem {
    margin-block-end: var(--_space);
  }

  .asked {
    color: var(--_alert);
  }

  .versions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .problem .help {
    color: inherit;
  }

  .removed-goals {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .removed-goals > summary {
    width: fit-content;
    padding-block: 0.35rem;
    color: var(--_accent);
  }

  .removed-goals ul {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }

  .removed-goals li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }

  .removed-goals blockquote {
    flex: 1 1 14rem;
  }

  @container (min-inline-size: 34rem) {
    .versions {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
