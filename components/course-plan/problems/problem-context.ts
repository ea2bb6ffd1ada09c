import type { RecordPath } from '../../../src/edits/edit.js';
import { writerOf } from '../../../src/edits/record-access.js';
import { formatNumber } from '../../../src/i18n/format.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { entryOf, nameOfField } from '../../shared/problems/field-name.js';
import type {
  NamedRecord,
  ProblemContext,
  ProblemField,
  ShownValue,
} from '../../shared/problems/problem-context.js';
import type { CourseContext } from '../course-context.js';
import { courseTitle, schoolYearName } from '../course-names.js';

/** What the course plan tells of the plan, so that questions about it can be asked. */
export function problemContext(context: CourseContext): ProblemContext {
  const { words, locale, around, deeds, recordAt, spellcheck, isStudent } = context;
  return {
    ...{ locale, around, deeds, recordAt, spellcheck },
    cancel: words.cancel,
    readers: isStudent ? words.whoCanRead : words.whoCanReadOther,
    personName: (id) => personName(context, id),
    fieldName: (of) => fieldName(context, of),
    valueInWords: (of, value) => valueInWords(context, of, value),
    recordGone: (record) => courseGone(context, record),
  };
}

function personName({ words, people, viewerId, student }: CourseContext, id: string | undefined): string {
  if (id === undefined) return words.somebody;
  if (id === viewerId) return words.you;
  return (id === student.person ? student.name : people?.[id]?.name) ?? words.somebody;
}

const recordNames: Readonly<Record<string, string>> = {
  courses: 'plannedCourse',
  whatIfs: 'whatIf',
  exceptions: 'courseException',
  courseMarks: 'courseMark',
};

/** Of several classes that ask, each says which it is. */
function fieldName(context: CourseContext, { words, record, field = '' }: ProblemField): string {
  const collection = record.at(-2) ?? '';
  const name = nameOfField(words, recordNames[collection] ?? collection, field) ?? words.pleaseLook;
  const course = collection === 'courses' ? courseAt(context, record) : markedCourse(context, record);
  return course ? `${courseTitle(context, course)}: ${name}` : name;
}

/** A class that was taken out is on no card: its notice says which it is, and what was written of it. */
function courseGone(context: CourseContext, record: RecordPath): NamedRecord | undefined {
  const course = record.at(-2) === 'courses' ? courseAt(context, record) : undefined;
  if (!course) return undefined;
  const stored = context.recordAt(record);
  const isMine = stored !== undefined && writerOf(stored, 'note')?.by === context.viewerId;
  return { name: courseTitle(context, course), written: isMine ? (course.note ?? '') : '' };
}

/** The class a mark of the IEP is on. */
function markedCourse({ recordAt, courseOf }: CourseContext, record: RecordPath): PlannedCourse | undefined {
  const id = record.at(-2) === 'courseMarks' ? recordAt(record)?.course : undefined;
  return typeof id === 'string' ? courseOf(id) : undefined;
}

function courseAt({ recordAt }: CourseContext, record: RecordPath): PlannedCourse | undefined {
  return recordAt(record) as PlannedCourse | undefined;
}

function valueInWords(context: CourseContext, of: ProblemField, value: unknown): ShownValue {
  const { words } = context;
  const { field = '' } = of;
  if (value === null || value === undefined || value === '') return { text: words.nothing, isTheirs: false };
  if (typeof value === 'number') return { text: numberInWords(context, field, value), isTheirs: false };
  if (typeof value !== 'string') return { text: words.nothing, isTheirs: false };
  const isMark = of.record.at(-2) === 'courseMarks' && field === 'kind';
  const group = isMark ? of.words.courseMarks : valueWords(words)[field];
  const named = group && entryOf(group, value);
  if (named !== undefined) return { text: named, isTheirs: false };
  const catalog = field === 'course' ? context.catalogCourse(value)?.title : undefined;
  return { text: catalog ?? value, isTheirs: true };
}

function numberInWords({ words, locale }: CourseContext, field: string, value: number): string {
  if (field === 'schoolYear') return schoolYearName(words, value);
  const count = field === 'credits' || field === 'sourceCredits' ? value / 1000 : value;
  return formatNumber(locale.tag, count);
}

function valueWords(
  words: CourseContext['words'],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { terms: term, states: state, results: result, methods: method } = words;
  const { dualCredits: dualCredit, confirmations: confirmation } = words;
  return { term, state, result, method, dualCredit, confirmation };
}
