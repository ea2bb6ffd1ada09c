import { formatDay, formatNumber } from '../../../src/i18n/format.js';
import type { RecordPath } from '../../../src/edits/edit.js';
import { specAt } from '../../../src/edits/record-access.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import { planRecord } from '../../../src/model/plan.js';
import type { RecordSpec } from '../../../src/model/record-spec.js';
import { entryOf, nameOfField } from '../../shared/problems/field-name.js';
import type { ProblemField as FieldOfRecord, ShownValue } from '../../shared/problems/problem-context.js';
import type { CardContext } from '../card-context.js';
import { hoursOf } from '../experience/hours.js';
import { personOrName } from '../../shared/person-names.js';
import { domainName } from '../goal-names.js';
import { numberInWords as measured } from '../progress/measure.js';
import { schoolYearName } from '../progress/school-years.js';

/** A field of a record, and what the problem is shown with. */
interface ProblemField extends FieldOfRecord {
  readonly context: CardContext;
}

/** What a field in question is called. */
export function fieldName({ words, record, field }: ProblemField): string {
  const name = field === undefined ? undefined : nameOfField(words, specOf(record)?.name ?? '', field);
  return name ?? words.pleaseLook;
}

/** A value as a person reads it. */
export function valueInWords(of: ProblemField, value: unknown): ShownValue {
  const ours = (text: string) => ({ text, isTheirs: false });
  if (typeof value === 'number') return ours(numberInWords(of, value));
  if (typeof value === 'boolean') return ours(value ? of.words.yes : of.words.no);
  if (typeof value !== 'string' || value === '') return ours(of.context.words.nothing);
  const text = isFreeText(of) ? undefined : codeInWords(of, value);
  return text === undefined ? { text: value, isTheirs: true } : ours(text);
}

function isFreeText({ record, field = '' }: ProblemField): boolean {
  const fields = specOf(record)?.fields ?? {};
  return Object.hasOwn(fields, field) && fields[field]?.kind === 'text';
}

/** What we know a word for: a day, a person, a choice from a list, a record; undefined for all else. */
function codeInWords(of: ProblemField, value: string): string | undefined {
  const { context, words, field = '' } = of;
  const { roles, statuses } = context.words;
  if (field === 'domain') return domainName(context, value);
  if (field === 'date' || field.endsWith('Date')) return formatDay(context.locale.tag, value);
  if (personFields.includes(field)) return personOrName(context, value);
  if (field === 'benchmark') return benchmarkInWords(of, value);
  if (field === 'about' || field === 'result') return recordInWords(of, value);
  if (field === 'goal') return recordInWords(of, `/goals/${value}`);
  return entryOf(statuses, value) ?? entryOf(roles, value) ?? entryOf(words.values, value);
}

const personFields = ['owner', 'typedBy', 'person', 'rightsHolder'];

/** A benchmark by id: its words, else its school year. */
function benchmarkInWords({ context, record, words }: ProblemField, id: string): string {
  const benchmark = context.recordAt([...record.slice(0, 2), 'benchmarks', id]);
  const { description, schoolYear } = benchmark ?? {};
  if (typeof description === 'string' && description) return description;
  return typeof schoolYear === 'number' ? schoolYearName(schoolYear) : words.values.benchmark;
}

/** A record by its pointer: a goal by its words, any other by its kind. */
function recordInWords({ context, words }: ProblemField, pointer: string): string {
  const path = fromPointer(pointer) ?? [];
  const said = context.recordAt(path)?.studentWords;
  if (typeof said === 'string' && said) return said;
  return entryOf(words.values, specOf(path)?.name ?? '') ?? words.pleaseLook;
}

function numberInWords({ context, words, record, field = '' }: ProblemField, value: number): string {
  if (field === 'schoolYear') return schoolYearName(value);
  if (field === 'gradeLevel' || field === 'cohortGraduationYear') return String(value);
  const { tag } = context.locale;
  if (field === 'minutes') return words.hours(formatNumber(tag, hoursOf(value)), hoursOf(value));
  const isPercent = context.recordAt(record.slice(0, 2))?.measurementType === 'percent';
  const isMeasured = ['baseline', 'target', 'value'].includes(field);
  return measured(tag, isMeasured && isPercent ? 'percent' : 'count', value);
}

/** A draft holds goals as a plan does. */
function specOf(record: RecordPath): RecordSpec | undefined {
  return specAt(planRecord, record);
}
