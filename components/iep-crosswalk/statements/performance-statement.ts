import type { PlanEntry } from '../../../src/crosswalk/plan-entries.js';
import {
  summaryOfPerformanceDraft,
  type CourseAchievement,
  type ExperienceAchievement,
  type SummaryDraft,
} from '../../../src/crosswalk/from-plan/summary-of-performance.js';
import { formatDay, formatNumber } from '../../../src/i18n/format.js';
import {
  missingWhere,
  schoolYearName,
  type Missing,
  type Statement,
  type StatementLine,
  type StatementManner,
  type StatementSources,
} from './statement.js';

/** The plan's part of a summary of performance (20 USC 1414(c)(5)(B)(ii)), strengths first. */
export function performanceStatement(sources: StatementSources, manner: StatementManner): Statement {
  const { words, tag, today } = manner;
  const draft = summaryOfPerformanceDraft(sources.plan, sources);
  const way = wayName(draft, sources, tag);
  const sections = [
    textLines(words.strengths, draft.strengths),
    textLines(words.whatHelps, draft.whatHelps),
    listLines(
      words.afterSchool,
      draft.afterSchool.map((entry) => goalLine(entry, manner)),
    ),
    listLines(
      words.reached,
      draft.goalsReached.map((entry) => goalLine(entry, manner)),
    ),
    listLines(
      words.marks,
      draft.courses.map((course) => markLine(course, manner)),
    ),
    experienceLines(draft, manner),
  ];
  return {
    lines: [
      [`${words.performance} (${words.from(formatDay(tag, today))})`],
      ...(draft.name ? [[`${words.student}: `, { theirs: draft.name }]] : []),
      ...(way ? [[`${words.way}: ${way}`]] : []),
      ...sections.flatMap((lines) => (lines.length > 0 ? [[], ...lines] : [])),
      [],
      [words.schoolAdds],
    ],
    missing: missingIn(draft),
  };
}

/** The graduation plan by name; nothing where nobody knows what it is called. */
function wayName(
  { graduationPlan }: SummaryDraft,
  { graduationPlans = [] }: StatementSources,
  tag: string,
): string {
  const known = graduationPlans.find(({ id }) => id === graduationPlan);
  return known?.name[tag.startsWith('es') ? 'es' : 'en'] ?? '';
}

function textLines(title: string, text: string): readonly StatementLine[] {
  return text.trim() ? [[`${title}:`], [{ theirs: text.trim() }]] : [];
}

function listLines(title: string, lines: readonly StatementLine[]): readonly StatementLine[] {
  return lines.length > 0 ? [[`${title}:`], ...lines.map((line) => ['- ', ...line])] : [];
}

function goalLine({ words: said, date }: PlanEntry, { words, tag }: StatementManner): StatementLine {
  return [{ theirs: said.trim() }, date ? ` (${words.until(formatDay(tag, date))})` : ''];
}

function markLine({ title, code, schoolYear, mark }: CourseAchievement, { words }: StatementManner) {
  const year = schoolYear === undefined ? '' : ` (${schoolYearName(schoolYear)})`;
  return [{ theirs: title || code || words.unnamedCourse }, `${year}: `, { theirs: mark }];
}

function experienceLines(draft: SummaryDraft, manner: StatementManner): readonly StatementLine[] {
  const { words } = manner;
  const lines = draft.experiences
    .filter(({ title }) => title.trim() !== '')
    .map((experience) => experienceLine(experience, manner));
  const sum = draft.minutes > 0 ? [[words.inAll(hoursInWords(draft.minutes, manner))]] : [];
  return lines.length > 0 ? [...listLines(words.done, lines), ...sum] : [];
}

function experienceLine(experience: ExperienceAchievement, manner: StatementManner): StatementLine {
  const { title, place, kind, minutes, reflection } = experience;
  const facts = [
    manner.words.kinds[kind],
    timeInWords(experience, manner),
    minutes > 0 ? hoursInWords(minutes, manner) : '',
  ].filter(Boolean);
  return [
    { theirs: title.trim() },
    ...(place ? [', ', { theirs: place }] : []),
    ` (${facts.join(', ')})`,
    ...(reflection.trim() ? [': ', { theirs: reflection.trim() }] : []),
  ];
}

function timeInWords({ startDate, endDate }: ExperienceAchievement, { words, tag }: StatementManner): string {
  if (startDate && endDate) return words.between(formatDay(tag, startDate), formatDay(tag, endDate));
  if (startDate) return words.since(formatDay(tag, startDate));
  return endDate ? words.until(formatDay(tag, endDate)) : '';
}

function hoursInWords(minutes: number, { words, tag }: StatementManner): string {
  return words.hours(formatNumber(tag, minutes / 60), minutes / 60);
}

function missingIn(draft: SummaryDraft): readonly Missing[] {
  return [
    ...missingWhere('noStrengths', draft.strengths.trim() === ''),
    ...missingWhere('noHelps', draft.whatHelps.trim() === ''),
    ...missingWhere('noAfterSchool', draft.afterSchool.length === 0),
    ...missingWhere('noMarks', draft.courses.length === 0),
    ...missingWhere('noExperiences', draft.experiences.length === 0),
  ];
}
