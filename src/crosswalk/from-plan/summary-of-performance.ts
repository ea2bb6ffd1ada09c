import type { Catalog } from '../../courses/catalog.js';
import { inOrder } from '../../edits/order.js';
import type { ExperienceKind } from '../../model/experience.js';
import { toPointer } from '../../model/json-pointer.js';
import type { Plan } from '../../model/plan.js';
import type { StatePack } from '../../packs/state-pack.js';
import { liveGoals } from '../goal-parts.js';
import { planEntries, type PlanEntry } from '../plan-entries.js';
import type { PlanPart } from '../row.js';
import { coursesOfStudyStatement, type StatementCourse } from './courses-of-study.js';

/** A course with what the school gave for it. */
export interface CourseAchievement extends StatementCourse {
  readonly schoolYear: number | undefined;
  /** As the school gave it, such as `B+` or `Pass`. */
  readonly mark: string;
}

/** Something the student did, and for how long. */
export interface ExperienceAchievement {
  readonly id: string;
  readonly kind: ExperienceKind;
  readonly title: string;
  readonly place: string | undefined;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  /** Whole minutes; never less than none. */
  readonly minutes: number;
  readonly reflection: string;
}

/**
 * What a plan has to say for a summary of performance (20 USC 1414(c)(5)(B)(ii)): what the student has
 * achieved, wants next and finds helpful. A draft from the student's side; what a school has to add about
 * academic and functional performance, it adds itself.
 */
export interface SummaryDraft {
  readonly name: string | undefined;
  readonly strengths: string;
  readonly whatHelps: string;
  /** What the student wants after high school, in their own words. */
  readonly afterSchool: readonly PlanEntry[];
  readonly goalsReached: readonly PlanEntry[];
  /** Courses with a mark, in the order of time. */
  readonly courses: readonly CourseAchievement[];
  readonly experiences: readonly ExperienceAchievement[];
  /** Of all experiences, in whole minutes. */
  readonly minutes: number;
  /** The graduation plan the courses aim at, by id. */
  readonly graduationPlan: string | undefined;
}

/** What a summary is made with. */
export interface SummaryOptions {
  readonly catalog?: Catalog | undefined;
  /** Knows a district's own domains of goals. */
  readonly pack?: StatePack | undefined;
}

/** Gives what a plan has to say for a summary of performance, from the plan alone. */
export function summaryOfPerformanceDraft(plan: Plan, { catalog, pack }: SummaryOptions = {}): SummaryDraft {
  const { student = {} } = plan;
  const experiences = achievedExperiences(plan);
  const reached = new Set(
    liveGoals(plan).flatMap(({ id, status }) => (status === 'reached' ? [toPointer(['goals', id])] : [])),
  );
  const entries = (part: PlanPart) => planEntries({ plan: part }, plan, { pack });
  const wanted = (['careerGoals', 'educationGoals', 'livingGoals'] as const).flatMap(entries);
  return {
    name: student.name ?? undefined,
    strengths: student.strengths ?? '',
    whatHelps: student.whatHelps ?? '',
    afterSchool: wanted.filter(({ pointer }) => !reached.has(pointer)),
    goalsReached: entries('achievements').filter(({ pointer }) => reached.has(pointer)),
    courses: achievedCourses(plan, catalog),
    experiences,
    minutes: experiences.reduce((sum, { minutes }) => sum + minutes, 0),
    graduationPlan: plan.coursePath?.graduationPlan ?? undefined,
  };
}

function achievedCourses(plan: Plan, catalog: Catalog | undefined): readonly CourseAchievement[] {
  return coursesOfStudyStatement(plan, catalog).flatMap(({ schoolYear, courses }) =>
    courses.flatMap((course) => {
      const mark = plan.courses?.[course.id]?.mark?.trim();
      return mark ? [{ ...course, schoolYear, mark }] : [];
    }),
  );
}

function achievedExperiences({ experiences }: Plan): readonly ExperienceAchievement[] {
  return inOrder(experiences).map((each) => ({
    id: each.id,
    kind: each.kind ?? 'other',
    title: each.title ?? '',
    place: each.place ?? undefined,
    startDate: each.startDate ?? undefined,
    endDate: each.endDate ?? undefined,
    minutes: Math.max(0, each.minutes ?? 0),
    reflection: each.reflection ?? '',
  }));
}
