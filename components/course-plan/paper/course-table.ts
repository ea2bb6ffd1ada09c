import { noCatalog } from '../../../src/courses/check/course-facts.js';
import {
  coursePlanCsv,
  type CoursePlanColumn,
  type CoursePlanWords,
} from '../../../src/courses/export-plan-csv.js';
import { subjectAreas } from '../../../src/courses/subject-areas.js';
import type { CoursePaperWords } from '../../../src/i18n/course-paper/dictionary.js';
import type { CourseWords } from '../../../src/i18n/courses/dictionary.js';
import type { Plan } from '../../../src/model/plan.js';
import type { FileToKeep } from '../../shared/download.js';
import { nameIn } from '../check/check-model.js';
import type { CourseContext } from '../course-context.js';
import { fileName } from '../../shared/file-name.js';
import type { PaperModel } from './paper-model.js';

/**
 * The courses that are shown as a table for a spreadsheet, in the words of the screen.
 *
 * @param conversions what credits counted in hours are worth, as the way says that the plan itself names
 */
export function courseTable(
  { context, words, courses }: PaperModel,
  plan: Plan,
  conversions: CourseContext['conversions'],
): FileToKeep {
  const { locale, catalog } = context;
  const names = namesOf(context.words, words);
  const shown: Plan = { ...plan, courses: Object.fromEntries(courses.map((course) => [course.id, course])) };
  const cells: CoursePlanWords = {
    columns: words.columns,
    value: (column, value) => {
      const subject = column === 'subject' ? subjectAreas.get(value) : undefined;
      return subject ? nameIn(locale, subject) : nameOf(names[column], value);
    },
  };
  const text = coursePlanCsv(shown, catalog ?? noCatalog, cells, conversions);
  return { name: fileName('courses', plan.student?.name, 'csv'), type: 'text/csv', text };
}

type Names = Readonly<Record<string, string>>;

function namesOf(eager: CourseWords, words: CoursePaperWords): Partial<Record<CoursePlanColumn, Names>> {
  return {
    term: eager.terms,
    state: eager.states,
    result: eager.results,
    method: eager.methods,
    dualCredit: eager.dualCredits,
    confirmation: eager.confirmations,
    sourceUnit: words.units,
  };
}

function nameOf(names: Names | undefined, value: string): string | undefined {
  return names && Object.hasOwn(names, value) ? names[value] : undefined;
}
