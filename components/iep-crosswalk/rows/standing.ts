import { columnItems } from '../../../src/crosswalk/visible-rows.js';
import type { RowTrigger } from '../../../src/crosswalk/row.js';
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

/** Why something matters later, from when on, and whether that is only a guess. */
export function laterInWords(
  model: Pick<RowsModel, 'words' | 'now'> & { readonly context: Pick<RowsModel['context'], 'locale'> },
  trigger: RowTrigger,
): readonly string[] {
  const { words, now } = model;
  const { later } = words;
  const { isEstimate } = now[trigger];
  const from = fromInWords(model, now[trigger]);
  return [
    later[trigger],
    ...(from === undefined ? [] : [from]),
    ...(isEstimate ? [later.estimate] : []),
    ...(trigger === 'transferOfRights' ? uncheckedAge({ words, now }) : []),
  ];
}

/** From when on something matters: a day, a school year, or whichever comes first; undefined where nobody can tell. */
export function fromInWords(
  { words, context }: Pick<RowsModel, 'words'> & { readonly context: Pick<RowsModel['context'], 'locale'> },
  { date, meeting, schoolYear }: Pick<Trigger, 'date' | 'meeting' | 'schoolYear'>,
): string | undefined {
  const { later } = words;
  const [day, metOn] = [date, meeting].map((each) => each && formatDay(context.locale.tag, each));
  const year = schoolYear === undefined ? undefined : schoolYearName(words, schoolYear);
  if (year) return day ? later.earlier(year, day) : later.in(year);
  if (day && metOn) return later.meeting(metOn, day);
  return day ? later.on(day) : undefined;
}

/** That the age of the place, by which the rights go over, is not yet compared with the law. */
export function uncheckedAge({ words, now }: Pick<RowsModel, 'words' | 'now'>): readonly string[] {
  return now.rules.majority.citation?.isUnconfirmed ? [words.later.unchecked] : [];
}
