import { css } from 'lit';

/** The look of who has read the plan, of what changed since, and of the question before something is said for good. */
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

  .outdated {
    display: flex;
    gap: 0.6rem;
    align-items: start;
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--_alert);
    border-radius: var(--_radius-small);
    background: var(--_alert-tint);
  }

  .below > summary > .facts.waiting {
    inline-size: fit-content;
    padding: 0.1em 0.65em;
    border: 1px solid var(--_alert);
    border-radius: 1em;
    background: var(--_alert-tint);
    color: var(--_alert);
  }

  .mark-again {
    flex: none;
    inline-size: 1.5em;
    border: 2px solid currentcolor;
    border-radius: 50%;
    color: var(--_alert);
    font-weight: 700;
    line-height: calc(1.5em - 4px);
    text-align: center;
  }

  .rule > .buttons {
    margin-block-start: 0.35rem;
  }

  li.review {
    display: grid;
    gap: 0.25rem;
    border-radius: var(--_radius-small);
  }

  .review .who,
  .changes .name {
    font-weight: 600;
  }

  .signature {
    font-style: italic;
  }

  .reviews :is(.law, .earlier, .more-of-copy) > summary {
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

  .more-of-copy > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin-block: 0.25rem 0.5rem;
  }

  .reviews .changes {
    gap: 0.35rem;
  }

  .changes > li {
    overflow-wrap: anywhere;
  }

  .changes .help,
  .review > p > .label {
    display: block;
  }

  .then {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .then bdi {
    overflow-wrap: anywhere;
  }

  .then caption {
    font-weight: 600;
    text-align: start;
  }

  .then :is(th, td) {
    padding: 0.25rem 0.4rem;
    border: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .then :is(thead th, [scope='rowgroup'], bdi) {
    font-weight: 600;
  }

  .then .help {
    display: block;
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

  @media (pointer: coarse) {
    .reviews :is(.law, .earlier, .more-of-copy) > summary {
      padding-block: 0.65rem;
    }
  }
`;
