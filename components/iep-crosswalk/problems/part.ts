import type { ProblemWords } from '../../../src/i18n/problems/dictionary.js';
import { iepKinds } from '../../../src/model/iep.js';
import { problemViews } from '../../shared/problems/problems.view.js';
import { sideOf } from '../crosswalk-context.js';
import type { TalkModel } from '../talk/talk-model.js';
import { problemContext } from './problem-context.js';

/** Both plans, and the words questions are asked in. */
interface ProblemsModel extends TalkModel {
  readonly asked: ProblemWords;
}

/** What two people wrote differently beside the plan, in either document. */
function problems({ asked: words, ...model }: ProblemsModel): readonly unknown[] {
  return iepKinds.flatMap((kind) => {
    const side = sideOf(model.context, kind);
    const found = side?.store.snapshot.problems ?? [];
    if (!side || found.length === 0) return [];
    const context = problemContext(model, side, kind);
    return [problemViews({ context, words, list: `problems ${kind}`, problems: found })];
  });
}

/** How questions about changes are drawn. */
export const views = { problems };

export { problemDictionary as dictionary } from '../../../src/i18n/problems/dictionary.js';
export { problemsStyles as styles } from '../../shared/problems/problems.styles.js';
