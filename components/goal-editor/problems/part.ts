import type { TemplateResult } from 'lit';
import type { ProblemWords } from '../../../src/i18n/problems/dictionary.js';
import type { Problem } from '../../../src/store/problem.js';
import { problemsStyles } from '../../shared/problems/problems.styles.js';
import { problemViews } from '../../shared/problems/problems.view.js';
import type { CardContext } from '../card-context.js';
import { problemContext } from './problem-context.js';

/** The problems of one goal; of the document as a whole where the id is empty. */
interface GoalProblems {
  readonly context: CardContext;
  readonly words: ProblemWords;
  readonly goalId: string;
  readonly problems: readonly Problem[];
}

function problems({ context, words, goalId, problems: asked }: GoalProblems): TemplateResult {
  const list = `problems of ${goalId}`;
  return problemViews({ context: problemContext(context), words, list, problems: asked });
}

/** How this part of the goal editor is drawn. */
export const views = {
  /** What waits for an answer in one goal, or in the document as a whole. */
  problems,
};

export { problemDictionary as dictionary } from '../../../src/i18n/problems/dictionary.js';
export const styles = problemsStyles;
