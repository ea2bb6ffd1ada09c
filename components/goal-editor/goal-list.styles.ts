import { css } from 'lit';

/** The look of the lists of goals: what goes between the cards, around them, and in their sections. */
export const goalListStyles = css`
  .empty {
    display: grid;
    gap: 0.25rem;
    margin-block-end: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }

  /* A grid would measure every card again when one of them grows. */
  .goals > li {
    margin-block-start: calc(var(--_space) * 1.25);
    contain: layout style;
  }

  /* No content-visibility here: WebKit then hides what is out of view from screen readers. */
  .goals > li {
    border-radius: var(--_radius);
    scroll-margin-block: 5rem;
  }

  .card > header .drag {
    min-inline-size: var(--_target);
    margin-block: -0.5rem;
    margin-inline: auto -0.5rem;
    padding-inline: 0;
    cursor: grab;
    touch-action: none;
  }

  .sections:has(*) {
    margin-block: calc(var(--_space) * 0.75);
  }

  .card > .sections {
    margin-block: 0;
  }

  .sections > .section {
    border-block-end: 1px solid var(--_line);
  }

  .sections > .section:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .section > summary {
    padding-block: 0.65rem;
    color: var(--_accent);
    border-radius: var(--_radius-small);
  }

  .facts {
    margin-inline-start: 0.4em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .facts.waiting {
    padding: 0.1em 0.65em;
    border: 1px solid var(--_alert);
    border-radius: 1em;
    background: var(--_alert-tint);
    color: var(--_alert);
    font-weight: 600;
  }

  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
    padding-block: 0.25rem var(--_space);
  }

  .inside > * {
    inline-size: 100%;
  }

  .inside > button {
    inline-size: auto;
  }

  .said.strengths {
    margin-block-end: var(--_space);
    padding: var(--_space);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }

  .strengths blockquote {
    padding: 0;
    border: 0;
    font-size: 1.15em;
  }

  .drafts {
    margin-block: calc(var(--_space) * 2);
  }

  .card.draft {
    border-style: dashed;
    border-color: var(--_edge);
  }
`;
