import { columnNames } from '../../../src/crosswalk/columns.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { rowKind, type CrosswalkRow } from '../../../src/crosswalk/row.js';
import { sideFor, type SourceDocuments } from '../../../src/crosswalk/sources.js';
import type { CrosswalkRowWords, RowWords } from '../../../src/i18n/crosswalk-rows/dictionary.js';
import { labelIn, type PackLabel } from '../../../src/packs/goal-domains.js';
import { mayLoad } from '../../../src/rules/access.js';
import type { CrosswalkContext, CrosswalkModel } from '../crosswalk-context.js';

/** Both plans, and the words they are shown with. */
export interface RowsModel extends CrosswalkModel {
  readonly words: CrosswalkRowWords;
}

/** What names are read with. */
export interface Named {
  readonly words: CrosswalkRowWords;
  readonly context: Pick<CrosswalkContext, 'locale'>;
}

/** Whether rows and columns are “my”: the student's. To the family they are the student's, under a heading of their own. */
export function isOwn({ isStudent }: Pick<CrosswalkContext, 'isStudent'>): boolean {
  return isStudent;
}

/**
 * Whether the viewer may read all that an IEP can say: asked of the part they play alone, so that it tells
 * nothing of an IEP.
 */
export function mayReadAll({
  viewerId: id,
  viewerRole: role,
}: Pick<CrosswalkContext, 'viewerId' | 'viewerRole'>): boolean {
  return mayLoad({ id, role }, 'iep-team');
}

/** Whether what an IEP says stands in a row: without it a row is about further plans, and names no IEP. */
export function hasIep(row: CrosswalkRow, sources: SourceDocuments): boolean {
  return sideFor(rowKind(row), sources).iep !== undefined;
}

/** Whether a row is closed until somebody opens it: what it shows is the IEP team's. */
export function isProtected(row: CrosswalkRow, sources: SourceDocuments): boolean {
  return rowKind(row) === 'iep-team' && hasIep(row, sources);
}

/** Whether what stands in a row is on the page now. */
export function isOpen(
  { sources, itemOf }: Pick<RowsModel, 'sources' | 'itemOf'>,
  { row }: RowState,
): boolean {
  return !isProtected(row, sources) || itemOf(row.id).open?.row === true;
}

/** The names of a row: those of a pack, else ours. */
export function rowWords({ words, context }: Named, { id, labels = {} }: CrosswalkRow): RowWords {
  const names: Readonly<Record<string, RowWords>> = words.names;
  const ours: Partial<RowWords> = (Object.hasOwn(names, id) ? names[id] : undefined) ?? {};
  const label = (own: PackLabel | undefined) => own && labelIn(own, context.locale.tag);
  const [plan, iep] = [label(labels.plan) ?? ours.plan, label(labels.iep) ?? ours.iep ?? ''];
  // Who brings a sentence brings a row of their own; who brings a name alone renames one side of ours.
  const ownName = labels.sentence === undefined ? undefined : label(labels.plan);
  return {
    name: ownName ?? ours.name ?? plan ?? iep,
    ...(plan === undefined ? {} : { plan }),
    iep,
    sentence: label(labels.sentence) ?? ours.sentence ?? '',
    ...(ours.help === undefined ? {} : { help: ours.help }),
  };
}

/** A column of the table beside the plan and the IEP. */
export interface NamedColumn {
  readonly id: string;
  readonly name: string;
}

/** The further plans that were handed over, by name. */
export function namedColumns({
  context,
  sources,
}: Pick<RowsModel, 'context' | 'sources'>): readonly NamedColumn[] {
  const known = columnNames(sources.pack);
  return (sources.columns ?? []).map(({ id }) => {
    const label = known.find((column) => column.id === id)?.label;
    return { id, name: label ? labelIn(label, context.locale.tag) : id };
  });
}

/** How many plans stand beside each other in the table. */
export function planCount({ context, sources }: Pick<RowsModel, 'context' | 'sources'>): number {
  const hasAnIep = sources.iepShared !== undefined || sources.iepTeam !== undefined;
  return 1 + Number(hasAnIep) + namedColumns({ context, sources }).length;
}

/** How many columns the table has: what a row is about, how the plans stand, and each plan. */
export function columnCount(model: Pick<RowsModel, 'context' | 'sources'>): number {
  return 2 + planCount(model);
}

/** Such as “2026–27”; a school year is named by its ending year. */
export function schoolYearName({ facts }: CrosswalkRowWords, schoolYear: number): string {
  return facts.schoolYear(schoolYear - 1, String(schoolYear % 100).padStart(2, '0'));
}
