import type { TemplateResult } from 'lit';
import type { ProblemWords } from '../../../src/i18n/problems/dictionary.js';
import type { Problem } from '../../../src/store/problem.js';
import { problemsStyles } from '../../shared/problems/problems.styles.js';
import { problemViews } from '../../shared/problems/problems.view.js';
import type { CourseContext } from '../course-context.js';
import { problemContext } from './problem-context.js';

/** The problems of one course; of the plan as a whole where the id is empty. */
interface CourseProblems {
  readonly context: CourseContext;
  readonly words: ProblemWords;
  readonly courseId: string;
  readonly problems: readonly Problem[];
}

function problems({ context, words, courseId, problems: asked }: CourseProblems): TemplateResult {
  const list = `problems of ${courseId}`;
  return problemViews({ context: problemContext(context), words, list, problems: asked });
}

/** How questions about changes are drawn. */
export const views = { problems };

export { problemDictionary as dictionary } from '../../../src/i18n/problems/dictionary.js';
export const styles = problemsStyles;
