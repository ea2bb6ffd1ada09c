import { inOrder } from '../edits/order.js';
import { fromPointer } from '../model/json-pointer.js';
import type { CourseMark } from '../model/crosswalk.js';
import type { IepItem } from '../model/iep.js';
import { iepKindOf, type IepSection } from '../model/iep-sections.js';
import type { Plan } from '../model/plan.js';
import { liveGoals } from './goal-parts.js';
import { presentLinks } from './links.js';
import { sideFor, type CrosswalkSources, type SourceDocuments } from './sources.js';

/** The parts of an IEP that help a student get somewhere: services, accommodations, annual goals. */
export const supportSections: readonly IepSection[] = [
  'annualGoal',
  'instruction',
  'communityExperiences',
  'employmentAndAdultLiving',
  'relatedServices',
  'dailyLivingSkills',
  'functionalVocationalEvaluation',
  'accommodation',
  'modification',
  'assistiveTechnology',
  'agencyLinkage',
  'preEmploymentTransition',
];

/** The parts of an IEP that are goals: beside a goal of the student's they are goals, and no help. */
export const iepGoalSections = [
  'employmentGoal',
  'educationGoal',
  'independentLivingGoal',
  'annualGoal',
] as const satisfies readonly IepSection[];
export type IepGoalSection = (typeof iepGoalSections)[number];

/** Whether a part of an IEP is a goal. */
export function isIepGoal(section: IepSection): section is IepGoalSection {
  return iepGoalSections.some((goal) => goal === section);
}

/** What an item of the IEP is to the thing of the plan that it belongs with. */
export function belongsAs({ section }: Pick<IepItem, 'section'>): 'goal' | 'help' | 'other' {
  if (isIepGoal(section)) return 'goal';
  return supportSections.includes(section) ? 'help' : 'other';
}

/** What the answers about supports are made from; it needs no pack and no day. */
export type SupportSources = SourceDocuments & Pick<CrosswalkSources, 'plan'>;

/** Which supports serve which goals. Any number of either hang together. */
export interface Supports {
  /** The supports behind each goal that has any, by the id of the goal, in the order of the extract. */
  readonly behind: ReadonlyMap<string, readonly IepItem[]>;
  /**
   * Goals that are worked on and have no support behind them, by id; undefined for whoever has not all of
   * the IEP, for what they do not see may well support them.
   */
  readonly goalsWithout: readonly string[] | undefined;
  /** Supports that serve no goal of the student. */
  readonly servingNone: readonly IepItem[];
}

/** Says which supports serve which goals. A support for a course serves the goal the course is for. */
export function supports(sources: SupportSources): Supports {
  const goals = liveGoals(sources.plan);
  const linked = linkedSupports(sources);
  const behind = new Map<string, IepItem[]>();
  for (const { item, records } of linked)
    for (const { id } of goals)
      if (records.some((record) => goalOf(record, sources.plan) === id))
        behind.set(id, [...(behind.get(id) ?? []), item]);
  const serving = new Set([...behind.values()].flat());
  const isWhole = sources.iepShared !== undefined && sources.iepTeam !== undefined;
  const open = goals.filter(({ id, status }) => status !== 'reached' && !behind.has(id));
  return {
    behind,
    goalsWithout: isWhole ? open.map(({ id }) => id) : undefined,
    servingNone: linked.map(({ item }) => item).filter((item) => !serving.has(item)),
  };
}

/** The supports behind one goal, in the order of the extract; none where there is no such goal. */
export function supportsBehind(goal: string, sources: SupportSources): readonly IepItem[] {
  return supports(sources).behind.get(goal) ?? [];
}

/** What an IEP says about how one course is taught, for those who may see it. */
export interface CourseSupports {
  readonly mark: Pick<CourseMark, 'kind' | 'note'> | undefined;
  /** Accommodations and modifications that were linked to the course. */
  readonly items: readonly IepItem[];
}

/** What helps in each course, by the id of the course; courses that nothing is said of are left out. */
export function courseSupports(sources: SupportSources): ReadonlyMap<string, CourseSupports> {
  const linked = linkedSupports(sources).filter(
    ({ item }) => item.section === 'accommodation' || item.section === 'modification',
  );
  const marks = inOrder(sources.crosswalkShared?.courseMarks);
  const found = inOrder(sources.plan.courses).map(({ id }): [string, CourseSupports] => {
    const mark = marks.find(({ course, kind, note }) => course === id && Boolean(kind ?? note));
    const items = linked.filter(({ records }) => records.some((record) => isRecord(record, 'courses', id)));
    return [
      id,
      {
        mark: mark && { kind: mark.kind ?? null, note: mark.note ?? '' },
        items: items.map(({ item }) => item),
      },
    ];
  });
  return new Map(found.filter(([, { mark, items }]) => mark !== undefined || items.length > 0));
}

/** A support, and the records of the plan it is linked to, as paths. */
interface LinkedSupport {
  readonly item: IepItem;
  readonly records: readonly (readonly string[])[];
}

/** Each support with the links of the document beside its own: never with those of the other one. */
function linkedSupports(sources: SupportSources): readonly LinkedSupport[] {
  const kinds = ['iep-shared', 'iep-team'] as const;
  return kinds.flatMap((kind) => {
    const { iep, crosswalk } = sideFor(kind, sources);
    const links = presentLinks(crosswalk);
    return Object.values(iep?.items ?? {})
      .filter(({ section }) => supportSections.includes(section) && iepKindOf(section) === kind)
      .map((item) => ({
        item,
        records: links
          .filter(({ iepItem }) => iepItem === item.id)
          .map(({ plan }) => fromPointer(plan) ?? []),
      }));
  });
}

function isRecord(path: readonly string[], collection: string, id: string): boolean {
  return path[0] === collection && path[1] === id;
}

function goalOf(path: readonly string[], { courses }: Plan): string | undefined {
  const [collection, id = ''] = path;
  if (collection === 'goals') return id;
  if (collection !== 'courses' || !courses || !Object.hasOwn(courses, id)) return undefined;
  const course = courses[id];
  return course?.removed || course?.purged ? undefined : (course?.goal ?? undefined);
}
