import { columnItems } from '../../../src/crosswalk/visible-rows.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import type { Trigger } from '../../../src/crosswalk/triggers.js';
import { formatDay } from '../../../src/i18n/format.js';
import { hasIep, isOwn, namedColumns, schoolYearName, type RowsModel } from './rows-model.js';

/** How a row stands, in words. */
export interface StandingWords {
  readonly label: string;
  /** Sentences that say why, and from when on it matters. */
  readonly why: readonly string[];
}

/** Says how a row stands: never by a colour, and never as somebody's fault. */
export function standingInWords(model: RowsModel, state: RowState): StandingWords {
  return { label: labelOf(model, state), why: whyOf(model, state) };
}

function labelOf(model: RowsModel, { state, row }: RowState): string {
  const { words, context, sources } = model;
  if (state === 'onlyInIep' && !hasIep(row, sources)) {
    const names = namedColumns(model)
      .filter(({ id }) => columnItems(row, sources.columns, id).length > 0)
      .map(({ name }) => name);
    return words.onlyInColumn(names.join(', '));
  }
  const own = words.standings[state];
  if (isOwn(context) || (state !== 'onlyInPlan' && state !== 'onlyInIep')) return own;
  return words.standingsOther[state];
}

function whyOf(model: RowsModel, standing: RowState): readonly string[] {
  const { reasons } = model.words;
  switch (standing.state) {
    case 'notYetDue':
      return laterInWords(model, standing.reason);
    case 'onlyInPlan':
      return [standing.reason === 'partly' ? reasons.onlyPlanPartly : reasons[standing.reason]];
    case 'onlyInIep':
      return [standing.reason === 'partly' ? reasons.onlyIepPartly : reasons[standing.reason]];
    default:
      return [reasons[standing.reason]];
  }
}

/** From when on something matters: a day, a school year, or both, and whether that is only a guess. */
export function laterInWords(
  { words, context, now }: Pick<RowsModel, 'words' | 'context' | 'now'>,
  trigger: keyof Pick<RowsModel['now'], 'transition' | 'transferOfRights' | 'leaving'>,
): readonly string[] {
  const { later } = words;
  const { date, schoolYear, isEstimate }: Trigger = now[trigger];
  const day = date && formatDay(context.locale.tag, date);
  const year = schoolYear === undefined ? undefined : schoolYearName(words, schoolYear);
  const from = year ? [day ? later.earlier(year, day) : later.in(year)] : day ? [later.on(day)] : [];
  return [later[trigger], ...from, ...(isEstimate ? [later.estimate] : [])];
}
