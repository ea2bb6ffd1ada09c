import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import { indexedDbStorage } from 'ilp-elements/storage/indexed-db';
import type { PlanElement } from './plan-place.js';
import { placePlan } from './plan-place.js';
import { portalWords, writePortalWords } from './portal-words.js';
import { bringBackSamples, seedSamples } from './samples.js';
import { readSettings, writeSettings } from './settings.js';
import { students, viewerRoles, type DemoStudent } from './students.js';

const adapter = indexedDbStorage({ name: 'riverbend-plans' });
let settings = readSettings();
let plan: PlanElement | undefined;

const settingsForm = byId('demo-settings') as HTMLFormElement;
const dialog = byId('leave-dialog') as HTMLDialogElement;

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}.`);
  return found;
}

function selectById(id: string): HTMLSelectElement {
  const found = byId(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`#${id} is no select.`);
  return found;
}

function currentStudent(): DemoStudent {
  const found = students.find(({ id }) => id === settings.student) ?? students[0];
  if (!found) throw new Error('There are no sample students.');
  return found;
}

function show(): void {
  showPage();
  plan = placePlan(byId('plan-place'), plan, { adapter, student: currentStudent(), role: settings.as });
}

/** Everything of the page but the plan. */
function showPage(): void {
  const words = portalWords[settings.lang];
  const student = currentStudent();
  const isOwn = settings.as === 'student';
  document.documentElement.lang = settings.lang;
  document.documentElement.dataset.theme = settings.theme;
  writePortalWords(words);
  showChoices();
  byId('signed-in').textContent = isOwn ? student.name : words[settings.as];
  byId('plan-label').textContent =
    `${student.planLabel[settings.lang]} · ${words.grade} ${String(student.gradeLevel)}`;
  byId('page-title').textContent = isOwn ? words.ownTitle : student.name;
  byId('page-lead').textContent = isOwn ? words.ownLead : words.otherLead;
  showSide(student);
  document.body.dataset.signedIn = 'true';
}

function showChoices(): void {
  const words = portalWords[settings.lang];
  fillSelect(
    'student',
    students.map(({ id, name }) => [id, name]),
    settings.student,
  );
  fillSelect(
    'viewer',
    viewerRoles.map((role) => [role, words[role]]),
    settings.as,
  );
  selectById('language').value = settings.lang;
  selectById('theme').value = settings.theme;
}

function fillSelect(id: string, choices: readonly (readonly [string, string])[], value: string): void {
  const options = choices.map(([key, label]) => new Option(label, key, false, key === value));
  selectById(id).replaceChildren(...options);
}

function showSide(student: DemoStudent): void {
  const { lang } = settings;
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const dates = student.dates.map(({ day, what }) =>
    twoLines(format.format(new Date(`${day}T00:00:00Z`)), what[lang]),
  );
  byId('dates').replaceChildren(...dates);
  byId('people-list').replaceChildren(...student.people.map(({ name, part }) => twoLines(name, part[lang])));
}

function twoLines(first: string, second: string): HTMLLIElement {
  const line = document.createElement('li');
  const strong = document.createElement('strong');
  strong.textContent = first;
  line.append(strong, second);
  return line;
}

async function signOut(): Promise<void> {
  const result = await plan?.leave();
  if (result?.status === 'unsaved') {
    dialog.showModal();
    await new Promise((closed) => {
      dialog.addEventListener('close', closed, { once: true });
    });
    if (dialog.returnValue !== 'discard') return;
    await plan?.leave({ discard: true });
  }
  showSignedOut();
}

function showSignedOut(): void {
  const words = portalWords[settings.lang];
  plan = undefined;
  // Nothing of the person stays on the screen.
  document.body.dataset.signedIn = 'false';
  for (const id of ['signed-in', 'plan-label', 'page-lead', 'dates', 'people-list'])
    byId(id).replaceChildren();
  byId('page-title').textContent = words.signedOut;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'strong';
  again.textContent = words.signIn;
  again.addEventListener('click', () => {
    show();
    byId('page-title').focus();
  });
  byId('plan-place').replaceChildren(again);
  byId('page-title').focus();
}

function handleSettingsChange(): void {
  const chosen = new FormData(settingsForm);
  const search = new URLSearchParams();
  for (const [key, value] of chosen) if (typeof value === 'string') search.set(key, value);
  settings = readSettings(`?${search.toString()}`);
  writeSettings(settings);
  show();
}

async function handleStartOver(): Promise<void> {
  await plan?.leave({ discard: true });
  plan = undefined;
  await bringBackSamples(adapter);
  show();
}

settingsForm.addEventListener('change', handleSettingsChange);
byId('start-over').addEventListener('click', () => void handleStartOver());
byId('sign-out').addEventListener('click', () => void signOut());
showPage();
// A browser that keeps nothing, or does not answer, still shows the page and says so in the plan.
const longEnough = new Promise((resolve) => setTimeout(resolve, 3_000));
await Promise.race([seedSamples(adapter).catch(() => undefined), longEnough]);
show();
