import { html, nothing, type TemplateResult } from 'lit';
import { itemsFromPaste } from '../../../src/crosswalk/extract/typed.js';
import { actionButton } from '../../shared/action-button.view.js';
import { textBox, type FieldContext } from '../../shared/deeds/fields.view.js';
import type { CrosswalkSide } from '../crosswalk-deeds.js';
import { choose, chosen, importItem, readSection, stateOf, type ImportModel } from './import-model.js';
import { keptId } from './line.view.js';
import { sectionSelect } from './sections.view.js';
import { addLines, lastSection, pasteBox, typedDraft } from './typed-draft.js';

/** Pastes several lines into one section: one line is one item. */
export function pasteView(model: ImportModel, side: CrosswalkSide): TemplateResult {
  const pasted = side.unsent(pasteBox) ?? '';
  const isOpen = stateOf(model).open?.['import:paste'] ?? pasted !== '';
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement)) return;
    if (currentTarget.open !== stateOf(model).open?.['import:paste'])
      model.context.deeds.show(importItem, 'import:paste', currentTarget.open);
  };
  return html`
    <details class="more paste" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="import.paste">${model.bring.paste.summary}</summary>
      ${pasteForm(model, side, pasted)}
    </details>
  `;
}

function pasteForm(model: ImportModel, side: CrosswalkSide, pasted: string): TemplateResult {
  const { bring, itemOf } = model;
  const { paste } = bring;
  const section = sectionNow(model, side);
  const shape = {
    ...{ of: { record: ['import', pasteBox], field: 'text' }, label: paste.words },
    describedBy: `import-paste-help ${keptId}`,
  };
  return html`
    <div class="form">
      ${sectionSelect(model, {
        ...{ key: 'import.paste.section', label: paste.section, section },
        handleChange: (next) => {
          choose(model, 'pasteSection', next);
        },
      })}
      <div class="field">
        ${textBox(fieldContext(model, side), itemOf(pasteBox), shape, pasted)}
        <p class="help" id="import-paste-help">${paste.help}</p>
      </div>
      ${chosen(model, 'pasteFault') ? html`<p class="note alert">${paste.empty}</p>` : nothing}
      <div class="buttons">
        ${actionButton({
          ...{ key: 'import.paste.add', words: paste.add },
          handleClick: () => {
            addPasted(model, side);
          },
        })}
      </div>
    </div>
  `;
}

function sectionNow(model: ImportModel, side: CrosswalkSide) {
  return readSection(chosen(model, 'pasteSection')) ?? lastSection(typedDraft(side));
}

function addPasted(model: ImportModel, side: CrosswalkSide): void {
  const { context, bring } = model;
  const items = itemsFromPaste(side.unsent(pasteBox) ?? '', sectionNow(model, side));
  choose(model, 'pasteFault', items.length === 0 ? 'empty' : undefined);
  if (items.length > 0) {
    addLines(side, items);
    side.deeds.keepUnsent(pasteBox, undefined);
  }
  context.deeds.say(items.length === 0 ? bring.paste.empty : bring.said.addedMany(items.length));
}

function fieldContext({ context }: ImportModel, side: CrosswalkSide): FieldContext {
  const { words, around, fields } = context;
  return {
    ...{ words, around, fields, spellcheck: () => 'true' },
    deeds: {
      write: (of, _was, value) => {
        side.deeds.keepUnsent(pasteBox, value);
        const isKept = (side.unsent(pasteBox) ?? '') === value;
        side.deeds.reportRefused(of, value, isKept ? undefined : 'tooLong');
        return isKept;
      },
      set: () => false,
      reportFault: side.deeds.reportFault,
    },
  };
}
