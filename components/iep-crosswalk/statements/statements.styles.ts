import { css } from 'lit';

/** The look of the texts that an IEP can take over. */
export const statementsStyles = css`
  .statement {
    display: grid;
    gap: 0.5rem;
  }

  .statement :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }

  .statement-text {
    padding: var(--_space);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .statement-text > div {
    white-space: pre-wrap;
  }

  .text-language {
    max-inline-size: 16rem;
  }

  .missing {
    display: grid;
    gap: 0.35rem;
  }

  .missing li {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid var(--_accent);
  }
`;
