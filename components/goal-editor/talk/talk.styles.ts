import { css } from 'lit';

/** The look of ideas, answers and comments. */
export const talkStyles = css`
  .talk-parts,
  .talk-block,
  .remarks,
  .remark,
  .give > .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .talk-parts {
    gap: calc(var(--_space) * 1.25);
  }

  .talk-block {
    gap: 0.5rem;
  }

  .remark {
    gap: 0.5rem;
    border-radius: var(--_radius-small);
  }

  .remark.open {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 0.3rem solid var(--_accent);
    background: var(--_surface);
  }

  .remark.decided {
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
  }

  .remark .versions {
    margin-block: 0.25rem;
  }

  .remark strong {
    font-weight: 600;
  }

  .give > summary {
    width: fit-content;
    padding-block: 0.35rem;
    border-radius: var(--_radius-small);
    color: var(--_accent);
  }

  .give > .form {
    padding-block-start: 0.5rem;
  }

  .talk-parts .field > textarea + .help {
    margin-block-start: 0.35rem;
  }

  .give select {
    max-inline-size: 24rem;
  }
`;
