import { chartView } from './chart.view.js';

export { careerChartDictionary as dictionary } from '../../../src/i18n/career-chart/dictionary.js';
export { chartStyles as styles } from './chart.styles.js';

/** How it is drawn. */
export const views = { chartView };
