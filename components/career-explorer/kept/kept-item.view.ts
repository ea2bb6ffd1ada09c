import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../../shared/action-button.view.js';
import { ownField } from '../../shared/own-fields.js';
import { theirWords } from '../../shared/their-words.view.js';
import { educationWords, growthWords, wageWords } from '../browse/figures.js';
import { noRoom } from '../browse/after-press.view.js';
import { pressed } from '../browse/pressed.view.js';
import type { KeptItem, KeptModel } from './kept-model.js';

/** Where a career stands in the list. */
export interface KeptPlace {
  /** Counted from 0. */
  readonly index: number;
  readonly count: number;
}

/** One career that is kept. */
export function keptItemView(model: KeptModel, item: KeptItem, place: KeptPlace): TemplateResult {
  const { words, keeping } = model;
  const { career, kind, code, title } = item;
  return html`
    <li class="card" data-item=${career.id} data-list="kept" tabindex="-1">
      <div class="named">${titleView(model, item)} <span class="help">${words.kinds[kind]}</span></div>
      ${factsView(model, item)} ${whyView(model, item)} ${keeping.goalOffer?.(kind, code, title) ?? nothing}
      <div class="buttons">${buttons(model, item, place)}</div>
    </li>
  `;
}

function titleView({ context }: KeptModel, { kind, code, title, lang, place }: KeptItem): TemplateResult {
  if (place === undefined) return html`<strong lang=${lang}>${title}</strong>`;
  const handleClick = () => {
    context.go(kind === 'cluster' ? { screen: 'find', cluster: code } : { occupation: code });
  };
  return html`
    <button type="button" class="quiet title" lang=${lang} data-key=${`open.${code}`} @click=${handleClick}>
      ${title}
    </button>
  `;
}

function factsView({ context, words }: KeptModel, { kind, place }: KeptItem): TemplateResult {
  if (place === undefined) return html`<p class="help">${words.gone}</p>`;
  const facts =
    kind === 'cluster'
      ? [context.words.jobs(context.index.sizes[place] ?? 0)]
      : [wageWords(context, place), educationWords(context, place), growthWords(context, place)];
  return html`<p class="facts">${facts.join(' · ')}</p>`;
}

/** Why it is kept: a box for the student, words to read for everybody else. */
function whyView(model: KeptModel, { career }: KeptItem): TemplateResult | typeof nothing {
  const { words, keeping } = model;
  const { mayKeep, isStudent } = keeping;
  if (mayKeep) return whyBox(model, { career });
  if (!career.why && !isStudent) return nothing;
  return html`
    <figure class="said">
      <figcaption>${isStudent ? words.why : words.whyOther}</figcaption>
      ${theirWords(career.why, words.noWhy)}
    </figure>
  `;
}

function whyBox(
  { words, keeping: { list } }: KeptModel,
  { career }: Pick<KeptItem, 'career'>,
): TemplateResult {
  const { id, why = '' } = career;
  const key = `${id}.why`;
  const refused = list.refusedWhy(career);
  const shown = list.fields.shownIn(key);
  const hasNews = refused === undefined && shown !== undefined && shown !== why;
  const write = (was: string, value: string) => list.writeWhy(career, was, value);
  return html`
    <div class="field">
      <label for=${`field-${key}`}>${words.why}</label>
      <textarea
        id=${`field-${key}`}
        data-key=${key}
        rows="2"
        maxlength="200000"
        dir="auto"
        lang=${list.around}
        spellcheck="true"
        aria-describedby=${`kept-readers note-${key}`}
        ${ownField(list.fields, { kind: 'text', key, value: refused ?? why, kept: why, write })}
      ></textarea>
      <div id=${`note-${key}`}>
        ${refused === undefined ? nothing : html`<p class="note">${words.refused} ${words.copyWords}</p>`}
        ${
          hasNews
            ? html`<div class="note">
                <p>${words.changedElsewhere}</p>
                ${theirWords(why, words.noWhy)}
              </div>`
            : nothing
        }
      </div>
    </div>
  `;
}

function buttons(model: KeptModel, item: KeptItem, at: KeptPlace): unknown {
  const { words, keeping } = model;
  const { career, kind, code, title, place } = item;
  const handleRemove = () => {
    keeping.toggle(kind, code, title);
  };
  const name = `${words.remove}: ${title}`;
  return html`
    ${kind === 'occupation' && place !== undefined ? compareButton(model, item) : nothing}
    ${keeping.mayKeep && at.count > 1 ? moveButtons(model, item, at) : nothing}
    ${
      keeping.mayKeep
        ? actionButton({ key: `${career.id}.remove`, words: words.remove, name, handleClick: handleRemove })
        : nothing
    }
  `;
}

function compareButton({ context, words }: KeptModel, { code, title }: KeptItem): TemplateResult {
  const button = pressed({
    key: `compare.${code}`,
    label: html`${words.compare}<span class="hidden">: ${title}</span>`,
    isPressed: context.compared.includes(code),
    handleClick: () => {
      context.compare(code);
    },
  });
  return html`${button} ${noRoom(context, code)}`;
}

function moveButtons(
  { words, keeping }: KeptModel,
  { career, title }: KeptItem,
  { index, count }: KeptPlace,
): readonly TemplateResult[] {
  const move = (key: 'up' | 'down', to: number) =>
    actionButton({
      key: `${career.id}.${key}`,
      otherwise: `${career.id}.${key === 'up' ? 'down' : 'up'}`,
      words: words[key],
      name: `${words[key]}: ${title}`,
      isDisabled: to < 0 || to >= count,
      handleClick: () => {
        keeping.list.place(career, to);
      },
    });
  return [move('up', index - 1), move('down', index + 1)];
}
