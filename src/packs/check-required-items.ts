import * as v from 'valibot';
import { experienceKinds } from '../model/experience.js';
import { personRoles } from '../model/people.js';
import { reviewKinds } from '../model/review.js';
import { label, line, list, object, oneOf } from '../model/schema-parts.js';
import { commonGoalDomains } from './goal-domains.js';
import { grade, listById, source } from './pack-parts.js';
import type { RequiredItem } from './required-item.js';
import type { StatePack } from './state-pack.js';

const given = v.exactOptional;
const domains = given(list(line));
const kind = <const K extends string>(name: K) => ({ kind: v.literal(name) });
const plain = [
  'interests',
  'strengths',
  'cluster',
  'career',
  'graduationPlan',
  'updated',
  'elsewhere',
] as const;

const asks = v.variant(
  'kind',
  [
    object({ kind: v.picklist(plain) }),
    object({ kind: v.picklist(['goal', 'benchmark']), domains }),
    object({ ...kind('courses'), from: grade, to: grade }),
    object({ ...kind('experience'), kinds: given(list(oneOf(experienceKinds))) }),
    object({ ...kind('review'), review: oneOf(reviewKinds), by: list(oneOf(personRoles)) }),
  ],
  `needs a kind: ${[...plain, 'goal', 'benchmark', 'courses', 'experience', 'review'].join(', ')}`,
);

const isTrue = given(v.boolean('needs true or false'));

/** What a plan must hold, on its way in. */
export const requiredItemsSchema = listById(
  object({
    id: line,
    label,
    asks,
    grades: object({ from: grade, by: given(grade), isYearly: isTrue }),
    isIfApplicable: isTrue,
    source,
    doubt: given(label),
  }),
);

/** A place in a pack, and what it needs. */
export type ItemFault = readonly [path: readonly (string | number)[], needs: string];

/** What the shape alone does not say: grades that run backwards, and domains no goal can have. */
export function itemFaults({ requiredItems = [], goalDomains }: StatePack): readonly ItemFault[] {
  const groups = goalDomains ?? commonGoalDomains;
  const known = new Set(groups.flatMap((group) => group.domains.map(({ id }) => id)));
  return requiredItems.flatMap((item, place) =>
    faultsOf(item, known).map(([path, needs]): ItemFault => [['requiredItems', place, ...path], needs]),
  );
}

function faultsOf({ asks: asked, grades }: RequiredItem, known: ReadonlySet<string>): ItemFault[] {
  const faults: ItemFault[] = [];
  const { from, by = from } = grades;
  if (by < from) faults.push([['grades', 'by'], 'is before “from”']);
  if (asked.kind === 'courses' && asked.to < asked.from) faults.push([['asks', 'to'], 'is before “from”']);
  if (asked.kind === 'goal' || asked.kind === 'benchmark') {
    (asked.domains ?? []).forEach((id, place) => {
      if (!known.has(id)) faults.push([['asks', 'domains', place], 'is no domain of a goal in this pack']);
    });
  }
  return faults;
}
