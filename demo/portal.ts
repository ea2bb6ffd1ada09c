import 'ilp-elements/career-explorer';
import 'ilp-elements/course-plan';
import 'ilp-elements/goal-editor';
import 'ilp-elements/iep-crosswalk';
import 'ilp-elements/plan';
import { forgetCalendar, saveCalendar } from './calendar.js';
import { districtRules } from './graduation/of-district.js';
import { noteLook } from './looks.js';
import { browserPlace, pagePlace, type Place } from './keeping.js';
import { byId, isOneOf, partOf } from './page-parts.js';
import { placePlan, showInPlan, type PlanElement, type PlanPlacing } from './plan-place.js';
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
import type { IlpAccessEvent } from 'ilp-elements/iep-crosswalk';
import { addressOf, portalPages, readView, type PortalView } from './portal-view.js';
import { loadSampleColumns, removeSample, seedSample } from './samples.js';
import { readSettings, writeSettings } from './settings.js';
import { signOutOf } from './sign-out.js';

let settings = readSettings(location.search);
let view = readView(location.search);
/** One of two windows over a server; see `live.html`. */
const isLive = new URLSearchParams(location.search).has('live');
let place: Place | undefined;
let plan: PlanElement | undefined;
let placing: PlanPlacing | undefined;

function showing(): Showing {
  return showingOf(settings, view, place?.keeping);
}

/** Shows the page, and the plan as soon as its sample lies in storage. */
async function show(): Promise<void> {
  const now = showing();
  showPage(now);
  showKeeping(now);
  forgetCalendar();
  if (!place) return;
  const [graduationPlans, columns] = await Promise.all([
    districtRules(now.student.id).catch(() => undefined),
    loadSampleColumns(now.student.id, now.settings.as).catch(() => undefined),
    // A server has its own samples.
    place.keeping === 'server' ||
      seedSample(place.adapter, now.student.id, now.viewer).catch(() => undefined),
  ]);
  // Somebody else may have been chosen meanwhile.
  if (settings !== now.settings) return;
  const { adapter, device = 'shared' } = place;
  placing = { adapter, device, graduationPlans, columns, handleAccess, ...now };
  plan = placePlan(byId('plan-place'), plan, placing);
  showInPlan(plan, placing, view);
}

/** Opens the browser's storage; where it is refused, the person decides. */
async function begin(): Promise<void> {
  showPage(showing());
  place = await (isLive ? serverPlace() : browserPlace());
  if (place) return show();
  showRefused(showing().words, () => void begin(), handleGoOn);
}

/** In one of two windows, the portal is that of the person it was opened for. */
async function serverPlace(): Promise<Place> {
  const { livePlace, prepareLivePage } = await import('./live/live-place.js');
  prepareLivePage();
  return livePlace(showing().viewer);
}

/** Goes to another part of the portal; the address follows, so that Back leads here again. */
function open(next: PortalView): void {
  view = next;
  const address = addressOf(view, location.search);
  if (address !== location.search) history.pushState(null, '', address);
  showPlace();
}

function showPlace(): void {
  if (!plan || !placing) return;
  showView(showing());
  showInPlan(plan, placing, view);
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

/** Somebody saw a part of the IEP: the portal keeps its own list. */
function handleAccess({ detail }: IlpAccessEvent): void {
  noteLook(detail);
  if (view.page === 'two-plans') showView(showing());
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
  const { student, viewer } = showing();
  await removeSample(place.adapter, student.id, viewer);
  await show();
}

byId('demo-settings').addEventListener('change', handleSettingsChange);
byId('start-over').addEventListener('click', () => void handleStartOver());
byId('calendar').addEventListener('click', () => {
  saveCalendar(plan, showing().words);
});
byId('sign-out').addEventListener('click', () => void signOut());
byId('site-nav').addEventListener('click', handleNavClick);
byId('plan-place').addEventListener('ilp-open', handleOpen);

byId('plan-place').addEventListener('ilp-career-place', ({ detail }) => {
  open({ page: 'careers', place: detail });
});
addEventListener('popstate', handleHistory);
await begin();
