import { html, type TemplateResult } from 'lit';
import type { GoalHelpWords } from '../../../src/i18n/goal-help/dictionary.js';
import type { Student } from '../../../src/model/person.js';
import type { CardContext } from '../card-context.js';
import type { CardState } from '../goal-deeds.js';
import { begin } from '../beginnings.js';
import { textBox } from '../../shared/deeds/fields.view.js';
import { starterButtons } from './starters.view.js';

/** What the student writes about: in the order of the page, strengths first. */
const fields = ['strengths', 'whatHelps'] as const;

interface AboutModel {
  readonly context: CardContext;
  readonly card: CardState;
  readonly student: Student;
  readonly words: GoalHelpWords;
}

/** Two boxes for the student's own words, each with beginnings of sentences. */
export function aboutView(model: AboutModel): TemplateResult {
  return html`
    <p class="help readers" id="readers-student">${model.context.words.whoCanRead}</p>
    ${fields.map((field) => aboutBox(model, field))}
  `;
}

function aboutBox(
  { context, card, student, words }: AboutModel,
  field: (typeof fields)[number],
): TemplateResult {
  const of = { record: ['student'], field };
  const help = `help-student-${field}`;
  const value = student[field] ?? '';
  const shape = { of, label: words.about[field], describedBy: `${help} readers-student` };
  return html`
    <div class="field">
      ${textBox(context, card, shape, value)}
      <p class="help" id=${help}>${words.aboutHelp[field]}</p>
      ${starterButtons(`student.${field}`, words.startersTitle, words.aboutStarters[field], (text, event) => {
        begin({ context, card, of, event }, text);
      })}
    </div>
  `;
}
