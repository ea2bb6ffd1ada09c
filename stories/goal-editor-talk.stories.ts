import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, StorageAdapter, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import {
  counselor,
  dario,
  grandmother,
  theo,
  theosCaseManager,
  wren,
  yusra,
  yusrasFather,
} from './fixtures/people.js';
import { wrensPlan } from './fixtures/plans.js';
import { storageOfNewerSchema, storageWith } from './fixtures/storages.js';
import { harmfulTalk, talkOfRemovedGoal, theosTalk, yusrasTalk } from './fixtures/talk.js';

/** Ideas that the student accepts, changes or declines, words typed for the student, and comments. */
const meta: Meta = {
  title: 'Goal editor/Ideas and comments',
  component: 'ilp-goal-editor',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function editorFor(viewer: Viewer, plan: Plan, adapter: StorageAdapter = storageWith(plan)): TemplateResult {
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${adapter} .viewer=${viewer}>
      <ilp-goal-editor ${ref(openTalk)}></ilp-goal-editor>
    </ilp-plan>
  `;
}

/** Opens the talk about the plan and about its first goal once they are there. */
function openTalk(editor: Element | undefined, tries = 200): void {
  if (!editor || tries === 0) return;
  const sections = [
    ...(editor.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.section.talk') ?? []),
  ];
  for (const section of sections.slice(0, 2)) section.open = true;
  if (sections.length > 0) return;
  setTimeout(() => {
    openTalk(editor, tries - 1);
  }, 10);
}

/** Ideas of each kind wait for the student; others were answered. */
export const ForTheStudent: Story = { render: () => editorFor(yusra, yusrasTalk) };

/** The school counselor sees what became of ideas, and gives more. */
export const ForTheCounselor: Story = { render: () => editorFor(counselor, yusrasTalk) };

/** A parent gives ideas too. */
export const ForTheFamily: Story = { render: () => editorFor(yusrasFather, yusrasTalk) };

/** Somebody typed what the student said; the student checks it. */
export const TypedForTheStudent: Story = { render: () => editorFor(theo, theosTalk) };

/** The same, as the one who typed it sees it. */
export const TypedByTheCaseManager: Story = { render: () => editorFor(theosCaseManager, theosTalk) };

/** What was said about a goal that was removed since. */
export const GoalIsGone: Story = { render: () => editorFor(dario, talkOfRemovedGoal) };

/** Words with markup and a script in them. */
export const HarmfulWords: Story = { render: () => editorFor(dario, harmfulTalk) };

/** Before anybody has said anything, for the student. */
export const NothingYet: Story = { render: () => editorFor(wren, wrensPlan) };

/** Before anybody has said anything, for an adult. */
export const NothingYetForAdults: Story = { render: () => editorFor(grandmother, wrensPlan) };

/** A plan that a newer version of the code has written: all can be read, nothing can be sent. */
export const ReadOnly: Story = {
  render: () => editorFor(counselor, yusrasTalk, storageOfNewerSchema(yusrasTalk)),
};

/** The language around the element is Spanish. */
export const Spanish: Story = { render: () => html`<div lang="es">${editorFor(yusra, yusrasTalk)}</div>` };

/** The same for an adult. */
export const SpanishForTheFamily: Story = {
  render: () => html`<div lang="es">${editorFor(yusrasFather, yusrasTalk)}</div>`,
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${editorFor(yusra, yusrasTalk)}</div>`,
};
