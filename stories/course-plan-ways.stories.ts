import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { manyCourses } from './fixtures/course-timeline.js';
import {
  dariosCounselor,
  grandmother,
  theo,
  theosCaseManager,
  theosCounselor,
  yusra,
} from './fixtures/people.js';
import { waysOf } from './fixtures/what-if-page.js';
import { carolinaPack, dariosTries, dariosYears, theosDecision, theosYears } from './fixtures/what-ifs.js';

/** Other plans that are tried, and the ways to finish school. */
const meta: Meta = {
  title: 'Course plan/Other plans and ways to finish',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

/** Nothing is tried yet: the way to do so is there. */
export const BeforeTrying: Story = { render: () => waysOf(dariosYears, { pressed: ['Try another plan'] }) };

/** Another plan is shown in place of the real one, and says so. */
export const Trying: Story = { render: () => waysOf(dariosTries, { pressed: ['More sound'] }) };

/** What using it would change is said before it is done. */
export const BeforeUsing: Story = {
  render: () => waysOf(dariosTries, { pressed: ['More sound', 'Use this plan'] }),
};

/** Three plans side by side. */
export const SideBySide: Story = { render: () => waysOf(dariosTries, { pressed: ['Compare plans'] }) };

/** The ways to finish in Texas, with something to aim at beside a diploma. */
export const WaysToFinish: Story = {
  render: () => waysOf(dariosYears, { pressed: ['Ways to finish school'] }),
};

/** Rules of other years are shown as such. */
export const OtherYears: Story = {
  render: () => waysOf(dariosYears, { packs: carolinaPack, pressed: ['Ways to finish school'] }),
};

/** Theo and what his IEP team decided: the diploma stands beside it, and nothing closes. */
export const DecidedWithTeam: Story = {
  render: () =>
    waysOf(theosYears, {
      ...{ viewer: theo, packs: carolinaPack, crosswalk: theosDecision },
      pressed: ['Ways to finish school'],
    }),
};

/** Theo's case manager reads the same. */
export const DecidedForCaseManager: Story = {
  render: () =>
    waysOf(theosYears, {
      ...{ viewer: theosCaseManager, packs: carolinaPack, crosswalk: theosDecision },
      pressed: ['Ways to finish school'],
    }),
};

/** Theo's counselor may not load what the team decided: nothing of it is on the page. */
export const WithoutCrosswalk: Story = {
  render: () =>
    waysOf(theosYears, { viewer: theosCounselor, packs: carolinaPack, pressed: ['Ways to finish school'] }),
};

/** The school counselor looks at what Dario tries, and says how the school parts its year. */
export const ForCounselor: Story = {
  render: () => waysOf(dariosTries, { viewer: dariosCounselor, pressed: ['More sound', 'Compare plans'] }),
};

/** Dario's grandmother reads. */
export const ReadByGrandmother: Story = {
  render: () => waysOf(dariosTries, { viewer: grandmother, pressed: ['Ways to finish school'] }),
};

/** A copy of 120 classes. */
export const ManyClasses: Story = {
  render: () => waysOf(manyCourses, { viewer: yusra, packs: carolinaPack }),
};

/** In Spanish. */
export const Spanish: Story = {
  render: () =>
    waysOf(dariosTries, { lang: 'es', pressed: ['More sound', 'Comparar', 'Maneras de terminar'] }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl">
      ${waysOf(dariosTries, { lang: 'en-XB', pressed: ['More sound', 'Compare plans'] })}
    </div>`,
};
