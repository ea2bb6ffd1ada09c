import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Store } from 'ilp-elements';
import { chooseFile } from '../../stories/fixtures/steps.js';
import { found, until } from '../components/waiting.js';
import type { PortalFrame } from './portal-frame.js';

// The portal's page of two plans, in the words of somebody who uses it.

/** The entry of the navigation that leads there. */
export const twoPlans = (page: PortalFrame) => page.part('[data-page="two-plans"]');
/** Everything in the panel. */
export const root = (page: PortalFrame) => found(page.part('ilp-iep-crosswalk').shadowRoot, 'shadow root');
/** What the panel says, as it is read. */
export const text = (page: PortalFrame) =>
  root(page)
    .textContent.replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ');
/** What has this key in the panel, if it is there. */
export const keyed = (page: PortalFrame, key: string) =>
  page.maybe('ilp-iep-crosswalk')?.shadowRoot?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
const focused = (page: PortalFrame) => root(page).activeElement?.getAttribute('data-key');
/** How many rows are shown. */
export const rowsShown = (page: PortalFrame) => root(page).querySelectorAll('.line').length;
/** What was said last to those who listen to the screen. */
export const said = (page: PortalFrame) =>
  found(root(page).querySelector('#live'), 'live region').textContent;

/** What has this key in the panel, once it is there. */
export async function shown(page: PortalFrame, key: string): Promise<HTMLElement> {
  await until(() => keyed(page, key), `${key} is there`);
  return found(keyed(page, key), key);
}

/** Presses a key. */
export async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
}

/** Presses Tab until the focus is on what has this key, and then a key there. */
export async function tabTo(page: PortalFrame, key: string, then: string, most = 60): Promise<void> {
  await shown(page, key);
  for (let presses = 0; presses < most && focused(page) !== key; presses += 1) await press('Tab');
  expect(focused(page)).to.equal(key);
  await press(then);
}

/** Gives the reason that somebody of the school is asked for, by keys alone. */
export async function giveReason(page: PortalFrame): Promise<void> {
  (await shown(page, 'reason.teaching')).focus();
  await press('ArrowDown');
  expect(focused(page)).to.equal('reason.meeting');
  await press('Tab');
  await press('Enter');
  await until(() => rowsShown(page) > 0, 'the rows are shown');
}

/** The links in the document beside the plan. */
export function linksIn(store: Store | undefined): readonly unknown[] {
  const body = store?.snapshot.body;
  return Object.values((body?.kind === 'crosswalk-shared' && body.links) || {});
}

/** What was said to the questions in it. */
export function consentsIn(store: Store | undefined): readonly unknown[] {
  const body = store?.snapshot.body;
  const consents = (body?.kind === 'crosswalk-shared' && body.consents) || {};
  return Object.values(consents).map(({ decision }) => decision);
}

/** Chooses a file to bring in and waits until something is said about it. */
export async function bringIn(page: PortalFrame, file: File): Promise<void> {
  const input = await shown(page, 'import.file');
  if (!(input instanceof page.window.HTMLInputElement)) throw new Error('There is no field for a file.');
  chooseFile(input, file);
}

/** Begins the sample anew, whatever an earlier test has left of it. */
export async function beginAnew(page: PortalFrame): Promise<void> {
  const { plan } = page;
  await page.press('Bring back this sample');
  await until(() => page.maybe('ilp-plan') && page.plan !== plan, 'it begins anew');
  await page.opened();
}
