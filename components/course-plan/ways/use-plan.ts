import {
  planChanges,
  valueOf,
  type PlanChange,
  type PlanChanges,
} from '../../../src/courses/compare-plans.js';
import type { CoursesById } from '../../../src/courses/what-if.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import { makeId } from '../../../src/model/ids.js';
import type { Plan } from '../../../src/model/plan.js';
import type { WhatIf } from '../../../src/model/planned-course.js';
import { markRemoved } from '../../shared/record-changes.js';
import { fieldChange, filled } from './try-plan.js';

/** What is counted before a what-if is used, in the order it is said. */
export const countedKinds = ['add', 'remove', 'move', 'change', 'order'] as const;

/** What is counted before a what-if is used. */
export type CountedKind = (typeof countedKinds)[number];

/** A change as it is counted: what comes back is added. */
export function countedAs({ kind }: PlanChange): CountedKind {
  return kind === 'back' ? 'add' : kind;
}

/** What using a what-if would change in the plan. */
export interface PlanUse extends PlanChanges {
  /** The way to finish it brings along, by id; undefined where that stays. */
  readonly aim: string | undefined;
}

/** Says what using a what-if would change. */
export function planUse({ courses, coursePath }: Partial<Plan>, whatIf: WhatIf): PlanUse {
  const aim = whatIf.graduationPlan ?? undefined;
  const isOther = aim !== undefined && aim !== coursePath?.graduationPlan;
  return { ...planChanges(courses, whatIf.courses), aim: isOther ? aim : undefined };
}

/** Makes the plan's courses those of a what-if, in one step; the what-if stays as it is. */
export function useChanges(
  { courses = {}, coursePath }: Partial<Plan>,
  use: PlanUse,
): readonly RecordChange[] {
  const was = coursePath?.graduationPlan ?? null;
  return [
    ...use.changes.flatMap((change) => changesOf(change, courses)),
    ...(use.aim === undefined
      ? []
      : [{ type: 'set', record: ['coursePath'], field: 'graduationPlan', was, value: use.aim } as const]),
  ];
}

function changesOf({ kind, course, fields }: PlanChange, courses: CoursesById): readonly RecordChange[] {
  const { id, order } = course;
  const real = courses[id];
  const record = ['courses', id];
  if (kind === 'remove') return [markRemoved(record, true)];
  if (kind === 'add' || !real) {
    const values = fields.map((field) => [field, valueOf(course, field)] as const);
    // The id of a course that was emptied for good stays with what is left of it.
    const added = real ? ['courses', makeId('course')] : record;
    return [{ type: 'add', record: added, order, fields: filled(values) }];
  }
  const isPlaced = kind === 'order' || kind === 'back' || course.wrote?.order !== undefined;
  return [
    ...(kind === 'back' ? [markRemoved(record, false)] : []),
    ...fields.map((field) => fieldChange(record, field, valueOf(real, field), valueOf(course, field))),
    ...(isPlaced && order !== real.order ? [{ type: 'move', record, order } as const] : []),
  ];
}
