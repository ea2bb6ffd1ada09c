import { nothing } from 'lit';
import type { Problem } from '../../src/store/problem.js';
import type { CardContext } from './card-context.js';
import { withPart } from './section.view.js';

/** What waits for an answer in one goal, or in the document where the id is empty: drawn by a part. */
export function problemsOf(context: CardContext, goalId: string, problems: readonly Problem[]): unknown {
  if (problems.length === 0) return nothing;
  return withPart(context, context.parts.problems, (views, words) =>
    views.problems({ context, words, goalId, problems }),
  );
}
