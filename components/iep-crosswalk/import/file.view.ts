import { html, nothing, type TemplateResult } from 'lit';
import { dayField, type FieldContext } from '../../shared/deeds/fields.view.js';
import { exportedOn, fileNow, systemOf } from './coming.js';
import { choose, chosen, importItem, type ImportModel } from './import-model.js';
import { lookAtIt } from './import-deeds.js';
import { lineField } from './line.view.js';
import { keepFile, readIepFile } from './read-file.js';

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
      ${chosen(model, 'unreadable') ? html`<p class="note alert">${file.unreadable}</p>` : nothing}
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
  keepFile(context.plan.store, read);
  for (const name of ['system', 'exportedOn', 'looked', 'outcome']) choose(model, name, undefined);
  choose(model, 'file', read?.name);
  choose(model, 'unreadable', read ? undefined : 'yes');
  if (read) lookAtIt(model, 'file');
  else context.deeds.say(bring.file.unreadable);
}

/** Where a CSV file is from, and of which day: it does not say itself. */
export function sourceFields(model: ImportModel): TemplateResult | typeof nothing {
  const file = fileNow(model);
  if (!file?.isCsv || !file.result.extract) return nothing;
  const { bring, itemOf } = model;
  const context = fieldContext(model);
  const of = (field: string) => ({ record: ['import', importItem], field });
  const system = { of: of('system'), label: bring.file.system, describedBy: 'import-system-help' };
  return html`
    <div class="field">
      ${lineField(context, itemOf(importItem), system, systemOf(model))}
      <p class="help" id="import-system-help">${bring.file.systemHelp}</p>
    </div>
    <div class="field">
      ${dayField(
        context,
        itemOf(importItem),
        { of: of('date'), label: bring.file.exportedOn },
        exportedOn(model, file),
      )}
    </div>
  `;
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
