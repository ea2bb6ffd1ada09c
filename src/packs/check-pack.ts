import * as v from 'valibot';
import { experienceKinds } from '../model/experience.js';
import { findForbiddenKey } from '../model/json.js';
import { toPointer } from '../model/json-pointer.js';
import { personRoles } from '../model/people.js';
import { planChangeKinds } from '../model/plan-change.js';
import { reviewKinds } from '../model/review.js';
import { label, line, list, object, oneOf } from '../model/schema-parts.js';
import { crosswalkPartSchema } from './check-crosswalk-part.js';
import { itemFaults, requiredItemsSchema } from './check-required-items.js';
import { source } from './pack-parts.js';
import type { StatePack } from './state-pack.js';

/** One thing that is wrong with a pack. */
export interface PackPlace {
  /** A JSON pointer (RFC 6901), such as `/requiredItems/2/grades/by`; empty for the pack as a whole. */
  readonly pointer: string;
  /** What it needs, in English, such as `needs a list`; never what the pack says there. */
  readonly needs: string;
}

/** What is wrong with a pack: the places, 20 at most, and what each needs. */
export interface PackFault {
  readonly code: 'malformed';
  readonly pointers: readonly string[];
  readonly places: readonly PackPlace[];
}

/** The outcome of the check of a pack. */
export type CheckedPack =
  { readonly ok: true; readonly value: StatePack } | { readonly ok: false; readonly fault: PackFault };

const given = v.exactOptional;
const domains = list(object({ id: line, label }));

const goalDomains = v.pipe(
  list(object({ label, domains })),
  v.check((groups) => {
    const ids = groups.flatMap((group) => group.domains.map(({ id }) => id));
    return new Set(ids).size === ids.length;
  }, 'has a domain twice'),
);

const reviews = list(
  object({
    kind: oneOf(reviewKinds),
    by: list(oneOf(personRoles)),
    source: given(source),
  }),
);

const agreeAgain = object({
  changes: v.pipe(
    v.array(oneOf(planChangeKinds), 'needs a list'),
    v.maxLength(50, 'needs a list of at most 50'),
  ),
  source: given(source),
});

const experienceHours = object({
  hours: v.pipe(
    v.number('needs a number of hours'),
    v.minValue(1, 'needs at least 1 hour'),
    v.maxValue(100_000, 'needs fewer hours'),
  ),
  label,
  kinds: given(list(oneOf(experienceKinds))),
  source,
});

/** The shape of a pack; published as `schemas/state-pack.schema.json`. */
export const packSchema = object({
  id: line,
  planLabel: given(label),
  goalDomains: given(goalDomains),
  reviews: given(reviews),
  agreeAgain: given(agreeAgain),
  experienceHours: given(experienceHours),
  requiredItems: given(requiredItemsSchema),
  graduationPlans: given(list(line)),
  crosswalk: given(crosswalkPartSchema),
  sources: given(list(source)),
  doubts: given(list(label)),
});

/**
 * Checks a district's own pack on its way in, whatever a file or a server gave. A key that no pack can hold
 * is refused, too: a misspelled rule that is passed over would mislead people. A fault names the places and
 * what each needs, and never what they say. Never throws.
 */
export function checkPack(pack: unknown): CheckedPack {
  try {
    const dangerous = findForbiddenKey(pack);
    if (dangerous !== undefined) return malformed([{ pointer: `/${dangerous}`, needs: 'must not be there' }]);
    const result = v.safeParse(packSchema, pack);
    if (!result.success) return malformed(result.issues.map(placeOf));
    const faults = itemFaults(result.output);
    if (faults.length === 0) return { ok: true, value: result.output };
    return malformed(faults.map(([path, needs]) => ({ pointer: toPointer(path.map(String)), needs })));
  } catch {
    // Nested too deep, or an object that throws when it is read.
    return malformed([{ pointer: '', needs: 'cannot be read: give plain JSON' }]);
  }
}

function placeOf({ path, message }: v.BaseIssue<unknown>): PackPlace {
  return { pointer: toPointer((path ?? []).map(({ key }) => String(key))), needs: message };
}

function malformed(all: readonly PackPlace[]): CheckedPack {
  const places = all.slice(0, 20);
  return {
    ok: false,
    fault: { code: 'malformed', pointers: places.map(({ pointer }) => pointer), places },
  };
}
