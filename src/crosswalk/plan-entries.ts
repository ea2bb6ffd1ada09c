import { inOrder } from '../edits/order.js';
import { toPointer } from '../model/json-pointer.js';
import type { CourseMarkKind } from '../model/crosswalk.js';
import type { Experience } from '../model/experience.js';
import { familyRoles, type PersonRole } from '../model/people.js';
import type { Plan } from '../model/plan.js';
import type { Review } from '../model/review.js';
import { compareTime } from '../courses/check/time-order.js';
import type { StatePack } from '../packs/state-pack.js';
import { localDay } from './days.js';
import { goalPartsOf, liveGoals } from './goal-parts.js';
import type { CrosswalkRow, PlanPart } from './row.js';

/** One thing of the plan that stands in a row. */
export interface PlanEntry {
  /** Where it lies in the plan, as a JSON pointer; links hang on it. */
  readonly pointer: string;
  /** In the student's own words; the name of what has a name; empty where nobody wrote any. */
  readonly words: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** Named by its ending year. */
  readonly schoolYear?: number;
  /** What belongs to it, such as the mark of a course or why a career is kept. */
  readonly detail?: string;
}

/** What the entries of a row depend on beside the plan. */
export interface EntryOptions {
  /** What the IEP says about courses, for those who may see it. */
  readonly courseMarks?: Readonly<Record<string, CourseMarkKind>> | undefined;
  /** Knows a district's own domains of goals. */
  readonly pack?: StatePack | undefined;
  /** Leaves out benchmarks of other years. */
  readonly schoolYear?: number | undefined;
}

type Read = (plan: Plan, options: EntryOptions) => readonly PlanEntry[];

const readers: Readonly<Record<PlanPart, Read>> = {
  strengths: (plan) => [...textOf(plan, 'strengths'), ...keptCareers(plan)],
  interests: ({ interests }) =>
    inOrder(interests).map(({ id, source, date }) => entry(['interests', id], source, { date })),
  careerGoals: goalsIn('careerGoals'),
  educationGoals: goalsIn('educationGoals'),
  livingGoals: goalsIn('livingGoals'),
  benchmarks: (plan, options) => [...goalsIn('benchmarks')(plan, options), ...benchmarksOf(plan, options)],
  progress: progressOf,
  marks: (plan) => coursesOf(plan).filter(({ detail }) => detail !== undefined),
  courses: (plan) => coursesOf(plan),
  graduationPlan: aimsOf,
  activities: (plan, options) => [
    ...goalsIn('activities')(plan, options),
    ...experiencesOf(plan, ({ kind }) => kind === 'club'),
  ],
  workExperiences: (plan) => experiencesOf(plan, ({ kind }) => kind !== 'club'),
  skills: goalsIn('skills'),
  whatHelps: (plan) => textOf(plan, 'whatHelps'),
  modifiedCourses: (plan, { courseMarks = {} }) =>
    coursesOf(plan, (id) => Object.hasOwn(courseMarks, id) && courseMarks[id] === 'modified'),
  achievements: (plan) => [...reachedGoals(plan), ...experiencesOf(plan, () => true)],
  people: (plan) => peopleOf(plan),
  agencies: (plan) => peopleOf(plan, 'agencyRepresentative'),
  yearlyReview: (plan) => reviewsOf(plan, () => true),
  familyReview: (plan) => reviewsOf(plan, (role) => familyRoles.includes(role) || role === 'adultStudent'),
  age: rightsHolderOf,
};

/**
 * Gives what of a plan stands in a row, in the order of the plan. Only the plan itself is asked: what a
 * student keeps in a draft stands nowhere until it is shared. Archived goals and what was removed are left out.
 */
export function planEntries(
  { plan: part }: Pick<CrosswalkRow, 'plan'>,
  plan: Plan,
  options: EntryOptions = {},
): readonly PlanEntry[] {
  return part === undefined ? [] : readers[part](plan, options);
}

interface More {
  readonly date?: string | null | undefined;
  readonly schoolYear?: number | null | undefined;
  readonly detail?: string | null | undefined;
}

function entry(
  path: readonly string[],
  words: string | null | undefined,
  { date, schoolYear, detail }: More = {},
): PlanEntry {
  return {
    pointer: toPointer(path),
    words: words ?? '',
    ...(date ? { date } : {}),
    ...(schoolYear ? { schoolYear } : {}),
    ...(detail ? { detail } : {}),
  };
}

function hasWords({ words }: PlanEntry): boolean {
  return words.trim() !== '';
}

function textOf({ student }: Plan, field: 'strengths' | 'whatHelps'): readonly PlanEntry[] {
  return [entry(['student', field], student?.[field])].filter(hasWords);
}

function keptCareers({ careers }: Plan): readonly PlanEntry[] {
  return inOrder(careers).map(({ id, title, why }) => entry(['careers', id], title, { detail: why }));
}

function goalsIn(part: PlanPart): Read {
  return (plan, { pack }) =>
    liveGoals(plan)
      .filter((goal) => goalPartsOf(goal, pack).includes(part))
      .map(({ id, studentWords, endDate }) => entry(['goals', id], studentWords, { date: endDate }))
      .filter(hasWords);
}

function reachedGoals(plan: Plan): readonly PlanEntry[] {
  return liveGoals(plan)
    .filter(({ status }) => status === 'reached')
    .map(({ id, studentWords, endDate }) => entry(['goals', id], studentWords, { date: endDate }))
    .filter(hasWords);
}

function benchmarksOf(plan: Plan, { schoolYear: now }: EntryOptions): readonly PlanEntry[] {
  return liveGoals(plan).flatMap((goal) =>
    inOrder(goal.benchmarks)
      .filter(({ schoolYear }) => now === undefined || (schoolYear ?? now) === now)
      .map(({ id, description, schoolYear }) =>
        entry(['goals', goal.id, 'benchmarks', id], description, { schoolYear }),
      )
      .filter(hasWords),
  );
}

function progressOf(plan: Plan): readonly PlanEntry[] {
  return liveGoals(plan).flatMap((goal) =>
    inOrder(goal.progress)
      .map(({ id, note, date }) => entry(['goals', goal.id, 'progress', id], note, { date }))
      .filter(hasWords),
  );
}

/** Courses that are taken or planned, in the order of time; not those that stand by or are only proposed. */
function coursesOf(plan: Plan, isWanted: (id: string) => boolean = () => true): readonly PlanEntry[] {
  return inOrder(plan.courses)
    .filter(({ id, state }) => state !== 'alternate' && state !== 'proposedAdd' && isWanted(id))
    .sort(compareTime)
    .map(({ id, title, course, schoolYear, mark }) =>
      entry(['courses', id], title ?? course, { schoolYear, detail: mark }),
    );
}

function aimsOf({ coursePath: { graduationPlan, supplements = {} } = {} }: Plan): readonly PlanEntry[] {
  const beside = Object.keys(supplements).filter((id) => supplements[id] === true);
  return [
    ...(graduationPlan ? [entry(['coursePath', 'graduationPlan'], graduationPlan)] : []),
    ...beside.sort().map((id) => entry(['coursePath', 'supplements', id], id)),
  ];
}

function experiencesOf(
  { experiences }: Plan,
  isWanted: (experience: Experience) => boolean,
): readonly PlanEntry[] {
  return inOrder(experiences)
    .filter(isWanted)
    .map(({ id, title, startDate, place }) =>
      entry(['experiences', id], title, { date: startDate, detail: place }),
    )
    .filter(hasWords);
}

/** Everybody with a part in the plan, or those of one role. */
function peopleOf({ people }: Plan, wanted?: PersonRole): readonly PlanEntry[] {
  return inOrder(people)
    .filter(({ role }) => wanted === undefined || role === wanted)
    .map(({ id, name, role }) => entry(['people', id], name, { detail: role }))
    .filter(hasWords);
}

/** That somebody read the plan or agreed to it; to ask for it, or to send it back, is not yet a review. */
function reviewsOf({ reviews }: Plan, isWanted: (role: PersonRole) => boolean): readonly PlanEntry[] {
  return inOrder(reviews)
    .filter((review) => isDone(review) && !!review.role && isWanted(review.role))
    .map(({ id, note, made, schoolYear }) =>
      entry(['reviews', id], note, { date: localDay(made.at), schoolYear }),
    );
}

function isDone({ kind }: Review): boolean {
  return kind === 'acknowledged' || kind === 'approved';
}

/** Who holds the rights in education: what a plan says where an IEP speaks of the age of majority. */
function rightsHolderOf({ student = {}, people = {} }: Plan): readonly PlanEntry[] {
  const { rightsHolder, person, name } = student;
  if (!rightsHolder) return [];
  const known = Object.hasOwn(people, rightsHolder) ? people[rightsHolder]?.name : undefined;
  return [entry(['student', 'rightsHolder'], rightsHolder === person ? name : known)];
}
