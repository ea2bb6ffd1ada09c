import type { ImportEffect } from '../../tables/read-table.js';
import type { CourseNeed, CourseRule, MarkNeed } from '../catalog.js';
import { printedIn, tellsOfDisability } from '../disability-words.js';
import type { FindCourse } from './course-references.js';
import type { ImportCode } from './import-report.js';
import { conjoined, alternatives, isWhole, type Conjunction } from './rule-parts.js';

/** Something to say about a rule: which words, and what was read instead. */
export interface RuleNote {
  readonly effect: ImportEffect;
  readonly code: ImportCode;
  readonly value: string;
  readonly result?: string;
}

/** The rules of a cell. */
export interface ReadRules {
  readonly rules: readonly CourseRule[];
  readonly notes: readonly RuleNote[];
}

type NeedKind = 'prerequisite' | 'corequisite';

/** What was made of some words: rules, or nothing, and then they stay as printed. */
interface Reading {
  readonly rules: readonly CourseRule[];
  readonly notes: readonly RuleNote[];
  readonly isRead: boolean;
}

const nothingAsked = /^(?:none|n\/?a|no|no prerequisites?|-|–|—)?\.?$/i;
/** Words with a capital letter in front that name no course. */
const noCourse = /^(?:auditions?|applications?|interviews?|instructor|permits?)$/i;
const deepest = 8;

/**
 * Reads what a course asks for: sentences and `;` part rules that all hold, then `,` and `and`, then `or`.
 * Names lead to courses by code or title. What cannot be read with certainty stays as it is printed.
 */
export function readRules(cell: string, kind: NeedKind, find: FindCourse): ReadRules {
  const words = cell.replace(/\s+/g, ' ').trim();
  if (nothingAsked.test(words)) return { rules: [], notes: [] };
  const sentences = words.split(/;|\.(?=\s+[A-Z]|\s*$)/).filter((part) => part.trim() !== '');
  const { rules, notes } = all(
    words,
    sentences.map((part) => readWords(part.trim(), kind, find, 0)),
  );
  // Pieces of words that were cut apart, as in `Sp. Ed. students`, may tell together what none tells alone.
  if (!tellsOfDisability(rules.map(printedIn).join(' '))) return { rules: joinNeeds(rules), notes };
  const whole = placed(words);
  const others = rules.filter((rule) => printedIn(rule) === '');
  return { rules: joinNeeds([...others, ...whole.rules]), notes: [...notes, ...whole.notes] };
}

/** Takes readings that all hold together; where none was read, the words stay one text. */
function all(words: string, readings: readonly Reading[]): Reading {
  const notes = readings.flatMap((each) => each.notes);
  const isRead = readings.some((each) => each.isRead);
  if (!isRead && readings.length !== 1) return asPrinted(words, notes);
  return { rules: readings.flatMap((each) => each.rules), notes, isRead };
}

/** Keeps words as they are printed, but for those that tell of a disability. */
export function textRule(words: string): CourseRule {
  return tellsOfDisability(words) ? { kind: 'placed' } : { kind: 'text', words };
}

function asPrinted(words: string, notes: readonly RuleNote[]): Reading {
  if (tellsOfDisability(words)) return placed(words);
  const own = notes.filter(({ code }) => code !== 'ruleInWords' && code !== 'guessedReference');
  const said: readonly RuleNote[] =
    own.length > 0 ? own : [{ effect: 'doubted', code: 'ruleInWords', value: words }];
  return { rules: [textRule(words)], notes: said, isRead: false };
}

function readWords(words: string, kind: NeedKind, find: FindCourse, depth: number): Reading {
  const simple = readSimple(words, kind, find);
  if (simple) return simple;
  if (depth >= deepest) return asPrinted(words, []);
  if (isWhole(words)) return readWords(words.slice(1, -1).trim(), kind, find, depth + 1);
  const asked = /^(completion of or )?concurrent enrollment in (.+)$/i.exec(words);
  if (asked) {
    const beside = readWords(asked[2] ?? '', 'corequisite', find, depth + 1);
    const isWhollyRead = beside.rules.every((rule) => rule.kind !== 'text');
    return isWhollyRead ? beside : asPrinted(words, beside.notes);
  }
  const options = alternatives(words);
  if (options === 'mixed') return asPrinted(words, [{ effect: 'doubted', code: 'mixedRule', value: words }]);
  if (options.length > 1) return readAny(words, options, kind, find, depth);
  const parts = conjoined(words);
  if (parts.words.length > 1) return readAll(words, parts, kind, find, depth);
  return readNothing(words);
}

/** What is one thing as it stands: a course, an approval, or one of these that tells of a disability. */
function readSimple(words: string, kind: NeedKind, find: FindCourse): Reading | undefined {
  const approval = approvalIn(words);
  const { name, mark } = markIn(words);
  const { code, ...found } = find(name);
  // A code is a course, whatever its letters; where nothing is one thing, its parts are read.
  const isCode = code?.toLowerCase() === name.trim().toLowerCase();
  if ((approval ?? code) !== undefined && !isCode && tellsOfDisability(words)) return placed(words);
  if (approval) return { rules: [approval], notes: [], isRead: true };
  if (code === undefined) return undefined;
  const needs: CourseNeed = mark ? { course: code, mark } : { course: code };
  const isGuess = 'isGuess' in found && found.isGuess;
  const note = { effect: 'doubted', code: 'guessedReference', value: name, result: code } as const;
  return { rules: [{ kind, needs }], notes: isGuess ? [note] : [], isRead: true };
}

function placed(words: string): Reading {
  return {
    rules: [{ kind: 'placed' }],
    notes: [{ effect: 'changed', code: 'placed', value: words }],
    isRead: true,
  };
}

/** Words that lead nowhere. */
function readNothing(words: string): Reading {
  const { name, isCourse } = markIn(words);
  const isTitle = /\d/.test(name) || /^[A-Z][\w'’/:&-]*(?: [A-Z][\w'’/:&-]*)*$/.test(name);
  const isNamed = isCourse || (isTitle && !noCourse.test(name));
  const code = isNamed ? 'danglingReference' : 'ruleInWords';
  return asPrinted(words, [{ effect: 'doubted', code, value: name }]);
}

/** Any of these will do: only courses can be told apart so, else the words stay as printed. */
function readAny(
  words: string,
  options: readonly string[],
  kind: NeedKind,
  find: FindCourse,
  depth: number,
): Reading {
  const readings = options.map((part) => readWords(part, kind, find, depth + 1));
  const notes = readings.flatMap((each) => each.notes);
  // A mark before several courses may be meant for the first or for all.
  const isMarkOpen =
    options.length > 1 &&
    markIn(options[0] ?? '').isLeading &&
    !options.slice(1).every((part) => markIn(part).mark);
  const needs = readings.flatMap(({ rules, isRead }) => (isRead ? needOf(rules, kind) : []));
  if (needs.length !== options.length || isMarkOpen) return asPrinted(words, notes);
  return { rules: [{ kind, needs: { any: needs } }], notes, isRead: true };
}

/** The one need that some rules come to; none where they are more than needs of this kind. */
function needOf(rules: readonly CourseRule[], kind: NeedKind): readonly CourseNeed[] {
  const needs = rules.flatMap((rule) => (rule.kind === kind && 'needs' in rule ? [rule.needs] : []));
  const [first, ...more] = needs;
  if (first === undefined || needs.length !== rules.length) return [];
  return more.length === 0 ? [first] : [{ all: needs }];
}

function readAll(
  words: string,
  { words: parts, isList }: Conjunction,
  kind: NeedKind,
  find: FindCourse,
  depth: number,
): Reading {
  const reading = all(
    words,
    parts.map((part) => readWords(part, kind, find, depth + 1)),
  );
  const courses = reading.rules.filter((rule) => 'needs' in rule).length;
  if (!isList || courses < 2) return reading;
  return { ...reading, notes: [...reading.notes, { effect: 'doubted', code: 'listAsAll', value: words }] };
}

/** Needs of one kind become one rule. */
function joinNeeds(rules: readonly CourseRule[]): readonly CourseRule[] {
  const joined: CourseRule[] = [];
  for (const kind of ['prerequisite', 'corequisite'] as const) {
    const needs = rules.flatMap((rule) => (rule.kind === kind && 'needs' in rule ? [rule.needs] : []));
    const [first, ...more] = needs;
    if (first) joined.push({ kind, needs: more.length === 0 ? first : { all: needs } });
  }
  return [...joined, ...rules.filter((rule) => !('needs' in rule))];
}

/** Reads who has to agree, such as `Teacher recommendation` or `approval from Coach`. */
function approvalIn(words: string): CourseRule | undefined {
  const plain = words.trim().toLowerCase();
  const agreement = '(?:approval|permission|recommendation|consent|signature)';
  if (new RegExp(`^(?:by )?${agreement}(?: only| required)?$`).test(plain)) return { kind: 'approval' };
  const before = new RegExp(`^([a-z]+)(?:['’]s)? ${agreement}(?: required)?$`).exec(plain);
  const after = new RegExp(`^${agreement} (?:from|of|by) (?:the |an? )?([a-z]+)$`).exec(plain);
  const by = before?.[1] ?? after?.[1];
  return by === undefined ? undefined : { kind: 'approval', by };
}

interface NameWithMark {
  readonly name: string;
  readonly mark?: MarkNeed;
  /** The mark stands before the name. */
  readonly isLeading: boolean;
  /** The words speak of a course, known or not. */
  readonly isCourse: boolean;
}

/** Takes the least mark off a course: `B or better in Chemistry`, `Chemistry (C)`, `Chemistry with a C or better`. */
function markIn(words: string): NameWithMark {
  const strength = /\brecommended\b/i.test(words) ? 'recommended' : 'required';
  const plain = words
    .replace(/\s*\b(?:strongly )?recommended\b/i, '')
    .replace(/\s*\brequired\b/i, '')
    .trim();
  const better = '(?: or (?:better|higher|above))?';
  const leading = new RegExp(`^(?:an? |minimum )?([A-D][+-]?)(?: or ([A-D][+-]?))?${better} in (.+)$`).exec(
    plain,
  );
  if (leading) {
    const [, one = '', other, name = ''] = leading;
    return { name, mark: { least: worse(one, other), strength }, isLeading: true, isCourse: true };
  }
  const behind = new RegExp(`^(.+?),? (?:with (?:an? )?|\\()([A-D][+-]?)${better}\\)?$`).exec(plain);
  if (behind) {
    const [, name = '', least = ''] = behind;
    return { name, mark: { least, strength }, isLeading: false, isCourse: true };
  }
  const done = /^(?:successful )?completion of (.+)$/i.exec(words);
  return { name: done?.[1] ?? words, isLeading: false, isCourse: done !== null };
}

/** `A or B` asks for the B. */
function worse(one: string, other: string | undefined): string {
  return other !== undefined && other[0] !== undefined && other[0] >= (one[0] ?? '') ? other : one;
}
