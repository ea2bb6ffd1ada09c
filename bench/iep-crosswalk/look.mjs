// The look of the tables that bring none: lines between cells, and what is said small.

export const look = `
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { padding: 0.5rem; border: 1px solid; text-align: start; vertical-align: top; }
  p { margin: 0 0 0.3rem; }
  .entries { margin: 0; padding-inline-start: 0.6rem; border-inline-start: 3px solid; list-style: none; }
  .help, .facts { font-size: 0.9em; }
`;
