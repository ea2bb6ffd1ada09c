import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import { placeOf } from '../../../src/courses/timeline.js';
import { nameIn } from '../check/check-model.js';
import { creditsInWords, placeName } from '../course-names.js';
import { gradesInWords, printed } from '../details/catalog-words.view.js';
import type { Adding } from './adding.js';
import { countsHere } from './find-courses.js';
import { wouldCount, type Fit } from './would-count.js';

/** Such as “1 credit · AP · grades 10 to 12 · Fall · 001307”. */
export function classFacts({ context, words }: Adding, course: CatalogCourse): TemplateResult {
  const { details } = context.parts;
  // The names of levels and grades belong to the details, which arrive in the same file.
  const named = typeof details.now === 'string' ? undefined : details.now.words;
  const { grades, terms, characteristics = [], credits, code } = course;
  const facts: readonly unknown[] = [
    creditsInWords(context, credits),
    ...characteristics.map((kind) => named?.characteristics[kind]),
    grades ? named && gradesInWords(named, grades) : words.everyGrade,
    terms ? terms.map((term) => context.words.terms[term]).join(', ') : words.everyTerm,
    html`${words.code} ${printed(context, code)}`,
  ];
  return html`<p class="facts">
    ${facts.filter(Boolean).map((fact, place) => html`${place === 0 ? nothing : ' · '}${fact}`)}
  </p>`;
}

/** Where the class is in the plan already. */
export function alreadyThere({ context, words, courses }: Adding, { code }: CatalogCourse): unknown {
  const there = courses.filter((each) => each.course === code && countsHere(each));
  if (there.length === 0) return nothing;
  const places = there.map((each) => placeName(context, placeOf(each)));
  return html`<p class="note">${words.inPlan(places.join('; '))}</p>`;
}

/** What the class would count for; nothing while no rules are there. */
export function countsFor(adding: Adding, course: CatalogCourse): unknown {
  const { context, words, answer } = adding;
  if (!context.catalog || !answer?.main) return nothing;
  const { open, full, isInAll, isThere: isEnough } = wouldCount(course, context.catalog, answer);
  // That it is in the plan is said beside it.
  if (isEnough) return nothing;
  const shown = open.length > 0 ? open : full;
  if (shown.length === 0) return html`<p>${isInAll ? words.countsInAll : words.countsNothing}</p>`;
  const names = shown.map((fit) => fitName(adding, fit)).join('; ');
  const isGuess = shown.some((fit) => fit.isGuess);
  return html`<p>
    ${open.length > 0 ? words.counts(names) : words.countsFull(names)} ${isGuess ? words.guess : nothing}
  </p>`;
}

/** Such as “Science (still to earn: 2 credits)”. */
function fitName(adding: Adding, { name, kind, left }: Fit): string {
  const { context, words } = adding;
  const own = nameIn(context.locale, name);
  if (left <= 0) return own;
  return words.requirementLeft(own, kind === 'credits' ? creditsInWords(context, left) : words.classes(left));
}
