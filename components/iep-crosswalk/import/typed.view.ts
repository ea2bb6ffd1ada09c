import { html, nothing, type TemplateResult } from 'lit';
import { iepFacts } from '../../../src/crosswalk/extract/read-dates.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import type { CrosswalkSide } from '../crosswalk-deeds.js';
import { chosen, iepBefore, importItem, itemsBefore, type ImportModel } from './import-model.js';
import { lookAtIt } from './import-deeds.js';
import { datesView, type DatesFields } from './dates.view.js';
import { keptId, lineView } from './line.view.js';
import { pasteView } from './paste.view.js';
import { tellRowsOf } from '../tell-rows.js';
import { addLines, keepFact, lastSection, putBack, typedDraft, type TypedDraft } from './typed-draft.js';

/** What the IEP says, typed or pasted line by line: kept in the memory of the page until it is brought in. */
export function typedView(model: ImportModel): TemplateResult {
  const { context, bring } = model;
  const { team } = context;
  if (!team) return html`<p class="note alert">${bring.typed.notNow}</p>`;
  const draft = typedDraft(team);
  return html`
    <div class="typed">
      <p class=${isBlank(draft) ? 'note' : 'note alert'} part="typed-note" id=${keptId}>
        ${bring.typed.kept}
      </p>
      ${beginView(model, team, draft)} ${datesView(model, datesOf(team, draft))}
      ${linesView(model, team, draft)} ${pasteView(model, team)}
      <div class="buttons">
        ${actionButton({
          ...{ key: 'import.look', words: bring.typed.look, look: 'main' },
          handleClick: () => {
            lookAtIt(model, 'typed');
          },
        })}
      </div>
    </div>
  `;
}

function datesOf(side: CrosswalkSide, { dates }: TypedDraft): DatesFields {
  const keep: DatesFields['keep'] = (fact, value) => keepFact(side, fact, value);
  return { way: 'typed', dates, keep, reportFault: side.deeds.reportFault };
}

function isBlank({ lines, dates }: TypedDraft): boolean {
  return lines.length === 0 && Object.keys(dates).length === 0;
}

/** Who has a copy here already changes that, and types only what is new. */
function beginView(
  model: ImportModel,
  side: CrosswalkSide,
  { lines }: TypedDraft,
): TemplateResult | typeof nothing {
  const { bring, context } = model;
  const before = iepBefore(model);
  const items = Object.values(itemsBefore(model));
  if (!before || lines.length > 0 || items.length === 0) return nothing;
  const handleClick = () => {
    tellRowsOf(
      model,
      items.map(({ section }) => section),
    );
    addLines(side, items);
    for (const fact of iepFacts) keepFact(side, fact, before[fact] ?? null);
    const say = bring.said.begun(items.length);
    context.deeds.show(importItem, 'import', true, { say, focus: 'import.lines' });
  };
  return html`
    <div class="buttons">
      ${actionButton({ key: 'import.begin', words: bring.typed.begin, handleClick })}
      <p class="help">${bring.typed.beginHelp}</p>
    </div>
  `;
}

function linesView(model: ImportModel, side: CrosswalkSide, draft: TypedDraft): TemplateResult {
  const { bring, words, context, itemOf } = model;
  const { typed } = bring;
  const { lines } = draft;
  const handleAdd = () => {
    const [box = ''] = addLines(side, [{ section: lastSection(draft), words: '' }]);
    context.deeds.show(box, 'import', true, { say: bring.said.added, focus: `${box}.section` });
  };
  return html`
    <section class="lines" aria-labelledby="import-lines">
      <div data-key="import.lines" tabindex="-1">
        ${heading(context.level + 2, 'import-lines', typed.list)}
      </div>
      <p class="help">${lines.length === 0 ? typed.none : typed.count(lines.length)}</p>
      <ul role="list">
        ${guardedList(
          lines.map((line, index) => ({
            key: line.box,
            from: [context, bring, words, line.text, index, itemOf(line.box)],
            draw: () => lineView(model, side, { line, number: index + 1 }),
          })),
        )}
      </ul>
      ${takenOutView(model, side)}
      <div class="buttons">
        <button type="button" data-key="import.add" data-add="typed" @click=${handleAdd}>${typed.add}</button>
      </div>
    </section>
  `;
}

/** What was taken out last can be put back where it was. */
function takenOutView(model: ImportModel, side: CrosswalkSide): TemplateResult | typeof nothing {
  const { bring, context } = model;
  const [box, ...rest] = chosen(model, 'out')?.split(' ') ?? [];
  if (!box) return nothing;
  const handleClick = () => {
    const back = putBack(side, box, rest.join(' '));
    context.deeds.choose(importItem, 'out', undefined);
    context.deeds.show(back, 'import', false, { say: bring.said.back, focus: `change.${back}` });
  };
  return html`
    <div class="note">
      <p>${bring.typed.takenOut}</p>
      ${actionButton({ key: 'import.back', words: bring.typed.putBack, handleClick })}
    </div>
  `;
}
