import {
  inOrder,
  type Goal,
  type Plan,
  type ProgressEntry,
  type StorageAdapter,
  type Viewer,
} from 'ilp-elements';
import { html } from 'lit';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { dario } from '../../../stories/fixtures/people.js';
import { dariosProgress } from '../../../stories/fixtures/progress.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import { found } from '../support.js';
import { GoalEditorPage, plain } from './page.js';

/** A page on a plan of one goal, whose storage others can write into. */
export interface ProgressSetting {
  readonly page: GoalEditorPage;
  readonly adapter: StorageAdapter;
  readonly goal: () => Goal;
  readonly entries: () => ProgressEntry[];
  /** Changes the stored goal as another person or device does. */
  readonly elsewhere: (change: (goal: Goal) => Goal) => Promise<void>;
}

/** Opens a plan for a person, without a provider around. */
export async function openFor(viewer: Viewer, plan: Plan): Promise<ProgressSetting> {
  const adapter = storageWith(plan);
  const store = storeOf(plan, viewer, adapter);
  const page = await GoalEditorPage.open({
    render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>`,
  });
  const goal = () => found(page.goals[0], 'goal');
  return {
    page,
    adapter,
    goal,
    entries: () => inOrder(goal().progress),
    elsewhere: async (change) => {
      const { id } = goal();
      await changeElsewhere(adapter, plan.id, (stored) => {
        const former = found(stored.goals?.[id], 'stored goal');
        return { ...stored, goals: { ...stored.goals, [id]: change(former) } };
      });
    },
  };
}

/** The labelled control with this label, the first of several. */
function controlOf(within: ParentNode, label: string): HTMLElement | null {
  const labels = [...within.querySelectorAll('label')];
  return labels.find(({ textContent }) => textContent.trim() === label)?.control ?? null;
}

/** The box or line with this label. */
export function field(within: ParentNode, label: string): HTMLInputElement | HTMLTextAreaElement {
  const control = controlOf(within, label);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error(`There is no field “${label}”.`);
}

/** The list of choices with this label. */
export function list(within: ParentNode, label: string): HTMLSelectElement {
  const control = controlOf(within, label);
  if (control instanceof HTMLSelectElement) return control;
  throw new Error(`There is no list “${label}”.`);
}

/** Puts text into a field as a paste does. */
export function fill(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
}

/** Chooses from a list. */
export function choose(from: HTMLSelectElement, label: string): void {
  const option = [...from.options].find(({ textContent }) => plain(textContent).trim().startsWith(label));
  from.value = found(option, `choice “${label}”`).value;
  from.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Dario's entries, newest first. */
export async function openEntries(): Promise<ProgressSetting & { readonly part: HTMLElement }> {
  const setting = await openFor(dario, dariosProgress);
  return { ...setting, part: await setting.page.openSection('progress') };
}

/** Opens the fields of the newest entry. */
export async function openFields() {
  const setting = await openEntries();
  await setting.page.click('Change entry 1 of goal 1');
  const newest = () => found(setting.entries().at(-1), 'newest entry');
  return { ...setting, newest };
}
