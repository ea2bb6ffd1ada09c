import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/i18n/format.js';
import { experienceKinds, type ExperienceKind } from '../../../src/model/experience.js';
import { linkIn } from '../../../src/model/evidence.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import type { HoursRule } from '../../../src/packs/state-pack.js';
import {
  experienceMinutes,
  hoursTowards,
  type ExperienceMinutes,
} from '../../../src/rules/experience-hours.js';
import type { ExperiencesModel } from './experience-model.js';
import { hoursInWords } from './experience-words.js';
import { hoursOf } from './hours.js';

/** The hours in all, by kind, and towards what the state counts them for. */
export function sumsView(model: ExperiencesModel): TemplateResult {
  const { context, experiences } = model;
  const spent = experienceMinutes(experiences);
  const rule = context.pack.experienceHours;
  return html`${spent.total > 0 ? tableView(model, spent) : nothing}
  ${rule ? towardsView(model, spent, rule) : nothing}`;
}

function tableView(
  { context: { locale }, words }: ExperiencesModel,
  { total, byKind }: ExperienceMinutes,
): TemplateResult {
  const hours = (minutes: number) => hoursInWords(words, locale.tag, minutes);
  const row = (kind: ExperienceKind) => html`
    <tr>
      <th scope="row">${words.kinds[kind]}</th>
      <td>${hours(byKind[kind])}</td>
    </tr>
  `;
  return html`
    <p class="label">${words.inAll(hours(total))}</p>
    <table>
      <caption>
        ${words.sums}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.kindColumn}</th>
          <th scope="col">${words.hoursColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${experienceKinds.filter((kind) => byKind[kind] > 0).map(row)}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.total}</th>
          <td>${hours(total)}</td>
        </tr>
      </tfoot>
    </table>
  `;
}

function towardsView(
  { context, words }: ExperiencesModel,
  spent: ExperienceMinutes,
  rule: HoursRule,
): TemplateResult {
  const { tag } = context.locale;
  const { minutes, needed, left } = hoursTowards(spent, rule);
  const hours = (each: number) => hoursInWords(words, tag, each);
  const done = formatNumber(tag, hoursOf(minutes));
  const sentence = words.towards(done, hours(needed), labelIn(rule.label, tag));
  const kinds = rule.kinds?.map((kind) => words.kinds[kind]).join(', ');
  return html`
    <div class="towards">
      <p id="experience-towards">${sentence} ${left > 0 ? words.stillToGo(hours(left)) : words.allDone}</p>
      <progress
        aria-labelledby="experience-towards"
        max=${needed}
        .value=${Math.min(minutes, needed)}
      ></progress>
      <p class="help">${kinds ? words.countedKinds(kinds) : nothing} ${words.notForAll}</p>
      ${sourceView(words.seeTheLaw, rule)}
    </div>
  `;
}

function sourceView(title: string, { source }: HoursRule): TemplateResult {
  const link = linkIn(source.link);
  return html`
    <details>
      <summary data-key="experience-law">${title}</summary>
      <p>
        ${
          link
            ? html`<a href=${link} data-key="experience-law-link" rel="noopener noreferrer" target="_blank"
                >${source.citation}</a
              >`
            : source.citation
        }
      </p>
    </details>
  `;
}
