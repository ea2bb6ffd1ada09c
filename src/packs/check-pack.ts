import * as v from 'valibot';
import type { Checked } from '../model/document-schema.js';
import { linkIn } from '../model/evidence.js';
import { experienceKinds } from '../model/experience.js';
import { findForbiddenKey } from '../model/json.js';
import { toPointer } from '../model/json-pointer.js';
import { personRoles } from '../model/people.js';
import { planChangeKinds } from '../model/plan-change.js';
import { reviewKinds } from '../model/review.js';
import { crosswalkPartSchema } from './check-crosswalk-part.js';
import type { StatePack } from './state-pack.js';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const label = v.objectWithRest({ en: line }, line);

function list<T extends v.GenericSchema>(schema: T) {
  return v.pipe(v.array(schema), v.minLength(1), v.maxLength(50));
}

const source = v.object({
  citation: line,
  link: v.exactOptional(
    v.pipe(
      line,
      v.check((link) => linkIn(link) !== undefined),
    ),
  ),
});

const domains = list(v.object({ id: line, label }));

const goalDomains = v.pipe(
  list(v.object({ label, domains })),
  v.check((groups) => {
    const ids = groups.flatMap((group) => group.domains.map(({ id }) => id));
    return new Set(ids).size === ids.length;
  }),
);

const reviews = list(
  v.object({
    kind: v.picklist(reviewKinds),
    by: list(v.picklist(personRoles)),
    source: v.exactOptional(source),
  }),
);

const agreeAgain = v.object({
  changes: v.pipe(v.array(v.picklist(planChangeKinds)), v.maxLength(50)),
  source: v.exactOptional(source),
});

const experienceHours = v.object({
  hours: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
  label,
  kinds: v.exactOptional(list(v.picklist(experienceKinds))),
  source,
});

const packSchema = v.object({
  id: line,
  planLabel: v.exactOptional(label),
  goalDomains: v.exactOptional(goalDomains),
  reviews: v.exactOptional(reviews),
  agreeAgain: v.exactOptional(agreeAgain),
  experienceHours: v.exactOptional(experienceHours),
  graduationPlans: v.exactOptional(list(line)),
  crosswalk: v.exactOptional(crosswalkPartSchema),
  sources: v.exactOptional(list(source)),
});

/**
 * Checks a district's own pack on its way in, whatever a file or a server gave. What comes out holds
 * what a pack can hold and nothing else; a fault names the places and never what they say. Never throws.
 */
export function checkPack(pack: unknown): Checked<StatePack> {
  try {
    const dangerous = findForbiddenKey(pack);
    if (dangerous !== undefined) return malformed([`/${dangerous}`]);
    const result = v.safeParse(packSchema, pack);
    if (result.success) return { ok: true, value: result.output };
    const paths = result.issues.map(({ path }) => (path ?? []).map(({ key }) => String(key)));
    return malformed(paths.slice(0, 20).map(toPointer));
  } catch {
    return malformed(['']); // Nested too deep, or an object that throws when it is read.
  }
}

function malformed(pointers: readonly string[]): Checked<never> {
  return { ok: false, fault: { code: 'malformed', pointers } };
}
