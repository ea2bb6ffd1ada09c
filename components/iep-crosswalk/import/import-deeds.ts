import { joinIep } from '../../../src/crosswalk/extract/split-extract.js';
import type { BroughtIn } from '../../../src/crosswalk/iep-reader.js';
import { presentLinks } from '../../../src/crosswalk/links.js';
import type { IepSection } from '../../../src/model/iep.js';
import { changesOf } from './changes.js';
import { comingNow } from './coming.js';
import { findingInWords } from './findings.js';
import { forgetGiven } from './given-dates.js';
import {
  choose,
  chosen,
  copyNow,
  iepBefore,
  importItem,
  type ImportModel,
  type ImportWay,
} from './import-model.js';
import { outcomeInWords, outcomeOf, type ImportOutcome } from './outcome.js';
import { keepFile } from './read-file.js';
import { forgetTyped } from './typed-draft.js';
import { forgetUnfinished, leadTo, unfinishedDate } from './unfinished.js';

/** Shows what would come in, and says it in short. Nothing is changed. */
export function lookAtIt(model: ImportModel, way: ImportWay): void {
  const { context, bring } = model;
  const coming = comingNow(model, way);
  if (!coming) return;
  const { extract, report } = coming;
  choose(model, 'outcome', undefined);
  choose(model, 'looked', way);
  choose(model, 'against', copyNow(model));
  const [first] = report.findings;
  const say = extract
    ? saidOf(model, changesOf(model, extract), report.findings.length)
    : first
      ? findingInWords(model, first, way)
      : bring.preview.nothing;
  context.deeds.show(importItem, 'import', true, { say, focus: 'import.preview' });
}

function saidOf(
  { bring }: ImportModel,
  { added, changed, gone }: ReturnType<typeof changesOf>,
  doubts: number,
): string {
  return bring.preview.said(added.length, changed.length, gone.length, doubts);
}

/** Puts the copy aside: a file is let go, what is typed stays to be typed on. */
export function leaveIt(model: ImportModel, way: ImportWay): void {
  const { context, bring } = model;
  if (way === 'file') dropFile(model);
  for (const name of ['looked', 'outcome']) choose(model, name, undefined);
  const focus = way === 'file' ? 'import.file' : 'import.look';
  context.deeds.show(importItem, 'import', true, { say: bring.said.left, focus });
}

/** Lets a file go, with all that was said and given by hand for it. */
export function dropFile(model: ImportModel): void {
  const { plan, team } = model.context;
  if (plan) keepFile(plan.store, undefined);
  for (const name of ['system', 'exportedOn']) choose(model, name, undefined);
  forgetGiven(team);
  forgetUnfinished(model);
}

/** Brings the copy in, over the one that was looked at and over no other; says what came of it. */
export async function bringIn(model: ImportModel, way: ImportWay): Promise<void> {
  const { context } = model;
  const reader = context.iep;
  const extract = comingNow(model, way)?.extract;
  if (!reader || !extract || chosen(model, 'busy')) return;
  const unfinished = unfinishedDate(model, way);
  if (unfinished !== undefined) {
    leadTo(model, unfinished);
    return;
  }
  if (chosen(model, 'against') !== copyNow(model)) {
    tell(model, isOwnHalf(model) ? 'half' : 'conflict');
    return;
  }
  choose(model, 'outcome', undefined);
  choose(model, 'busy', 'yes');
  const result = await reader.bring(extract);
  if (!context.isCurrent()) return;
  choose(model, 'busy', undefined);
  // What was typed, chosen or given by hand meanwhile is not in it, and stays.
  if (result.status === 'saved' && comingNow(model, way)?.extract === extract) forget(model, way);
  tell(model, outcomeOf(result, extract, sectionsToLookAt(model, result)));
}

/** Where links lead to words that are others now: somebody should look at them again. */
function sectionsToLookAt({ context, sources }: ImportModel, { report }: BroughtIn): readonly IepSection[] {
  const { crosswalkShared, crosswalkTeam } = sources;
  const linked = [...presentLinks(crosswalkShared), ...presentLinks(crosswalkTeam)];
  const items = joinIep(context.iep?.now.iep ?? {})?.items ?? {};
  const ids = new Set(linked.map(({ iepItem }) => iepItem).filter((id) => report.reworded.includes(id)));
  return [...new Set([...ids].flatMap((id) => items[id]?.section ?? []))];
}

function forget(model: ImportModel, way: ImportWay): void {
  const { team } = model.context;
  if (way === 'file') dropFile(model);
  else if (team) forgetTyped(team);
  for (const name of ['looked', 'out']) choose(model, name, undefined);
}

/** Whether the copy that is here is half of one this viewer brought in: then nobody else was at work. */
function isOwnHalf(model: ImportModel): boolean {
  const now = iepBefore(model);
  return now?.isHalf === true && now.importedBy === model.context.viewerId;
}

/** Says once what came of it; where nothing came in, the focus stays, or goes to what has to be looked at anew. */
function tell(model: ImportModel, outcome: ImportOutcome): void {
  const { context } = model;
  choose(model, 'outcome', outcome);
  // What comes next goes by the copy that is shown now.
  choose(model, 'against', copyNow(model));
  const say = outcomeInWords(model, outcome);
  const focus = outcome.startsWith('saved')
    ? 'import'
    : outcome === 'conflict'
      ? 'import.preview'
      : undefined;
  context.deeds.show(importItem, 'import', true, { say, ...(focus === undefined ? {} : { focus }) });
}
