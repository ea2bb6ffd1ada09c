import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, StorageAdapter, Store, Viewer } from 'ilp-elements';
import { keptCareerId } from 'ilp-elements/careers';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import 'ilp-elements/career-explorer';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import {
  airTrafficController,
  emergencyManager,
  yusraBegins,
  yusrasCareers,
} from './fixtures/kept-careers.js';
import { counselor, yusra } from './fixtures/people.js';
import { changeElsewhere, storageThatCannotSave, storageWith } from './fixtures/storages.js';
import { opened, storeOf } from './fixtures/stores.js';

/** What a student keeps, goals made of it, and occupations side by side. */
const meta: Meta = {
  title: 'Career explorer/Kept and compared',
  component: 'ilp-career-explorer',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function savedFor(viewer: Viewer, plan: Plan, adapter: StorageAdapter = storageWith(plan)): TemplateResult {
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${adapter} .viewer=${viewer}>
      <ilp-career-explorer screen="saved"></ilp-career-explorer>
    </ilp-plan>
  `;
}

function savedOn(store: Store): TemplateResult {
  return html`<ilp-career-explorer screen="saved" .store=${store}></ilp-career-explorer>`;
}

/** Four careers and one that this pack does not have, with whys, a goal, and what was said to activities. */
export const Saved: Story = { render: () => savedFor(yusra, yusrasCareers) };

/** Before anything is kept. */
export const SavedEmpty: Story = { render: () => savedFor(yusra, yusraBegins) };

/** The school counselor reads what the student keeps, and cannot change it. */
export const SavedReadOnly: Story = { render: () => savedFor(counselor, yusrasCareers) };

/** The language around the element is Spanish; what has no Spanish title is marked as English. */
export const SavedSpanish: Story = {
  render: () => html`<div lang="es">${savedFor(yusra, yusrasCareers)}</div>`,
};

/** No plan is around: nothing can be kept, and everything can be looked at. */
export const SavedWithoutPlan: Story = {
  render: () => html`<ilp-career-explorer screen="saved"></ilp-career-explorer>`,
};

/** A store of the host's own, which cannot save: the explorer itself says how safe the work is. */
export const SavedNotYet: Story = {
  render: () => {
    const store = storeOf(yusrasCareers, yusra, storageThatCannotSave(yusrasCareers, 'unavailable'));
    void opened(store).then(() => store.edit(whyChange('It is quiet up there.')));
    return savedOn(store);
  },
};

/** One reason, changed on the phone and on a laptop in the same minute. */
export const TwoWhys: Story = {
  render: () => {
    const adapter = storageWith(yusrasCareers);
    const store = storeOf(yusrasCareers, yusra, adapter);
    void opened(store).then(async () => {
      store.edit(whyChange('It surprised me a lot.'));
      await changeElsewhere(adapter, yusrasCareers.id, withOtherWhy);
    });
    return savedOn(store);
  },
};

const controllerId = keptCareerId('occupation', airTrafficController.code);

function whyChange(value: string) {
  const was = airTrafficController.why ?? '';
  return { type: 'text', record: ['careers', controllerId], field: 'why', was, value } as const;
}

function withOtherWhy(plan: Plan): Plan {
  const career = plan.careers?.[controllerId];
  if (!career) return plan;
  const wrote = { why: { by: yusra.id, session: 'another-device', at: '2026-11-16T14:06:00Z' } };
  const changed = { ...career, why: 'It surprised my father, too.', wrote };
  return { ...plan, careers: { ...plan.careers, [controllerId]: changed } };
}

/** Words of a goal that was not added yet were kept on this device. */
export const GoalBegun: Story = {
  render: () => {
    const store = storeOf(yusrasCareers, yusra);
    const words = 'Visit the tower at the airport.';
    void opened(store).then(() => store.keepUnsent(`goal-of:occupation.${airTrafficController.code}`, words));
    return savedOn(store);
  },
};

/** What is kept above, and the student's goals below, as on a page that shows both. */
export const WithGoals: Story = {
  render: () => html`
    <ilp-plan plan-id=${yusrasCareers.id} .adapter=${storageWith(yusrasCareers)} .viewer=${yusra}>
      <ilp-career-explorer screen="saved"></ilp-career-explorer>
      <ilp-goal-editor></ilp-goal-editor>
    </ilp-plan>
  `,
};

/** Nothing is compared yet; what is kept can be added. */
export const CompareNothing: Story = { render: () => comparing(0) };

/** Two occupations side by side. */
export const CompareTwo: Story = { render: () => comparing(2) };

/** As many as there can be. */
export const CompareFour: Story = { render: () => comparing(4) };

/** Two on a phone. */
export const CompareNarrow: Story = {
  render: () => html`<div ${ref(narrow)}>${comparing(2)}</div>`,
};

const compared: Plan = {
  ...yusrasCareers,
  careers: Object.fromEntries(
    [
      emergencyManager,
      airTrafficController,
      { code: '29-1141.00', title: 'Registered Nurses' },
      { code: '27-4014.00', title: 'Sound Engineering Technicians' },
      { code: '53-5021.00', title: 'Captains, Mates, and Pilots of Water Vessels' },
    ].map(({ code, title }, place) => {
      const id = keptCareerId('occupation', code);
      const made = { by: yusra.id, session: 'story', at: '2026-11-16T14:06:00Z' };
      return [id, { id, order: `a0${place}V`, made, kind: 'occupation' as const, code, title }];
    }),
  ),
};

function comparing(count: number): TemplateResult {
  const adapter = storageWith(compared);
  return html`
    <ilp-plan plan-id=${compared.id} .adapter=${adapter} .viewer=${yusra}>
      <ilp-career-explorer
        screen="compare"
        ${ref((element) => void addKept(element, count))}
      ></ilp-career-explorer>
    </ilp-plan>
  `;
}

/** Adds what is kept, as a person does: one button after the other, as soon as they are there. */
async function addKept(element: Element | undefined, count: number): Promise<void> {
  const wait = async () => new Promise((resolve) => setTimeout(resolve, 20));
  for (let added = 0; element && added < count; await wait()) {
    const button = element.shadowRoot?.querySelector<HTMLButtonElement>('[data-key^="add."]');
    if (button) added += 1;
    button?.click();
    if (!element.isConnected && added > 0) return;
  }
}

/** As wide as a phone. */
function narrow(page: Element | undefined): void {
  if (page instanceof HTMLElement) page.style.inlineSize = '22rem';
}
