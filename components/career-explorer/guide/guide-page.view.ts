import { html, nothing, type TemplateResult } from 'lit';
import type { GuideRows } from '../../../src/careers/guide.js';
import { heading } from '../../shared/heading.js';
import { figureNote, sourceItem } from '../browse/sources.view.js';
import { inLanguage } from '../job/figures.js';
import type { GuideModel } from './guide-model.js';
import { guideTable } from './guide-table.view.js';

/** The name of a cluster as the title says it. */
export function titleOf({ context, words, guide }: GuideModel): string {
  const name = inLanguage(context.locale, guide.name);
  return words.title(guide.isApproximate ? context.words.approximateName(name) : name);
}

/** What the guide says under its title, on the screen and on paper. */
export function guideContent(model: GuideModel, level: number, isOnPaper = false): TemplateResult {
  const { context, words, guide } = model;
  const { locale, words: shared } = context;
  const about: Readonly<Record<string, string>> = words.about;
  const groups = guide.groups.map((name) => inLanguage(locale, name)).join('; ');
  return html`
    ${guide.isApproximate ? html`<p>${shared.approximate}</p>` : nothing}
    ${about[guide.id] ? html`<p>${about[guide.id]}</p>` : nothing}
    ${groups ? html`<p>${guide.isApproximate ? words.closest : shared.pathways}: ${groups}.</p>` : nothing}
    ${guide.rows ? jobTables(model, guide.rows, level, isOnPaper) : nothing} ${figureNote(context)}
    <section class="next">
      ${heading(level, 'guide-next', words.next)}
      <ol>
        ${Object.values(words.steps).map((step) => html`<li>${step}</li>`)}
      </ol>
    </section>
    ${heading(level, 'guide-sources', shared.sources)}
    <ul class="sources help" role="list">
      ${context.index.sources.map((source) => sourceItem(shared, locale.tag, source))}
    </ul>
  `;
}

/** Those with figures of their own, and those that are only counted in a group: no one order fits both. */
function jobTables(
  model: GuideModel,
  { own, grouped }: GuideRows,
  level: number,
  isOnPaper: boolean,
): TemplateResult {
  const { context, words } = model;
  const title = (rows: readonly number[]) => context.words.jobs(rows.length);
  if (own.length + grouped.length === 0) return html`<p>${words.none}</p>`;
  return html`
    ${
      own.length > 0
        ? html`${heading(level, 'guide-jobs', words.jobs(title(own)))}
          ${guideTable(model, { rows: own, name: 'guide-jobs', isOnPaper })}`
        : nothing
    }
    ${
      grouped.length > 0
        ? html`${heading(level, 'guide-groups', words.inGroups(title(grouped)))}
            <p>${words.inGroupsHelp}</p>
            ${guideTable(model, { rows: grouped, name: 'guide-groups', isOnPaper })}`
        : nothing
    }
  `;
}

/** The whole guide on paper. */
export function guideOnPaper(model: GuideModel): TemplateResult {
  return html` <main>${heading(1, 'guide', titleOf(model))} ${guideContent(model, 2, true)}</main> `;
}
