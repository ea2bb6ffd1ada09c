import 'ilp-elements/career-explorer';
import 'ilp-elements/course-plan';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import { districtRules } from './graduation/of-district.js';
import { browserPlace, pagePlace, type Place } from './keeping.js';
import { byId, isOneOf, partOf } from './page-parts.js';
import { placePlan, showInPlan, type PlanElement } from './plan-place.js';
import {
  showingOf,
  showKeeping,
  showPage,
  showRefused,
  showSignedOut,
  tellWhoIsShown,
  showView,
  type Showing,
} from './portal-page.js';
import { addressOf, portalPages, readView, type PortalView } from './portal-view.js';
import { removeSample, seedSample } from './samples.js';
import { readSettings, writeSettings } from './settings.js';
import { signOutOf } from './sign-out.js';

let settings = readSettings(location.search);
let view = readView(location.search);
let place: Place | undefined;
let plan: PlanElement | undefined;

function showing(): Showing {
  return showingOf(settings, view, place?.keeping);
}

/** Shows the page, and the plan as soon as its sample lies in storage. */
async function show(): Promise<void> {
  const now = showing();
  showPage(now);
  showKeeping(now);
  if (!place) return;
  const [graduationPlans] = await Promise.all([
    districtRules(now.student.id).catch(() => undefined),
    seedSample(place.adapter, now.student.id, now.viewer).catch(() => undefined),
  ]);
  // Somebody else may have been chosen meanwhile.
  if (settings !== now.settings) return;
  plan = placePlan(byId('plan-place'), plan, { adapter: place.adapter, graduationPlans, ...now });
  showInPlan(plan, view);
}

/** Opens the browser's storage; where it is refused, the person decides. */
async function begin(): Promise<void> {
  showPage(showing());
  place = await browserPlace();
  if (place) return show();
  showRefused(showing().words, () => void begin(), handleGoOn);
}

/** Goes to another part of the portal; the address follows, so that Back leads here again. */
function open(next: PortalView): void {
  view = next;
  const address = addressOf(view, location.search);
  if (address !== location.search) history.pushState(null, '', address);
  showPlace();
}

function showPlace(): void {
  if (!plan) return;
  showView(showing());
  showInPlan(plan, view);
}

function handleNavClick(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-page]');
  // A click with a key held opens a tab or a window, as the browser does it.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const page = link.dataset.page ?? '';
  open({ ...readView(''), page: isOneOf(portalPages, page) ? page : 'plan' });
  byId('page-title').focus();
}

/** Somebody goes on from the browser's history. */
function handleHistory(): void {
  const { page } = view;
  view = readView(location.search);
  showPlace();
  // What had the focus lies in the other part, which is out of sight now.
  if (view.page !== page) byId('page-title').focus();
}

/** What is asked for in one element may lie in another. */
function handleOpen(): void {
  if (view.page !== 'plan') open({ ...view, page: 'plan' });
}

function handleGoOn(): void {
  place = pagePlace();
  void show();
  byId('page-title').focus();
}

async function signOut(): Promise<void> {
  const { words } = showing();
  const button = partOf('sign-out', HTMLButtonElement);
  button.textContent = words.signingOut;
  const left = plan ? await signOutOf(plan, words) : ({ status: 'left' } as const);
  button.textContent = words.signOut;
  if (!left) return;
  plan = undefined;
  showSignedOut(words, left.journal === 'kept', handleSignIn);
}

function handleSignIn(): void {
  void (place ? show() : begin());
  byId('page-title').focus();
}

function handleSettingsChange(): void {
  const chosen = new URLSearchParams();
  for (const [key, value] of new FormData(partOf('demo-settings', HTMLFormElement)))
    if (typeof value === 'string') chosen.set(key, value);
  settings = readSettings(`?${chosen.toString()}`);
  writeSettings(settings);
  tellWhoIsShown(showing());
  void (place ? show() : begin());
}

async function handleStartOver(): Promise<void> {
  if (!place) return;
  await plan?.leave({ discard: true });
  plan = undefined;
  await removeSample(place.adapter, settings.student);
  await show();
}

byId('demo-settings').addEventListener('change', handleSettingsChange);
byId('start-over').addEventListener('click', () => void handleStartOver());
byId('sign-out').addEventListener('click', () => void signOut());
byId('site-nav').addEventListener('click', handleNavClick);
byId('plan-place').addEventListener('ilp-open', handleOpen);
byId('plan-place').addEventListener('ilp-career-place', ({ detail }) => {
  open({ page: 'careers', place: detail });
});
addEventListener('popstate', handleHistory);
await begin();
