import {
  meetingScript,
  myPlanOnAPage,
  type OwnGoal,
  type OwnLine,
} from '../../../src/crosswalk/from-plan/own-words.js';
import { isIepGoal, supports } from '../../../src/crosswalk/supports.js';
import type { IepItem } from '../../../src/model/iep.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import type { Plan } from '../../../src/model/plan.js';
import { isLeftOut, wantsSupports, type OwnKind, type OwnModel } from './own-model.js';

/** The parts of both, as they are called. */
export type OwnPartName = 'goodAt' | 'want' | 'careers' | 'helps' | 'ask';

/** A line as it is shown, on the screen, on paper and as text alike. */
export interface ShownLine extends OwnLine {
  /** Where the line is a goal: its id, what comes next, and goals and help of the IEP that belong with it. */
  readonly goal?: {
    readonly id: string;
    readonly next: readonly OwnLine[];
    readonly iepGoals: readonly IepItem[];
    readonly supports: readonly IepItem[];
    /** Whether a first step is asked for. */
    readonly lacksStep: boolean;
  };
}

/** One part; without lines where nothing is written yet. */
export interface ShownPart {
  readonly name: OwnPartName;
  readonly lines: readonly ShownLine[];
  /** Help from the IEP that belongs to no goal of the student's alone. */
  readonly help: readonly IepItem[];
}

/** All that is shown of one of the two. */
export interface ShownOwn {
  readonly kind: OwnKind;
  readonly parts: readonly ShownPart[];
  /** Whether anything of it comes from the IEP. */
  readonly hasIep: boolean;
  readonly student: { readonly name: string | undefined; readonly gradeLevel: number | undefined };
  /** A goal that a step can be added to, by id. */
  readonly firstGoal: string | undefined;
}

/** What is behind the goals of the plan in the IEP, as far as this viewer has it: items that say something. */
export function supportsOf({ sources }: Pick<OwnModel, 'sources'>): ReadonlyMap<string, readonly IepItem[]> {
  const said = [...supports(sources).behind].map(
    ([goal, items]) => [goal, items.filter((item) => itemWords(item) !== '')] as const,
  );
  return new Map(said.filter(([, items]) => items.length > 0));
}

/**
 * Help in the IEP that is linked to no goal, as far as this viewer has it: what helps in class, tools, people.
 * A goal of the IEP is no help, and changed work is for whoever links it.
 */
export function furtherHelp({ sources }: Pick<OwnModel, 'sources'>): readonly IepItem[] {
  return supports(sources).servingNone.filter(
    (item) => !isIepGoal(item.section) && item.section !== 'modification' && itemWords(item) !== '',
  );
}

/** All items of the IEP in what is shown, each once. */
export function itemsIn({ parts }: Pick<ShownOwn, 'parts'>): readonly IepItem[] {
  const ofGoals = parts.flatMap(({ lines }) =>
    lines.flatMap(({ goal }) => (goal ? [...goal.iepGoals, ...goal.supports] : [])),
  );
  return [...new Set([...ofGoals, ...parts.flatMap(({ help }) => help)])];
}

/** What an item of the IEP says, with its name before it. */
export function itemWords({ name = '', words }: Pick<IepItem, 'name' | 'words'>): string {
  return [name.trim(), words.trim()].filter(Boolean).join(': ');
}

/** Puts together what is shown. */
export function shownOwn(model: OwnModel, kind: OwnKind): ShownOwn {
  const { plan } = model.sources;
  const parts = kind === 'page' ? pageParts(plan) : scriptParts(model);
  const page = myPlanOnAPage(plan);
  return {
    kind,
    parts,
    hasIep: itemsIn({ parts }).length > 0,
    student: { name: page.name, gradeLevel: page.gradeLevel },
    firstGoal: page.goals.map(goalIdOf)[0],
  };
}

/** Strengths first. */
function pageParts(plan: Plan): readonly ShownPart[] {
  const { goodAt, goals, careers, helps, ask } = myPlanOnAPage(plan);
  return [
    part('goodAt', goodAt),
    part('want', goals.map(goalWithNext)),
    part('helps', helps),
    part('ask', ask),
    part('careers', careers),
  ];
}

function part(name: OwnPartName, lines: readonly ShownLine[], help: readonly IepItem[] = []): ShownPart {
  return { name, lines, help };
}

/** In the order in which it is said. */
function scriptParts(model: OwnModel): readonly ShownPart[] {
  const { want, goodAt, helps, ask } = meetingScript(model.sources.plan);
  const isWanted = wantsSupports(model);
  const behind = isWanted ? supportsOf(model) : undefined;
  const lines = want.map((line): ShownLine => {
    const id = goalIdOf(line);
    const items = behind?.get(id) ?? [];
    const iepGoals = items.filter(({ section }) => isIepGoal(section));
    const helping = items.filter(({ section }) => !isIepGoal(section));
    return { ...line, goal: { id, next: [], iepGoals, supports: helping, lacksStep: false } };
  });
  const further = isWanted ? furtherHelp(model).filter((item) => !isLeftOut(model, item)) : [];
  return [part('want', lines), part('goodAt', goodAt), part('helps', helps, further), part('ask', ask)];
}

function goalWithNext({ next, ...line }: OwnGoal): ShownLine {
  return {
    ...line,
    goal: { id: goalIdOf(line), next, iepGoals: [], supports: [], lacksStep: next.length === 0 },
  };
}

function goalIdOf({ pointer }: OwnLine): string {
  return fromPointer(pointer)?.[1] ?? '';
}
