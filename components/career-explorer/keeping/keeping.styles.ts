import { css } from 'lit';

/** The look of what the plan brings to every screen: forms that make goals, and people's words. */
export const keepingStyles = css`
  .goal-form {
    gap: 0.5rem;
    max-inline-size: var(--_width);
    background: var(--_tint);
  }

  .goal-form p {
    margin: 0;
  }

  .beginnings {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    margin: 0;
    padding: 0;
  }

  .beginnings button {
    text-align: start;
  }

  blockquote {
    margin: 0;
    white-space: pre-wrap;
  }

  blockquote,
  q {
    overflow-wrap: anywhere;
  }
`;
