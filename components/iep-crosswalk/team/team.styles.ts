import { css } from 'lit';

/** The look of what helps a team to talk. */
export const teamStyles = css`
  .team :is(.inside, .lines, .line-of, .days) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    justify-items: start;
  }

  .team > .inside {
    gap: var(--_space);
    padding-block-start: 0.75rem;
  }

  .team .lines {
    gap: var(--_space);
    box-sizing: border-box;
    inline-size: 100%;
  }

  .team .inside :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }

  .team .line-of {
    overflow-wrap: anywhere;
  }

  .team li.line-of {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid var(--_line);
  }

  .team .words {
    white-space: pre-wrap;
  }

  .team .days > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
  }

  .team .more ul {
    padding-block-start: 0.35rem;
    font-size: 0.9em;
  }
`;
