import { students } from '../students.js';
import type { Roster } from './roster.js';

/** The district of the demo. */
export const demoDistrict = 'riverbend';

/** Everybody around the sample students, with their parts: those who look in the demo, and the others. */
export function demoRoster(): Roster {
  const plans = students.map(({ id }) => ({ id: `plan-${id}`, student: id }));
  const relationships = students.flatMap(({ id: student, viewers, people }) => {
    const all = [...viewers, ...people].map(({ viewer }) => viewer);
    return [...new Map(all.map((viewer) => [viewer.id, viewer])).values()].map(({ id: person, role }) => {
      return { person, student, role };
    });
  });
  return { plans, relationships };
}
