import { aboveRows, rowTalkView, talkFrom } from './talk.view.js';

/** What people do about rows: links, what is asked of the IEP team, and what of the IEP goes into the plan. */
export const views = { row: rowTalkView, above: aboveRows, from: talkFrom };

export { crosswalkTalkDictionary as dictionary } from '../../../src/i18n/crosswalk-talk/dictionary.js';
export { talkStyles as styles } from './talk.styles.js';
