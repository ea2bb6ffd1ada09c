import * as v from 'valibot';
import { findForbiddenKey, isForbiddenKey } from '../model/json.js';
import { termKinds } from '../model/planned-course.js';
import { inLanguages, line, object, oneOf } from '../model/schema-parts.js';
import { courseCharacteristics, type Catalog, type CourseNeed } from './catalog.js';
import { courseForAll } from './disability-words.js';

const long = v.pipe(
  v.string('needs a text'),
  v.trim(),
  v.minLength(1, 'needs a text that is not empty'),
  v.maxLength(5000, 'needs a text of at most 5,000 letters'),
);
const name = v.pipe(
  line,
  v.check((text) => !isForbiddenKey(text), 'needs another name: this one has a meaning in code'),
);
const cluster = v.pipe(
  name,
  v.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, 'needs the id of a cluster or pathway'),
);

function whole(least: number, most: number, advice: string) {
  return v.pipe(v.number(advice), v.integer(advice), v.minValue(least, advice), v.maxValue(most, advice));
}

function list<T extends v.GenericSchema>(schema: T, most: number) {
  return v.pipe(
    v.array(schema, 'needs a list'),
    v.maxLength(most, `needs a list of at most ${most.toLocaleString('en')}`),
  );
}

const given = v.exactOptional;
const words = inLanguages(long);
const year = whole(1900, 2199, 'needs a year');
const grade = whole(0, 12, 'needs a grade from 0 to 12');
const few = whole(1, 99, 'needs a whole number from 1');

const need: v.GenericSchema<unknown, CourseNeed> = v.union(
  [
    object({
      course: name,
      mark: given(object({ least: line, strength: oneOf(['required', 'recommended']) })),
    }),
    object({
      all: list(
        v.lazy(() => need),
        5000,
      ),
    }),
    object({
      any: list(
        v.lazy(() => need),
        5000,
      ),
    }),
  ],
  'needs a course, “all” or “any”',
);

const rule = v.variant(
  'kind',
  [
    object({ kind: v.picklist(['prerequisite', 'corequisite']), needs: need }),
    object({ kind: v.literal('approval'), by: given(line) }),
    object({ kind: v.literal('placed') }),
    object({ kind: v.literal('text'), words: long }),
  ],
  'needs a kind: prerequisite, corequisite, approval, placed or text',
);

const course = object({
  code: name,
  title: line,
  description: given(v.union([long, words], 'needs a text, or one in English and others by their languages')),
  subject: given(v.pipe(line, v.regex(/^\d\d$/, 'needs two digits, such as “04”'))),
  sced: given(v.pipe(line, v.regex(/^\d{5}$/, 'needs five digits, such as “04151”'))),
  credits: given(whole(0, 100_000, 'needs a whole number of thousandths: 500 for half a credit')),
  grades: given(list(grade, 13)),
  terms: given(list(oneOf(termKinds), termKinds.length)),
  parts: given(few),
  characteristics: given(list(oneOf(courseCharacteristics), courseCharacteristics.length)),
  categories: given(list(line, 500)),
  clusters: given(list(cluster, 500)),
  rules: given(list(rule, 5000)),
  mostCompletions: given(few),
});

const template = object({
  id: name,
  name: given(words),
  cluster,
  steps: list(object({ course: name, grade: given(grade) }), 100),
});

/** The shape of a catalog; published as `schemas/catalog.schema.json`. */
export const catalogSchema = object({
  schema: v.literal(1, 'needs the number 1: this version of the toolkit reads no other schema'),
  id: name,
  title: line,
  schoolYear: given(year),
  courses: list(course, 50_000),
  templates: given(list(template, 500)),
  sources: given(list(long, 50)),
});

function refuse(faults: readonly string[]): never {
  const more = faults.length > 20 ? [`… and ${faults.length - 20} more`] : [];
  const shown = [...faults.slice(0, 20), ...more].map((fault) => `- ${fault}`);
  throw new TypeError(['This catalog cannot be used:', ...shown].join('\n'));
}

/** What the shape alone does not say: a code is one course, and a template knows its courses. */
function crossFaults({ courses, templates = [] }: Catalog): readonly string[] {
  const codes = new Set<string>();
  const faults: string[] = [];
  courses.forEach(({ code }, place) => {
    if (codes.has(code)) faults.push(`courses[${place}].code is there twice: give each course its own`);
    codes.add(code);
  });
  templates.forEach(({ steps }, place) => {
    for (const step of steps)
      if (!codes.has(step.course))
        faults.push(`templates[${place}] names a course that is not there: ${step.course}`);
  });
  return faults;
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue)?.replace(/\.(\d+)/g, '[$1]') ?? 'the catalog';
}

/**
 * Checks a catalog in the published shape on its way in, whatever a file or a server gave. A rule may
 * name a course that is not in the catalog: real catalogs do, and the check says so. A rule that tells of
 * a disability becomes “placed by the school”, and such a category is left out: everybody reads a catalog.
 *
 * @throws TypeError with one line for each fault, which says where it is and what to do
 */
export function checkCatalog(value: unknown): Catalog {
  let dangerous: string | undefined;
  try {
    dangerous = findForbiddenKey(value);
  } catch {
    refuse(['it cannot be read: give plain JSON in the published shape']);
  }
  if (dangerous !== undefined) refuse([`it has the key “${dangerous}”: take it out`]);
  const result = v.safeParse(catalogSchema, value);
  if (!result.success) refuse(result.issues.map((issue) => `${placeOf(issue)} ${issue.message}`));
  const faults = crossFaults(result.output);
  if (faults.length > 0) refuse(faults);
  return { ...result.output, courses: result.output.courses.map(courseForAll) };
}
