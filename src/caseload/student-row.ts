import { inOrder } from '../edits/order.js';
import type { Comment } from '../model/conversation.js';
import type { PersonRole } from '../model/people.js';
import type { Plan } from '../model/plan.js';
import type { Review, ReviewKind } from '../model/review.js';
import type { StatePack } from '../packs/state-pack.js';
import { dueDates, type DueDate } from '../rules/due-dates.js';
import { experienceMinutes, hoursTowards, type HoursProgress } from '../rules/experience-hours.js';
import { sideOf } from '../rules/sides.js';
import { missingItems, type MissingItem } from './missing-items.js';

/** One student in a caseload: made of their plan alone, and no word of what anybody wrote but due steps. */
export interface StudentRow {
  /** The plan, by id. */
  readonly plan: string;
  /** As the plan says it: given name and one letter. */
  readonly name: string | undefined;
  readonly gradeLevel: number | undefined;
  /** What the plan must hold and does not; `isDue` tells what somebody has to see to now. */
  readonly missing: readonly MissingItem[];
  readonly lastReview: LastReview | undefined;
  /** Towards the hours of the pack; undefined where it asks for none. */
  readonly hours: HoursProgress | undefined;
  /** What was to be done before today and is still open. */
  readonly passed: readonly DueDate[];
  readonly waitsFor: WaitsFor;
}

/** The last thing anybody did with the plan as a whole. */
export interface LastReview {
  readonly kind: ReviewKind;
  readonly role: PersonRole | undefined;
  readonly schoolYear: number | undefined;
  /** ISO 8601, UTC; for display. */
  readonly at: string;
}

/** What the student or the family wait for an answer to. */
export interface WaitsFor {
  /** The plan was sent for review, and nobody at school has answered. */
  readonly review: boolean;
  /** Things about which the student or the family spoke last. */
  readonly remarks: number;
}

interface Known {
  readonly pack: StatePack;
  readonly today: string;
  readonly row: StudentRow;
}

/** A plan that did not change is the same object, and is not looked through again. */
const known = new WeakMap<Plan, Known>();

/** Makes a student's row: the same object as long as plan, pack and day are the same. */
export function studentRow(plan: Plan, pack: StatePack, today: string): StudentRow {
  const before = known.get(plan);
  if (before?.pack === pack && before.today === today) return before.row;
  const row = rowOf(plan, pack, today);
  known.set(plan, { pack, today, row });
  return row;
}

/** Whether the student or the family wait for somebody at school. */
export function wantsTalk({ waitsFor }: StudentRow): boolean {
  return waitsFor.review || waitsFor.remarks > 0;
}

function rowOf(plan: Plan, pack: StatePack, today: string): StudentRow {
  const { student, experiences } = plan;
  const reviews = inOrder(plan.reviews);
  return {
    plan: plan.id,
    name: student?.name ?? undefined,
    gradeLevel: student?.gradeLevel ?? undefined,
    missing: missingItems(plan, pack, { today }),
    lastReview: lastReview(reviews),
    hours: pack.experienceHours && hoursTowards(experienceMinutes(experiences), pack.experienceHours),
    passed: dueDates(plan).filter(({ day }) => day < today),
    waitsFor: { review: waitsForReview(reviews), remarks: unanswered(inOrder(plan.comments)) },
  };
}

function lastReview(reviews: readonly Review[]): LastReview | undefined {
  const last = reviews.findLast(({ kind }) => Boolean(kind));
  if (!last?.kind) return undefined;
  return {
    kind: last.kind,
    role: last.role ?? undefined,
    schoolYear: last.schoolYear ?? undefined,
    at: last.made.at,
  };
}

function waitsForReview(reviews: readonly Review[]): boolean {
  const sent = reviews.findLastIndex(({ kind }) => kind === 'submitted');
  if (sent < 0) return false;
  return !reviews.slice(sent + 1).some(({ role }) => role && sideOf(role) === 'school');
}

/** Counts what was spoken of, where the last word is not the school's. */
function unanswered(comments: readonly Comment[]): number {
  const last = new Map<string, Comment>();
  for (const comment of comments) last.set(comment.about ?? '', comment);
  return [...last.values()].filter(({ role }) => role && sideOf(role) !== 'school').length;
}
