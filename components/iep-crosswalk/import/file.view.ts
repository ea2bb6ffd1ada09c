import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { IepExtract } from '../../../src/crosswalk/extract/extract.js';
import { actionButton } from '../../shared/action-button.view.js';
import { dayField, type FieldContext } from '../../shared/deeds/fields.view.js';
import { exportedOn, fileNow, systemOf } from './coming.js';
import type { CrosswalkSide } from '../crosswalk-deeds.js';
import { datesView } from './dates.view.js';
import { giveFact } from './given-dates.js';
import { choose, chosen, importItem, type ImportModel } from './import-model.js';
import { dropFile, lookAtIt } from './import-deeds.js';
import { lineField } from './line.view.js';
import { keepFile, readIepFile } from './read-file.js';
import { sampleButtons } from './sample.view.js';
import { fileDay } from './unfinished.js';

/** Chooses a file, whatever form it has: what is in it tells. */
export function fileView(model: ImportModel): TemplateResult {
  const { bring } = model;
  const { file } = bring;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) void take(model, currentTarget);
  };
  return html`
    <div class="field">
      <label for="field-import-file">${file.choose}</label>
      <input
        id="field-import-file"
        data-key="import.file"
        type="file"
        accept=".csv,.json,.txt,text/csv,text/plain,application/json"
        aria-describedby="import-file-help"
        @change=${handleChange}
      />
      <p class="help" id="import-file-help">${file.help}</p>
      ${sampleButtons(model)}
      ${chosen(model, 'unreadable') ? html`<p class="note alert">${file.unreadable}</p>` : nothing}
      ${keptView(model)}
    </div>
  `;
}

/** A file is kept with the plan: when the panel comes back to the page, it is looked at again. */
function keptView(model: ImportModel): TemplateResult | typeof nothing {
  const { bring } = model;
  const kept = fileNow(model);
  if (!kept || chosen(model, 'looked') === 'file') return nothing;
  const handleClick = () => {
    lookAtIt(model, 'file');
  };
  return html`
    <p>${bring.file.name(kept.name)}</p>
    <div class="buttons">
      ${actionButton({ key: 'import.look-file', words: bring.typed.look, handleClick })}
    </div>
  `;
}

/** Reads the file and shows what is in it; nothing is changed. */
async function take(model: ImportModel, input: HTMLInputElement): Promise<void> {
  const { context, bring } = model;
  const [file] = input.files ?? [];
  if (!file) return;
  const read = await readIepFile(file);
  // Another one may have been chosen meanwhile.
  const isLast = input.isConnected && input.files?.[0] === file;
  if (!isLast || !context.isCurrent() || !context.plan) return;
  // The same file can be chosen again.
  input.value = '';
  dropFile(model);
  keepFile(context.plan.store, read);
  for (const name of ['looked', 'outcome']) choose(model, name, undefined);
  choose(model, 'unreadable', read ? undefined : 'yes');
  if (read) lookAtIt(model, 'file');
  else context.deeds.say(bring.file.unreadable);
}

/** Whether a file leaves to the person where it is from, of which day it is, and the dates of the IEP. */
export function isAskedOf(model: ImportModel): boolean {
  const file = fileNow(model);
  return file?.isCsv === true && file.result.extract !== undefined;
}

/** The dates of the IEP as they would come in, to be given by hand where the file has none. */
export function dateFields(model: ImportModel, team: CrosswalkSide, dates: IepExtract): unknown {
  const fields = datesView(model, {
    ...{ way: 'file' as const, dates },
    keep: (fact, value) => giveFact(team, fact, value),
    reportFault: team.deeds.reportFault,
  });
  // What was half typed goes with its file.
  return keyed(fileNow(model), fields);
}

/** Where a CSV file is from, and of which day: it does not say itself. */
export function sourceFields(model: ImportModel): unknown {
  const file = fileNow(model);
  if (!file || !isAskedOf(model)) return nothing;
  const { bring, itemOf } = model;
  const context = fieldContext(model);
  const of = { record: ['import', importItem], field: 'system' };
  const system = { of, label: bring.file.system, describedBy: 'import-system-help' };
  const fields = html`
    <div class="field">
      ${lineField(context, itemOf(importItem), system, systemOf(model))}
      <p class="help" id="import-system-help">${bring.file.systemHelp}</p>
    </div>
    <div class="field">
      ${dayField(
        context,
        itemOf(importItem),
        { of: fileDay, label: bring.file.exportedOn },
        exportedOn(model, file),
      )}
    </div>
  `;
  return keyed(file, fields);
}

/** A field that is emptied says again what is known without it. */
function fieldContext(model: ImportModel): FieldContext {
  const { words, around, fields, plan } = model.context;
  return {
    ...{ words, around, fields, spellcheck: () => 'false' },
    deeds: {
      write: () => false,
      set: ({ field }, _was, value) => {
        const text = typeof value === 'string' ? value.trim().slice(0, 200) : '';
        choose(model, field === 'date' ? 'exportedOn' : 'system', text || undefined);
        return true;
      },
      reportFault: (of, fault) => {
        plan?.deeds.reportFault(of, fault);
      },
    },
  };
}
