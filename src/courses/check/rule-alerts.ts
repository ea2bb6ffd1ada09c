import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse, CourseNeed, CourseRule } from '../catalog.js';
import type { AlertCode, AlertSeverity, CourseAlert, Remedy } from './course-alert.js';
import { coursesByCode } from './course-facts.js';
import { problemsOf, type NeedProblem } from './course-needs.js';
import { isGiven } from './is-given.js';
import { sharesTitleWord } from './taken-elsewhere.js';
import { gradeIn, timeOf } from './time-order.js';

/** What a course is judged among. */
export interface RuleSetting {
  readonly catalog: Catalog;
  /** The courses of the plan with a certain code. */
  readonly withCode: (code: string) => readonly PlannedCourse[];
  /** Courses of other schools that have no code here, see `takenElsewhere`. */
  readonly elsewhere: readonly PlannedCourse[];
  readonly cohortGraduationYear: number | undefined;
}

/** An alert before anybody decided about it. */
export type OpenAlert = Omit<CourseAlert, 'decision' | 'target'>;

/** Says what the catalog's rules have against a course at its time: before it is added, or after. */
export function ruleAlerts(
  course: Pick<PlannedCourse, 'schoolYear' | 'term'>,
  known: CatalogCourse,
  setting: RuleSetting,
): readonly OpenAlert[] {
  return [
    ...offerAlerts(course, known, setting),
    ...(known.rules ?? []).flatMap((rule) => alertsOfRule(rule, course, known, setting)),
  ];
}

function offerAlerts(
  { schoolYear, term }: Pick<PlannedCourse, 'schoolYear' | 'term'>,
  { grades, terms }: CatalogCourse,
  { cohortGraduationYear }: RuleSetting,
): readonly OpenAlert[] {
  const alerts: OpenAlert[] = [];
  const year = gradeIn(schoolYear, cohortGraduationYear);
  // A year beyond grade 12 is taught as grade 12.
  const grade = year === undefined ? undefined : Math.min(12, year);
  const base = { code: 'notOffered', severity: 'blocking' } as const;
  if (grades && grade !== undefined && !grades.includes(grade)) {
    const reason = { kind: 'grade', grade, offered: grades } as const;
    alerts.push({ ...base, reason, resolves: [{ kind: 'moveTo', grades }] });
  }
  if (terms && isGiven(term) && !terms.includes(term)) {
    const reason = { kind: 'term', term, offered: terms } as const;
    alerts.push({ ...base, reason, resolves: [{ kind: 'moveTo', terms }] });
  }
  return alerts;
}

function alertsOfRule(
  rule: CourseRule,
  course: Pick<PlannedCourse, 'schoolYear' | 'term'>,
  known: CatalogCourse,
  setting: RuleSetting,
): readonly OpenAlert[] {
  switch (rule.kind) {
    case 'prerequisite':
    case 'corequisite': {
      const asking = { time: timeOf(course, known.parts), kind: rule.kind };
      return needAlerts({ ...rule, problems: problemsOf(rule.needs, { ...setting, asking }) }, setting);
    }
    case 'approval': {
      const by = rule.by;
      const resolves = [{ kind: 'approval', by }] as const;
      return [{ code: 'approvalRequired', severity: 'blocking', reason: { kind: 'approval', by }, resolves }];
    }
    case 'placed': {
      const resolves = [{ kind: 'approval', by: undefined }] as const;
      return [{ code: 'approvalRequired', severity: 'blocking', reason: { kind: 'placed' }, resolves }];
    }
    case 'text': {
      const reason = { kind: 'ruleInWords', words: rule.words } as const;
      return [{ code: 'noInfo', severity: 'information', reason, resolves: [] }];
    }
  }
}

/** What a course asks for, and what is wrong with it. */
interface BrokenNeed {
  readonly kind: 'prerequisite' | 'corequisite';
  readonly needs: CourseNeed;
  readonly problems: readonly NeedProblem[];
}

function needAlerts({ kind, needs, problems }: BrokenNeed, setting: RuleSetting): readonly OpenAlert[] {
  const when = kind === 'prerequisite' ? 'before' : 'beside';
  const byKind = new Map<string, { readonly judged: Judgement; readonly some: NeedProblem[] }>();
  for (const problem of problems) {
    const judged = judgementOf(kind, problem, setting);
    const key = `${judged.code} ${judged.severity}`;
    const known = byKind.get(key);
    if (known) known.some.push(problem);
    else byKind.set(key, { judged, some: [problem] });
  }
  return [...byKind.values()].map(({ judged, some }) => ({
    ...judged,
    reason: { kind: 'needs', needs, problems: some },
    resolves: some.flatMap((each) => remediesFor(each, when, judged.severity)),
  }));
}

interface Judgement {
  readonly code: AlertCode;
  readonly severity: AlertSeverity;
}

/** What each fault is called, and how much it weighs. */
function judgementOf(kind: BrokenNeed['kind'], problem: NeedProblem, setting: RuleSetting): Judgement {
  const missing = kind === 'prerequisite' ? 'prerequisiteMissing' : 'corequisiteMissing';
  switch (problem.fault) {
    case 'missing':
    case 'tooLate':
      return { code: missing, severity: 'blocking' };
    case 'takenElsewhere':
      return { code: missing, severity: isNamedAlike(problem, setting) ? 'information' : 'blocking' };
    case 'markBelow':
      return { code: 'minimumGrade', severity: 'blocking' };
    case 'markBelowRecommended':
    case 'markPending':
      return { code: 'minimumGrade', severity: 'information' };
    case 'markUnknown':
    case 'timeUnknown':
    case 'courseUnknown':
      return { code: 'noInfo', severity: 'information' };
  }
}

/** Whether the class of another school that could stand for the one that is asked for is called like it. */
function isNamedAlike({ course, nearest }: NeedProblem, { catalog, elsewhere }: RuleSetting): boolean {
  const wanted = coursesByCode(catalog).get(course);
  const taken = elsewhere.find(({ id }) => id === nearest);
  return wanted !== undefined && taken !== undefined && sharesTitleWord(wanted, taken);
}

function remediesFor(
  { course, fault, nearest, mark }: NeedProblem,
  when: 'before' | 'beside',
  severity: AlertSeverity,
): readonly Remedy[] {
  const take = { kind: 'take', courses: [course], when } as const;
  if (fault === 'tooLate' && nearest !== undefined) return [{ kind: 'move', course: nearest, when }];
  if (fault === 'takenElsewhere' && nearest !== undefined) {
    const ask = { kind: 'ask', course: nearest, as: course } as const;
    return severity === 'blocking' ? [take, ask] : [ask];
  }
  if (fault === 'markUnknown') return [{ kind: 'enter', facts: ['mark'] }];
  if (fault === 'timeUnknown') return [{ kind: 'enter', facts: ['schoolYear', 'term'] }];
  if (fault !== 'missing' && mark) return [{ kind: 'mark', course, least: mark.least }];
  return [take];
}
