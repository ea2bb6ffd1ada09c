import {
  iepKindOf,
  iepSchema,
  type IepDates,
  type IepDocument,
  type IepItem,
  type IepKind,
} from '../../model/iep.js';
import { isSameJson } from '../../model/json.js';
import type { NamedExtract } from './extract.js';
import { iepDays } from './read-dates.js';

/** What belongs to an import and is not in the extract. */
export interface ImportFacts {
  /** The plan the IEP stands beside, by id. */
  readonly planId: string;
  /** The person who brings it in, by id. */
  readonly importedBy: string;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/** The two documents an IEP is kept in. */
export interface IepPair {
  readonly shared: IepDocument;
  readonly team: IepDocument;
}

/**
 * Parts an extract into the document for everybody who may load an IEP, and the one for the team: each
 * item goes where its section belongs and leaves no trace in the other, not even how many there are. Both
 * name their source, their import and the facts of the IEP as a whole.
 */
export function splitExtract(extract: NamedExtract, facts: ImportFacts): IepPair {
  return { shared: documentOf('iep-shared', extract, facts), team: documentOf('iep-team', extract, facts) };
}

function documentOf(
  kind: IepKind,
  extract: NamedExtract,
  { planId, importedBy, importedAt }: ImportFacts,
): IepDocument {
  const { source, items } = extract;
  const own = items.filter(({ section }) => iepKindOf(section) === kind);
  return {
    ...{ schema: iepSchema, kind, id: planId },
    source: { system: source.system, exportedOn: source.exportedOn },
    ...{ importedBy, importedAt },
    ...datesOf(extract),
    items: Object.fromEntries(own.map((item) => [item.id, item])),
  };
}

/** The facts alone, and those alone that are known: a document holds nothing that is undefined. */
function datesOf(facts: IepDates): IepDates {
  const days = iepDays.flatMap((key) => {
    const day = facts[key];
    return day === undefined ? [] : [[key, day] as const];
  });
  const { gradeLevel } = facts;
  return { ...Object.fromEntries(days), ...(gradeLevel === undefined ? {} : { gradeLevel }) };
}

/** What a viewer knows of an IEP, from one document or from both. */
export interface IepView extends Omit<IepDocument, 'kind' | 'schema'> {
  /** True: the two documents are of two imports. The newer one was not finished; bringing it in again is. */
  readonly isHalf: boolean;
}

/**
 * Joins what was loaded of an IEP; undefined where that is nothing. Of two imports the facts are those of
 * the team's document, for it is written first.
 */
export function joinIep({ shared, team }: Partial<IepPair>): IepView | undefined {
  const newest = team ?? shared;
  if (!newest) return undefined;
  const { id, source, importedBy, importedAt } = newest;
  const items: Readonly<Record<string, IepItem>> = { ...shared?.items, ...team?.items };
  const isHalf = shared !== undefined && team !== undefined && !isOneImport(shared, team);
  return { id, source, importedBy, importedAt, ...datesOf(newest), items, isHalf };
}

/** Says whether two documents came with one import: by one person, at one instant, from one source. */
export function isOneImport(a: IepDocument, b: IepDocument): boolean {
  const keyOf = ({ id, importedBy, importedAt, source }: IepDocument): readonly string[] => [
    ...[id, importedBy, importedAt],
    ...[source.system, source.exportedOn],
  ];
  return isSameJson(keyOf(a), keyOf(b));
}
