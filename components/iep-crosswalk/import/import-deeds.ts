import { changesOf } from './changes.js';
import { comingNow, fileNow } from './coming.js';
import { findingInWords } from './findings.js';
import { choose, chosen, copyNow, importItem, type ImportModel, type ImportWay } from './import-model.js';
import { outcomeInWords, outcomeOf, type ImportOutcome } from './outcome.js';
import { keepFile } from './read-file.js';
import { forgetTyped, typedDraft } from './typed-draft.js';

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

function dropFile(model: ImportModel): void {
  const { plan } = model.context;
  if (plan) keepFile(plan.store, undefined);
  for (const name of ['file', 'system', 'exportedOn']) choose(model, name, undefined);
}

/** Brings the copy in, over the one that was looked at and over no other; says what came of it. */
export async function bringIn(model: ImportModel, way: ImportWay): Promise<void> {
  const { context } = model;
  const reader = context.iep;
  const extract = comingNow(model, way)?.extract;
  if (!reader || !extract || chosen(model, 'busy')) return;
  if (chosen(model, 'against') !== copyNow(model)) {
    tell(model, 'conflict');
    return;
  }
  const [file, draft] = [fileNow(model), context.team && typedDraft(context.team)];
  choose(model, 'outcome', undefined);
  choose(model, 'busy', 'yes');
  const result = await reader.bring(extract);
  if (!context.isCurrent()) return;
  choose(model, 'busy', undefined);
  // What was typed or chosen meanwhile is not in it, and stays.
  const isSame =
    way === 'file' ? fileNow(model) === file : context.team && typedDraft(context.team) === draft;
  if (result.status === 'saved' && isSame) forget(model, way);
  tell(model, outcomeOf(result, extract));
}

function forget(model: ImportModel, way: ImportWay): void {
  const { team } = model.context;
  if (way === 'file') dropFile(model);
  else if (team) forgetTyped(team);
  for (const name of ['looked', 'out']) choose(model, name, undefined);
}

/** Says once what came of it; where nothing came in, the focus stays, or goes to what has to be looked at anew. */
function tell(model: ImportModel, outcome: ImportOutcome): void {
  const { context } = model;
  choose(model, 'outcome', outcome);
  // What comes next goes by the copy that is shown now.
  choose(model, 'against', copyNow(model));
  const say = outcomeInWords(model.bring, outcome);
  const focus = outcome.startsWith('saved')
    ? 'import'
    : outcome === 'conflict'
      ? 'import.preview'
      : undefined;
  context.deeds.show(importItem, 'import', true, { say, ...(focus === undefined ? {} : { focus }) });
}
