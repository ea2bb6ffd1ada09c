import { executeServerCommand } from '@web/test-runner-commands';
import type { IlpPlan } from 'ilp-elements/plan';
import type { Store } from 'ilp-elements';
import { nothing, render, type LitElement, type TemplateResult } from 'lit';

import { found, pause, until } from './waiting.js';

/** A story as the tests use it. */
export interface Story {
  readonly render: () => TemplateResult;
}

export { found, pause, until };

/** Chromium alone can be told to show a page as print would. */
export const isChromium = navigator.userAgent.includes('Chrome');

/** WebKit's driver knows fewer roles than the others. */
export const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

let stage: HTMLElement | undefined;

/** Draws a template in an empty page, in a `main` of its own; the former one is gone. */
export function show(template: TemplateResult): HTMLElement {
  leave();
  stage = document.createElement('main');
  document.body.append(stage);
  render(template, stage);
  return stage;
}

/** Draws a story and waits until nothing is on its way any more. */
export async function showStory(story: Story): Promise<HTMLElement> {
  const main = show(story.render());
  await settled(main);
  return main;
}

/** Empties the page. */
export function leave(): void {
  if (stage) render(nothing, stage);
  stage?.remove();
}

// A page that is ended while it writes may leave its database locked for the next one.
after(async () => {
  leave();
  await pause(300);
});

/** Waits until every plan inside has opened or failed, where it ever does, and all is drawn. */
export async function settled(root: ParentNode): Promise<void> {
  const end = performance.now() + 1_500;
  const stores = () => [...root.querySelectorAll('ilp-plan, ilp-goal-editor')].map(storeIn);
  const isOpening = () => stores().some((store) => !store || store.snapshot.phase === 'opening');
  while (isOpening() && performance.now() < end) await pause(10);
  await drawn(root);
}

/** Waits until all inside is drawn, whether it has opened or not. */
export async function drawn(root: ParentNode): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await pause(10);
    for (const element of root.querySelectorAll<LitElement>('ilp-plan, ilp-goal-editor'))
      await element.updateComplete;
  }
}

function storeIn(element: Element): Store | undefined {
  const plan = element.closest('ilp-plan');
  if (plan) return plan.store;
  return 'store' in element ? (element.store as Store | undefined) : undefined;
}

/** The plan's provider on the stage. */
export function planOn(root: ParentNode): IlpPlan {
  return found(root.querySelector('ilp-plan'), 'ilp-plan');
}

/** A node of the accessibility tree. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly text: string;
  readonly states: Readonly<Record<string, unknown>>;
}

/** The accessibility tree of one element of the page; undefined where the browser cannot be asked. */
export async function treeOf(selector: string): Promise<readonly TreeNode[] | undefined> {
  const tree = await executeServerCommand<readonly TreeNode[] | 'unsupported', { selector: string }>(
    'a11y-tree',
    {
      selector,
    },
  );
  return tree === 'unsupported' ? undefined : tree;
}
