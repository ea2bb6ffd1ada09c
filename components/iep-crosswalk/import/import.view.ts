import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.js';
import { fileNow } from './coming.js';
import { fileView } from './file.view.js';
import { hasGiven } from './given-dates.js';
import { lookAtIt } from './import-deeds.js';
import {
  choose,
  chosen,
  iepBefore,
  importItem,
  importWays,
  stateOf,
  type ImportModel,
  type ImportWay,
} from './import-model.js';
import { outcomeInWords } from './outcome.js';
import { previewView } from './preview.view.js';
import { typedDraft } from './typed-draft.js';
import { typedView } from './typed.view.js';
import { forgetUnfinished } from './unfinished.js';

/** How a case manager brings in what an IEP says: closed until it is wanted, and while nothing typed or given waits in it. */
export function importView(model: ImportModel): TemplateResult {
  const { context, bring } = model;
  const isNow = isOpen(model);
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isNow) return;
    if (!currentTarget.open) forgetUnfinished(model);
    context.deeds.show(importItem, 'import', currentTarget.open);
  };
  return html`
    <details class="below import" part="import" ?open=${isNow} @toggle=${handleToggle}>
      <summary data-key="import">${heading(context.level + 1, 'import-heading', bring.heading)}</summary>
      ${isNow ? inside(model) : nothing}
    </details>
  `;
}

function isOpen(model: ImportModel): boolean {
  return stateOf(model).open?.import ?? (hasLines(model) || hasGiven(model.context.team));
}

function hasLines({ context: { team } }: ImportModel): boolean {
  return team !== undefined && typedDraft(team).lines.length > 0;
}

/** How the copy comes in: as was chosen, else as it was begun. */
function wayOf(model: ImportModel): ImportWay {
  return importWays.find((way) => way === chosen(model, 'way')) ?? (hasLines(model) ? 'typed' : 'file');
}

function inside(model: ImportModel): TemplateResult {
  const { bring } = model;
  const way = wayOf(model);
  return html`
    <div class="inside">
      ${outcomeView(model)}
      <p class="help">${bring.help} ${iepBefore(model) ? bring.helpAgain : ''}</p>
      <fieldset>
        <legend>${bring.way}</legend>
        <div class="options">${importWays.map((each) => wayOption(model, each, way))}</div>
      </fieldset>
      ${way === 'file' ? fileView(model) : typedView(model)} ${previewView(model, way)}
    </div>
  `;
}

/** What came of the last try, until something else is looked at. */
function outcomeView(model: ImportModel): TemplateResult | typeof nothing {
  const outcome = chosen(model, 'outcome');
  if (outcome === undefined) return nothing;
  const look = outcome.startsWith('saved') ? 'note' : 'note alert';
  return html`<p class=${look} part="import-outcome">${outcomeInWords(model, outcome)}</p>`;
}

function wayOption(model: ImportModel, way: ImportWay, now: ImportWay): TemplateResult {
  const handleChange = () => {
    for (const name of ['outcome', 'looked']) choose(model, name, undefined);
    forgetUnfinished(model);
    choose(model, 'way', way);
    // A file that was chosen before is still there.
    if (way === 'file' && fileNow(model)) lookAtIt(model, way);
  };
  return html`
    <label class="option">
      <input
        type="radio"
        name="import-way"
        value=${way}
        data-key="import.way.${way}"
        .checked=${way === now}
        @change=${handleChange}
      />
      ${model.bring.ways[way]}
    </label>
  `;
}
