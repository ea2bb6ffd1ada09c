import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'ilp-elements/course-plan';
import { html, type TemplateResult } from 'lit';
import { plan as dariosPlan } from '../demo/samples/dario.js';
import { dario, dariosCaseManager, dariosCounselor, grandmother } from './fixtures/people.js';
import { classOf, dariosSupports, historyClass } from './fixtures/supports.js';
import { lookingHere, pageBeside, type SupportsSetting } from './fixtures/supports-page.js';

/** What an IEP says helps in a class, for those who may see it. */
const meta: Meta = {
  title: 'Course plan/What helps',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function classesOf(setting: SupportsSetting): TemplateResult {
  return pageBeside(dariosPlan, html`<ilp-course-plan></ilp-course-plan>`, {
    beside: dariosSupports,
    ...setting,
  });
}

const opened = `open.${classOf(dariosPlan, historyClass)}`;

/** The case manager is asked why they look; nothing is loaded before. */
export const CaseManagerIsAsked: Story = {
  render: () => classesOf({ viewer: dariosCaseManager, pressed: ['iep-look', opened] }),
};

/** Then what helps in a class stands among all about it. */
export const CaseManager: Story = {
  render: () => classesOf({ viewer: dariosCaseManager, pressed: [...lookingHere, opened] }),
};

/** Dario sees the note on his class; what is the team's he does not load. */
export const Student: Story = { render: () => classesOf({ viewer: dario, pressed: [opened] }) };

/** His grandmother acts as his parent, and reads all of it in Spanish. */
export const FamilyInSpanish: Story = {
  render: () => classesOf({ viewer: grandmother, lang: 'es', pressed: [opened] }),
};

/** The counselor may not read the IEP: the class is like any other. */
export const CounselorWithoutRights: Story = {
  render: () => classesOf({ viewer: dariosCounselor, pressed: [opened] }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    classesOf({ viewer: dariosCaseManager, lang: 'en-XB', dir: 'rtl', pressed: [...lookingHere, opened] }),
};
