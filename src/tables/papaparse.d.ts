/** What is used of papaparse, declared here: its published types would bring Node's along. */
declare module 'papaparse' {
  interface ParseProblem {
    /** `Quotes`, `Delimiter` or `FieldMismatch`. */
    readonly type: string;
    readonly code: string;
  }

  interface ParsedRow {
    readonly data: readonly string[];
    readonly errors: readonly ParseProblem[];
    /** `cursor`: the place in the text after this row. */
    readonly meta: { readonly cursor: number };
  }

  interface ParseOptions {
    readonly delimiter: string;
    readonly newline: string;
    readonly step: (row: ParsedRow, parser: { abort(): void }) => void;
  }

  const Papa: { parse(text: string, options: ParseOptions): void };
  export default Papa;
}
