// A plan of 192 courses, 8 years × 3 terms × 8, out of a real catalog; and what is moved and added in it.

/** The school years, by their ending year; grade 6 is the first, a year beyond grade 12 the last. */
const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029];
const firstGrade = 6;
const thisYear = 2027;
const terms = { fallSemester: 'Fall', springSemester: 'Spring', summer: 'Summer' };
const perTerm = 8;
/** The cohort: grade 12 ends in the last year but one. */
export const graduationYear = years.at(-2);

const gradeOf = (year) => firstGrade + years.indexOf(year);
const keyOf = (year, term) => `${year}.${term}`;
const marks = ['A', 'B', 'B+', 'A-'];
/** What is taken in middle school, which has no catalog here, by SCED subject area. */
const middleSchool = {
  English: '01',
  Math: '02',
  Science: '03',
  History: '04',
  Art: '05',
  PE: '08',
  Computers: '10',
  Spanish: '24',
};

/** The years with their terms, as every page shows them. */
export const timeline = years.map((year) => ({
  year,
  name: `Grade ${gradeOf(year)}`,
  terms: Object.entries(terms).map(([term, name]) => ({ key: keyOf(year, term), year, term, name })),
}));

function isReady(needs, taken) {
  if (needs.all) return needs.all.every((each) => isReady(each, taken));
  if (needs.any) return needs.any.some((each) => isReady(each, taken));
  return needs.course === undefined || taken.has(needs.course);
}

function fits({ grades = [], rules = [] }, grade, taken) {
  if (grades.length > 0 && !grades.includes(Math.min(grade, 12))) return false;
  return rules.every(({ kind, needs }) => kind !== 'prerequisite' || isReady(needs, taken));
}

/** Eight courses of a grade, one of each subject area first. */
function choose(catalog, grade, taken) {
  const free = catalog.courses.filter((course) => !taken.has(course.code) && fits(course, grade, taken));
  const areas = new Set();
  const isFirst = ({ subject = '' }) => !areas.has(subject) && areas.add(subject);
  const firsts = free.filter(isFirst);
  return [...firsts, ...free.filter((course) => !firsts.includes(course))].slice(0, perTerm);
}

const listed = ({ code, title, subject, sced }) => ({
  code,
  title,
  subject: subject ?? sced?.slice(0, 2) ?? '22',
});

/** The courses of a year by term: those of the school year in two halves, others in summer. */
function coursesOf(year, catalog, taken) {
  const grade = gradeOf(year);
  if (grade < 9) {
    const own = Object.entries(middleSchool).map(([name, subject]) => ({
      title: `${name} ${grade}`,
      subject,
    }));
    return [own, own, own];
  }
  const allYear = choose(catalog, grade, taken);
  const summer = choose(catalog, grade, new Set([...taken, ...allYear.map(({ code }) => code)]));
  for (const { code } of [...allYear, ...summer]) taken.add(code);
  return [allYear, allYear, summer].map((each) => each.map(listed));
}

function standingOf(year, place) {
  if (year < thisYear) return { state: 'completed', result: 'pass', mark: marks[place % marks.length] };
  return { state: year === thisYear ? 'inProgress' : 'planned' };
}

/** All courses in their order, as plain records. */
export function makeCourses(catalog) {
  const taken = new Set();
  const drafts = years.flatMap((year) => {
    const byTerm = coursesOf(year, catalog, taken);
    return Object.keys(terms).flatMap((term, at) =>
      byTerm[at].map((course) => ({ ...course, year, term, key: keyOf(year, term) })),
    );
  });
  return drafts.map((course, place) => ({
    id: `course_${String(place).padStart(20, '0')}`,
    ...course,
    credits: 500,
    ...standingOf(course.year, place),
  }));
}

/** The course at a place of a term, counted from 0. */
function courseAt(courses, year, term, place) {
  return courses.filter(({ key }) => key === keyOf(year, term))[place];
}

/** What is moved, one after the other: from fall to spring of the same year, so that both can be seen at once. */
export function movesIn(courses) {
  return [2028, 2029, 2028, 2029, 2028, 2029, 2028, 2029].map((year, place) => {
    const course = courseAt(courses, year, 'fallSemester', perTerm - 1 - place);
    return { id: course.id, from: course.key, to: keyOf(year, 'springSemester') };
  });
}

/** Where courses are added, one after the other. */
export const placesToAdd = [2028, 2029, 2028, 2029].map((year) => keyOf(year, 'summer'));
