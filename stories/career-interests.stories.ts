import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/career-explorer';
import 'ilp-elements/plan';
import { interestsFor, marks, withAnswers } from './fixtures/interests.js';
import { counselor, dario, yusra } from './fixtures/people.js';
import { dariosPlan, yusrasPlan } from './fixtures/plans.js';

/** What a student likes to do, and the printable guide of a cluster. */
const meta: Meta = {
  title: 'Career explorer/Interests and guide',
  component: 'ilp-career-explorer',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

const areas = ['R', 'I', 'A', 'S', 'E', 'C'];

const all = withAnswers(dariosPlan, dario, {
  liked: { ...marks(['A', 'S'], 1, 8), ...marks(['I'], 1, 4), ...marks(['E'], 1, 3) },
  unsure: { ...marks(['A', 'S'], 9, 10), ...marks(['I', 'E'], 5, 7) },
  disliked: {
    ...marks(['I'], 8, 10),
    ...marks(['E'], 4, 4),
    ...marks(['E'], 8, 10),
    ...marks(['R', 'C'], 1, 10),
  },
});

/** Before the first answer, in the student's own plan. */
export const Start: Story = { render: () => interestsFor(yusra, yusrasPlan) };

/** One pair is answered; the next one waits. */
export const Pair: Story = {
  render: () =>
    interestsFor(yusra, withAnswers(yusrasPlan, yusra, { liked: { R1: true }, unsure: { I1: true } })),
};

/** Every area was asked five times. */
export const HalfWay: Story = {
  render: () =>
    interestsFor(
      dario,
      withAnswers(dariosPlan, dario, {
        liked: marks(['R', 'I'], 1, 5),
        unsure: marks(['A', 'S'], 1, 5),
        disliked: marks(['E', 'C'], 1, 5),
      }),
    ),
};

/** All sixty are answered. */
export const Result: Story = { render: () => interestsFor(dario, all) };

/** Nothing is liked: as good an answer as any. */
export const ResultAllDisliked: Story = {
  render: () => interestsFor(dario, withAnswers(dariosPlan, dario, { disliked: marks(areas, 1, 10) })),
};

/** Everything is liked: no area stands out. */
export const ResultAlike: Story = {
  render: () => interestsFor(dario, withAnswers(dariosPlan, dario, { liked: marks(areas, 1, 10) })),
};

/** The school counselor reads what came out. */
export const ReadOnlyResult: Story = { render: () => interestsFor(counselor, all) };

/** On a public careers page, where nothing is kept. */
export const NoPlan: Story = {
  render: () => html`<ilp-career-explorer screen="interests"></ilp-career-explorer>`,
};

function guideOf(cluster: string): TemplateResult {
  return html`<ilp-career-explorer screen="guide" cluster=${cluster}></ilp-career-explorer>`;
}

/** The guide of a cluster. */
export const Guide: Story = { render: () => guideOf('health') };

/** The screen speaks Spanish; what the pack has in English alone is marked. */
export const GuideSpanish: Story = { render: () => html`<div lang="es">${guideOf('construction')}</div>` };

/** A cluster of the framework of 2024: approximate, and said to be. */
export const GuideOf2024: Story = { render: () => guideOf('2024/advanced-manufacturing') };

/** No cluster is chosen yet. */
export const GuideWithoutCluster: Story = {
  render: () => html`<ilp-career-explorer screen="guide"></ilp-career-explorer>`,
};
