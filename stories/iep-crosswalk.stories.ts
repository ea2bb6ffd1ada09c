import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { plan as caseysPlan } from '../demo/samples/casey.js';
import { plan as dariosPlan } from '../demo/samples/dario.js';
import { plan as theosPlan } from '../demo/samples/theo.js';
import { plan as wrensPlan } from '../demo/samples/wren.js';
import { plan as yusrasPlan } from '../demo/samples/yusra.js';
import { caseysColumns, yusrasColumns } from './fixtures/iep-columns.js';
import { dariosIep, theosIep, wrensIep } from './fixtures/iep-documents.js';
import { looking, panelOf, type LinkDraft } from './fixtures/iep-panel.js';
import { bornFor, dated, dayFromNow, fresh } from './fixtures/iep-times.js';
import {
  casey,
  dario,
  dariosCaseManager,
  dariosCounselor,
  grandmother,
  theo,
  wren,
  wrensCaseManager,
  wrensParent,
  yusra,
} from './fixtures/people.js';

/** The plan and the IEP side by side. */
const meta: Meta = {
  title: 'IEP crosswalk/Side by side',
  component: 'ilp-iep-crosswalk',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

const inFreshIep = { iep: fresh(dariosIep) };
const [wrensGoal = ''] = Object.keys(wrensPlan.goals ?? {});

/** Wren's own words and those of her team stand beside each other, and somebody said that they differ. */
const notTheSame: readonly LinkDraft[] = [
  { by: wren, plan: `/goals/${wrensGoal}`, item: 'Wren will take part in supported', judgement: 'different' },
];

/** What Dario sees: what is the IEP team's is not on his page, nor that there is any. */
export const StudentView: Story = { render: () => panelOf(dariosPlan, { viewer: dario, ...inFreshIep }) };

/** His grandmother reads all of it in Spanish; what is the team's is closed until she opens it. */
export const FamilyInSpanish: Story = {
  render: () => panelOf(dariosPlan, { viewer: grandmother, lang: 'es', ...inFreshIep }),
};

/** The case manager is asked first why they look; nothing is loaded before. */
export const CaseManager: Story = {
  render: () => panelOf(dariosPlan, { viewer: dariosCaseManager, ...inFreshIep }),
};

/** Then everything that is closed is opened at once. */
export const CaseManagerOpensAll: Story = {
  render: () =>
    panelOf(dariosPlan, { viewer: dariosCaseManager, pressed: [...looking, 'open-all'], ...inFreshIep }),
};

/** The counselor may not read the IEP: there is nothing here, whether or not there is one. */
export const CounselorWithoutRights: Story = {
  render: () => panelOf(dariosPlan, { viewer: dariosCounselor, ...inFreshIep }),
};

/** A goal on which student and team do not say the same. Both stay as they are. */
export const DisagreeingGoals: Story = {
  render: () =>
    panelOf(wrensPlan, {
      ...{ viewer: wrensParent, iep: fresh(wrensIep), links: notTheSame, state: 'CO' },
      pressed: ['filter.talk'],
    }),
};

/** Wren is 17 in two months: a year before the rights are hers. */
export const RightsAt17: Story = {
  render: () =>
    panelOf(wrensPlan, {
      ...{ viewer: wren, state: 'CO' },
      iep: fresh(wrensIep, { birthDate: bornFor(17, 60), transferOfRightsDate: dayFromNow(60 + 365) }),
    }),
};

/** An adult student reads all of his own IEP. */
export const AdultStudent: Story = {
  render: () =>
    panelOf(theosPlan, { viewer: theo, iep: fresh(theosIep), state: 'SC', pressed: ['open-all'] }),
};

/** No IEP at all: word for word what somebody reads who may not see one. */
export const NoIep: Story = { render: () => panelOf(yusrasPlan, { viewer: yusra }) };

/** A 504 plan and a plan for highly capable students, and no IEP. */
export const With504: Story = {
  render: () => panelOf(caseysPlan, { viewer: casey, columns: caseysColumns }),
};

/** A plan for learning English. */
export const LearningEnglish: Story = {
  render: () => panelOf(yusrasPlan, { viewer: yusra, columns: yusrasColumns }),
};

/** A further plan beside an IEP. */
export const IepAnd504: Story = {
  render: () =>
    panelOf(dariosPlan, {
      viewer: grandmother,
      columns: caseysColumns,
      pressed: ['open-all'],
      ...inFreshIep,
    }),
};

/** The copy is older than the day by which the team had to look at the IEP again. */
export const StaleIep: Story = {
  render: () =>
    panelOf(wrensPlan, {
      ...{ viewer: wrensCaseManager, pressed: looking },
      iep: dated(wrensIep, { iepDate: dayFromNow(-380), annualReviewDate: dayFromNow(-15) }),
    }),
};

const halfBrought = fresh(dariosIep);

/** An import that broke off: the two documents are of two days. */
export const HalfImport: Story = {
  render: () =>
    panelOf(dariosPlan, {
      ...{ viewer: dariosCaseManager, pressed: looking },
      iep: { ...halfBrought, team: { ...halfBrought.team, importedAt: '2026-11-02T15:00:00.000Z' } },
    }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    panelOf(dariosPlan, {
      ...{ viewer: grandmother, lang: 'en-XB', dir: 'rtl', pressed: ['open-all'] },
      ...inFreshIep,
    }),
};
