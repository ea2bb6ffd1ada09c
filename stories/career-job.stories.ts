import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { builtInCareers, type CareerParts } from 'ilp-elements/careers';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import 'ilp-elements/career-explorer';
import 'ilp-elements/plan';
import { yusra } from './fixtures/people.js';
import { yusrasPlan } from './fixtures/plans.js';
import { storageWith } from './fixtures/storages.js';
import { soon } from './fixtures/soon.js';

/** The page of one occupation, and the picture of pay and growth. */
const meta: Meta = {
  title: 'Career explorer/One job',
  component: 'ilp-career-explorer',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

/** Registered nurses. */
const nurse = '29-1141.00';

/** Classes a school offers; two of them lead to health. */
const courses = [
  { id: 'bio', title: 'Biology', clusters: ['health', 'stem'] },
  { id: 'care', title: 'Patient care', clusters: ['health'] },
  { id: 'weld', title: 'Welding', clusters: ['manufacturing'] },
];

function job(code: string, careers: CareerParts = builtInCareers): TemplateResult {
  return html`
    <ilp-career-explorer occupation=${code} .careers=${careers} .courses=${courses}></ilp-career-explorer>
  `;
}

/** A student looks at a job from within their plan, and may keep it. */
export const InAPlan: Story = {
  render: () => html`
    <ilp-plan plan-id=${yusrasPlan.id} .adapter=${storageWith(yusrasPlan)} .viewer=${yusra}>
      ${job(nurse)}
    </ilp-plan>
  `,
};

/** A public page: nothing can be kept, all can be seen. */
export const NoPlan: Story = { render: () => job(nurse) };

/** The middle pay is so high that only “or more” is published. */
export const TopCoded: Story = { render: () => job('29-1211.00') };

/** Paid by the hour only: no pay for a year. */
export const HourlyOnly: Story = { render: () => job('27-2011.00') };

/** A military job, of which no figures are published. */
export const Military: Story = { render: () => job('55-1011.00') };

/** Several jobs were counted together. */
export const Combined: Story = { render: () => job('13-1021.00') };

/** The figures are of a group of which the job is a part. */
export const PartOfAGroup: Story = { render: () => job('29-1141.01') };

/** Fewer jobs are expected. */
export const FewerJobs: Story = { render: () => job('35-3031.00') };

/** The screen speaks Spanish; titles of the pack stay English, and are marked as such. */
export const Spanish: Story = { render: () => html`<div lang="es">${job(nurse)}</div>` };

/** A Spanish screen, and figures of a group that has a Spanish title. */
export const SpanishGroup: Story = { render: () => html`<div lang="es">${job('29-1141.01')}</div>` };

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en-XB">${job(nurse)}</div>`,
};

/** The figures do not arrive the first time. */
export const FailsOnce: Story = {
  render: () => {
    let calls = 0;
    const details = async () => {
      calls += 1;
      if (calls === 1) throw new Error('No connection.');
      return builtInCareers.details();
    };
    return job(nurse, { ...builtInCareers, details });
  },
};

/** Opens the picture above the list as soon as it can be opened. */
async function openChart(explorer: Element | undefined): Promise<void> {
  if (!explorer) return;
  (await soon(() => explorer.shadowRoot?.querySelector<HTMLElement>('[data-key=chart]')))?.click();
}

function chart(cluster?: string): TemplateResult {
  return html`
    <ilp-career-explorer
      .cluster=${cluster}
      ${ref((explorer) => void openChart(explorer))}
    ></ilp-career-explorer>
  `;
}

/** Pay and growth of the jobs in one cluster. */
export const Chart: Story = { render: () => chart('health') };

/** All jobs: more than a thousand points. */
export const ChartOfAll: Story = { render: () => chart() };

/** The picture, in Spanish. */
export const ChartSpanish: Story = { render: () => html`<div lang="es">${chart('government')}</div>` };

/** English mirrored: pay still runs from left to right. */
export const ChartRightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="en-XB">${chart('arts')}</div>`,
};
