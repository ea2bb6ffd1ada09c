import type { Citation } from '../../../src/crosswalk/row.js';
import { stateOf } from '../../../src/crosswalk/state-ages.js';
import type { Trigger } from '../../../src/crosswalk/triggers.js';
import { formatDay } from '../../../src/i18n/format.js';
import { fromInWords, uncheckedAge } from '../rows/standing.js';
import type { TeamModel } from './team-model.js';

/** What begins at an age, in a grade or in a year. */
export const beginnings = ['transition', 'transferOfRights', 'majority', 'leaving'] as const;
export type Beginning = (typeof beginnings)[number];

/** What dates are put into words with. */
export type DatesModel = Pick<TeamModel, 'words' | 'team' | 'now' | 'sources' | 'rows'> & {
  readonly context: Pick<TeamModel['context'], 'locale' | 'today'>;
};

/** Says whether something has begun, or from when on it does, and whether that is only a guess. */
export function beginningInWords(model: DatesModel, name: Beginning): readonly string[] {
  const trigger = model.now[name];
  const { words } = model;
  const estimate = trigger.isEstimate ? [words.later.estimate] : [];
  const isAgeOfRights = name === 'majority' || name === 'transferOfRights';
  const unchecked = isAgeOfRights && trigger.date !== undefined ? uncheckedAge(model) : [];
  return [...stateInWords(model, name, trigger), ...estimate, ...unchecked];
}

function stateInWords(model: DatesModel, name: Beginning, trigger: Trigger): readonly string[] {
  const { dates } = model.team;
  switch (trigger.state) {
    case 'begun':
      return begunInWords(model, name, trigger);
    case 'later':
      return [fromInWords(model, trigger) ?? dates.later];
    case 'unknown':
      return [dates.unknown, name === 'leaving' ? dates.noYear : dates.noBirthDate];
  }
}

function begunInWords({ team, context }: DatesModel, name: Beginning, { date }: Trigger): readonly string[] {
  const { dates } = team;
  if (name === 'leaving') return [dates.lastYear];
  if (date === undefined) return [dates.begun];
  const day = formatDay(context.locale.tag, date);
  return date <= context.today ? [dates.begunOn(day)] : [dates.begun, dates.inForce(day)];
}

/** The rule behind a beginning, and whose it is. */
export function ruleInWords(model: DatesModel, name: Beginning): readonly string[] {
  const { dates } = model.team;
  const { pack, state = stateOf(pack) } = model.sources;
  return [...ownRule(model, name), state === undefined ? dates.noState : dates.state(state)];
}

function ownRule({ team, now }: DatesModel, name: Beginning): readonly string[] {
  const { rules } = team.dates;
  const { transition, majority } = now.rules;
  switch (name) {
    case 'transition':
      return [
        rules[transition.iep ?? 'inForce'](transition.age),
        ...(transition.grade
          ? [(transition.grade.at === 'start' ? rules.gradeStart : rules.gradeEnd)(transition.grade.level)]
          : []),
      ];
    case 'transferOfRights':
      return [rules.notice(majority.age)];
    case 'majority':
      return [rules.majority(majority.age)];
    case 'leaving':
      return [];
  }
}

/** Where the law says so. For leaving school it stands with the rows that wait for it. */
export function citationsOf({ now, rows }: DatesModel, name: Beginning): readonly Citation[] {
  const { transition, majority, notice } = now.rules;
  const waiting = rows.filter(({ row }) => row.due === 'leaving').flatMap(({ row }) => row.citations);
  const all = {
    transition: [transition.citation],
    transferOfRights: [notice],
    majority: [majority.citation],
  };
  return (name === 'leaving' ? waiting : all[name]).filter((citation) => citation !== undefined);
}
