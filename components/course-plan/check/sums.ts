import type { CreditSums, RequirementCheck } from '../../../src/courses/check/index.js';
import { formatNumber } from '../../../src/i18n/format.js';
import { creditsInWords } from '../course-names.js';
import type { CheckModel } from './check-model.js';

/** What sums are counted in. */
export type SumUnit = 'credits' | 'classes';

const parts = ['earned', 'toBeConfirmed', 'expected'] as const;

/** Such as “3 of 4 credits: 2 earned, 1 planned”. */
export function sumsInWords(model: CheckModel, sums: CreditSums, unit: SumUnit): string {
  const { words } = model;
  const there = parts.reduce((sum, part) => sum + sums[part], 0);
  const say = there > sums.needed ? words.moreThanNeeded : words.ofNeeded;
  const have = say(amountOf(model, there, unit), amountInWords(model, sums.needed, unit));
  const standings = unit === 'credits' ? words.sums : words.sumsOfClasses;
  const each = parts
    .filter((part) => sums[part] > 0)
    .map((part) => standings[part](amountOf(model, sums[part], unit), countOf(sums[part], unit)));
  return each.length === 0 ? have : `${have}: ${each.join(', ')}`;
}

/** Such as “1.5 credits” or “2 classes”. */
export function amountInWords(model: CheckModel, amount: number, unit: SumUnit): string {
  return unit === 'credits' ? creditsInWords(model.context, amount) : model.words.classes(amount);
}

function amountOf({ context }: CheckModel, amount: number, unit: SumUnit): string {
  return formatNumber(context.locale.tag, countOf(amount, unit));
}

/** Credits are kept in thousandths. */
function countOf(amount: number, unit: SumUnit): number {
  return unit === 'credits' ? amount / 1000 : amount;
}

/** Minutes as hours in words. */
export function hoursInWords({ context, words }: CheckModel, minutes: number): string {
  const hours = minutes / 60;
  return words.hours(formatNumber(context.locale.tag, hours), hours);
}

/** What a requirement is counted in; undefined where it is shown and not counted. */
export function unitOf({ kind }: RequirementCheck): SumUnit | undefined {
  return kind === 'credits' ? 'credits' : kind === 'courses' ? 'classes' : undefined;
}
