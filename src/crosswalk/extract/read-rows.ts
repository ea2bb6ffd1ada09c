import { gradeLevel } from '../../courses/import/grade-level.js';
import type { Json, JsonObject } from '../../model/json.js';
import { cellOf, type ColumnMap } from '../../tables/map-columns.js';
import type { TableRow } from '../../tables/read-table.js';
import type { ExtractNotes, ExtractPlace } from './extract-report.js';
import { iepColumns, type IepColumn } from './iep-columns.js';
import { printedDay } from './printed-day.js';
import { iepFacts, type GivenDates, type IepFact } from './read-dates.js';
import type { FoundItem } from './read-items.js';
import { rowMeaning } from './section-names.js';

/** What reading a row goes by. */
export interface RowSetting {
  readonly map: ColumnMap<IepColumn>;
  readonly notes: ExtractNotes;
  /** True: a day of the file has its day before its month. One that may have counts as unclear. */
  readonly isDayFirst: boolean;
}

/** A row that says something of the IEP as a whole. */
export interface FoundFact {
  readonly fact: IepFact;
  /** A day as `YYYY-MM-DD`, or a grade; undefined where it could not be read. */
  readonly is: string | number | undefined;
  readonly place: ExtractPlace;
}

/** Reads a row. Undefined, and said why, where it is neither an item nor a fact. */
export function readRow(row: TableRow, setting: RowSetting): FoundItem | FoundFact | undefined {
  const { map, notes } = setting;
  const cell = (column: IepColumn): string => cellOf(row, map, column);
  const place = { line: row.line };
  const meaning = rowMeaning(cell('section'));
  if (meaning && 'fact' in meaning) {
    const { fact } = meaning;
    return { fact, is: readFact(fact, cell('date') || cell('words'), place, setting), place };
  }
  if (!meaning) {
    const isBlank = cell('section') === '';
    notes.say('refused', isBlank ? 'missingSection' : 'unknownSection', place, cell('section') || undefined);
    return undefined;
  }
  const cells = iepColumns.map((column): [string, string] => [column, cell(column)]);
  const date = readPrinted(cell('date'), { ...place, field: map.get('date') ?? 'date' }, setting);
  return { value: { ...Object.fromEntries(cells), section: meaning.section, date }, place };
}

function readFact(
  fact: IepFact,
  text: string,
  place: ExtractPlace,
  setting: RowSetting,
): string | number | undefined {
  if (fact !== 'gradeLevel') return readPrinted(text, { ...place, field: fact }, setting);
  const grade = gradeLevel(text.replace(/\s/g, ''));
  if (grade === undefined) setting.notes.say('doubted', 'unreadGrade', { ...place, field: fact }, text);
  return grade;
}

function readPrinted(
  text: string,
  place: ExtractPlace,
  { notes, isDayFirst }: RowSetting,
): string | undefined {
  if (text === '') return undefined;
  const read = printedDay(text);
  if (read.as === 'day' && !(isDayFirst && read.isEitherOrder)) return read.day;
  const code = { day: 'unclearDate', otherOrder: 'otherDateOrder', unread: 'unreadDate' } as const;
  notes.say('doubted', code[read.as], place, text);
  return undefined;
}

/** Gathers the facts of the IEP as a whole: those given by hand, then the first of each in the file. */
export function readFacts(found: readonly FoundFact[], given: GivenDates, notes: ExtractNotes): JsonObject {
  const facts: Record<string, Json> = {};
  for (const fact of iepFacts) {
    const [first, ...more] = found.filter((each) => each.fact === fact && each.is !== undefined);
    const byHand = given[fact];
    const is = byHand === undefined ? first?.is : byHand;
    if (is !== undefined && is !== null) facts[fact] = is;
    const at = ({ place }: FoundFact): ExtractPlace => ({ ...place, field: fact });
    if (first && byHand === null) notes.say('changed', 'emptiedFact', at(first), String(first.is));
    else if (first && byHand !== undefined && byHand !== first.is)
      notes.say('changed', 'otherDate', at(first), String(first.is), String(byHand));
    for (const each of more) notes.say('refused', 'repeatedDate', at(each), String(each.is));
  }
  return facts;
}
