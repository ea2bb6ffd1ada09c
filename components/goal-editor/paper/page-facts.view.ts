import { html, nothing, type TemplateResult } from 'lit';
import type { PageReview } from '../../../src/exchange/print-model.js';
import { formatDay, formatNumber } from '../../../src/i18n/format.js';
import { experienceKinds } from '../../../src/model/experience.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import { hoursTowards } from '../../../src/rules/experience-hours.js';
import { roleInPlan } from '../../../src/model/people.js';
import { today } from '../../shared/day.js';
import { hoursInWords } from '../experience/experience-words.js';
import { hoursOf } from '../experience/hours.js';
import type { PageModel } from './page-model.js';

/** What the student has done: what it was, the hours, and how far they go towards what the state counts. */
export function experienceOnPaper(model: PageModel): TemplateResult | typeof nothing {
  const { context, page, words, experienceWords: said } = model;
  const { entries, total, byKind } = page.experience;
  if (entries.length === 0) return nothing;
  const hours = (minutes: number) => hoursInWords(said, context.locale.tag, minutes);
  const titles = entries.flatMap(({ title }) => title?.trim() || []);
  const kinds = experienceKinds.filter((kind) => byKind[kind] > 0);
  return html`
    <section>
      <h2>${page.isOwn ? words.experience : words.experienceOther}</h2>
      <p>
        ${titles.map(
          (title, index) => html`${index > 0 ? ' · ' : nothing}<bdi lang=${context.around}>${title}</bdi>`,
        )}
      </p>
      ${
        total > 0
          ? html`<p>
              <b>${said.inAll(hours(total))}</b>
              ${kinds.map((kind) => `${said.kinds[kind]}: ${hours(byKind[kind])}`).join(' · ')}
            </p>`
          : nothing
      }
      ${towardsView(model, hours)}
    </section>
  `;
}

function towardsView(
  { context, page, experienceWords: said }: PageModel,
  hours: (minutes: number) => string,
): TemplateResult | typeof nothing {
  const { pack, locale } = context;
  if (!pack.experienceHours) return nothing;
  const { minutes, needed } = hoursTowards(page.experience, pack.experienceHours);
  if (minutes === 0) return nothing;
  const done = formatNumber(locale.tag, hoursOf(minutes));
  return html`<p>${said.towards(done, hours(needed), labelIn(pack.experienceHours.label, locale.tag))}</p>`;
}

/** The clusters and occupations the student keeps, with why. */
export function careersOnPaper({ context, page, words }: PageModel): TemplateResult | typeof nothing {
  const { careers, isOwn } = page;
  if (careers.length === 0) return nothing;
  return html`
    <section>
      <h2>${isOwn ? words.careers : words.careersOther}</h2>
      <ul class="plain">
        ${careers.map(
          ({ title, why }) =>
            html`<li>
              <bdi>${title}</bdi>${why ? html`: <bdi lang=${context.around}>${why}</bdi>` : nothing}
            </li>`,
        )}
      </ul>
    </section>
  `;
}

/** Who has read the plan, and when. */
export function reviewsOnPaper(model: PageModel): TemplateResult {
  const { page, words } = model;
  return html`
    <section>
      <h2>${words.reviews}</h2>
      ${
        page.reviews.length === 0
          ? html`<p>${words.nobody}</p>`
          : html`<ul class="plain">
              ${page.reviews.map((review) => html`<li>${reviewView(model, review)}</li>`)}
            </ul>`
      }
    </section>
  `;
}

function reviewView({ context, words, page }: PageModel, review: PageReview): TemplateResult {
  const { kind, name, role, at } = review;
  const part = role ? context.words.roles[roleInPlan(role)] : context.words.somebody;
  const day = formatDay(context.locale.tag, today(new Date(at)));
  const dayOf = (moment: string) => formatDay(context.locale.tag, today(new Date(moment)));
  const isOlder = page.lastChange > at;
  return html`${words.reviewKinds[kind]}: ${name ? html`<bdi>${name}</bdi>, ` : nothing}${part},
  ${day}${isOlder ? html`. ${words.changedSince(dayOf(page.lastChange))}` : nothing}`;
}
