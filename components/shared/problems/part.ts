import { problemsStyles } from './problems.styles.js';
import { problemViews } from './problems.view.js';

/** How questions about changes are drawn. */
export const views = { problemViews };

export { problemDictionary as dictionary } from '../../../src/i18n/problems/dictionary.js';
export const styles = problemsStyles;
