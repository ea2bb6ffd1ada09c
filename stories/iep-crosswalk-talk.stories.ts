import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, Viewer } from 'ilp-elements';
import type { TemplateResult } from 'lit';
import { plan as dariosPlan } from '../demo/samples/dario.js';
import { plan as theosPlan } from '../demo/samples/theo.js';
import { plan as wrensPlan } from '../demo/samples/wren.js';
import { dariosIep, theosIep } from './fixtures/iep-documents.js';
import { looking, panelOf, type LinkDraft, type PanelSetting } from './fixtures/iep-panel.js';
import { storageWithTalk, type TalkDraftBeside } from './fixtures/iep-talk.js';
import { wrensTalk } from './fixtures/iep-talk-wren.js';
import { fresh } from './fixtures/iep-times.js';
import {
  dario,
  dariosCaseManager,
  dariosCounselor,
  grandmother,
  theo,
  wren,
  wrensCaseManager,
  wrensParent,
} from './fixtures/people.js';

/** Links, what is asked of the IEP team, and what of the IEP may go into the plan. */
const meta: Meta = {
  title: 'IEP crosswalk/Talk about a row',
  component: 'ilp-iep-crosswalk',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

/** What a story opens: rows of the team first, then the talk about rows, then what is inside. */
function talkOf(
  plan: Plan,
  viewer: Viewer,
  talk: TalkDraftBeside,
  setting: Omit<PanelSetting, 'viewer'> = {},
): TemplateResult {
  return panelOf(plan, { viewer, adapter: storageWithTalk(plan, talk), ...setting });
}

const careerTalk = ['talk.careerGoal'];

/** Wren looks at what she asked for, and says whether the two goals say the same. */
export const ForTheStudent: Story = {
  render: () => talkOf(wrensPlan, wren, wrensTalk, { state: 'CO', pressed: careerTalk }),
};

/** The same before she opened any of it. */
export const StudentWithNothingOpen: Story = {
  render: () => talkOf(wrensPlan, wren, wrensTalk, { state: 'CO' }),
};

/** She is asked whether words of her IEP may go into her plan. */
export const StudentIsAsked: Story = {
  render: () => talkOf(wrensPlan, wren, wrensTalk, { state: 'CO', pressed: ['talk.educationGoal'] }),
};

/** Her parent holds the rights, and sees what is the team's. */
export const ForTheFamily: Story = {
  render: () =>
    talkOf(wrensPlan, wrensParent, wrensTalk, {
      ...{ state: 'CO', pressed: ['open.accommodations', 'talk.accommodations', 'talk.careerGoal'] },
    }),
};

/** The case manager answers for the team, and asks before anything is copied. */
export const ForTheCaseManager: Story = {
  render: () => talkOf(wrensPlan, wrensCaseManager, wrensTalk, { pressed: [...looking, ...careerTalk] }),
};

/** An adult student decides about all of the IEP himself. */
export const ForAnAdultStudent: Story = {
  render: () =>
    talkOf(
      theosPlan,
      theo,
      { student: theo, iep: fresh(theosIep) },
      { state: 'SC', pressed: ['open.livingGoal', 'talk.livingGoal'] },
    ),
};

/** The form in which somebody asks for a change. */
export const AskingForAChange: Story = {
  render: () =>
    talkOf(wrensPlan, wren, wrensTalk, { state: 'CO', pressed: [...careerTalk, 'propose.careerGoal'] }),
};

const linkToNothing: LinkDraft = {
  by: dariosCaseManager,
  plan: '/goals/goal_00000000000000000000',
  item: 'Dario listens closely',
};

/** Somebody linked a goal that is not there any more. */
export const LinkToNothing: Story = {
  render: () => talkOf(dariosPlan, dario, { student: dario, iep: fresh(dariosIep), links: [linkToNothing] }),
};

/** The same for the family, in Spanish. */
export const FamilyInSpanish: Story = {
  render: () =>
    talkOf(
      dariosPlan,
      grandmother,
      { student: dario, iep: fresh(dariosIep), links: [linkToNothing] },
      { lang: 'es', pressed: ['open.benchmarks', 'talk.benchmarks'] },
    ),
};

/** Whoever may not read the IEP sees nothing of what people say about it. */
export const CounselorSeesNothing: Story = {
  render: () =>
    talkOf(dariosPlan, dariosCounselor, { student: dario, iep: fresh(dariosIep), links: [linkToNothing] }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    talkOf(wrensPlan, wren, wrensTalk, {
      ...{ state: 'CO', lang: 'en-XB', dir: 'rtl' },
      pressed: careerTalk,
    }),
};
