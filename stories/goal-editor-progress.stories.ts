import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import { counselor, dario, grandmother, theo, wren, yusra } from './fixtures/people.js';
import {
  dariosProgress,
  dariosRemoved,
  dariosTaps,
  opening,
  theosProgress,
  wrensProgress,
  yusrasProgress,
} from './fixtures/progress.js';
import { storageWith } from './fixtures/storages.js';

/** Years, steps and how it is going. */
const meta: Meta = {
  title: 'Goal editor/Progress',
  component: 'ilp-goal-editor',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function editorFor(viewer: Viewer, plan: Plan, opened: readonly string[], lang = ''): TemplateResult {
  return html`
    <div lang=${lang} ${opening(opened)}>
      <ilp-plan plan-id=${plan.id} .adapter=${storageWith(plan)} .viewer=${viewer}>
        <ilp-goal-editor></ilp-goal-editor>
      </ilp-plan>
    </div>
  `;
}

const years = 'By the end of each year';
const progress = 'How it is going';
const measure = 'Count it, if you like';

/** What to reach in each school year; this one stands out. */
export const Years: Story = { render: () => editorFor(dario, dariosProgress, [years]) };

/** More about a step: who does it, for which year, where it stands. */
export const Steps: Story = { render: () => editorFor(dario, dariosProgress, ['More']) };

/** Entries with a count and its picture. */
export const Entries: Story = { render: () => editorFor(dario, dariosProgress, [progress, measure]) };

/** A count by taps, as long as no entry says a number. */
export const Taps: Story = { render: () => editorFor(dario, dariosTaps, [progress]) };

/** Nothing is written yet. */
export const NothingYet: Story = { render: () => editorFor(yusra, yusrasProgress, [years, progress]) };

/** More numbers than a table should show at once. */
export const ManyNumbers: Story = { render: () => editorFor(wren, wrensProgress, [progress]) };

/** A scale from 1 to 5. */
export const Scale: Story = { render: () => editorFor(theo, theosProgress, [progress, measure]) };

/** What was removed waits to be put back. */
export const Removed: Story = {
  render: () =>
    editorFor(dario, dariosRemoved, ['1 removed step', years, '1 removed year', progress, '1 removed entry']),
};

/** The school counselor reads, and ticks the one step that is theirs. */
export const ReadByCounselor: Story = {
  render: () => editorFor(counselor, dariosProgress, [years, progress]),
};

/** Dario's grandmother reads in Spanish. */
export const Spanish: Story = {
  render: () => editorFor(grandmother, dariosProgress, ['Al final de cada año', 'Cómo me va'], 'es'),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl">
      ${editorFor(dario, dariosProgress, [`⟧\u202E${years}`, `⟧\u202E${progress}`], 'en-XB')}
    </div>`,
};
