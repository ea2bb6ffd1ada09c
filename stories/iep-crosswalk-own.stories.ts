import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan } from 'ilp-elements';
import type { TemplateResult } from 'lit';
import { plan as caseysPlan } from '../demo/samples/casey.js';
import { plan as dariosPlan } from '../demo/samples/dario.js';
import { plan as theosPlan } from '../demo/samples/theo.js';
import { crosswalkPage, type LinkOf } from './fixtures/crosswalk-page.js';
import { theosIep } from './fixtures/iep-documents.js';
import {
  casey,
  caseysCounselor,
  caseysParent,
  grandmother,
  theo,
  theosCaseManager,
} from './fixtures/people.js';

/** The student's plan on a page, and what the student says at the meeting: from the plan alone. */
const meta: Meta = {
  title: 'IEP crosswalk/Own page',
  component: 'ilp-iep-crosswalk',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

const [storyHour = ''] = Object.keys(theosPlan.goals ?? {});
const storyHourGoal = `/goals/${storyHour}`;

/** What helps with story hour: one thing everybody on the IEP may read, one that is the team's. */
const theosLinks: readonly LinkOf[] = [
  { plan: storyHourGoal, item: 'Whom to ask at work' },
  { plan: storyHourGoal, item: 'Large print' },
];

const page = 'own.page';
const script = 'own.script';

/** Nothing is written yet: every part asks, and nothing has to be answered. */
const blankPlan: Plan = { ...caseysPlan, student: {}, goals: {}, careers: {}, experiences: {} };

/** A student without an IEP: both are there and open. */
export const NoIep: Story = { render: () => crosswalkPage(caseysPlan, { viewer: casey }) };

/** Before anything is written. */
export const Empty: Story = { render: () => crosswalkPage(blankPlan, { viewer: casey }) };

/** The school counselor reads it: the questions are for the student. */
export const EmptyForCounselor: Story = {
  render: () => crosswalkPage(blankPlan, { viewer: caseysCounselor }),
};

/** A parent reads it. */
export const ForParent: Story = { render: () => crosswalkPage(caseysPlan, { viewer: caseysParent }) };

/** Theo leads his meeting: what helps him from his IEP is left out until he ticks it. */
export const LeadsTheMeeting: Story = {
  render: () =>
    crosswalkPage(theosPlan, { viewer: theo, iep: theosIep, links: theosLinks, pressed: [page, script] }),
};

/** With what helps him from his IEP. */
export const WithSupports: Story = {
  render: () =>
    crosswalkPage(theosPlan, {
      ...{ viewer: theo, iep: theosIep, links: theosLinks },
      pressed: [script, 'own.supports'],
    }),
};

/** An IEP that nothing is linked to yet. */
export const NothingLinked: Story = {
  render: () => crosswalkPage(theosPlan, { viewer: theo, iep: theosIep, pressed: [script] }),
};

/** A goal of his IEP is linked to his own: beside it, it is a goal. */
export const GoalsLinked: Story = {
  render: () =>
    crosswalkPage(theosPlan, {
      ...{ viewer: theo, iep: theosIep, pressed: [script] },
      links: [...theosLinks, { plan: storyHourGoal, item: 'Theo will tell a story' }],
    }),
};

/** Nothing that he may read of his IEP is help. */
export const NoHelpInIep: Story = {
  render: () =>
    crosswalkPage(theosPlan, {
      ...{ viewer: theo, pressed: [script] },
      iep: { shared: { ...theosIep.shared, items: {} }, team: { ...theosIep.team, items: {} } },
    }),
};

/** His case manager, before a reason is given: nothing of the IEP is there. */
export const ForCaseManager: Story = {
  render: () => crosswalkPage(theosPlan, { viewer: theosCaseManager, iep: theosIep, links: theosLinks }),
};

/** Dario's grandmother reads it in Spanish. */
export const Spanish: Story = {
  render: () => crosswalkPage(dariosPlan, { viewer: grandmother, lang: 'es' }),
};

/** The questions in Spanish. */
export const EmptyInSpanish: Story = {
  render: () => crosswalkPage(blankPlan, { viewer: casey, lang: 'es' }),
};

/** Words that look like HTML, on more than one line, and that are written from right to left. */
export const StrangeWords: Story = {
  render: () =>
    crosswalkPage(
      {
        ...caseysPlan,
        student: {
          ...caseysPlan.student,
          strengths: '<img src=x onerror=alert(1)>\n=HYPERLINK("https://example.org")',
          whatHelps: 'أحتاج إلى وقت أطول',
        },
      },
      { viewer: casey },
    ),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => crosswalkPage(caseysPlan, { viewer: casey, lang: 'en-XB', dir: 'rtl' }),
};
