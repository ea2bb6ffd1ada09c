import { inOrder } from '../edits/order.js';
import type { CareerKind } from '../model/career.js';
import type { Experience } from '../model/experience.js';
import type { Person } from '../model/person.js';
import type { PersonRole, Viewer } from '../model/people.js';
import type { Plan } from '../model/plan.js';
import { reviewKinds, type Review, type ReviewKind } from '../model/review.js';
import { experienceMinutes, type ExperienceMinutes } from '../rules/experience-hours.js';
import { sideOf, type Side } from '../rules/sides.js';
import { lastChange } from '../rules/last-change.js';
import { goalOnAPage, type PageGoal } from './print-goal.js';

/** What a page shows: values alone, no words of ours and no language. */
export interface PlanPage {
  readonly studentName: string | undefined;
  readonly gradeLevel: number | undefined;
  /** Named by its ending year. */
  readonly schoolYear: number;
  /** True: the student prints it, so that the page may say "my". */
  readonly isOwn: boolean;
  /** First on the page: what the student can do. */
  readonly strengths: string;
  readonly whatHelps: string;
  readonly goals: readonly PageGoal[];
  readonly experience: PageExperience;
  /** Clusters and occupations the student keeps, in their order. */
  readonly careers: readonly PageCareer[];
  readonly reviews: readonly PageReview[];
  /** When the goals were last changed (ISO 8601, UTC): a review may be older than what it stands under. */
  readonly lastChange: string;
}

/** What the student has done, and the time it took. */
export interface PageExperience extends ExperienceMinutes {
  readonly entries: readonly Experience[];
}

/** A cluster or an occupation the student keeps. */
export interface PageCareer {
  readonly kind: CareerKind | undefined;
  /** Its name when it was kept. */
  readonly title: string;
  /** Why, in the student's own words. */
  readonly why: string;
}

/** The last time a side of the plan did one kind of thing. */
export interface PageReview {
  readonly kind: ReviewKind;
  readonly side: Side;
  readonly role: PersonRole | undefined;
  /** The name in the plan's list of people; undefined where they are not in it. */
  readonly name: string | undefined;
  readonly schoolYear: number | undefined;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note: string;
}

/** What a page is made for. */
export interface PageOptions {
  /** The school year now, named by its ending year. */
  readonly schoolYear: number;
  /** Who prints it. */
  readonly viewer?: Viewer;
}

/**
 * Gives what one printed page of a plan shows, strengths first. Goals that are archived or removed
 * are left out.
 */
export function planOnAPage(plan: Plan, { schoolYear, viewer }: PageOptions): PlanPage {
  const { student = {}, people, suggestions } = plan;
  const goals = inOrder(plan.goals).filter(({ status }) => status !== 'archived');
  return {
    studentName: student.name ?? undefined,
    gradeLevel: student.gradeLevel ?? undefined,
    schoolYear,
    isOwn: viewer !== undefined && sideOf(viewer.role) === 'student',
    strengths: student.strengths ?? '',
    whatHelps: student.whatHelps ?? '',
    goals: goals.map((goal) =>
      goalOnAPage(goal, { schoolYear, suggestions, nameOf: (id) => nameOf(people, id) }),
    ),
    experience: { ...experienceMinutes(plan.experiences), entries: inOrder(plan.experiences) },
    careers: inOrder(plan.careers).map(({ kind, title, why = '' }) => ({
      kind: kind ?? undefined,
      title: title ?? '',
      why,
    })),
    reviews: latestReviews(plan),
    lastChange: lastChange(plan.goals),
  };
}

/** One per kind and side: the newest, in the order in which a plan goes round. */
function latestReviews({ reviews, people }: Plan): PageReview[] {
  const latest = new Map<string, PageReview>();
  for (const review of inOrder(reviews)) {
    const shown = reviewOnAPage(review, nameOf(people, review.made.by));
    if (shown) latest.set(`${shown.kind} ${shown.side}`, shown);
  }
  return [...latest.values()].sort((a, b) => reviewKinds.indexOf(a.kind) - reviewKinds.indexOf(b.kind));
}

function reviewOnAPage(review: Review, name: string | undefined): PageReview | undefined {
  const { kind, role, schoolYear, note = '', made } = review;
  if (!kind || !role) return undefined; // Written past access: it says neither what nor who.
  return { kind, role, side: sideOf(role), name, schoolYear: schoolYear ?? undefined, at: made.at, note };
}

function nameOf(people: Readonly<Record<string, Person>> | undefined, id: string): string | undefined {
  return people && Object.hasOwn(people, id) ? (people[id]?.name ?? undefined) : undefined;
}
