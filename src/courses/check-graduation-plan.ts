import * as v from 'valibot';
import { experienceKinds } from '../model/experience.js';
import { findForbiddenKey, isForbiddenKey } from '../model/json.js';
import { creditUnits } from '../model/planned-course.js';
import { courseCharacteristics } from './catalog.js';
import { label, line, list, object, oneOf } from '../model/schema-parts.js';
import { totalId, type CourseFilter, type GraduationPlan } from './graduation-plan.js';

const id = v.pipe(
  line,
  v.regex(/^[a-z0-9-]+$/, 'needs small letters, digits and “-” only'),
  v.check((text) => !isForbiddenKey(text), 'needs another id: this one has a meaning in code'),
);
const thousandths = v.pipe(
  v.number('needs a number'),
  v.integer('needs a whole number of thousandths: 500 for half a credit'),
  v.minValue(0, 'needs a number that is not negative'),
  v.maxValue(100_000, 'needs less than a hundred credits: 1000 are one'),
);
/** A district that writes 24 means 24 credits; the page would show 0.02. */
function credits(least: number) {
  return v.pipe(thousandths, v.minValue(least, 'needs thousandths: 1000 for one credit'));
}

const some = v.pipe(
  v.number('needs a number'),
  v.integer('needs a whole number'),
  v.minValue(1, 'needs at least 1'),
  v.maxValue(1_000_000, 'needs a smaller number'),
);
const year = v.pipe(
  v.number('needs a year'),
  v.integer('needs a year'),
  v.minValue(1900, 'needs a year'),
  v.maxValue(2200, 'needs a year'),
);
const lines = list(line, 500);
const given = v.exactOptional;

const subject = v.pipe(
  line,
  v.regex(/^(0[1-9]|1\d|2[0-4])$/, 'needs two digits from SCED, such as “04” for social sciences'),
);
const sced = v.pipe(line, v.regex(/^\d{2,5}$/, 'needs two to five digits, such as “04151”'));
const titleWords = v.pipe(
  line,
  v.check((text) => text === text.toLowerCase() && !text.includes('.'), 'needs small letters without dots'),
);

const filter: v.GenericSchema<unknown, CourseFilter> = v.pipe(
  object({
    subjects: given(list(subject, 50)),
    sced: given(list(sced, 500)),
    codes: given(lines),
    categories: given(lines),
    characteristics: given(list(oneOf(courseCharacteristics), 50)),
    titles: given(list(titleWords, 100)),
    any: given(v.literal(true, 'needs true, or must be left out')),
    anyOf: given(
      list(
        v.lazy(() => filter),
        50,
      ),
    ),
  }),
  v.check((value) => Object.keys(value).length > 0, 'means no course: say which, or set “any” to true'),
);

const base = { id, name: label, help: given(label) };

const requirement = v.variant(
  'kind',
  [
    object({
      kind: v.literal('credits'),
      ...base,
      credits: credits(50),
      counts: filter,
      caps: given(list(object({ counts: filter, most: thousandths }), 20)),
      leastMark: given(line),
      isShared: given(v.boolean('needs true or false')),
    }),
    object({ kind: v.literal('courses'), ...base, least: given(some), courses: list(filter, 100) }),
    object({
      kind: v.literal('measure'),
      ...base,
      anyOf: list(object({ name: label, least: given(line) }), 100),
    }),
    object({
      kind: v.literal('hours'),
      ...base,
      minutes: some,
      kinds: given(list(oneOf(experienceKinds), 20)),
    }),
    object({ kind: v.literal('item'), ...base }),
  ],
  'needs a kind: credits, courses, measure, hours or item',
);

/** The shape of a graduation plan; published as `schemas/graduation-plan.schema.json`. */
export const planSchema = object({
  schema: v.literal(1, 'needs the number 1: this version of the toolkit reads no other schema'),
  id,
  version: some,
  name: label,
  jurisdiction: line,
  level: oneOf(['state', 'district']),
  kind: oneOf(['diploma', 'credential', 'supplement']),
  cohorts: object({
    by: oneOf(['graduation', 'grade9']),
    from: given(year),
    to: given(year),
    words: given(label),
  }),
  unit: given(object({ name: label, thousandths: some })),
  totalCredits: given(credits(1000)),
  conversions: given(list(object({ unit: oneOf(creditUnits), amount: some, thousandths: some }), 10)),
  requirements: list(requirement, 100),
  sources: list(line, 50),
  doubts: given(list(label, 50)),
});

/** What the shape alone does not say. */
function crossFaults({ requirements, cohorts, totalCredits = Infinity }: GraduationPlan): readonly string[] {
  const faults: string[] = [];
  const seen = new Set<string>([totalId]);
  requirements.forEach((each, place) => {
    const at = `requirements[${place}]`;
    if (each.id === totalId) faults.push(`${at}.id is “${totalId}”: that stands for the credits in all`);
    else if (seen.has(each.id)) faults.push(`${at}.id is there twice: give each requirement its own id`);
    seen.add(each.id);
    if (each.kind === 'courses' && (each.least ?? 1) > each.courses.length) {
      faults.push(`${at}.least asks for more courses than the requirement lists`);
    }
  });
  const parts = requirements.map((each) => (each.kind === 'credits' && !each.isShared ? each.credits : 0));
  const sum = parts.reduce((all, each) => all + each, 0);
  if (sum > totalCredits) faults.push(`totalCredits is less than the ${sum} that the requirements ask for`);
  const { from, to } = cohorts;
  if (from !== undefined && to !== undefined && from > to) faults.push('cohorts.to is before cohorts.from');
  return faults;
}

function refuse(faults: readonly string[]): never {
  const more = faults.length > 20 ? [`… and ${faults.length - 20} more`] : [];
  const list = [...faults.slice(0, 20), ...more].map((fault) => `- ${fault}`);
  throw new TypeError(['This graduation plan cannot be used:', ...list].join('\n'));
}

/** Keys that reach an object's prototype, and what is nested deeper than any plan. */
function refuseDangerous(value: unknown): void {
  let dangerous: string | undefined;
  try {
    dangerous = findForbiddenKey(value);
  } catch {
    refuse(['it cannot be read: give plain JSON in the published shape']);
  }
  if (dangerous !== undefined) refuse([`it has the key “${dangerous}”: take it out`]);
}

/** Such as `requirements[3].counts.sced[0]`. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue)?.replace(/\.(\d+)/g, '[$1]') ?? 'the plan';
}

/**
 * Checks a state's or district's own graduation plan on its way in, whatever a file or a server gave. A key
 * that is not known is refused, too: a misspelled rule that is passed over would mislead people.
 *
 * @throws TypeError whose message names each place and what to do there
 */
export function checkGraduationPlan(value: unknown): GraduationPlan {
  refuseDangerous(value);
  const result = v.safeParse(planSchema, value);
  if (!result.success) refuse(result.issues.map((issue) => `${placeOf(issue)} ${issue.message}`));
  const plan: GraduationPlan = result.output;
  const faults = crossFaults(plan);
  if (faults.length > 0) refuse(faults);
  return plan;
}
