import { html, nothing, type TemplateResult } from 'lit';
import type { Side } from '../../../src/rules/sides.js';
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
import type { TermKind } from '../../../src/model/planned-course.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import { today } from '../../shared/day.js';
import { statementOf } from '../../shared/signatures.js';
import { nameIn } from '../check/check-model.js';
import type { CourseContext } from '../course-context.js';
import { creditsInWords, schoolYearName } from '../course-names.js';

/** All that stands on the page. */
export interface CoursesPaper {
  readonly context: CourseContext;
  readonly page: CoursesPage;
  readonly words: CoursePaperWords;
  readonly checkWords: CourseCheckWords;
  /** Whether rules that the plan aims at are not here. */
  readonly isShort: boolean;
  /** The name of the what-if that is printed; undefined for the plan itself. */
  readonly tried: string | undefined;
}

const sides: readonly Side[] = ['student', 'family', 'school'];

/** The courses on one page: the years, how the plan stands, what is left, and who signs. */
export function coursesPageView(paper: CoursesPaper): TemplateResult {
  return html`<main>${headView(paper)} ${tableView(paper)} ${checkView(paper)} ${signView(paper)}</main>`;
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
  const { terms, years, credits } = page;
  if (terms.length === 0) return html`<p>${words.page.noClasses}</p>`;
  return html`
    <table>
      <caption>
        ${words.page.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.page.year}</th>
          ${terms.map((term) => html`<th scope="col">${termName(paper, term)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${years.map((year) => yearRow(paper, year))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.page.inAll}</th>
          <td colspan=${terms.length}><b>${creditsInWords(context, credits)}</b></td>
        </tr>
      </tfoot>
    </table>
  `;
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
      ${cells.map((cell) => cellView(paper, cell))}
    </tr>
  `;
}

function cellView(paper: CoursesPaper, cell: CoursesPageCell): TemplateResult {
  const { courses, credits, term } = cell;
  if (courses.length === 0) return html`<td class="empty"></td>`;
  return html`
    <td>
      <span class="term">${termName(paper, term)}</span>
      <ul>
        ${courses.map((course) => html`<li>${courseView(paper, course)}</li>`)}
      </ul>
      ${
        paper.page.terms.length > 1
          ? html`<p class="sum">${paper.words.page.inAll}: ${creditsInWords(paper.context, credits)}</p>`
          : nothing
      }
    </td>
  `;
}

function courseView({ context }: CoursesPaper, course: PageCourse): TemplateResult {
  const { words, around } = context;
  const { title, isFromCatalog, isPlaceholder, credits, state, mark, result, confirmation } = course;
  const facts = [
    creditsInWords(context, credits),
    words.states[state],
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
  const { state, open, openConfirmed, total, left } = way;
  const number = (thousandths: number) => formatNumber(context.locale.tag, thousandths / 1000);
  const sums = total && checkWords.ofNeeded(number(total.there), creditsInWords(context, total.needed));
  return html`
    <div class="way">
      <h3>${nameIn(context.locale, way.name)}</h3>
      <p>
        <b>${state === 'left' ? checkWords.answer.left(open) : checkWords.answer[state]}</b>
        ${openConfirmed > open ? checkWords.confirmedOnly(openConfirmed) : nothing}
        ${sums ? `${checkWords.total}: ${sums}.` : nothing}
      </p>
      <p>
        ${left.length === 0 ? words.page.nothingLeft : html`<b>${words.page.left}:</b> ${left.map((need) => needInWords(paper, need)).join(' · ')}`}
      </p>
    </div>
  `;
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

function signView({ context, words: { page: words } }: CoursesPaper): TemplateResult {
  const { reviews } = context.pack;
  const signed = sides.map((side) => ({ side, statement: statementOf(reviews, side) }));
  const isReadOnly = signed.some(({ statement }) => statement === 'acknowledged');
  return html`
    <section class="sign">
      <h2>${words.sign}</h2>
      ${signed.map(
        ({ side, statement }) => html`
          <div class="signature">
            <p><b>${words.sides[side]}:</b> ${words.statements[statement]}</p>
            <p class="line">${words.signature}</p>
            <p class="line">${words.date}</p>
          </div>
        `,
      )}
      ${isReadOnly ? html`<p>${words.readOnly}</p>` : nothing}
    </section>
  `;
}
