import { css } from 'lit';

/** The look of who has read the plan, and of the question that is asked before something is said for good. */
export const reviewStyles = css`
  .reviews,
  .reviews ul,
  .rule,
  .ask-review[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .rule {
    gap: 0.35rem;
    justify-items: start;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .rule > .label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .mark-done {
    color: var(--_good);
  }

  .rule > .buttons {
    margin-block-start: 0.35rem;
  }

  .review {
    display: grid;
    gap: 0.25rem;
    border-radius: var(--_radius-small);
  }

  .review .who {
    font-weight: 600;
  }

  .law > summary,
  .earlier > summary {
    width: fit-content;
    padding-block: 0.35rem;
    border-radius: var(--_radius-small);
    color: var(--_accent);
  }

  .law > p {
    overflow-wrap: anywhere;
  }

  .law a {
    color: var(--_accent);
  }

  .earlier ul {
    margin-block: 0.25rem 1rem;
  }

  .ask-review {
    inline-size: min(32rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
  }

  .ask-review > .label {
    font-size: 1.15em;
  }

  .ask-review::backdrop {
    background: color-mix(in srgb, black 55%, transparent);
  }
`;
