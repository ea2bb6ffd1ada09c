import { css } from 'lit';

/** The look of what people do about a row. */
export const talkStyles = css`
  .talk .blocks,
  .talk .block,
  .talk .remarks,
  .talk .remark,
  .talk .given,
  .talk .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    justify-items: start;
  }

  .talk :is(.block, .remarks, .remark, .given, .field, fieldset, .note, blockquote) {
    box-sizing: border-box;
    inline-size: 100%;
  }

  .talk .blocks {
    gap: calc(var(--_space) * 1.25);
    padding-block-start: 0.75rem;
  }

  .talk .block :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }

  .talk .remark {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .talk .given {
    padding-inline-start: 0.7rem;
    border-inline-start: 0.2rem solid var(--_edge);
  }

  .talk .ticks {
    display: grid;
    gap: 0.25rem;
  }

  .talk .option {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 400;
  }

  .talk .option input {
    flex: none;
  }

  .talk select {
    max-inline-size: 30rem;
  }

  .talk .field {
    display: grid;
    gap: 0.25rem;
  }

  .panel > .note,
  .talk .note {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .talk strong {
    font-weight: 600;
  }

  @container (inline-size >= 44rem) {
    .rows.few .talk-cell {
      grid-area: 3 / 1 / auto / span 3;
    }
  }

  @container (inline-size >= 64rem) {
    .rows.many .talk-cell {
      grid-area: 3 / 1 / auto / span 4;
    }
  }
`;
