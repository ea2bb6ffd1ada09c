import { courseAlerts, courseLines } from './course-notes.view.js';
import { checkPanel } from './panel.view.js';
import { changeInWords, PlanCheck } from './plan-check.js';
import { RuleBook } from './rule-book.js';
import { usableCatalog, usablePlans } from './usable.js';

/** Makes the check of one plan; `changed` is told when rules have arrived. */
function makeCheck(changed: () => void): PlanCheck {
  return new PlanCheck(new RuleBook(changed));
}

/** How “Am I on track?” is answered and drawn. */
export const views = {
  ...{ changeInWords, checkPanel, courseAlerts, courseLines, makeCheck },
  ...{ usableCatalog, usablePlans },
};

export { courseCheckDictionary as dictionary } from '../../../src/i18n/course-check/dictionary.js';
export { checkStyles as styles } from './check.styles.js';
