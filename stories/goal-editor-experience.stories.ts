import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, StatePack, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import { counselor, theo, wren, yusra } from './fixtures/people.js';
import { theosExperiences, wrensExperiences } from './fixtures/experiences.js';
import { yusrasPlan } from './fixtures/plans.js';
import { storageWith } from './fixtures/storages.js';

/** What the student has done, with its hours. */
const meta: Meta = {
  title: 'Goal editor/Experience',
  component: 'ilp-goal-editor',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

/** As South Carolina's pack has it. */
const hoursPack: Partial<StatePack> = {
  experienceHours: {
    hours: 360,
    label: {
      en: 'South Carolina High School Credential',
      es: 'Credencial de escuela secundaria de Carolina del Sur (High School Credential)',
    },
    kinds: ['workBasedLearning'],
    source: {
      citation: 'S.C. Code Regs. 43-235',
      link: 'https://www.law.cornell.edu/regulations/south-carolina/S-C-Code-Regs-43-235',
    },
  },
};

function editorFor(viewer: Viewer, plan: Plan, packs: Partial<StatePack> = hoursPack): TemplateResult {
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${storageWith(plan)} .viewer=${viewer} .packs=${packs}>
      <ilp-goal-editor ${ref(openExperience)}></ilp-goal-editor>
    </ilp-plan>
  `;
}

/** Opens the section once it is there. */
function openExperience(editor: Element | undefined, tries = 200): void {
  if (!editor || tries === 0) return;
  const section = editor.shadowRoot?.querySelector<HTMLDetailsElement>('details.experience.section');
  if (section) section.open = true;
  else
    setTimeout(() => {
      openExperience(editor, tries - 1);
    }, 10);
}

/** Hours at two places and at home, and how far they go towards what the state counts. */
export const TowardsHours: Story = { render: () => editorFor(theo, theosExperiences) };

/** Before anything is written. */
export const NothingYet: Story = { render: () => editorFor(yusra, yusrasPlan, {}) };

/** One entry that was removed, and can be put back. */
export const OneRemoved: Story = { render: () => editorFor(wren, wrensExperiences, {}) };

/** The school counselor reads. */
export const ReadByCounselor: Story = { render: () => editorFor(counselor, theosExperiences) };

/** The language around the element is Spanish. */
export const Spanish: Story = {
  render: () => html`<div lang="es">${editorFor(theo, theosExperiences)}</div>`,
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${editorFor(theo, theosExperiences)}</div>`,
};
