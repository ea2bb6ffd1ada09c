import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Goal, Plan, StorageAdapter, Store, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import { draftOf, storageWithDraft } from './fixtures/drafts.js';
import { counselor, dario, theo, yusra } from './fixtures/people.js';
import {
  dariosPlan,
  goalOf,
  planOf,
  planOfMany,
  planWithRemovedGoal,
  theosPlan,
  wrensPlan,
  yusrasPlan,
} from './fixtures/plans.js';
import {
  storageOfNewerSchema,
  storageThatCannotSave,
  storageThatIsSlow,
  storageWith,
} from './fixtures/storages.js';
import { storeChangedTwice } from './fixtures/stores.js';

/** The goal editor: a student's goals in their own words. */
const meta: Meta = {
  title: 'Goal editor',
  component: 'ilp-goal-editor',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function editorFor(viewer: Viewer, plan: Plan, adapter: StorageAdapter = storageWith(plan)): TemplateResult {
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${adapter} .viewer=${viewer}>
      <ilp-goal-editor></ilp-goal-editor>
    </ilp-plan>
  `;
}

function editorOn(store: Store): TemplateResult {
  return html`<ilp-goal-editor .store=${store}></ilp-goal-editor>`;
}

/** Before there is a goal. */
export const Empty: Story = { render: () => editorFor(yusra, planOf(yusra, [])) };

/** One goal, in words that were dictated. */
export const OneGoal: Story = { render: () => editorFor(theo, theosPlan) };

/** Several goals, one of them with the team's wording beside it. */
export const SeveralGoals: Story = { render: () => editorFor(yusra, yusrasPlan) };

/** A goal the student has reached, and one that rests. */
export const Statuses: Story = {
  render: () =>
    editorFor(
      dario,
      planOf(dario, [
        goalOf(dario, 0, { studentWords: 'Make a podcast about our river.', status: 'reached' }),
        goalOf(dario, 1, { studentWords: 'Pass honors history without reading out loud.', status: 'paused' }),
      ]),
    ),
};

/** Goals that only the student can read, beside those of the plan. */
export const PrivateGoals: Story = {
  render: () =>
    editorFor(dario, dariosPlan, storageWithDraft(dariosPlan, draftOf(dario, [privateGoal, emptyGoal]))),
};

const privateGoal = goalOf(dario, 7, {
  studentWords: 'Tell my cousin that I am not good at reading out loud.',
  domain: 'socialEmotional',
  skills: { 'B-SS 8': true },
  steps: [{ description: 'Write it down first' }],
});

const emptyGoal = goalOf(dario, 8, { studentWords: '' });

/** Strengths come first, and a goal that has everything keeps it closed until it is wanted. */
export const WithStrengths: Story = { render: () => editorFor(yusra, planWithStrengths) };

/** The same, for somebody who reads. */
export const WithStrengthsToRead: Story = { render: () => editorFor(counselor, planWithStrengths) };

const planWithStrengths = planOf(
  yusra,
  [
    goalOf(yusra, 0, {
      studentWords: 'Get good enough at English to win an argument in it.',
      teamWording: 'Yusra will state a claim and two reasons in a class discussion, in English.',
      domain: 'academic',
      endDate: '2027-05-28',
      skills: { 'B-SS 1': true, 'B-SMS 5': true },
      benchmarks: [{ schoolYear: 2027, description: 'Speak once in every class.' }],
      progress: [{ date: '2026-10-06', note: 'I spoke at the debate club.', feeling: 'great' }],
      steps: [{ description: 'Say one thing in every history class', dueDate: '2026-12-18' }],
    }),
    goalOf(yusra, 1, { studentWords: 'Learn to type without looking.', status: 'archived' }),
  ],
  { strengths: 'I speak three languages. I notice when somebody is left out.', whatHelps: 'Time to think.' },
);

/** One sentence, changed on the phone and on a laptop in the same minute. */
export const Conflict: Story = {
  render: () => {
    const goal = firstGoal(dariosPlan);
    const was = goal.studentWords ?? '';
    return editorOn(
      storeChangedTwice(
        dariosPlan,
        dario,
        {
          type: 'text',
          record: ['goals', goal.id],
          field: 'studentWords',
          was,
          value: was.replace('100', '200'),
        },
        (stored) => ({
          ...stored,
          studentWords: was.replace('100', '150'),
          wrote: wroteBy(dario, 'studentWords'),
        }),
      ),
    );
  },
};

/** A goal was removed elsewhere while its words were being written. */
export const RemovedWhileWriting: Story = {
  render: () => {
    const goal = firstGoal(dariosPlan);
    const was = goal.studentWords ?? '';
    return editorOn(
      storeChangedTwice(
        dariosPlan,
        dario,
        {
          type: 'text',
          record: ['goals', goal.id],
          field: 'studentWords',
          was,
          value: `${was} Every month.`,
        },
        (stored) => ({ ...stored, removed: true, wrote: wroteBy(dario, 'removed') }),
      ),
    );
  },
};

/** A goal that was removed, and can be put back. */
export const RemovedGoal: Story = { render: () => editorFor(dario, planWithRemovedGoal) };

/** The school counselor reads the student's words and cannot change them. */
export const ReadByCounselor: Story = { render: () => editorFor(counselor, wrensPlan) };

/** Storage fails at every save; the work is kept on this device. */
export const NotSavedYet: Story = {
  render: () => editorFor(yusra, yusrasPlan, storageThatCannotSave(yusrasPlan, 'unavailable')),
};

/** A plan that a newer version of the code has written. */
export const NewerSchema: Story = {
  render: () => editorFor(yusra, yusrasPlan, storageOfNewerSchema(yusrasPlan)),
};

/** Storage takes its time. */
export const Opening: Story = { render: () => editorFor(yusra, yusrasPlan, storageThatIsSlow()) };

/** The language around the element is Spanish. */
export const Spanish: Story = { render: () => html`<div lang="es">${editorFor(dario, dariosPlan)}</div>` };

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${editorFor(yusra, yusrasPlan)}</div>`,
};

/** In a dark page. */
export const Dark: Story = {
  render: () => html`<div ${ref(darken)}>${editorFor(yusra, yusrasPlan)}</div>`,
};

/** More goals than anybody has. */
export const FourHundredGoals: Story = { render: () => editorFor(dario, planOfMany(400)) };

function firstGoal(plan: Plan): Goal {
  const [goal] = Object.values(plan.goals ?? {});
  if (!goal) throw new Error('The plan of this story has no goal.');
  return goal;
}

function wroteBy({ id }: Viewer, field: string): NonNullable<Goal['wrote']> {
  return { [field]: { by: id, session: 'another-device', at: '2026-09-14T14:06:00Z' } };
}

/** As a dark page does it: the elements follow `color-scheme`. */
function darken(page: Element | undefined): void {
  if (page instanceof HTMLElement)
    Object.assign(page.style, { colorScheme: 'dark', background: 'Canvas', color: 'CanvasText' });
}
