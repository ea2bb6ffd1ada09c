import { readPlanFile, type PlanFileFault } from '../../../src/exchange/plan-file.js';
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.js';
import type { Plan } from '../../../src/model/plan.js';

/** A plan file, and the classes in it that cannot be read. */
export type ReadCourses =
  | { readonly ok: true; readonly plan: Plan; readonly unreadable: readonly string[] }
  | { readonly ok: false; readonly fault: PlanFileFault };

/** A check names 20 faults at most: so often it is asked again, once what it named is left out. */
const mostRounds = 20;

/** More of a name than this says nothing more. */
const longestName = 80;

/** Reads a plan file. A class that is broken is left out and named by its title; it does not hold up the others. */
export function readCourses(text: string): ReadCourses {
  let rest = text;
  const unreadable: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const read = readPlanFile(rest);
    if (read.ok) return { ok: true, plan: read.value, unreadable };
    const next = without(rest, coursesAt(read.fault));
    if (!next) return read;
    unreadable.push(...next.titles);
    rest = next.text;
  }
  return { ok: false, fault: { code: 'malformed', pointers: [] } };
}

/** The ids of the classes at fault; none where something else is, too. */
function coursesAt({ pointers }: PlanFileFault): readonly string[] {
  const ids = pointers.map((pointer) => {
    const [, collection, id] = pointer.split('/');
    return collection === 'courses' ? id : undefined;
  });
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : [];
}

/** The file without these classes, and how they are called in it. */
function without(text: string, ids: readonly string[]) {
  if (ids.length === 0) return undefined;
  const file = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  const courses = coursesIn(file);
  if (!isJsonObject(file) || !isJsonObject(file.body) || !courses) return undefined;
  const left = Object.entries(courses).filter(([id]) => !ids.includes(id));
  const body = { ...file.body, courses: Object.fromEntries(left) };
  const titles = ids.map((id) => titleOf(courses[id], id));
  return { text: JSON.stringify({ ...file, body }), titles };
}

function coursesIn(file: Json): JsonObject | undefined {
  const body = isJsonObject(file) ? file.body : undefined;
  const courses = isJsonObject(body) ? body.courses : undefined;
  return isJsonObject(courses) ? courses : undefined;
}

function titleOf(course: Json | undefined, id: string): string {
  const { title, course: code } = isJsonObject(course) ? course : {};
  const name = [title, code].find((each) => typeof each === 'string' && each.trim() !== '');
  return (typeof name === 'string' ? name : id).slice(0, longestName);
}
