// For libraries that draw along a line of time: when a term is, and in which of eight rows a course lies.

/** The month a term begins in, and whether that is in the year before the one the school year is named by. */
const begins = { fallSemester: [7, -1], springSemester: [11, -1], summer: [3, 0] };
const monthsOfTerm = 4;
export const rowCount = 8;

function timeOf(key) {
  const [year, term] = key.split('.');
  const [month, offset] = begins[term];
  const start = new Date(Date.UTC(Number(year) + offset, month));
  return { start, end: new Date(Date.UTC(Number(year) + offset, month + monthsOfTerm)) };
}

const dayOf = (date) => date.toISOString().slice(0, 10);

/** The first and the last day of a term. */
export function daysOf(key) {
  const { start, end } = timeOf(key);
  return { start: dayOf(start), end: dayOf(end) };
}

/** The term that begins on the day nearest to a date. */
export function termAt(date, timeline) {
  const keys = timeline.flatMap(({ terms }) => terms.map(({ key }) => key));
  const distance = (key) => Math.abs(timeOf(key).start - date);
  return keys.reduce((best, key) => (distance(key) < distance(best) ? key : best));
}

/** The row of each course: its place in its term. */
export function rowOf(course, courses) {
  return courses.filter(({ key }) => key === course.key).indexOf(course) % rowCount;
}
