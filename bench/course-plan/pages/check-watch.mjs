// Lets the bench ask the check of the course plan by itself. Nothing of the element is changed.

import { views } from '../../../components/course-plan/check/part.ts';

/**
 * Remembers what the course plan asks its check. Called before an element is opened; the answer asks the
 * same check again as if a course lay elsewhere.
 */
export function watchCheck() {
  let ask;
  let last;
  const { makeCheck } = views;
  views.makeCheck = (changed) => {
    const check = makeCheck(changed);
    ask = check.answer.bind(check);
    check.answer = (situation) => {
      last = situation;
      return ask(situation);
    };
    return check;
  };
  return (id, key) => {
    const [year, term] = key.split('.');
    const move = (course) => (course.id === id ? { ...course, schoolYear: Number(year), term } : course);
    return ask({ ...last, courses: last.courses.map(move) });
  };
}
