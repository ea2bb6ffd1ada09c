import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { plan as dariosPlan } from '../demo/samples/dario.js';
import { plan as theosPlan } from '../demo/samples/theo.js';
import { plan as wrensPlan } from '../demo/samples/wren.js';
import { plan as yusrasPlan } from '../demo/samples/yusra.js';
import { dariosIep, theosIep, wrensIep } from './fixtures/iep-documents.js';
import { looking, panelOf, type LinkDraft } from './fixtures/iep-panel.js';
import { bornFor, dayFromNow, fresh } from './fixtures/iep-times.js';
import {
  dariosCaseManager,
  dariosCounselor,
  grandmother,
  theo,
  wren,
  wrensCaseManager,
  wrensParent,
  yusra,
} from './fixtures/people.js';

/** What begins when, a look through the IEP, and goals and the help for them. */
const meta: Meta = {
  title: 'IEP crosswalk/Team',
  component: 'ilp-iep-crosswalk',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

const [wrensGoal = ''] = Object.keys(wrensPlan.goals ?? {});
/** Wren's first goal, as a JSON pointer. */
const electrician = `/goals/${wrensGoal}`;

/** Somebody said already which help is for her goal to be an electrician. */
const helpForWork: readonly LinkDraft[] = [
  { by: wrensParent, plan: electrician, item: 'Visit two Deaf-owned shops' },
  { by: wrensCaseManager, plan: electrician, item: 'ASL interpreter in college classes' },
];

/** Wren is 17 in two months: a year before the rights are hers. */
const wrenNow = {
  state: 'CO',
  iep: fresh(wrensIep, { birthDate: bornFor(17, 60), transferOfRightsDate: dayFromNow(60 + 365) }),
  links: helpForWork,
};

/** What is pressed to read a part: the lines it stands in are opened, too. */
const lookThrough = ['team.look', 'team.open.look'];
const goalsAndHelp = ['team.supports', 'team.open.supports'];
const allOfIt = ['team.dates', ...lookThrough, ...goalsAndHelp];

/** What begins when, for the student. */
export const DatesForStudent: Story = {
  render: () =>
    panelOf(wrensPlan, { viewer: wren, pressed: ['team.dates', 'team.law.transition'], ...wrenNow }),
};

/** The student sees which help is for no goal yet, as far as the IEP is for everybody who may load it. */
export const SupportsForStudent: Story = {
  render: () => panelOf(wrensPlan, { viewer: wren, pressed: ['team.supports'], ...wrenNow }),
};

/** An adult student reads all of his own IEP, and holds the rights. */
export const ForAnAdultStudent: Story = {
  render: () =>
    panelOf(theosPlan, {
      ...{ viewer: theo, iep: fresh(theosIep), state: 'SC' },
      pressed: ['team.dates', 'team.supports', 'team.open.supports'],
    }),
};

/** Dario's grandmother, in Spanish: he is fourteen, and most of it is later. */
export const FamilyInSpanish: Story = {
  render: () =>
    panelOf(dariosPlan, {
      ...{ viewer: grandmother, iep: fresh(dariosIep, { birthDate: bornFor(15, 90) }), lang: 'es' },
      pressed: allOfIt,
    }),
};

/** What the IEP team keeps closed is opened first, by hand. */
export const ClosedLinesFirst: Story = {
  render: () =>
    panelOf(wrensPlan, {
      ...{ viewer: wrensCaseManager, pressed: [...looking, 'team.look', 'team.supports'] },
      ...wrenNow,
    }),
};

/** The case manager looks through the IEP before a meeting. */
export const LookForCaseManager: Story = {
  render: () =>
    panelOf(wrensPlan, { viewer: wrensCaseManager, pressed: [...looking, ...lookThrough], ...wrenNow }),
};

/** The case manager sees what nobody has linked yet. */
export const SupportsForCaseManager: Story = {
  render: () =>
    panelOf(wrensPlan, { viewer: wrensCaseManager, pressed: [...looking, ...goalsAndHelp], ...wrenNow }),
};

/** All of it is closed until somebody opens it. */
export const AllClosed: Story = {
  render: () => panelOf(wrensPlan, { viewer: wrensParent, ...wrenNow }),
};

/** A state that looks for eight things of its own. */
export const ListOfAState: Story = {
  render: () =>
    panelOf(wrensPlan, {
      ...{ viewer: wrensParent, packs: { crosswalk: { state: 'WI' } } },
      iep: wrenNow.iep,
      pressed: [...lookThrough, 'team.dates'],
    }),
};

/** Nobody gave a birth date: what a grade tells is a guess, and says so. */
export const Estimated: Story = {
  render: () =>
    panelOf(dariosPlan, {
      ...{ viewer: dariosCaseManager, pressed: [...looking, 'team.dates'] },
      packs: { crosswalk: { state: 'CT' } },
      iep: fresh(dariosIep, { birthDate: undefined }),
    }),
};

/** Somebody without a right to the IEP: nothing of this is there. */
export const CounselorSeesNothing: Story = {
  render: () => panelOf(dariosPlan, { viewer: dariosCounselor, iep: fresh(dariosIep) }),
};

/** The same where there is no IEP. */
export const NoIep: Story = { render: () => panelOf(yusrasPlan, { viewer: yusra }) };

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    panelOf(wrensPlan, {
      ...{ viewer: wrensParent, ...wrenNow, lang: 'en-XB', dir: 'rtl' },
      pressed: allOfIt,
    }),
};
