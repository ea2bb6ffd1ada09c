import type { Plan } from '../../src/model/plan.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';

const made = { by: 'dario', session: 's1', at: '2026-11-21T10:00:00.000Z' };

/** Makes a record of a collection; its id says which it is. */
export function recordOf<T extends object>(prefix: string, nth: number, fields: T) {
  return { id: `${prefix}_${String(nth).padStart(20, '0')}`, order: `a${nth}`, made, ...fields };
}

/** Makes a collection by id. */
export function collectionOf<T extends object>(prefix: string, records: readonly T[]) {
  const all = records.map((fields, place) => recordOf(prefix, place + 1, fields));
  return Object.fromEntries(all.map((record) => [record.id, record]));
}

/** Makes a plan with these courses. */
export function planWith(courses: readonly Partial<PlannedCourse>[], parts: Partial<Plan> = {}): Plan {
  return {
    schema: 1,
    kind: 'plan',
    id: 'dario',
    sync: { gen: 0, seen: {}, forgot: 0 },
    courses: collectionOf('course', courses),
    ...parts,
  };
}
