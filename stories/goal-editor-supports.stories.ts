import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'ilp-elements/goal-editor';
import { html, type TemplateResult } from 'lit';
import { plan as wrensPlan } from '../demo/samples/wren.js';
import { wren, wrensCaseManager, wrensCounselor, wrensParent } from './fixtures/people.js';
import { electrician, wrensSupports } from './fixtures/supports.js';
import { lookingHere, pageBeside, type SupportsSetting } from './fixtures/supports-page.js';

/** What an IEP says helps with a goal, for those who may see it. */
const meta: Meta = {
  title: 'Goal editor/What helps',
  component: 'ilp-goal-editor',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function goalsOf(setting: SupportsSetting): TemplateResult {
  return pageBeside(wrensPlan, html`<ilp-goal-editor></ilp-goal-editor>`, {
    beside: wrensSupports,
    ...setting,
  });
}

const opened = `${electrician.split('/')[2] ?? ''}.supports`;

/** The case manager is offered a look, and nothing is loaded before. */
export const CaseManagerBefore: Story = { render: () => goalsOf({ viewer: wrensCaseManager }) };

/** The question is the same as above the two plans; it is asked once. */
export const CaseManagerIsAsked: Story = {
  render: () => goalsOf({ viewer: wrensCaseManager, pressed: ['iep-look'] }),
};

/** Then what helps stands with each goal. */
export const CaseManager: Story = {
  render: () => goalsOf({ viewer: wrensCaseManager, pressed: [...lookingHere, opened] }),
};

/** Wren sees at once what is for her; what is the team's she does not load. */
export const Student: Story = { render: () => goalsOf({ viewer: wren, pressed: [opened] }) };

/** Her parents hold the rights, and see all of it, here in Spanish. */
export const ParentInSpanish: Story = {
  render: () => goalsOf({ viewer: wrensParent, lang: 'es', pressed: [opened] }),
};

/** The counselor may not read the IEP: the page is the one of a student without an IEP. */
export const CounselorWithoutRights: Story = { render: () => goalsOf({ viewer: wrensCounselor }) };

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    goalsOf({ viewer: wrensCaseManager, lang: 'en-XB', dir: 'rtl', pressed: [...lookingHere, opened] }),
};
