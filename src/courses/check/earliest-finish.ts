import { checkGraduation, type GraduationQuestion } from './check-graduation.js';

/**
 * The first school year after which nothing is left, if what is planned until then is passed: later courses are not
 * looked at. Undefined while something is left with all of them, where it takes a course without a year, or none.
 *
 * @param answer whether transfers to be confirmed count
 */
export function earliestFinish(
  question: GraduationQuestion,
  answer: 'accepted' | 'confirmed',
): number | undefined {
  const { courses } = question;
  const years = new Set(courses.flatMap(({ schoolYear }) => schoolYear ?? []));
  // What is over is there whenever it was; what is still to come and has no year may come too late.
  const always = -Infinity;
  const first = [always, ...[...years].sort((one, other) => one - other)].find((year) => {
    const until = courses.filter(
      ({ schoolYear, state }) => (schoolYear ?? (state === 'completed' ? always : Infinity)) <= year,
    );
    return checkGraduation({ ...question, courses: until, before: undefined })[answer].state !== 'left';
  });
  return first === always ? undefined : first;
}
