import {
  meetingScript,
  myPlanOnAPage,
  type OwnGoal,
  type OwnLine,
} from '../../../src/crosswalk/from-plan/own-words.js';
import { supports } from '../../../src/crosswalk/supports.js';
import type { IepItem } from '../../../src/model/iep.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import type { Plan } from '../../../src/model/plan.js';
import { wantsSupports, type OwnKind, type OwnModel } from './own-model.js';

/** The parts of both, as they are called. */
export type OwnPartName = 'goodAt' | 'want' | 'careers' | 'helps' | 'ask';

/** A line as it is shown, on the screen, on paper and as text alike. */
export interface ShownLine extends OwnLine {
  /** Where the line is a goal: its id, what comes next, and what helps from the IEP. */
  readonly goal?: {
    readonly id: string;
    readonly next: readonly OwnLine[];
    readonly supports: readonly IepItem[];
    /** Whether a first step is asked for. */
    readonly lacksStep: boolean;
  };
}

/** One part; without lines where nothing is written yet. */
export interface ShownPart {
  readonly name: OwnPartName;
  readonly lines: readonly ShownLine[];
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

/** What an item of the IEP says, with its name before it. */
export function itemWords({ name = '', words }: Pick<IepItem, 'name' | 'words'>): string {
  return [name.trim(), words.trim()].filter(Boolean).join(': ');
}

/** Puts together what is shown. */
export function shownOwn(model: OwnModel, kind: OwnKind): ShownOwn {
  const { plan } = model.sources;
  const parts = kind === 'page' ? pageParts(plan) : scriptParts(model);
  const page = myPlanOnAPage(plan);
  const lines = parts.flatMap((part) => part.lines);
  return {
    kind,
    parts,
    hasIep: lines.some(({ goal }) => (goal?.supports.length ?? 0) > 0),
    student: { name: page.name, gradeLevel: page.gradeLevel },
    firstGoal: page.goals.map(goalIdOf)[0],
  };
}

/** Strengths first. */
function pageParts(plan: Plan): readonly ShownPart[] {
  const { goodAt, goals, careers, helps, ask } = myPlanOnAPage(plan);
  return [
    { name: 'goodAt', lines: goodAt },
    { name: 'want', lines: goals.map(goalWithNext) },
    { name: 'helps', lines: helps },
    { name: 'ask', lines: ask },
    { name: 'careers', lines: careers },
  ];
}

/** In the order in which it is said. */
function scriptParts(model: OwnModel): readonly ShownPart[] {
  const { want, goodAt, helps, ask } = meetingScript(model.sources.plan);
  const behind = wantsSupports(model) ? supportsOf(model) : undefined;
  const lines = want.map((line): ShownLine => {
    const id = goalIdOf(line);
    return { ...line, goal: { id, next: [], supports: behind?.get(id) ?? [], lacksStep: false } };
  });
  return [
    { name: 'want', lines },
    { name: 'goodAt', lines: goodAt },
    { name: 'helps', lines: helps },
    { name: 'ask', lines: ask },
  ];
}

function goalWithNext({ next, ...line }: OwnGoal): ShownLine {
  return { ...line, goal: { id: goalIdOf(line), next, supports: [], lacksStep: next.length === 0 } };
}

function goalIdOf({ pointer }: OwnLine): string {
  return fromPointer(pointer)?.[1] ?? '';
}
