import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { IlpCareerExplorer } from 'ilp-elements/career-explorer';
import type { Viewer } from 'ilp-elements';
import type { CareerParts } from 'ilp-elements/careers';
import 'ilp-elements/plan';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { careersThatComeAgain, careersThatNeverCome, fewCareers } from './fixtures/careers.js';
import { yusrasCareers } from './fixtures/kept-careers.js';
import { counselor, yusra } from './fixtures/people.js';
import { storageWith } from './fixtures/storages.js';

/** The career explorer: what work there is, what it pays, what it takes and whether it grows. */
const meta: Meta = {
  title: 'Career explorer',
  component: 'ilp-career-explorer',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function explorer(careers: CareerParts = fewCareers, cluster?: string): TemplateResult {
  return html`<ilp-career-explorer .careers=${careers} .cluster=${cluster}></ilp-career-explorer>`;
}

/** An explorer in which somebody has done something already, once the list is there. */
function explorerAfter(act: (root: ShadowRoot) => void): TemplateResult {
  const begin = (element: Element | undefined) => {
    if (element instanceof IlpCareerExplorer) void actIn(element, act);
  };
  return html`<ilp-career-explorer .careers=${fewCareers} ${ref(begin)}></ilp-career-explorer>`;
}

async function actIn(element: IlpCareerExplorer, act: (root: ShadowRoot) => void): Promise<void> {
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) return;
  while (element.isConnected && !root.querySelector('tbody tr'))
    await new Promise((resolve) => setTimeout(resolve, 10));
  act(root);
}

function type(root: ShadowRoot, text: string): void {
  const field = root.querySelector<HTMLInputElement>('#search');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function press(root: ShadowRoot, key: string): void {
  root.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
}

/** Everything, on a page of the district's own with no plan. */
export const All: Story = { render: () => explorer() };

/** The data are on their way. */
export const Loading: Story = { render: () => explorer(careersThatNeverCome) };

/** The data did not arrive; the second try brings them. */
export const Failed: Story = { render: () => explorer(careersThatComeAgain()) };

/** Nothing fits; nothing is a dead end. */
export const NoResults: Story = { render: () => explorerAfter((root) => type(root, 'xylophonist zzz')) };

/** One cluster, with its pathways. */
export const OneCluster: Story = { render: () => explorer(fewCareers, 'health') };

/** A cluster that these data do not have, from an old address. */
export const UnknownCluster: Story = { render: () => explorer(fewCareers, 'astrology') };

/** An occupation that these data do not have. */
export const UnknownJob: Story = {
  render: () =>
    html`<ilp-career-explorer .careers=${fewCareers} occupation="99-9999.99"></ilp-career-explorer>`,
};

/** The 14 clusters of 2024, which are approximate. */
export const Framework2024: Story = {
  render: () =>
    explorerAfter((root) => {
      press(root, 'framework');
    }),
};

/** Filters are on, and each can be taken away. */
export const Filtered: Story = {
  render: () =>
    explorerAfter((root) => {
      press(root, 'filters');
      setTimeout(() => {
        press(root, 'education.bachelor');
        press(root, 'interest.I');
      }, 20);
    }),
};

/** Words in Spanish around titles and sources that stay as their publisher wrote them. */
export const Spanish: Story = { render: () => html`<div lang="es">${explorer()}</div>` };

/** English mirrored: what it looks like from right to left. */
export const RightToLeft: Story = { render: () => html`<div lang="en-XB">${explorer()}</div>` };

/** On the page of a student who keeps what interests them, and has said what they like to do. */
export const WithPlan: Story = { render: () => explorerFor(yusra) };

/** The same for somebody who may only read the plan. */
export const ReadOnly: Story = { render: () => explorerFor(counselor) };

function explorerFor(viewer: Viewer): TemplateResult {
  return html`
    <ilp-plan plan-id=${yusrasCareers.id} .adapter=${storageWith(yusrasCareers)} .viewer=${viewer}>
      ${explorer()}
    </ilp-plan>
  `;
}

/** As narrow as a small phone: the same rows as cards. */
export const Narrow: Story = {
  render: () => {
    const narrow = (element: Element | undefined) => {
      if (element instanceof HTMLElement) element.style.inlineSize = '320px';
    };
    return html`<div ${ref(narrow)}>${explorer()}</div>`;
  },
};
