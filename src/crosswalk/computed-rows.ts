import { catalogCourseOf, noCatalog } from '../courses/check/course-facts.js';
import type { IepItem } from '../model/iep.js';
import { toPointer } from '../model/json-pointer.js';
import { birthdayAt, schoolYearOf, yearsAfter } from './days.js';
import type { PlanEntry } from './plan-entries.js';
import type { CrosswalkRow, PlanPart } from './row.js';
import { plainWords } from './same-words.js';
import type { CrosswalkSources } from './sources.js';
import { matchStatement } from './statement-courses.js';
import { iepStaleSince, type Triggers } from './triggers.js';

/**
 * What differs where both sides can be compared without a person.
 *
 * - `different`: they name different things.
 * - `stale`: one of them was looked at longer ago than a year.
 * - `otherDate`: the IEP names another day for the rights than the birth date gives.
 * - `uncheckedDate`: the same by an age of the place that nobody has compared with the law yet: either may be right.
 * - `lateNotice`: the student was told of the rights less than a year before.
 * - `otherHolder`: the student is of age, and the plan names somebody else as the holder of the rights.
 */
export type RowFault = 'different' | 'stale' | 'otherDate' | 'uncheckedDate' | 'lateNotice' | 'otherHolder';

/** What can be said of a row without a person. */
export interface ComputedSides {
  /** True: the IEP says something here that is no item, such as its own date. */
  readonly isIepFilled: boolean;
  /** Entries the IEP says, too, as JSON pointers; all of them where `all`. */
  readonly plan: ReadonlySet<string> | 'all';
  /** Items the plan says, too, by id. */
  readonly iep: ReadonlySet<string> | 'all';
  readonly fault?: RowFault;
}

/** Both sides of a row as they are compared. */
export interface RowSides {
  readonly entries: readonly PlanEntry[];
  readonly items: readonly IepItem[];
}

type Compute = (sources: CrosswalkSources, sides: RowSides, now: Triggers) => ComputedSides;

const computed: Readonly<Partial<Record<PlanPart, Compute>>> = {
  courses: coursesOfStudy,
  graduationPlan: diplomaPath,
  yearlyReview: reviewDates,
  age: transferOfRights,
};

const nothing: ComputedSides = { isIepFilled: false, plan: new Set(), iep: new Set() };
const all = { isIepFilled: true, plan: 'all', iep: 'all' } as const satisfies ComputedSides;

/** Compares what can be compared without a person: courses, the diploma path, review dates, and the rights of age. */
export function computedSides(
  row: CrosswalkRow,
  sources: CrosswalkSources,
  sides: RowSides,
  now: Triggers,
): ComputedSides {
  const compute = row.plan && computed[row.plan];
  return compute ? compute(sources, sides, now) : nothing;
}

/** By title or code. What is over need not stand in a statement of what is still to come. */
function coursesOfStudy(sources: CrosswalkSources, { entries, items }: RowSides): ComputedSides {
  const { plan, catalog, today } = sources;
  const thisYear = schoolYearOf(today);
  const courses = Object.values(plan.courses ?? {}).filter(({ id }) =>
    entries.some(({ pointer }) => pointer === pointerOf(id)),
  );
  const titled = courses.flatMap((course) => {
    const known = catalogCourseOf(course, catalog ?? noCatalog);
    return known ? [course, { ...course, title: known.title }] : [course];
  });
  const match = matchStatement(titled, items);
  const isOver = ({ state, schoolYear }: (typeof courses)[number]) =>
    state === 'completed' || (schoolYear ?? thisYear) < thisYear;
  const settled = courses.filter((course) => match.courses.has(course.id) || isOver(course));
  return {
    isIepFilled: false,
    plan: new Set(settled.map(({ id }) => pointerOf(id))),
    iep: match.items,
  };
}

function pointerOf(course: string): string {
  return toPointer(['courses', course]);
}

/**
 * What the team decided in the words of the toolkit, and the names of graduation plans. Where the IEP's own
 * text names another way, the decision settles nothing: the text is what the team is bound by.
 */
function diplomaPath(sources: CrosswalkSources, { entries, items }: RowSides): ComputedSides {
  const decided = sources.crosswalkShared?.coursePath?.graduationPlan;
  const aim = sources.plan.coursePath?.graduationPlan;
  if (decided && aim && decided !== aim) return { ...all, fault: 'different' };
  const names = (id: string) => {
    const known = sources.graduationPlans?.find((plan) => plan.id === id);
    return [id, known?.name.en ?? '', known?.name.es ?? ''].map(plainWords).filter((name) => name !== '');
  };
  const isNamed = (id: string, { words, name = '' }: IepItem) =>
    names(id).some((each) => each === plainWords(words) || each === plainWords(name));
  const named = items.filter((item) => entries.some(({ words }) => isNamed(words, item)));
  const isDecided = Boolean(decided && aim) && named.length === items.length;
  const settled = entries.filter(({ words }) => isDecided || items.some((item) => isNamed(words, item)));
  return {
    isIepFilled: Boolean(decided),
    plan: new Set(settled.map(({ pointer }) => pointer)),
    iep: new Set(named.map(({ id }) => id)),
  };
}

/** Both were looked at within a year. */
function reviewDates({ iepShared, today }: CrosswalkSources, { entries }: RowSides): ComputedSides {
  const isIepFilled = Boolean(iepShared?.iepDate ?? iepShared?.annualReviewDate);
  const last = entries
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const isFresh = last !== undefined && yearsAfter(last, 1) >= today;
  const isStale = !isFresh || iepStaleSince(iepShared, today) !== undefined;
  return isStale ? { ...all, isIepFilled, fault: 'stale' } : { ...all, isIepFilled };
}

/** The statement of 34 CFR 300.320(c) against the birth date and the holder of the rights the plan names. */
function transferOfRights(
  { iepShared, plan }: CrosswalkSources,
  { items }: RowSides,
  { majority, transferOfRights: notice, rules }: Triggers,
): ComputedSides {
  const fault = ((): RowFault | undefined => {
    const { age, citation } = rules.majority;
    if (isOtherDay(iepShared?.transferOfRightsDate, iepShared?.birthDate, age))
      return citation?.isUnconfirmed ? 'uncheckedDate' : 'otherDate';
    const told = items
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(0);
    if (told !== undefined && notice.date !== undefined && told > notice.date) return 'lateNotice';
    const { rightsHolder, person } = plan.student ?? {};
    const isOther = Boolean(rightsHolder && person && rightsHolder !== person);
    return majority.state === 'begun' && isOther ? 'otherHolder' : undefined;
  })();
  // What does not fit is said even where no sentence of the IEP stands here.
  return fault ? { ...all, fault } : { ...all, isIepFilled: false };
}

/** Some count 28 February as the birthday of who was born on the 29th: both days are right. */
function isOtherDay(named: string | undefined, birthDate: string | undefined, age: number): boolean {
  if (!named || !birthDate) return false;
  const day = birthdayAt(birthDate, age);
  const isLeapBirth = birthDate.endsWith('-02-29') && day.endsWith('-03-01');
  return named !== day && !(isLeapBirth && named === `${day.slice(0, 4)}-02-28`);
}
