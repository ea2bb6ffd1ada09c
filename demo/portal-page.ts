import type { Viewer } from 'ilp-elements/core';
import type { Keeping } from './keeping.js';
import { hideLooks, showLooks } from './looks.js';
import { byId, fillSelect, make, partOf } from './page-parts.js';
import { portalWords, writePortalWords, type PortalWords } from './portal-words.js';
import type { PortalView } from './portal-view.js';
import type { Settings } from './settings.js';
import {
  nameOf,
  planLabels,
  studentById,
  students,
  viewerOf,
  type DemoDate,
  type DemoPerson,
  type DemoStudent,
} from './students.js';

/** All that the page shows around the plan. */
export interface Showing {
  readonly settings: Settings;
  readonly view: PortalView;
  readonly student: DemoStudent;
  readonly viewer: Viewer;
  readonly words: PortalWords;
  /** Undefined until it is known. */
  readonly keeping: Keeping | undefined;
}

/** Puts together what the page shows under these settings. */
export function showingOf(settings: Settings, view: PortalView, keeping: Keeping | undefined): Showing {
  const student = studentById(settings.student);
  const viewer = viewerOf(student, settings.as);
  const words = portalWords(settings.lang, settings.as, viewer);
  return { settings, view, student, viewer, words, keeping };
}

/** Shows everything of the page but the plan. */
export function showPage(showing: Showing): void {
  const { settings, student, viewer, words } = showing;
  const { lang } = settings;
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = settings.theme;
  document.body.dataset.signedIn = 'true';
  writePortalWords(words);
  const name = nameOf(student, viewer, lang);
  byId('signed-in').textContent = name;
  byId('plan-label').textContent = planLabels[student.state][lang];
  byId('page-school').textContent = `${student.school} · ${words.grade(student.gradeLevel)}`;
  showView(showing);
  showChoices(showing);
  showSide(showing);
}

/** Shows which part of the portal is open. */
export function showView({ settings, view: { page }, student, viewer, words }: Showing): void {
  const { title, lead } = {
    plan: { title: words.title(student.name), lead: words.lead },
    courses: { title: words.coursesTitle, lead: words.coursesLead },
    careers: { title: words.careersTitle, lead: words.careersLead },
    'two-plans': { title: words.besideTitle, lead: words.besideLead },
  }[page];
  document.title = `${title} – Riverbend ${words.portal}`;
  document.body.dataset.page = page;
  byId('page-title').textContent = title;
  byId('page-lead').textContent = lead;
  for (const link of document.querySelectorAll<HTMLElement>('[data-page]'))
    link.ariaCurrent = link.dataset.page === page ? 'page' : null;
  if (page === 'two-plans') showLooks(student, viewer, settings.lang);
  else hideLooks();
}

/** Shows where the plan is kept, and a plain warning where that is this page alone. */
export function showKeeping({ words, keeping }: Showing): void {
  const { privacyPage: page, privacyServer: server, privacyBrowser: browser } = words;
  byId('privacy-text').textContent = { page, server, browser }[keeping ?? 'browser'];
  const warning = byId('page-only');
  warning.hidden = keeping !== 'page';
  warning.textContent = keeping === 'page' ? words.pageOnly : '';
}

/** Says in the demo settings who is shown to whom, also to those who do not see the page change. */
export function tellWhoIsShown({ settings, student, viewer, words }: Showing): void {
  byId('now-shown').textContent = words.nowShown(student.name, nameOf(student, viewer, settings.lang));
}

/** Takes everything about a person off the screen. */
export function showSignedOut(words: PortalWords, isWorkKept: boolean, handleSignIn: () => void): void {
  document.body.dataset.signedIn = 'false';
  for (const id of [
    'signed-in',
    'plan-label',
    'page-school',
    'page-lead',
    'dates',
    'people-list',
    'now-shown',
  ])
    byId(id).replaceChildren();
  byId('page-only').hidden = true;
  hideLooks();
  document.title = `${words.signedOut} – Riverbend ${words.portal}`;
  byId('page-title').textContent = words.signedOut;
  const again = button('strong', words.signIn, handleSignIn);
  const note = isWorkKept ? [make('p', 'notice', words.stillKept)] : [];
  byId('plan-place').replaceChildren(make('div', 'stack', ...note, again));
  byId('page-title').focus();
}

/** Says that the browser keeps nothing, and offers to try again or to go on without. */
export function showRefused(words: PortalWords, handleTry: () => void, handleGoOn: () => void): void {
  const title = make('h2', '', words.refusedTitle);
  const choices = make(
    'div',
    'row',
    button('strong', words.refusedTry, handleTry),
    button('quiet', words.refusedGoOn, handleGoOn),
  );
  const notice = make('section', 'notice stack', title, make('p', '', words.refusedText), choices);
  byId('plan-place').replaceChildren(notice);
}

function button(className: string, words: string, handleClick: () => void): HTMLButtonElement {
  const made = make('button', className, words);
  made.type = 'button';
  made.addEventListener('click', handleClick);
  return made;
}

function showChoices({ settings, student, words }: Showing): void {
  fillSelect(
    partOf('student', HTMLSelectElement),
    students.map(({ id, name }) => [id, name]),
    settings.student,
  );
  fillSelect(
    partOf('viewer', HTMLSelectElement),
    student.viewers.map(({ as, viewer }) => {
      const name = nameOf(student, viewer, settings.lang);
      return [as, as === 'student' ? `${name}, ${words.student}` : name];
    }),
    settings.as,
  );
  partOf('language', HTMLSelectElement).value = settings.lang;
  partOf('theme', HTMLSelectElement).value = settings.theme;
}

function showSide({ settings, student, viewer }: Showing): void {
  const { lang, as } = settings;
  const mayKnow = ({ seenBy }: DemoDate | DemoPerson) => !seenBy || seenBy.includes(as);
  const people = student.people.filter((person) => person.viewer.id !== viewer.id && mayKnow(person));
  const dates = student.dates.filter(mayKnow);
  byId('dates').replaceChildren(...dates.map((date) => dateLine(date, lang)));
  byId('people-list').replaceChildren(...people.map((person) => personLine(student, person, lang)));
}

function dateLine({ day, what }: DemoDate, lang: Settings['lang']): HTMLLIElement {
  const date = new Date(`${day}T00:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(date);
  const tile = make(
    'span',
    'tile',
    make('span', 'tile-month', format({ month: 'short' })),
    make('span', 'tile-day', format({ day: 'numeric' })),
  );
  // The whole date is said beside it.
  tile.ariaHidden = 'true';
  const time = make('time', '', format({ dateStyle: 'long' }));
  time.dateTime = day;
  return make('li', 'line', tile, make('span', '', make('strong', '', what[lang]), time));
}

function personLine(student: DemoStudent, person: DemoPerson, lang: Settings['lang']): HTMLLIElement {
  const name = nameOf(student, person.viewer, lang);
  const letter = make('span', 'letter', name.split(' ').at(-1) ?? '');
  letter.ariaHidden = 'true';
  return make('li', 'line', letter, make('span', '', make('strong', '', name), person.does[lang]));
}
