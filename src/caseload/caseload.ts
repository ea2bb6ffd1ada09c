import type { Plan } from '../model/plan.js';
import type { RequiredItem } from '../packs/required-item.js';
import type { StatePack } from '../packs/state-pack.js';
import { isDue } from './missing-items.js';
import { studentRow, wantsTalk, type StudentRow } from './student-row.js';

/** The students somebody looks after, for a host to draw. */
export interface Caseload {
  /** In the order the plans came. */
  readonly rows: readonly StudentRow[];
  /** The lowest grade first; those whose grade nobody knows last. */
  readonly byGrade: readonly GradeCounts[];
}

/** How the students of a grade stand. For those who know them: counts of few people tell who they are. */
export interface GradeCounts {
  readonly gradeLevel: number | undefined;
  readonly students: number;
  /** Those whose plans lack nothing that is due; undefined where nobody knows the grade, and so what is due. */
  readonly complete: number | undefined;
  /** What is due and not there, and how many lack it; what most lack first. */
  readonly missing: readonly ItemCount[];
  /** Those with open steps or goals whose day has passed. */
  readonly datesPassed: number;
  readonly wantTalk: number;
  /** Those with whose plan nobody has done anything yet. */
  readonly notReviewed: number;
}

/** How many lack one thing. */
export interface ItemCount {
  readonly item: RequiredItem;
  readonly students: number;
}

/**
 * Looks through the plans of a caseload. Only plans that are not the same objects as before are looked
 * through again, so that asking after each change costs the one plan that changed. It sees plans alone:
 * nothing of drafts, of an IEP or of what joins the two.
 *
 * @param packOf the words and rules of the place of a plan; the same object each time
 * @param today `YYYY-MM-DD`
 */
export function caseload(plans: Iterable<Plan>, packOf: (plan: Plan) => StatePack, today: string): Caseload {
  const rows: StudentRow[] = [];
  for (const plan of plans) rows.push(studentRow(plan, packOf(plan), today));
  return { rows, byGrade: countByGrade(rows) };
}

/** Counts rows by grade. */
export function countByGrade(rows: Iterable<StudentRow>): readonly GradeCounts[] {
  const grades = new Map<number | undefined, StudentRow[]>();
  for (const row of rows) {
    const same = grades.get(row.gradeLevel);
    if (same) same.push(row);
    else grades.set(row.gradeLevel, [row]);
  }
  const place = (grade: number | undefined): number => grade ?? Infinity;
  return [...grades].sort(([a], [b]) => place(a) - place(b)).map(([grade, same]) => countsOf(grade, same));
}

function countsOf(gradeLevel: number | undefined, rows: readonly StudentRow[]): GradeCounts {
  const count = (has: (row: StudentRow) => boolean): number => rows.filter(has).length;
  return {
    gradeLevel,
    students: rows.length,
    complete: gradeLevel === undefined ? undefined : count(({ missing }) => !missing.some(isDue)),
    missing: countItems(rows),
    datesPassed: count(({ passed }) => passed.length > 0),
    wantTalk: count(wantsTalk),
    notReviewed: count(({ lastReview }) => lastReview === undefined),
  };
}

/** Items of two packs are two things, even under one id: each has its own words and its own law. */
function countItems(rows: readonly StudentRow[]): readonly ItemCount[] {
  const counts = new Map<RequiredItem, number>();
  for (const { missing } of rows)
    for (const each of missing) if (isDue(each)) counts.set(each.item, (counts.get(each.item) ?? 0) + 1);
  return [...counts].map(([item, students]) => ({ item, students })).sort((a, b) => b.students - a.students);
}
