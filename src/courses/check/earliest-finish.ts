import { openThings } from '../open-things.js';
import { checkGraduation, type GraduationQuestion } from './check-graduation.js';

/**
 * The first school year after which nothing is left to plan, if what is planned until then is passed: later courses
 * are not looked at, and what no course fills, such as an item to show, does not matter. Undefined while something is
 * left to plan with all of them, where it takes a course without a year, or none.
 *
 * @param answer whether transfers to be confirmed count
 */
export function earliestFinish(
  question: GraduationQuestion,
  answer: 'accepted' | 'confirmed',
): number | undefined {
  const { plan, courses } = question;
  const years = new Set(courses.flatMap(({ schoolYear }) => schoolYear ?? []));
  // What is over is there whenever it was; what is still to come and has no year may come too late.
  const always = -Infinity;
  const first = [always, ...[...years].sort((one, other) => one - other)].find((year) => {
    const until = courses.filter(
      ({ schoolYear, state }) => (schoolYear ?? (state === 'completed' ? always : Infinity)) <= year,
    );
    const check = checkGraduation({ ...question, courses: until, before: undefined });
    return openThings(plan, check[answer]).toPlan.length === 0;
  });
  return first === always ? undefined : first;
}
