import { html, nothing, type TemplateResult } from 'lit';
import { isInCluster } from '../../../src/careers/facets.js';
import type { CareerJobWords } from '../../../src/i18n/career-job/dictionary.js';
import { actionButton } from '../../shared/action-button.view.js';
import { isMilitary } from '../browse/figures.js';
import { noRoom, whyLink } from '../browse/after-press.view.js';
import { pressed } from '../browse/pressed.view.js';
import { sourcesView } from '../browse/sources.view.js';
import type { CareerContext } from '../career-context.js';
import { packLanguage, titleOf } from '../career-title.js';
import { screenHeading } from '../screen-heading.view.js';
import { missing } from '../with-part.view.js';
import { alikeView, unlikeView } from './alike.view.js';
import { inLanguage } from './figures.js';
import { classesView, helpsView } from './helps.view.js';
import type { JobModel } from './job-model.js';
import { likeView } from './like.view.js';
import { outlookView } from './outlook.view.js';
import { payView } from './pay.view.js';
import { takesView } from './takes.view.js';

/** How many everyday names are shown. */
const mostNames = 6;

/** The page of one occupation. */
export function jobView(context: CareerContext, words: CareerJobWords): TemplateResult {
  const code = context.place.occupation ?? '';
  const model: JobModel = { context, words, row: context.rowOf(code) ?? -1 };
  const handleClick = () => context.go({ occupation: undefined }, `job.${code}`);
  return html`
    <article class="job">
      ${actionButton({ key: 'back', words: words.back, look: 'quiet', handleClick })} ${headView(model)}
      ${actionsView(model, code)} ${sectionsView(model)} ${helpsView(model)} ${classesView(model)}
      ${sourcesView(context)}
    </article>
  `;
}

function titleIn({ table }: CareerContext, row: number): string {
  return table.title[row] ?? '';
}

function headView({ context, words, row }: JobModel): TemplateResult {
  const { data, locale } = context;
  const texts = data.texts(locale.language);
  texts.want();
  data.names.want();
  const { text, lang, original } = titleOf(context, row);
  const names = data.names.ifThere?.[row]?.split(';;', 1)[0];
  return html`
    <div lang=${lang}>${screenHeading(context, text)}</div>
    ${original ? html`<div class="help" lang="en">${original}</div>` : nothing}
    <p>${texts.ifThere?.sentence[row]}</p>
    ${
      names
        ? html`<p>
            ${words.names}
            <span lang=${packLanguage(locale)}>${names.split(';').slice(0, mostNames).join(', ')}</span>
          </p>`
        : nothing
    }
  `;
}

function actionsView(model: JobModel, code: string): TemplateResult {
  const { context, row } = model;
  const { keeping, compared, words, index, table } = context;
  const isKept = keeping?.find('occupation', code) !== undefined;
  const titles = [titleIn(context, row), titleOf(context, row).text] as const;
  return html`
    <div class="row">
      ${index.clusters.map((_, place) =>
        isInCluster(table, row, place) ? clusterView(model, place) : nothing,
      )}
    </div>
    <div class="buttons">
      ${
        keeping?.mayKeep
          ? pressed({
              key: 'keep',
              label: isKept ? words.kept : words.keep,
              isPressed: isKept,
              handleClick: () => keeping.toggle('occupation', code, ...titles),
            })
          : isKept
            ? html`<span class="kept">${words.kept}</span>`
            : nothing
      }
      ${pressed({
        key: 'compare',
        label: words.compareThis,
        isPressed: compared.includes(code),
        handleClick: () => context.compare(code),
      })}
      ${noRoom(context, code)} ${whyLink(context, code)}
    </div>
    ${keeping?.goalOffer?.('occupation', code, ...titles)}
  `;
}

/** A cluster leads to its list, all of it; the pathways the occupation has there are named. */
function clusterView({ context, row }: JobModel, place: number): unknown {
  const { index, table, locale, list, go } = context;
  const cluster = index.clusters[place];
  if (!cluster) return nothing;
  const handleClick = () => {
    list.startOver();
    go({ screen: 'find', cluster: cluster.id, occupation: undefined }, 'cluster');
  };
  const pathways = cluster.pathways.filter(({ id }) => table.pathways[row]?.includes(id));
  return html`
    <button type="button" class="cluster-button" data-key=${`in.${cluster.id}`} @click=${handleClick}>
      <span>${inLanguage(locale, cluster.name)}</span>
      <span class="help">${pathways.map(({ name }) => inLanguage(locale, name)).join(', ')}</span>
    </button>
  `;
}

/** What needs the details: words and another try until they are there. */
function sectionsView(model: JobModel): unknown {
  const { context, words, row } = model;
  const { details } = context.data;
  const all = details.want();
  if (all === 'waiting') return html`<p>${words.waiting}</p>`;
  if (all === 'failed') return missing(context.words, words.missing, () => void details.ask());
  const full = { ...model, details: all.of(row) };
  return html`
    ${payView(full)} ${isMilitary(context.table, row) ? nothing : outlookView(full)} ${takesView(full)}
    ${likeView(full)} ${alikeView(full)} ${unlikeView(model, all)}
  `;
}
