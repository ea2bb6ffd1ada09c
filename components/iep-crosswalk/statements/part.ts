import { nothing } from 'lit';
import type { CrosswalkStatementWords } from '../../../src/i18n/crosswalk-statements/dictionary.js';
import type { CrosswalkModel } from '../crosswalk-context.js';
import { hasStatements, statementsItem } from './statements-model.js';
import { statementsView } from './statements.view.js';

/** Both plans, and the words of this part. */
interface PartModel extends CrosswalkModel {
  readonly words: CrosswalkStatementWords;
}

/** How the texts from the plan are drawn that an IEP can take over. */
export const views = {
  statements: (model: PartModel): unknown => {
    const { context, words, sources, itemOf } = model;
    return hasStatements(model)
      ? statementsView({ context, words, sources, item: itemOf(statementsItem) })
      : nothing;
  },
};

export { crosswalkStatementsDictionary as dictionary } from '../../../src/i18n/crosswalk-statements/dictionary.js';
export { statementsStyles as styles } from './statements.styles.js';
