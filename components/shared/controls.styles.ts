import { css } from 'lit';

/** Buttons and fields as all elements draw them. */
export const controls = css`
  button,
  select,
  textarea,
  input {
    font: inherit;
    color: inherit;
    scroll-margin-block: 5rem;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: var(--_target);
    padding: 0.35em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    cursor: pointer;
  }

  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  button.quiet {
    padding-inline: 0.75em;
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }

  button:hover:not(:disabled) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button:disabled:not(.quiet) {
    border-color: var(--_line);
  }

  button:disabled {
    color: color-mix(in srgb, currentcolor 55%, transparent);
    cursor: default;
  }

  textarea,
  select,
  input:not([type='checkbox']) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.45em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_field);
  }

  textarea {
    field-sizing: content;
    max-block-size: 24rem;
    overflow: auto;
    resize: vertical;
  }

  /* On paper nothing scrolls. */
  @media print {
    textarea {
      max-block-size: none;
      overflow: visible;
    }
  }

  input[type='checkbox'] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  summary {
    cursor: pointer;
    scroll-margin-block: 5rem;
  }

  :is(button, select, textarea, input, summary):focus-visible,
  [tabindex='-1']:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    button.main {
      border: 2px solid ButtonText;
    }

    button:disabled {
      color: GrayText;
    }
  }
`;
