import { html, nothing, type TemplateResult } from 'lit';
import type {
  CoursesPage,
  CoursesPageCell,
  CoursesPageWay,
  CoursesPageYear,
  PageCourse,
  PageNeed,
} from '../../../src/courses/print-courses.js';
import type { CourseCheckWords } from '../../../src/i18n/course-check/dictionary.js';
import type { CoursePaperWords } from '../../../src/i18n/course-paper/dictionary.js';
import { formatDay, formatNumber } from '../../../src/i18n/format.js';
import type { Plan } from '../../../src/model/plan.js';
import type { TermKind } from '../../../src/model/planned-course.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import { today } from '../../shared/day.js';
import { signLines } from '../../shared/review/sign-lines.view.js';
import { nameIn } from '../check/check-model.js';
import { cohortNote, elsewhereNote, inexactNote } from '../check/way-notes.js';
import { isUnfinished } from '../board/course-card.view.js';
import type { CourseContext } from '../course-context.js';
import { creditsInWords, schoolYearName } from '../course-names.js';
import type { PaperRules } from './paper-model.js';

/** All that stands on the page. */
export interface CoursesPaper {
  readonly context: CourseContext;
  readonly page: CoursesPage;
  readonly words: CoursePaperWords;
  readonly checkWords: CourseCheckWords;
  /** Whether rules that the plan aims at are not here. */
  readonly isShort: boolean;
  /** The ways to finish of the place; undefined before they are known. */
  readonly rules: PaperRules | undefined;
  /** The name of the what-if that is printed; undefined for the plan itself. */
  readonly tried: string | undefined;
  /** The plan whose signatures stand on the page; undefined for a what-if. */
  readonly signed: Plan | undefined;
}

/** The courses on one page: the years, how the plan stands, what is left, and who signs. */
export function coursesPageView(paper: CoursesPaper): TemplateResult {
  return html`
    <main>
      ${headView(paper)} ${tableView(paper)} ${checkView(paper)}
      ${signLines({ context: paper.context, words: paper.words.page, plan: paper.signed })}
    </main>
  `;
}

function headView({ context, page, words: { page: words }, tried }: CoursesPaper): TemplateResult {
  const { pack, locale } = context;
  const label = pack.planLabel && labelIn(pack.planLabel, locale.tag);
  const facts = [
    page.gradeLevel === undefined ? '' : context.words.grade(page.gradeLevel),
    words.schoolYear(page.schoolYear - 1, page.schoolYear),
    words.printedOn(formatDay(locale.tag, today())),
  ].filter(Boolean);
  return html`
    <header>
      <h1>${page.isOwn ? words.title : words.titleOther}</h1>
      ${label ? html`<p>${label}</p>` : nothing}
      ${tried === undefined ? nothing : html`<p>${tried ? words.otherPlan(tried) : words.noName}</p>`}
      <p>
        ${page.studentName ? html`${words.name}: <b><bdi>${page.studentName}</bdi></b> · ` : nothing}
        ${facts.join(' · ')}
      </p>
    </header>
  `;
}

function tableView(paper: CoursesPaper): TemplateResult {
  const { context, page, words } = paper;
  const { terms, years, credits, creditsOpen } = page;
  if (terms.length === 0) return html`<p>${words.page.noClasses}</p>`;
  return html`
    <table>
      <caption>
        ${words.page.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.page.year}</th>
          <th scope="col">${words.page.classes}</th>
        </tr>
      </thead>
      <tbody>
        ${years.map((year) => yearRow(paper, year))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.page.inAll}</th>
          <td>
            <b>${creditsInWords(context, credits)}</b>${ifAccepted(paper, credits, credits - creditsOpen)}
          </td>
        </tr>
      </tfoot>
    </table>
  `;
}

/** Beside a sum of credits: that another school's are in it which are still to be confirmed, and the sum without them. */
function ifAccepted({ context, words }: CoursesPaper, there: number, confirmed: number): string {
  return confirmed < there ? `, ${words.page.ifAccepted(creditsInWords(context, confirmed))}` : '';
}

function termName({ context: { words } }: CoursesPaper, term: TermKind | undefined): string {
  return term ? words.terms[term] : words.noTerm;
}

function yearRow(
  paper: CoursesPaper,
  { schoolYear, grade, credits, cells }: CoursesPageYear,
): TemplateResult {
  const { context, words } = paper;
  const name = schoolYear === undefined ? context.words.noYear : schoolYearName(context.words, schoolYear);
  const isEmpty = cells.every(({ courses }) => courses.length === 0);
  return html`
    <tr>
      <th scope="row">
        ${grade === undefined ? name : context.words.grade(grade)}
        ${grade === undefined ? nothing : html`<span>${name}</span>`}
        <span>${isEmpty ? words.page.noClasses : creditsInWords(context, credits)}</span>
      </th>
      <td>
        <div class="terms">${cells.map((cell) => partView(paper, cell))}</div>
      </td>
    </tr>
  `;
}

/** A part of the year that holds a class: none stands empty, and none keeps room from the others. */
function partView(paper: CoursesPaper, cell: CoursesPageCell): TemplateResult | typeof nothing {
  const { courses, credits, term } = cell;
  if (courses.length === 0) return nothing;
  return html`
    <div>
      <p class="term"><b>${termName(paper, term)}:</b> ${creditsInWords(paper.context, credits)}</p>
      <ul>
        ${courses.map((course) => html`<li>${courseView(paper, course)}</li>`)}
      </ul>
    </div>
  `;
}

function courseView({ context }: CoursesPaper, course: PageCourse): TemplateResult {
  const { words, around } = context;
  const { title, isFromCatalog, isPlaceholder, credits, state, mark, result, confirmation } = course;
  const facts = [
    creditsInWords(context, credits),
    isUnfinished(course) ? '' : words.states[state],
    mark ? words.mark(mark) : '',
    result === undefined || (result === 'pass' && mark) ? '' : words.results[result],
    confirmation === undefined ? '' : words.confirmations[confirmation],
  ];
  const own = isPlaceholder ? words.placeholder : words.unnamed;
  const name = title
    ? html`<bdi lang=${isFromCatalog ? 'en' : around}>${title}</bdi>`
    : html`<span>${own}</span>`;
  return html`<b>${name}</b> ${facts.filter(Boolean).join(' · ')}`;
}

function checkView(paper: CoursesPaper): TemplateResult {
  const { context, page, words, isShort } = paper;
  const none = isShort ? words.page.noRules : words.page.noWay;
  return html`
    <section>
      <h2>${page.isOwn ? context.words.check : context.words.checkOther}</h2>
      ${page.ways.length === 0 ? html`<p>${none}</p>` : page.ways.map((way) => wayView(paper, way))}
    </section>
  `;
}

function wayView(paper: CoursesPaper, way: CoursesPageWay): TemplateResult {
  const { context, words, checkWords } = paper;
  const { state, toPlan, toShow, toPlanConfirmed, total, left } = way;
  const number = (thousandths: number) => formatNumber(context.locale.tag, thousandths / 1000);
  const sums = total && checkWords.ofNeeded(number(total.there), creditsInWords(context, total.needed));
  return html`
    <div class="way">
      <h3>${nameIn(context.locale, way.name)}</h3>
      <p>
        <b>${state === 'left' ? checkWords.answer.left(toPlan, toShow) : checkWords.answer[state]}</b>
        ${toPlanConfirmed > toPlan ? checkWords.confirmedOnly(toPlanConfirmed) : nothing}
        ${sums ? `${checkWords.total}: ${sums}${ifAccepted(paper, total.there, total.confirmed)}.` : nothing}
      </p>
      ${wayNotes(paper, way).map((note) => html`<p class="way-note">${note}</p>`)} ${doubtsView(paper, way)}
      <p>
        ${left.length === 0 ? words.page.nothingLeft : html`<b>${words.page.left}:</b> ${left.map((need) => needInWords(paper, need)).join(' · ')}`}
      </p>
    </div>
  `;
}

/** What whoever signs should know of the answer: whose rules these are, for which years, and whether it may be better. */
function wayNotes({ context, page, checkWords: words, rules }: CoursesPaper, way: CoursesPageWay) {
  const model = { context, words };
  const isMain = page.ways[0] === way;
  const notes = [
    isMain ? elsewhereNote(model, way.plan, rules) : undefined,
    cohortNote(model, way.plan),
    inexactNote(model, way.plan, way),
    // What an IEP team decided stands on no paper: the same sentence for every student.
    isMain ? words.otherDecisions : undefined,
  ];
  return notes.filter((note) => note !== undefined);
}

/** What is not sure about the rules themselves. */
function doubtsView(
  { context, checkWords }: CoursesPaper,
  { plan: { doubts = [] } }: CoursesPageWay,
): unknown {
  if (doubts.length === 0) return nothing;
  return html`<p class="way-note">
    <b>${checkWords.doubts}:</b> ${doubts.map((doubt) => nameIn(context.locale, doubt)).join(' ')}
  </p>`;
}

/** Such as “Science: 1 credit”. */
function needInWords(
  { context, words, checkWords }: CoursesPaper,
  { name, counts, amount }: PageNeed,
): string {
  const hours = amount / 60;
  const said = {
    credits: () => creditsInWords(context, amount),
    courses: () => checkWords.classes(amount),
    minutes: () => checkWords.hours(formatNumber(context.locale.tag, hours), hours),
    nothing: () => words.page.toShow,
  }[counts]();
  return `${name ? nameIn(context.locale, name) : checkWords.total}: ${said}`;
}
