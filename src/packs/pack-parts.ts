import * as v from 'valibot';
import { linkIn } from '../model/evidence.js';
import { calendarDay } from '../model/record-spec.js';
import { line, list, object } from '../model/schema-parts.js';

/** A grade, as `ilp-elements` counts them. */
export const grade = v.pipe(
  v.number('needs a grade: a number'),
  v.integer('needs a grade: a whole number'),
  v.minValue(0, 'needs a grade from 0 to 13'),
  v.maxValue(13, 'needs a grade from 0 to 13'),
);

/** A list of things with an id, none of which comes twice. */
export function listById<T extends v.GenericSchema<unknown, { readonly id: string }>>(schema: T, most = 100) {
  return v.pipe(
    list(schema, most),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has an id twice'),
  );
}

/** Where something comes from. */
export const source = object({
  citation: line,
  link: v.exactOptional(
    v.pipe(
      line,
      v.check((link) => linkIn(link) !== undefined, 'needs an address that begins with https://'),
    ),
  ),
  readOn: v.exactOptional(v.message(calendarDay, 'needs a day, such as “2027-05-31”')),
  edition: v.exactOptional(line),
});
