import type { TeamModel } from './team-model.js';
import { teamView } from './team.view.js';

/** What begins when, a look through the IEP, and goals and the help for them. */
export const views = { team: (model: TeamModel): unknown => teamView(model) };

export { crosswalkTeamDictionary as dictionary } from '../../../src/i18n/crosswalk-team/dictionary.js';
export { teamStyles as styles } from './team.styles.js';
