import { html, nothing, type TemplateResult } from 'lit';
import { toThousandths } from '../../../src/courses/check/credit-units.js';
import { makeId } from '../../../src/model/ids.js';
import { courseResults, creditUnits } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { FieldFault } from '../../shared/field-value.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { ownField } from '../../shared/own-fields.js';
import { creditsInWords, schoolYearName } from '../course-names.js';
import { creditsFromText, readCreditText } from '../details/credit-text.js';
import { choiceList } from '../details/plain-fields.view.js';
import {
  addRows,
  cellName,
  entryName,
  faultsIn,
  isTouched,
  keptEntry,
  readEntry,
  withCell,
  type EntryDraft,
  type EntryRow,
  type RowField,
} from './entry-rows.js';
import { countingOf, planItem, type TransferModel } from './transfer-model.js';

/** Puts in several classes of another school at once; what is typed is kept until it is added. */
export function entryView(model: TransferModel): TemplateResult | typeof nothing {
  const { context, words } = model;
  const { entry } = words;
  if (!context.mayAdd(context.collection)) return nothing;
  const draft = draftNow(model);
  return html`
    <div class="entry" role="group" aria-labelledby="entry-title">
      <p class="label" id="entry-title">${entry.title}</p>
      <p class="help">${entry.help}</p>
      <div class="fields">${schoolField(model, draft)} ${unitField(model, draft)}</div>
      <div class="rows">${draft.rows.map((row, place) => rowView(model, draft, row, place))}</div>
      <div class="buttons">
        ${actionButton({
          ...{ key: 'entry.add', words: entry.add, look: 'main' },
          handleClick: ({ currentTarget }) => {
            // A focused field keeps its words, and not every browser takes the focus out of it with a click.
            if (currentTarget instanceof HTMLElement) currentTarget.focus();
            add(model);
          },
        })}
      </div>
    </div>
  `;
}

/** As it is when it is asked: of two quick key presses the second comes before the next drawing. */
function draftNow({ context }: TransferModel): EntryDraft {
  return readEntry(context.unsent(entryName));
}

/** Keeps a draft; says whether it was kept. */
function keep({ context }: TransferModel, draft: EntryDraft): boolean {
  const kept = keptEntry(draft);
  context.deeds.keepUnsent(entryName, kept);
  return context.unsent(entryName) === kept;
}

interface TextCell {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => EntryDraft;
  readonly inputMode?: 'decimal';
  readonly note?: string | undefined;
  readonly fault?: string | undefined;
}

function textCell(model: TransferModel, cell: TextCell): TemplateResult {
  const { context } = model;
  const { name, label, value, write, inputMode = 'text', note, fault } = cell;
  const own = {
    ...({ kind: 'text', key: name, value } as const),
    write: (_was: string, text: string) => keep(model, write(text)),
  };
  return html`
    <div class="field">
      <label for=${`field-${name}`}>${label}</label>
      <input
        id=${`field-${name}`}
        data-key=${name}
        type="text"
        inputmode=${inputMode}
        maxlength="500"
        autocomplete="off"
        dir="auto"
        lang=${context.around}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby=${`note-${name}`}
        ${ownField(context.fields, own)}
      />
      <div id=${`note-${name}`}>
        ${fault ? html`<p class="note alert">${fault}</p>` : note ? html`<p class="help">${note}</p>` : nothing}
      </div>
    </div>
  `;
}

function schoolField(model: TransferModel, { school: value }: EntryDraft): TemplateResult {
  const write = (school: string) => ({ ...draftNow(model), school });
  return textCell(model, { ...{ name: 'entry-school', value, write }, label: model.words.fields.school });
}

function unitField(model: TransferModel, draft: EntryDraft): TemplateResult {
  const { fields, unitNames } = model.words;
  const list = choiceList({
    ...{ id: 'entry-unit', label: fields.sourceUnit, value: draft.unit },
    choices: creditUnits.map((unit) => ({ value: unit, label: unitNames[unit] })),
    choose: (value) => {
      const unit = creditUnits.find((each) => each === value);
      if (unit) keep(model, { ...draftNow(model), unit });
    },
  });
  return html`<div class="field">${list}</div>`;
}

function rowView(model: TransferModel, draft: EntryDraft, row: EntryRow, place: number): TemplateResult {
  const { entry } = model.words;
  const id = `entry-row-${place}`;
  const cell = (field: 'title' | 'credits' | 'mark', label: string, more: Partial<TextCell> = {}) =>
    textCell(model, {
      ...{ name: cellName(place, field), label, value: row[field], fault: faultWords(model, place, field) },
      write: (text) => writeCell(model, place, field, text),
      ...more,
    });
  return html`
    <div class="row" role="group" aria-labelledby=${id}>
      <p class="label" id=${id}>${entry.row(place + 1)}</p>
      <div class="fields">
        ${cell('title', entry.name)}
        ${cell('credits', entry.credits, { inputMode: 'decimal', note: worth(model, draft, row) })}
        ${cell('mark', entry.mark)} ${yearField(model, row, place)} ${resultField(model, row, place)}
      </div>
    </div>
  `;
}

/** The draft with a cell written; what was wrong with it is not said any longer. */
function writeCell(model: TransferModel, row: number, field: RowField, text: string): EntryDraft {
  if (faultOf(model, row, field)) report(model, cellName(row, field), undefined);
  return withCell(draftNow(model), row, field, text);
}

function yearField(model: TransferModel, row: EntryRow, place: number): TemplateResult {
  const { context, words } = model;
  const years = Array.from({ length: 7 }, (_, before) => context.thisYear - before);
  const choices = [
    { value: '', label: words.entry.noYear },
    ...years.map((year) => ({ value: String(year), label: schoolYearName(context.words, year) })),
  ];
  return choiceCell(model, place, 'year', { label: words.entry.year, value: row.year, choices });
}

function resultField(model: TransferModel, row: EntryRow, place: number): TemplateResult {
  const { context, words } = model;
  const choices = [
    ...courseResults.map((result) => ({ value: result, label: context.words.results[result] })),
    { value: '', label: words.entry.noResult },
  ];
  return choiceCell(model, place, 'result', { label: words.entry.result, value: row.result, choices });
}

function choiceCell(
  model: TransferModel,
  place: number,
  field: RowField,
  list: Pick<Parameters<typeof choiceList>[0], 'label' | 'value' | 'choices'>,
): TemplateResult {
  const choose = (value: string) => {
    keep(model, writeCell(model, place, field, value));
  };
  return html`<div class="field">${choiceList({ ...list, id: cellName(place, field), choose })}</div>`;
}

/** What the credits of a row are here, as soon as they can be read. */
function worth(model: TransferModel, { unit }: EntryDraft, { credits }: EntryRow): string | undefined {
  const { context, words } = model;
  const there = creditsFromText(readCreditText(credits).value);
  const here = there === null ? undefined : toThousandths(there, unit, countingOf(model).conversions);
  return here === undefined ? undefined : words.entry.worth(creditsInWords(context, here));
}

function faultOf({ itemOf }: TransferModel, row: number, field: RowField): FieldFault | undefined {
  return itemOf(planItem).faults?.[fieldKeyOf({ record: [planItem], field: cellName(row, field) })];
}

function faultWords(model: TransferModel, row: number, field: RowField): string | undefined {
  const fault = faultOf(model, row, field);
  if (!fault) return undefined;
  return field === 'title' ? model.words.entry.noName : model.context.words.numberFaults[fault];
}

function report({ context }: TransferModel, field: string, fault: FieldFault | undefined): void {
  context.deeds.reportFault({ record: [planItem], field }, fault);
}

/** Adds all rows in one step; where one is not finished, none, and says which. */
function add(model: TransferModel): void {
  const { context, words, courses } = model;
  const draft = draftNow(model);
  const faults = faultsIn(draft);
  const { entry } = words;
  for (const [name, fault] of faults) report(model, name, fault);
  const [first] = draft.rows.some(isTouched) ? faults.keys() : [cellName(0, 'title')];
  if (first !== undefined) {
    const say = faults.size > 0 ? entry.notYet : entry.nothing;
    context.deeds.show(planItem, 'transfer', true, { say, focus: first });
    return;
  }
  const { collection } = context;
  const make = { collection, siblings: courses, makeId: () => makeId('course') };
  const { count, changes } = addRows(draft, make);
  if (context.deeds.make(changes, { say: entry.added(count), focus: 'plan.transfer' }))
    context.deeds.keepUnsent(entryName, undefined);
}
