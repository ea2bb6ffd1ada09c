import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CatalogCourse, CourseNeed, CourseRule } from '../../../src/courses/catalog.js';
import { descriptionOf } from '../../../src/courses/catalog.js';
import { subjectAreas } from '../../../src/courses/subject-areas.js';
import type { CourseDetailsWords } from '../../../src/i18n/course-details/dictionary.js';
import type { CourseContext } from '../course-context.js';

type Named = Pick<CourseContext, 'locale' | 'catalogCourse'>;

/** The language of what a catalog prints, where the screen is in another. */
export function catalogLang({ locale }: Pick<CourseContext, 'locale'>): string | undefined {
  return locale.language === 'es' ? 'en' : undefined;
}

/** Words of a catalog as it prints them. */
export function printed(context: Pick<CourseContext, 'locale'>, words: string): TemplateResult {
  return html`<bdi lang=${ifDefined(catalogLang(context))}>${words}</bdi>`;
}

/** What a course is about; undefined where the catalog does not say. */
export function descriptionView(
  context: Pick<CourseContext, 'locale'>,
  course: CatalogCourse,
): TemplateResult | undefined {
  const words = descriptionOf(course, context.locale.language === 'es' ? 'es' : 'en');
  if (!words) return undefined;
  // A plain text is the district's own; in two languages it is ours.
  return html`<p class="about">
    ${typeof course.description === 'string' ? printed(context, words) : words}
  </p>`;
}

/** A subject area by its code, in the language of the screen. */
export function subjectName({ locale }: Pick<CourseContext, 'locale'>, code: string): string | undefined {
  return subjectAreas.get(code)?.[locale.language === 'es' ? 'es' : 'en'];
}

/** The grades of a course in words: `grades 9 to 12`, `grade 10`, or each by itself. */
export function gradesInWords(words: CourseDetailsWords, grades: readonly number[]): string {
  const sorted = [...new Set(grades)].sort((one, other) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isWhole = last - first === sorted.length - 1;
  if (isWhole && first < last) return words.catalog.gradesFrom(first, last);
  return sorted.map((grade) => words.catalog.gradesOne(grade)).join(', ');
}

/** One rule of a course as a sentence. What nobody could read stands as it is printed. */
export function ruleView(context: Named, { rules }: CourseDetailsWords, rule: CourseRule): TemplateResult {
  switch (rule.kind) {
    case 'prerequisite':
    case 'corequisite':
      return html`${rules[rule.kind]} ${needView(context, rules, rule.needs)}`;
    case 'approval':
      return html`${approvalInWords(rules, rule.by)}`;
    case 'placed':
      return html`${rules.placed}`;
    case 'text':
      return html`${rules.asPrinted} <q>${printed(context, rule.words)}</q>`;
  }
}

function approvalInWords(rules: CourseDetailsWords['rules'], by: string | undefined): string {
  if (by === undefined) return rules.approval;
  if (by === 'teacher' || by === 'instructor') return rules.approvalByTeacher;
  return by === 'counselor' ? rules.approvalByCounselor : rules.approvalBy(by);
}

/** Courses with “and” and “or”; what belongs together stands in brackets. */
function needView(context: Named, rules: CourseDetailsWords['rules'], need: CourseNeed): TemplateResult {
  if ('course' in need) {
    const { course, mark } = need;
    const title = printed(context, context.catalogCourse(course)?.title ?? course);
    if (!mark) return title;
    const say = mark.strength === 'required' ? rules.markRequired : rules.markRecommended;
    return html`${title} ${say(mark.least)}`;
  }
  const [needs, link] = 'all' in need ? [need.all, rules.and] : [need.any, rules.or];
  return html`${needs.map((each, place) => {
    const inner = needView(context, rules, each);
    const bracketed = 'course' in each ? inner : html`(${inner})`;
    return place === 0 ? bracketed : html` ${link} ${bracketed}`;
  })}`;
}
