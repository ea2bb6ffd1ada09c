import { readFileSync } from 'node:fs';

/** One statement with places for values; the name lets a database keep its plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

function read(name: string): string {
  return readFileSync(new URL(`sql/${name}.sql`, import.meta.url), 'utf8');
}

function statement(name: string): Statement {
  return { name: `ilp-${name}`, text: read(name) };
}

/** What sets a database up, in this order. */
export const scripts: readonly string[] = ['schema', 'policies'].map(read);

/** Every statement of the server: what a reviewer of its database reads is the folder `sql`. */
export const statements = {
  create: statement('create'),
  destroy: statement('destroy'),
  exportAccessLog: statement('export-access-log'),
  exportDocuments: statement('export-documents'),
  exportHistory: statement('export-history'),
  exportRoster: statement('export-roster'),
  hold: statement('hold'),
  list: statement('list'),
  load: statement('load'),
  moveIn: statement('move-in'),
  notify: statement('notify'),
  remove: statement('remove'),
  repeated: statement('repeated'),
  revisions: statement('revisions'),
  save: statement('save'),
} as const;
