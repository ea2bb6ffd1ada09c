import { html, nothing, type TemplateResult } from 'lit';
import { iepKindOf } from '../../../src/model/iep.js';
import { actionButton } from '../../shared/action-button.view.js';
import { dayField, textBox, valueField, type FieldContext } from '../../shared/deeds/fields.view.js';
import { theirWords } from '../../shared/their-words.view.js';
import type { CrosswalkSide } from '../crosswalk-deeds.js';
import { itemInWords } from '../rows/entry-words.js';
import { importItem, type ImportModel } from './import-model.js';
import { sectionName, sectionSelect } from './sections.view.js';
import { keepField, lineFields, takeOut, type LineField, type TypedLine } from './typed-draft.js';
import { dateOf, isUnfinished, leadTo } from './unfinished.js';

/** The id of the sentence that says where all that is typed here is kept. */
export const keptId = 'import-kept';

/** A line, and the number it is called by. */
export interface NumberedLine {
  readonly line: TypedLine;
  readonly number: number;
}

/** A line that was typed: as it reads, or as a form while somebody changes it. */
export function lineView(model: ImportModel, side: CrosswalkSide, at: NumberedLine): TemplateResult {
  const { box } = at.line;
  const isOpen = model.itemOf(box).open?.import === true;
  return html`
    <li class="typed-line" data-list="typed" data-item=${box} tabindex="-1">
      ${isOpen ? lineForm(model, side, at) : lineAsRead(model, at)} ${lineButtons(model, side, at, isOpen)}
    </li>
  `;
}

function lineAsRead(model: ImportModel, { line, number }: NumberedLine): TemplateResult {
  const { text, facts } = itemInWords(model, { ...line, id: line.box });
  return html`
    <p class="label">${model.bring.typed.line(number)} · ${sectionName(model, line.section)}</p>
    ${theirWords(text, model.bring.typed.unnamed)}
    ${facts.length > 0 ? html`<p class="help">${facts.join(' · ')}</p>` : nothing}
  `;
}

function lineForm(model: ImportModel, side: CrosswalkSide, { line, number }: NumberedLine): TemplateResult {
  const { bring, itemOf } = model;
  const { box, section } = line;
  const context = fieldContext(model, side, box);
  const of = (field: LineField) => ({ record: ['import', box], field });
  const label = `line-${box}`;
  // Heard once, with the first box.
  const described = number === 1 ? { describedBy: keptId } : {};
  return html`
    <div class="form" role="group" aria-labelledby=${label}>
      <p class="label" id=${label}>${bring.typed.line(number)}</p>
      ${sectionSelect(model, {
        ...{ key: `${box}.section`, label: bring.typed.section, section },
        handleChange: (next) => {
          keepField(side, box, 'section', next);
        },
      })}
      <p class="help">${iepKindOf(section) === 'iep-team' ? bring.typed.forTeam : bring.typed.forStudent}</p>
      <div class="field">
        ${textBox(context, itemOf(box), { of: of('words'), label: bring.typed.words, ...described }, line.words)}
      </div>
      ${optionalFields(model, context, line)}
    </div>
  `;
}

/** Open while something stands in it; once somebody opened or closed it, that counts. */
function optionalFields(model: ImportModel, context: FieldContext, line: TypedLine): TemplateResult {
  const { box } = line;
  const known = (): boolean | undefined => model.itemOf(box).open?.['import:more'];
  const isOpen = known() ?? lineFields.some((field) => field !== 'words' && line[field]);
  const handleToggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open !== known())
      model.context.deeds.show(box, 'import:more', currentTarget.open);
  };
  return html`
    <details class="more" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="${box}.more">${model.bring.typed.more}</summary>
      <div class="form">${moreFields(model, context, line)}</div>
    </details>
  `;
}

function moreFields(model: ImportModel, context: FieldContext, line: TypedLine): readonly TemplateResult[] {
  const { bring, itemOf } = model;
  const state = itemOf(line.box);
  return (['name', 'date', 'provider', 'frequency', 'applicability'] as const).map((field) => {
    const shape = { of: { record: ['import', line.box], field }, label: bring.typed.fields[field] };
    const value = line[field] ?? null;
    return html`<div class="field">
      ${field === 'date' ? dayField(context, state, shape, value) : lineField(context, state, shape, value)}
    </div>`;
  });
}

/** A field of one line of text. */
export function lineField(
  context: FieldContext,
  state: Parameters<typeof valueField>[1],
  shape: Parameters<typeof valueField>[2],
  value: string | null,
): TemplateResult {
  return valueField(context, state, shape, value, {
    type: 'text',
    read: ({ value: text }) => ({ value: text.trim() === '' ? null : text }),
    fromText: (text) => text,
  });
}

/** Fields of a line are kept as they are typed, with no record behind them. */
function fieldContext({ context }: ImportModel, side: CrosswalkSide, box: string): FieldContext {
  const keep = (field: string, value: string): boolean => {
    const own = lineFields.find((each) => each === field);
    return own !== undefined && keepField(side, box, own, value);
  };
  const { words, around, fields } = context;
  return {
    ...{ words, around, fields, spellcheck: () => 'true' },
    deeds: {
      write: ({ field }, _was, value) => keep(field, value),
      set: ({ field }, _was, value) => keep(field, typeof value === 'string' ? value : ''),
      reportFault: side.deeds.reportFault,
    },
  };
}

/** Closes the form of a line, but not over a date that is half typed: it would be gone. */
function closeLine(model: ImportModel, box: string): void {
  if (isUnfinished(model, dateOf(box))) leadTo(model, dateOf(box));
  else model.context.deeds.show(box, 'import', false, { focus: `change.${box}` });
}

function lineButtons(
  model: ImportModel,
  side: CrosswalkSide,
  { line, number }: NumberedLine,
  isOpen: boolean,
): TemplateResult {
  const { context } = model;
  const { typed, said } = model.bring;
  const { box, text } = line;
  const name = typed.line(number);
  const handleTakeOut = () => {
    context.deeds.choose(importItem, 'out', `${box} ${text}`);
    side.deeds.reportFault(dateOf(box), undefined);
    takeOut(side, box);
    context.deeds.say(said.takenOut);
  };
  return html`
    <div class="buttons">
      ${
        isOpen
          ? actionButton({
              ...{ key: `done.${box}`, words: typed.done, name: typed.doneOf(name) },
              handleClick: () => {
                closeLine(model, box);
              },
            })
          : actionButton({
              ...{ key: `change.${box}`, words: typed.change, name: typed.changeOf(name) },
              handleClick: () => {
                context.deeds.show(box, 'import', true, { focus: `${box}.words` });
              },
            })
      }
      ${actionButton({
        ...{ key: `out.${box}`, words: typed.takeOut, name: typed.takeOutOf(name), look: 'quiet' },
        handleClick: handleTakeOut,
      })}
    </div>
  `;
}
