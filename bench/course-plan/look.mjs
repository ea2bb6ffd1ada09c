// How the boards look that are not the element's own: years below each other, terms side by side.

export const look = `
  h1, h2, h3, h4, p, ol, ul { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
  .timeline, .year, .term, .term > ul { display: grid; gap: 0.5rem; align-content: start; }
  .year { padding: 0.75rem; border: 1px solid #999; }
  .terms { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0.75rem; }
  .term { padding: 0.6rem; background: #f4f4f4; }
  .term > ul { min-block-size: 2rem; }
  .course { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: 0.35rem; border: 1px solid #777; background: #fff; }
  .course > .title { justify-self: start; padding: 0; border: 0; background: none; font: inherit; font-weight: 600; text-align: start; }
  .course > .handle { min-block-size: 1.75rem; min-inline-size: 1.75rem; touch-action: none; }
  .course > .facts { grid-column: 1 / -1; }
  .facts { color: #444; font-size: 0.9em; }
`;
