import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import { whatWouldFill, type GapFiller } from '../../../src/courses/check/index.js';
import type { Requirement } from '../../../src/courses/graduation-plan.js';
import { hasBegun, placeKey, type TermPlace } from '../../../src/courses/timeline.js';
import { formatNumber } from '../../../src/i18n/format.js';
import type { CourseAddWords } from '../../../src/i18n/course-add/dictionary.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { nameIn } from '../check/check-model.js';
import type { GapSlot } from '../check/check-model.js';
import { isOfIepTeam } from '../check/decision-place.js';
import type { CheckedWay, PlanAnswer } from '../check/plan-answer.js';
import type { CourseContext } from '../course-context.js';
import { creditsInWords, placeName } from '../course-names.js';
import { addClass, choose, chosen, closePanel, type Adding } from './adding.js';
import { afterRest } from './after-rest.js';
import { searchField } from './catalog-way.view.js';
import { searchFor } from './find-courses.js';
import { resultItem } from './result.view.js';

/** What the panel of a gap shows. */
export interface GapModel extends GapSlot {
  readonly context: CourseContext;
  readonly words: CourseAddWords;
  readonly answer: PlanAnswer | undefined;
  readonly courses: readonly PlannedCourse[];
}

/** How many classes are listed at first, and how many more each time. */
const pageSize = 8;

/** What classes of the school's list would fill a gap, at a time that can be chosen; each can be added. */
export function gapPanel(model: GapModel): TemplateResult | typeof nothing {
  const { context, words, requirement, way } = model;
  const asked = way.plan.requirements.find(({ id }) => id === requirement);
  const places = laterPlaces(context);
  const place = placeIn(model, places);
  if (!asked || !place) return nothing;
  const adding = addingFor(model, place);
  const { itemId } = adding;
  const title = `panel-${itemId}`;
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    closePanel(adding);
  };
  const name = nameIn(context.locale, asked.name);
  return html`
    <div class="add-panel" role="group" aria-labelledby=${title} @keydown=${handleKeydown}>
      ${heading(context.level + 3, title, words.gap(name))} ${placeSelect(adding, places)}
      ${fillers(adding, model)}
      <div class="buttons">
        ${keepPlaceButton(adding, model, asked, name)}
        ${actionButton({ key: `close.${itemId}`, words: words.close, handleClick: () => closePanel(adding) })}
      </div>
    </div>
  `;
}

function addingFor(model: GapModel, place: TermPlace): Adding {
  const { context, words, item, itemId, answer, courses } = model;
  return { context, words, item, itemId, answer, courses, place, opener: itemId, section: 'gap' };
}

/** The places from the present year on. */
function laterPlaces({ places, thisYear }: CourseContext): readonly TermPlace[] {
  return places().filter(({ schoolYear }) => schoolYear !== undefined && schoolYear >= thisYear);
}

/** The place that was chosen; else the next that is to come, or the first year after it in which something fits. */
function placeIn(model: GapModel, places: readonly TermPlace[]): TermPlace | undefined {
  const wanted = places.find((place) => placeKey(place) === chosen(model, 'place'));
  if (wanted) return wanted;
  const { today } = model.context;
  const toCome = places.filter((place) => !hasBegun(place, today));
  const firsts = toCome.filter(({ schoolYear }, index) => toCome[index - 1]?.schoolYear !== schoolYear);
  const fits = firsts.find((place) => fillersAt(model, place).some(({ obstacles }) => !isHard(obstacles)));
  return fits ?? firsts[0] ?? places.at(-1);
}

function isHard(obstacles: GapFiller['obstacles']): boolean {
  return obstacles.some(({ severity }) => severity === 'blocking');
}

/** What would fill the gap at a place; nothing where the school has given no list. */
function fillersAt({ context, requirement, way, courses }: GapModel, place: TermPlace): readonly GapFiller[] {
  const { catalog, student } = context;
  if (!catalog) return [];
  const { schoolYear, term } = place;
  const { cohortGraduationYear } = student;
  return whatWouldFill(requirement, {
    ...{ plan: way.plan, check: way.check, courses, catalog },
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(term === undefined ? {} : { term }),
    ...(cohortGraduationYear ? { cohortGraduationYear } : {}),
  });
}

function placeSelect(adding: Adding, places: readonly TermPlace[]): TemplateResult {
  const { context, words, itemId, place } = adding;
  const key = `place.${itemId}`;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) choose(adding, 'place', currentTarget.value);
  };
  return html`
    <div class="field">
      <label for=${key}>${words.gapPlace}</label>
      <select id=${key} data-key=${key} @change=${handleChange}>
        ${places.map(
          (each) => html`
            <option value=${placeKey(each)} .selected=${live(placeKey(each) === placeKey(place))}>
              ${placeName(context, each)}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

function fillers(adding: Adding, model: GapModel): TemplateResult {
  const { context, words, place } = adding;
  if (!context.catalog) return html`<p class="help">${words.noCatalog}</p>`;
  const all = fillersAt(model, place);
  const found = searched(adding, all);
  const asked = `${placeKey(place)} ${chosen(adding, 'text') ?? ''}`;
  const none = all.length === 0 ? words.gapNone : words.none;
  const sentence = found.length === 0 ? none : words.gapCount(found.length);
  return html`
    ${all.length > pageSize ? searchField(adding) : nothing}
    <p class="label count" ${afterRest(asked, sentence, context.deeds.say)}>${sentence}</p>
    ${list(adding, found, leftOf(model.way, model.requirement))}
  `;
}

/** Those that the words typed are found in, the best first; all where nothing was typed. */
function searched(adding: Adding, all: readonly GapFiller[]): readonly GapFiller[] {
  const { catalog, locale } = adding.context;
  const text = chosen(adding, 'text')?.trim();
  if (!text || !catalog) return all;
  const byCode = new Map(all.map((filler) => [filler.course, filler]));
  return searchFor(
    catalog,
    locale.language === 'es' ? 'es' : 'en',
  )(text).flatMap(({ code }) => byCode.get(code) ?? []);
}

function list(adding: Adding, found: readonly GapFiller[], left: number): TemplateResult {
  const { context, words, itemId, section } = adding;
  const most = Number(chosen(adding, 'most') ?? pageSize);
  const next = found[most];
  const handleMore = () => {
    choose(adding, 'most', String(most + pageSize));
    context.deeds.show(itemId, section, true, { focus: `add.${itemId}.${next?.course ?? ''}` });
  };
  const shown = found.slice(0, most).flatMap((filler) => {
    const course = context.catalogCourse(filler.course);
    return course ? [{ course, filler }] : [];
  });
  return html`
    <ul class="results" role="list">
      ${guardedList(shown.map(({ course, filler }) => fillerItem(adding, course, filler, left)))}
    </ul>
    ${
      next
        ? actionButton({
            key: `most.${itemId}`,
            words: words.showMore(Math.min(pageSize, found.length - most)),
            handleClick: handleMore,
          })
        : nothing
    }
  `;
}

function fillerItem(adding: Adding, course: CatalogCourse, filler: GapFiller, left: number) {
  const { context, words } = adding;
  const { fills, isGuess, obstacles } = filler;
  const isOne = fills === 1;
  const part = words.fills(formatNumber(context.locale.tag, fills / 1000), creditsInWords(context, left));
  return resultItem(adding, {
    course,
    obstacles: () => obstacles,
    counts: () => html`<p>${isOne ? words.fillsOne : part}${isGuess ? html`. ${words.guess}` : nothing}</p>`,
  });
}

function leftOf({ check }: CheckedWay, requirement: string): number {
  const own = check.accepted.requirements.find((each) => each.requirement === requirement);
  return own?.kind === 'credits' || own?.kind === 'courses' ? own.left : 0;
}

/** Nobody has to choose now: a place is kept by subject and credits. */
function keepPlaceButton(
  adding: Adding,
  { context, way, requirement }: GapModel,
  asked: Requirement,
  name: string,
): TemplateResult | typeof nothing {
  if (asked.kind !== 'credits') return nothing;
  const { words, itemId } = adding;
  const { subjects, sced } = asked.counts;
  const subject = subjects?.[0] ?? sced?.[0]?.slice(0, 2) ?? null;
  const credits = Math.min(leftOf(way, requirement), 1000);
  // Everybody reads the plan: what only an IEP team decides on is not named there.
  const title = isOfIepTeam(context, way.plan) ? words.anyTitle : words.placeholderTitle(name);
  return actionButton({
    key: `later.${itemId}`,
    words: words.gapPlaceholder,
    handleClick: () => {
      addClass(adding, { kind: 'placeholder', title, subject, credits }, title);
    },
  });
}
