import { css, type CSSResult } from 'lit';
import { reasonStyles } from '../../shared/access/reason.styles.js';
import { onPaper } from './on-paper.styles.js';

/** Where there is room for all columns, a card is the line of a table. */
const asTable = (rows: CSSResult): CSSResult => css`
  ${rows} .column {
    display: none;
  }

  ${rows} .head,
  ${rows} .place {
    display: block;
  }

  ${rows} :is(.head, .line) {
    display: grid;
    grid-template-rows: auto 1fr;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.6rem 1.25rem;
  }

  ${rows} .head {
    padding-inline: 0.9rem;
    font-size: 0.9em;
  }

  ${rows} :is(.cell, .place),
  ${rows} .head th {
    grid-row: 1 / span 2;
  }

  ${rows} .line > th {
    grid-area: 1 / 1;
  }

  ${rows} .stands {
    grid-area: 2 / 1;
  }
`;

/** How rows are laid out: a table where there is room, cards on a phone. The roles of the table stand in the markup. */
export const rowStyles = css`
  ${reasonStyles}

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem var(--_space);
    align-items: end;
    justify-content: space-between;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .option {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 400;
  }

  .option input[type='radio'] {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  .faults,
  .paper {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
  }

  .more summary {
    min-block-size: 1.75rem;
    color: var(--_accent);
  }

  .more dl {
    display: grid;
    gap: 0.4rem;
    margin-block-start: 0.35rem;
    font-size: 0.9em;
  }

  .more dd {
    overflow-wrap: anywhere;
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .rows,
  .rows :is(thead, tbody) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .rows :is(th, td) {
    display: block;
    padding: 0;
    overflow-wrap: anywhere;
    font-weight: 400;
    text-align: start;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    padding: 0.9rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    scroll-margin-block: 5rem;
  }

  .name {
    font-size: 1.05em;
    font-weight: 600;
  }

  .stands {
    display: grid;
    gap: 0.35rem;
    align-content: start;
    justify-items: start;
  }

  .standing {
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--_edge);
    border-radius: 99rem;
    background: var(--_surface);
    font-size: 0.9em;
    font-weight: 600;
  }

  .standing[data-standing='aligned'] {
    border-color: var(--_good);
    color: var(--_good);
  }

  .standing[data-standing='disagree'] {
    border-color: var(--_alert);
    color: var(--_alert);
  }

  .side {
    font-size: 0.9em;
    font-weight: 600;
  }

  .entries {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  .entries li {
    padding-inline-start: 0.7rem;
    border-inline-start: 0.2rem solid var(--_edge);
  }

  .entries .words {
    white-space: pre-wrap;
  }

  .facts span + span::before {
    content: '· ';
  }

  .contents ul {
    display: flex;
    flex-wrap: wrap;
  }

  .contents button,
  .cell > button {
    padding-inline: 0.5rem;
    text-align: start;
  }

  .cell > button {
    margin-inline-start: -0.5rem;
  }

  .group > :is(h1, h2, h3, h4, h5, h6) {
    scroll-margin-block: 5rem;
  }

  .rest {
    margin-block-start: 0.5rem;
  }

  .rest.folded {
    display: none;
  }

  .head,
  .rows .place {
    display: none;
  }

  @container (inline-size >= 44rem) {
    ${asTable(css`.rows.few`)}
  }

  @container (inline-size >= 64rem) {
    ${asTable(css`.rows.many`)}
  }

  ${onPaper}
`;
