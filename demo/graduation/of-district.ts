import { loadGraduationPlan, type GraduationPlan } from 'ilp-elements/courses';
import type { StudentId } from '../students.js';

/** What a student's district asks for, where the pack of the state does not say all of it. */
const loaders: Readonly<Partial<Record<StudentId, () => Promise<readonly GraduationPlan[]>>>> = {
  // The toolkit has no rules of Arizona: the portal brings its own.
  dario: async () => [(await import('./mesquite-wash.js')).mesquiteWash],
  wren: async () => Promise.all(['adams-12-diploma', 'co-menu-of-options'].map(loadGraduationPlan)),
};

/** Loads the ways to finish school of a student's district; undefined where the state's pack has them. */
export async function districtRules(id: StudentId): Promise<readonly GraduationPlan[] | undefined> {
  return loaders[id]?.();
}
