import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan } from 'ilp-elements';
import type { TemplateResult } from 'lit';
import { plan as dariosPlan } from '../demo/samples/dario.js';
import { plan as theosPlan } from '../demo/samples/theo.js';
import { plan as wrensPlan } from '../demo/samples/wren.js';
import { crosswalkPage } from './fixtures/crosswalk-page.js';
import { dariosIep, theosIep, wrensIep } from './fixtures/iep-documents.js';
import { grandmother, theo, theosCounselor, wrensCaseManager, wrensParent } from './fixtures/people.js';

/** What a plan has to say for an IEP, ready to read and to copy. */
const meta: Meta = {
  title: 'IEP crosswalk/Statements',
  component: 'ilp-iep-crosswalk',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

const pressed = ['statements'];
const blankPlan: Plan = {
  ...wrensPlan,
  student: {},
  goals: {},
  courses: {},
  interests: {},
  experiences: {},
};

/** The case manager takes texts from the plan into the district's system. */
export const ForCaseManager: Story = {
  render: () => crosswalkPage(wrensPlan, { viewer: wrensCaseManager, iep: wrensIep, pressed }),
};

/** The same before any IEP was brought in. */
export const BeforeAnyImport: Story = {
  render: () => crosswalkPage(wrensPlan, { viewer: wrensCaseManager, pressed }),
};

/** The family reads what the plan says. */
export const ForParent: Story = {
  render: () => crosswalkPage(wrensPlan, { viewer: wrensParent, iep: wrensIep, pressed }),
};

/** The student may read it too. */
export const ForStudent: Story = {
  render: () => crosswalkPage(theosPlan, { viewer: theo, iep: theosIep, pressed }),
};

/** Dario's grandmother, in Spanish. */
export const Spanish: Story = {
  render: () =>
    crosswalkPage(dariosPlan, {
      ...{ viewer: grandmother, iep: dariosIep, lang: 'es' },
      pressed,
    }),
};

/** Nothing is planned yet: each text asks for what is missing. */
export const AllMissing: Story = {
  render: () => crosswalkPage(blankPlan, { viewer: wrensCaseManager, iep: wrensIep, pressed }),
};

/** Somebody without a right to the IEP: there are no such texts, whether or not there is an IEP. */
export const WithoutRight: Story = {
  render: () => crosswalkPage(theosPlan, { viewer: theosCounselor, iep: theosIep }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    crosswalkPage(wrensPlan, {
      ...{ viewer: wrensParent, iep: wrensIep, lang: 'en-XB', dir: 'rtl' },
      pressed,
    }),
};
