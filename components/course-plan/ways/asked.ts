import type { Requirement } from '../../../src/courses/graduation-plan.js';
import { nameIn } from '../check/check-model.js';
import { amountInWords, hoursInWords } from '../check/sums.js';
import { checkModel, type WaysModel } from './ways-model.js';

/** Such as “English: 4 credits”. */
export function askInWords(model: WaysModel, requirement: Requirement): string {
  const name = nameIn(model.context.locale, requirement.name);
  const amount = amountAsked(model, requirement);
  return amount === undefined ? name : model.words.ask(name, amount);
}

/** Such as “4 credits”; undefined where something is done or not. */
export function amountAsked(model: WaysModel, requirement: Requirement): string | undefined {
  const own = checkModel(model);
  switch (requirement.kind) {
    case 'credits':
      return amountInWords(own, requirement.credits, 'credits');
    case 'courses':
      return amountInWords(own, requirement.least ?? requirement.courses.length, 'classes');
    case 'hours':
      return hoursInWords(own, requirement.minutes);
    default:
      return undefined;
  }
}
