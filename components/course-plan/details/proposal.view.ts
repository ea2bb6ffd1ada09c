import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../../src/i18n/format.js';
import type { Authored } from '../../../src/model/record-spec.js';
import type { CourseState, PlannedCourse } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import { courseTitle } from '../course-names.js';
import { recordOf, type DetailsModel } from './details-model.js';

/** Whether a course waits for a yes or no of the student. */
export function isProposal({ state }: PlannedCourse): boolean {
  return state === 'proposedAdd' || state === 'proposedDelete';
}

/** What a course that stays goes on as: what is written down about it decides, never a guess at a result. */
export function stateToKeep(
  { result, mark, schoolYear }: PlannedCourse,
  thisYear: number,
): Extract<CourseState, 'completed' | 'inProgress' | 'planned'> {
  if (result || mark) return 'completed';
  return schoolYear === thisYear ? 'inProgress' : 'planned';
}

/** What school proposes, who did so and when, and the student's yes or no. */
export function proposalView(model: DetailsModel): TemplateResult | typeof nothing {
  const { context, words, course } = model;
  if (!isProposal(course)) return nothing;
  const { proposal } = words;
  const isAdd = course.state === 'proposedAdd';
  // To take it out or leave it is the student's: who may do neither can only wait.
  const mayDecide = context.isStudent && context.mayWrite(recordOf(model), 'removed');
  return html`
    <div class="note proposal">
      <p class="label">${isAdd ? proposal.addTitle : proposal.deleteTitle}</p>
      ${proposedBy(model)}
      ${
        mayDecide
          ? html`<p>${isAdd ? proposal.addAsk : proposal.deleteAsk}</p>
              <div class="buttons">${isAdd ? answersToAdd(model) : answersToDelete(model)}</div>`
          : waiting(model, isAdd)
      }
    </div>
  `;
}

function proposedBy({ context, words, course }: DetailsModel): TemplateResult {
  const by = authorOf(course);
  const { viewerId, people, student } = context;
  const known = by.by === student.person ? student.name : people?.[by.by]?.name;
  const who = by.by === viewerId ? words.proposal.you : (known ?? context.words.somebody);
  return html`<p>${words.proposal.by(who, formatMoment(context.locale.tag, by.at))}</p>`;
}

/** Who gave it the state it has. */
function authorOf({ wrote, made }: PlannedCourse): Authored {
  return wrote?.state ?? made;
}

function answersToAdd(model: DetailsModel): TemplateResult {
  const { context, words, course } = model;
  const { said, proposal } = words;
  const title = courseTitle(context, course);
  return html`
    ${actionButton({
      ...{ key: `yes.${course.id}`, words: proposal.addYes, look: 'main' },
      handleClick: () => {
        setState(model, 'planned', said.accepted(title));
      },
    })}
    ${actionButton({
      ...{ key: `no.${course.id}`, words: proposal.addNo },
      handleClick: () => {
        context.deeds.remove(recordOf(model), { said: said.declined(title), note: said.declinedNote(title) });
      },
    })}
  `;
}

function answersToDelete(model: DetailsModel): TemplateResult {
  const { context, words, course } = model;
  const { proposal } = words;
  return html`
    ${actionButton({
      ...{ key: `yes.${course.id}`, words: proposal.deleteYes },
      handleClick: () => {
        context.deeds.removeCourse(course);
      },
    })}
    ${actionButton({
      ...{ key: `no.${course.id}`, words: proposal.deleteNo },
      handleClick: () => {
        keep(model);
      },
    })}
  `;
}

/** Whoever asked may take a question back; an idea that was given is the student's to answer. */
function waiting(model: DetailsModel, isAdd: boolean): TemplateResult {
  const { context, words, course } = model;
  const { proposal } = words;
  const isMine = !isAdd && authorOf(course).by === context.viewerId;
  return html`
    <p>${proposal.waiting}</p>
    ${
      isMine && context.mayWrite(recordOf(model), 'state')
        ? actionButton({
            ...{ key: `take-back.${course.id}`, words: proposal.takeBack },
            handleClick: () => {
              keep(model);
            },
          })
        : nothing
    }
  `;
}

function keep(model: DetailsModel): void {
  const { context, words, course } = model;
  const state = stateToKeep(course, context.thisYear);
  setState(model, state, words.said.stays(courseTitle(context, course), context.words.states[state]));
}

function setState(model: DetailsModel, value: CourseState, say: string): void {
  const { context, course } = model;
  const was = course.state ?? null;
  const change = { type: 'set', record: recordOf(model), field: 'state', was, value } as const;
  context.deeds.make([change], { say, focus: `open.${course.id}` });
}
