import { css } from 'lit';

/** The look of questions, beginnings of sentences and skills. */
export const helpStyles = css`
  .questions {
    display: grid;
    gap: 0.75rem;
  }

  .questions li {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.25rem solid var(--_line);
  }

  .starters {
    display: grid;
    gap: 0.35rem;
    margin-block-start: 0.5rem;
  }

  .starters button {
    padding-inline: 0.8em;
    border-radius: 1.5em;
    border-color: var(--_line);
    text-align: start;
  }

  fieldset.skills {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem 1rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .skills legend {
    padding: 0;
    margin-block-end: 0.35rem;
  }

  .skill {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6rem;
    align-items: start;
  }

  .skill label {
    font-weight: 400;
  }

  .chosen {
    display: grid;
    gap: 0.25rem;
  }

  @container (min-inline-size: 34rem) {
    fieldset.skills {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
