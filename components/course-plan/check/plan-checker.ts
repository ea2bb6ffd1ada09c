import type { Catalog } from '../../../src/courses/catalog.js';
import {
  checkGraduation,
  courseAlerts,
  type CheckAnswer,
  type CourseAlert,
  type CourseMarks,
  type GraduationCheck,
  type MinutesByKind,
  type ShownRequirement,
} from '../../../src/courses/check/index.js';
import { groupBy } from '../../../src/courses/check/requirement-checks.js';
import { compareTime } from '../../../src/courses/check/time-order.js';
import { requirementKey, type GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { CourseException, PlannedCourse } from '../../../src/model/planned-course.js';
import { keepAlike, keepAlikeIn } from './alike.js';
import { isOfIepTeam } from './decision-place.js';
import type { CheckedWay, CourseCheckFacts, PlanAnswer, RulesState } from './plan-answer.js';

/** What the answer follows from. All of it is taken as never changing, as snapshots are. */
export interface PlanQuestion {
  readonly rules: RulesState;
  readonly main: GraduationPlan | undefined;
  readonly beside: readonly GraduationPlan[];
  /** The way an IEP team decided on, by id, for those who may know. */
  readonly decidedPath: string | undefined;
  readonly courses: readonly PlannedCourse[];
  readonly exceptions: readonly CourseException[];
  readonly catalog: Catalog | undefined;
  readonly experienceMinutes: MinutesByKind;
  readonly shown: readonly ShownRequirement[];
  /** For those who may see them: courses whose content was modified, or that are supported. */
  readonly marks: CourseMarks | undefined;
  readonly cohortGraduationYear: number | undefined;
}

/**
 * Answers “Am I on track?” again and again as a plan changes. What says the same as before is the same
 * object as before, so that one changed course redraws its card and those whose facts changed alone.
 */
export class PlanChecker {
  #question: PlanQuestion | undefined;
  #answer: PlanAnswer | undefined;
  #checks: ReadonlyMap<string, GraduationCheck> = new Map();
  #alerts: readonly CourseAlert[] = [];
  #facts: ReadonlyMap<string, CourseCheckFacts> = new Map();

  /** The answer to a question: the same object while the question is the same. */
  readonly answer = (asked: PlanQuestion): PlanAnswer => {
    if (this.#answer && this.#question && isSame(this.#question, asked)) return this.#answer;
    // Sorted once: every check puts courses in the order of time, and what is in order stays as it is.
    const question = { ...asked, courses: [...asked.courses].sort(compareTime) };
    const main = question.main && this.#check(question.main, question);
    const beside = question.beside.map((plan) => this.#check(plan, question));
    const ways = [...(main ? [main] : []), ...beside];
    const { courses, exceptions, catalog, decidedPath: path } = question;
    const checked = ways.map((way) => ({
      ...way,
      isOfIepTeam: isOfIepTeam({ decided: { path } }, way.plan),
    }));
    const found = courseAlerts({ courses, exceptions, catalog, checked, ...cohortOf(question) });
    this.#alerts = keepAlikeIn(this.#alerts, found);
    this.#facts = this.#factsOf(question, main, ways);
    this.#checks = new Map(ways.map(({ plan, check }) => [plan.id, check]));
    const facts = this.#facts;
    const { rules } = question;
    this.#question = asked;
    this.#answer = { rules, main, beside, alerts: this.#alerts, factsOf: (id) => facts.get(id) };
    return this.#answer;
  };

  #check(plan: GraduationPlan, question: PlanQuestion): CheckedWay {
    const { courses, catalog, exceptions, experienceMinutes, shown, marks } = question;
    const before = this.#checks.get(plan.id);
    const asked = {
      ...{ plan, courses, catalog, exceptions, experienceMinutes, shown, ...cohortOf(question) },
      ...(marks ? { marks } : {}),
    };
    return { plan, question: asked, check: keepCheck(before, checkGraduation({ ...asked, before })) };
  }

  #factsOf(
    { courses }: PlanQuestion,
    main: CheckedWay | undefined,
    ways: readonly CheckedWay[],
  ): ReadonlyMap<string, CourseCheckFacts> {
    const fills = fillsOf(main);
    const alerts = groupBy(this.#alerts, ({ target }) => (target.kind === 'course' ? target.course : ''));
    const notices = groupBy(
      ways.flatMap(({ check }) => check.notices),
      ({ course }) => course,
    );
    const uncounted = new Map(main?.check.accepted.uncounted.map((each) => [each.course, each]));
    return new Map(
      courses.map(({ id }) => {
        const made: CourseCheckFacts = {
          fills: fills.get(id) ?? [],
          alerts: alerts.get(id) ?? [],
          uncounted: uncounted.get(id),
          notices: notices.get(id) ?? [],
        };
        return [id, keepAlike(this.#facts.get(id), made)];
      }),
    );
  }
}

const inputs = [
  'rules',
  'main',
  'decidedPath',
  'courses',
  'exceptions',
  'catalog',
  'experienceMinutes',
  'shown',
  'marks',
  'cohortGraduationYear',
] as const satisfies readonly (keyof PlanQuestion)[];

function isSame(one: PlanQuestion, other: PlanQuestion): boolean {
  const { beside } = other;
  const hasBeside =
    one.beside.length === beside.length && one.beside.every((each, at) => each === beside[at]);
  return hasBeside && inputs.every((key) => one[key] === other[key]);
}

function cohortOf({ cohortGraduationYear }: PlanQuestion) {
  return cohortGraduationYear === undefined ? {} : { cohortGraduationYear };
}

function keepCheck(before: GraduationCheck | undefined, made: GraduationCheck): GraduationCheck {
  const accepted = keepAnswer(before?.accepted, made.accepted);
  const isOpen = made.confirmed !== made.accepted;
  const confirmed = isOpen ? keepAnswer(before?.confirmed, made.confirmed) : accepted;
  return { ...made, accepted, confirmed, notices: keepAlikeIn(before?.notices, made.notices) };
}

function keepAnswer(before: CheckAnswer | undefined, made: CheckAnswer): CheckAnswer {
  return {
    ...made,
    requirements: keepAlikeIn(before?.requirements, made.requirements),
    total: keepAlike(before?.total, made.total),
    inexact: keepAlikeIn(before?.inexact, made.inexact),
  };
}

/** What each course fills of the way to finish, by course. */
function fillsOf(main: CheckedWay | undefined): ReadonlyMap<string, CourseCheckFacts['fills']> {
  if (!main) return new Map();
  const { plan, check } = main;
  const names = new Map(plan.requirements.map(({ id, name }) => [id, name]));
  const fills = check.accepted.requirements.flatMap((each) => {
    const name = names.get(each.requirement);
    if (!('filledBy' in each) || !name) return [];
    const requirement = requirementKey(plan, each.requirement);
    return each.filledBy.map(({ course, credits }) => ({ course, fill: { requirement, name, credits } }));
  });
  const byCourse = groupBy(fills, ({ course }) => course);
  return new Map([...byCourse].map(([course, own]) => [course, own.map(({ fill }) => fill)]));
}
