// How the pages by hand and with Lit look: a table as plain as can be.

export const look = `
  table { inline-size: 100%; table-layout: fixed; border-collapse: collapse; }
  th, td { padding: 0.6rem 0.4rem; border-block-end: 1px solid #ccc; text-align: start; vertical-align: top; }
  fieldset { display: inline-block; vertical-align: top; }
  label { display: block; }
`;
