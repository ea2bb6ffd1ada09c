import { html, nothing, type TemplateResult } from 'lit';
import type { Goal } from '../../src/model/goal.js';
import { typistOf } from '../../src/rules/typed-words.js';
import type { CardContext } from './card-context.js';
import type { CardModel } from './goal-card.view.js';
import { textBox } from '../shared/deeds/fields.view.js';
import { personOrName } from '../shared/person-names.js';
import { theirWords } from '../shared/their-words.view.js';

/** The goal in the student's own words: a box for the student, and words to read for everybody else. */
export function studentWordsView({ context, goal, card }: CardModel): TemplateResult {
  const { words, isStudent } = context;
  const of = { record: ['goals', goal.id], field: 'studentWords' };
  const label = isStudent ? words.myWords : words.studentWords;
  if (!context.mayWrite(of.record, of.field)) {
    const help = isStudent ? words.myWordsHelp : words.studentWordsHelp;
    return said(
      { context, label, help, text: goal.studentWords, part: 'own-words' },
      typedByNote(context, goal),
    );
  }
  const [help, readers] = [`help-${goal.id}`, `readers-${goal.id}`];
  const readersWords = context.place === 'draft' ? words.onlyYouCanRead : words.whoCanRead;
  return html`
    <div class="field words" part="own-words">
      <p class="help readers" id=${readers}>${readersWords}</p>
      ${textBox(context, card, { of, label, describedBy: `${help} ${readers}` }, goal.studentWords ?? '')}
      <p class="help" id=${help}>${words.myWordsHelp}</p>
      ${goal.studentWords ? nothing : startersFor(context, goal.id)} ${typedByNote(context, goal)}
    </div>
  `;
}

/** Beginnings of sentences under an empty box, as soon as they are there. */
function startersFor(context: CardContext, goalId: string): unknown {
  const { now } = context.parts.help;
  return typeof now === 'string' ? nothing : now.views.starters({ context, goalId, words: now.words });
}

/** Who typed the words, where it was not the student. */
function typedByNote(context: CardContext, goal: Goal): TemplateResult | typeof nothing {
  const typedBy = typistOf(goal, context.recordAt(['suggestions']));
  if (!typedBy) return nothing;
  const { words, isStudent } = context;
  const name = personOrName(context, typedBy);
  return html`<p class="help typed-by">
    ${isStudent ? words.typedForMe(name) : words.typedForStudent(name)}
  </p>`;
}

/** The same goal as adults put it, beside the student's words and never instead. */
export function teamWordingView({ context, goal, card }: CardModel): TemplateResult | typeof nothing {
  const { words, isStudent } = context;
  const of = { record: ['goals', goal.id], field: 'teamWording' };
  const label = isStudent ? words.teamWording : words.teamWordingOther;
  const help = isStudent ? words.teamWordingHelp : words.teamWordingHelpOther;
  if (!context.mayWrite(of.record, of.field))
    return goal.teamWording
      ? said({ context, label, help, text: goal.teamWording, part: 'team-wording' })
      : nothing;
  const ids = [`team-help-${goal.id}`, `team-readers-${goal.id}`] as const;
  return html`
    <div class="field" part="team-wording">
      <p class="help readers" id=${ids[1]}>${words.whoCanReadOther}</p>
      ${textBox(context, card, { of, label, describedBy: ids.join(' ') }, goal.teamWording ?? '')}
      <p class="help" id=${ids[0]}>${help}</p>
    </div>
  `;
}

/** Words to read: whose they are, and what helps to see them right. */
interface Said {
  readonly context: CardContext;
  readonly label: string;
  readonly help?: string;
  readonly text: string | undefined;
  readonly part: 'own-words' | 'team-wording' | 'strengths';
}

/** Words of somebody's that this person can read and not change here. */
export function said({ context, label, help, text, part }: Said, after: unknown = nothing): TemplateResult {
  return html`
    <figure class="said ${part}" part=${part}>
      <figcaption>${label} ${help ? html`<span class="help">${help}</span>` : nothing}</figcaption>
      ${theirWords(text, context.words.noWords)} ${after}
    </figure>
  `;
}
