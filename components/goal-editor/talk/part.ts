import { goalTalkDictionary } from '../../../src/i18n/goal-talk/dictionary.js';
import { talkStyles } from './talk.styles.js';
import { goalTalk, planTalk } from './talk.view.js';

/** How this part of the goal editor is drawn. */
export const views = { goalTalk, planTalk };

export const dictionary = goalTalkDictionary;

export const styles = talkStyles;
