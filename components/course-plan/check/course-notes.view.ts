import { html, nothing, type TemplateResult } from 'lit';
import { alertKey, type CourseAlert } from '../../../src/courses/check/index.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { CourseItemState } from '../course-deeds.js';
import { courseTitle } from '../course-names.js';
import {
  alertName,
  isToAsk,
  reasonInWords,
  remedyInWords,
  uncountedInWords,
  type Telling,
} from './alert-words.js';
import { listed, nameIn } from './check-model.js';
import { decisionForm } from './decide.view.js';
import { placeOfDecision } from './decision-place.js';
import { decisionView } from './decision.view.js';
import type { CourseCheckFacts } from './plan-answer.js';

/** What the check says of one course, on its card. */
export interface CourseNotesModel extends Telling {
  readonly course: PlannedCourse;
  readonly item: CourseItemState;
  readonly facts: CourseCheckFacts;
}

/**
 * The facts of a course, what it counts for, and what else those who may see it should know, each in a line: one
 * text, but for what is not printed.
 */
export function courseLines(own: string, model: Omit<CourseNotesModel, 'item'>): unknown {
  const { context, words, facts, course } = model;
  const notices = facts.notices.map(({ kind }) => words.notices[kind]);
  const text = [own, ...countsFor(model), ...notices].join('\n');
  const inside = context.parts.beside?.lineOn(course);
  return inside ? [text, inside] : text;
}

/** What should be looked at. */
export function courseAlerts(model: CourseNotesModel): TemplateResult | typeof nothing {
  const { alerts } = model.facts;
  if (alerts.length === 0) return nothing;
  return html`<ul class="alerts" role="list">
    ${alerts.map((alert) => alertItem(model, alert))}
  </ul>`;
}

function countsFor(model: Omit<CourseNotesModel, 'item'>): readonly string[] {
  const { context, words, facts } = model;
  if (facts.fills.length > 0) {
    const names = [...new Set(facts.fills.map(({ name }) => nameIn(context.locale, name)))];
    return [words.countsFor(listed(model, names, 'and'))];
  }
  return facts.uncounted ? [uncountedInWords(model, facts.uncounted)] : [];
}

/** What it is and how much it weighs first; why, and what helps, while somebody wants to know. */
function alertItem(model: CourseNotesModel, alert: CourseAlert): TemplateResult {
  const { words } = model;
  const { severity, reason, decision, earlier } = alert;
  const theirs = reason.kind === 'ruleInWords' ? reason.words : undefined;
  return html`
    <li class="check-alert ${severity}">
      <details>
        <summary>
          ${alertName(model, alert)}
          <span class="facts">${words.severities[severity]}</span>
        </summary>
        ${reasonInWords(model, reason).map((sentence) => html`<p>${sentence}</p>`)}
        ${theirs === undefined ? nothing : html`<blockquote lang="en" dir="auto">${theirs}</blockquote>`}
        ${decision ? decisionView(model, decision) : remedies(model, alert)}
        ${earlier ? decisionView(model, earlier, words.earlier) : nothing}
      </details>
      ${decision ? nothing : settle(model, alert)}
    </li>
  `;
}

function remedies(model: CourseNotesModel, { resolves }: CourseAlert): TemplateResult | typeof nothing {
  if (resolves.length === 0) return nothing;
  const sentences = [...new Set(resolves.map((remedy) => remedyInWords(model, remedy)))];
  return html`
    <p class="label">${model.words.whatHelps}</p>
    <ul role="list">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  `;
}

/** The school's answer to an alert, with a reason; offered to those who may give it. */
function settle(model: CourseNotesModel, alert: CourseAlert): TemplateResult | typeof nothing {
  const { words, course, item } = model;
  const isAsked = alert.severity === 'blocking' || isToAsk(alert);
  const place = isAsked ? placeOfDecision(model, alert.isOfIepTeam === true) : undefined;
  if (!place?.context.mayAdd(['exceptions'], { kind: 'override', role: place.role })) return nothing;
  const { context } = place;
  const about = alertKey(alert);
  const section = `decide:${about}` as const;
  const key = `decide.${course.id}.${about}`;
  const isOpen = item.open?.[section] === true;
  const name = words.settleName(alertName(model, alert), courseTitle(context, course));
  if (!isOpen) {
    const handleClick = () => {
      context.deeds.show(course.id, section, true, { focus: `reason.${key}` });
    };
    return actionButton({ key, words: words.settle, name, look: 'quiet', handleClick });
  }
  return decisionForm({
    ...{ ...place, words, item, itemId: course.id, section, key },
    record: [...context.collection, course.id],
    fields: { kind: 'override', course: course.id, alert: about },
    legend: name,
    focus: `open.${course.id}`,
  });
}
