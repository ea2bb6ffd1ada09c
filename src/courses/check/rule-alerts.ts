import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse, CourseNeed, CourseRule } from '../catalog.js';
import type { AlertCode, AlertSeverity, CourseAlert, Remedy } from './course-alert.js';
import { problemsOf, type NeedFault, type NeedProblem } from './course-needs.js';
import { isGiven } from './is-given.js';
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
      return needAlerts(rule.kind, rule.needs, problemsOf(rule.needs, { ...setting, asking }));
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

function needAlerts(
  kind: 'prerequisite' | 'corequisite',
  needs: CourseNeed,
  problems: readonly NeedProblem[],
): readonly OpenAlert[] {
  const when = kind === 'prerequisite' ? 'before' : 'beside';
  const byKind = new Map<string, NeedProblem[]>();
  for (const problem of problems) {
    const { code, severity } = judgementOf(kind, problem.fault);
    const key = `${code} ${severity}`;
    byKind.set(key, [...(byKind.get(key) ?? []), problem]);
  }
  return [...byKind.values()].flatMap((some) => {
    const first = some[0];
    if (!first) return [];
    const resolves = some.map((each) => remedyFor(each, when));
    return [
      { ...judgementOf(kind, first.fault), reason: { kind: 'needs', needs, problems: some }, resolves },
    ];
  });
}

/** What each fault is called, and how much it weighs. */
function judgementOf(
  kind: 'prerequisite' | 'corequisite',
  fault: NeedFault,
): { readonly code: AlertCode; readonly severity: AlertSeverity } {
  const missing = kind === 'prerequisite' ? 'prerequisiteMissing' : 'corequisiteMissing';
  switch (fault) {
    case 'missing':
    case 'tooLate':
      return { code: missing, severity: 'blocking' };
    case 'takenElsewhere':
      return { code: missing, severity: 'information' };
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

function remedyFor({ course, fault, nearest, mark }: NeedProblem, when: 'before' | 'beside'): Remedy {
  if (fault === 'tooLate' && nearest !== undefined) return { kind: 'move', course: nearest, when };
  if (fault === 'takenElsewhere' && nearest !== undefined)
    return { kind: 'ask', course: nearest, as: course };
  if (fault === 'markUnknown') return { kind: 'enter', facts: ['mark'] };
  if (fault === 'timeUnknown') return { kind: 'enter', facts: ['schoolYear', 'term'] };
  if (fault !== 'missing' && mark) return { kind: 'mark', course, least: mark.least };
  return { kind: 'take', courses: [course], when };
}
