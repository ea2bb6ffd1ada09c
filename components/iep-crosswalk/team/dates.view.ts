import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/i18n/format.js';
import { heading } from '../../shared/heading.js';
import { personName } from '../../shared/person-names.js';
import { named } from '../named.view.js';
import { beginningInWords, beginnings, citationsOf, ruleInWords, type Beginning } from './dates.js';
import type { TeamModel } from './team-model.js';

/** What begins when, the dates of the IEP, and who holds the rights now. */
export function datesView(model: TeamModel): TemplateResult {
  const { context, team } = model;
  return html`
    <ul role="list" class="lines" aria-labelledby="team-dates">
      ${beginnings.map((name) => beginningView(model, name))}
    </ul>
    <div class="line-of">
      <p class="label">${team.dates.holder}</p>
      <p>${holderInWords(model)}</p>
      <p class="help">${team.dates.holderHelp}</p>
    </div>
    <div class="line-of">
      ${heading(context.level + 2, 'team-iep-dates', team.dates.ofIep)}
      <dl class="days">${iepDates(model)}</dl>
    </div>
  `;
}

function beginningView(model: TeamModel, name: Beginning): TemplateResult {
  const { dates } = model.team;
  return html`
    <li class="line-of" data-beginning=${name}>
      <p class="label">${dates.names[name]}</p>
      <p class="when">${beginningInWords(model, name).join(' ')}</p>
      <p class="help">${dates.abouts[name]}</p>
      ${lawView(model, name)}
    </li>
  `;
}

/** The rule, the state and the place in the law, for whoever asks. */
function lawView(model: TeamModel, name: Beginning): TemplateResult {
  const { words, team } = model;
  const { dates } = team;
  return html`
    <details class="more">
      <summary data-key="team.law.${name}">${named(words.law, dates.names[name])}</summary>
      <ul role="list">
        ${ruleInWords(model, name).map((sentence) => html`<li>${sentence}</li>`)}
        ${citationsOf(model, name).map(
          (citation) =>
            html`<li>${citation.isUnconfirmed ? words.unconfirmed(citation.words) : citation.words}</li>`,
        )}
      </ul>
    </details>
  `;
}

function holderInWords({ context, words, team }: TeamModel): string {
  const { rightsHolder, person } = context.student;
  if (!rightsHolder) return team.dates.holderUnknown;
  if (rightsHolder === context.viewerId) return context.isStudent ? team.dates.you : team.dates.youOther;
  return rightsHolder === person ? words.theStudent : personName(context, rightsHolder);
}

function iepDates({ context, sources, team }: TeamModel): readonly (TemplateResult | typeof nothing)[] {
  const iep = sources.iepShared ?? sources.iepTeam;
  const { iepDates: names, notGiven } = team.dates;
  const days = [
    [names.iepDate, iep?.iepDate ?? notGiven],
    [names.annualReviewDate, iep?.annualReviewDate ?? notGiven],
    // Most systems leave it to the birth date.
    [names.transferOfRightsDate, iep?.transferOfRightsDate],
    [names.exportedOn, iep?.source.exportedOn],
  ] as const;
  return days.map(([name, day]) =>
    day === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${formatDay(context.locale.tag, day)}</dd>
        </div>`,
  );
}
