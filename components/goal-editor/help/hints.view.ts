import { html, type TemplateResult } from 'lit';
import type { GoalHelpWords } from '../../../src/i18n/goal-help/dictionary.js';
import { goalHints } from '../../../src/rules/goal-hints.js';
import type { CardModel } from '../goal-card.view.js';

/** The parts of life after high school: the areas of postsecondary goals (34 CFR 300.320(b)). */
const afterSchool: readonly string[] = ['education', 'training', 'employment', 'independentLiving'];

/** Questions about a goal, each with an example; the student may leave every one of them unanswered. */
export function hintsView({
  goal,
  words,
}: Pick<CardModel, 'goal'> & { readonly words: GoalHelpWords }): TemplateResult {
  const isAfterSchool = afterSchool.includes(goal.domain ?? '');
  const codes = goalHints(goal, { isAfterSchool });
  const hasWords = Boolean(goal.studentWords?.trim() || goal.teamWording?.trim());
  if (!hasWords) return html`<p>${words.wordsFirst}</p>`;
  if (codes.length === 0) return html`<p>${words.nothingMore}</p>`;
  return html`
    <p class="help">${words.hintsHelp}</p>
    <ul class="questions">
      ${codes.map((code) => {
        const { question, example } = words.hints[code];
        return html`<li>
          <p class="label">${question}</p>
          <p class="help">${words.forExample(example)}</p>
        </li>`;
      })}
    </ul>
  `;
}
