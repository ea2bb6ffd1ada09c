import { css } from 'lit';

/** The look of adding a class. */
export const addStyles = css`
  .add-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: var(--_space);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .add-panel > :first-child {
    font-size: 1em;
  }

  /* The panel needs room: its term takes the whole row. */
  .terms > .term:has(> .add-panel) {
    grid-column: 1 / -1;
  }

  .terms > .term:has(> .add-panel) > ul {
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
  }

  .add-panel fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .add-panel legend {
    padding: 0;
  }

  .add-panel .tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
    font-weight: 400;
  }

  .add-panel .result .tick {
    font-weight: 600;
  }

  .add-panel input[type='radio'] {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  .add-panel input[type='checkbox'] {
    flex: none;
  }

  .add-panel :is(.search, .own) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: start;
  }

  .add-panel .wide {
    grid-column: 1 / -1;
  }

  .add-panel .search .tick {
    align-self: end;
  }

  .add-panel .results {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: stretch;
  }

  .add-panel .result {
    display: grid;
    align-content: start;
    gap: 0.35rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    overflow-wrap: anywhere;
  }

  .add-panel .result > button {
    justify-self: start;
  }

  .obstacles ul {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.2rem;
    list-style: disc;
  }

  @media (pointer: coarse) {
    .add-panel .tick {
      min-block-size: 2.75rem;
    }
  }
`;
