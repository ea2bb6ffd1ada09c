import * as v from 'valibot';
import { iepKindOf, iepSections } from '../model/iep.js';
import { label, line, list, object, oneOf } from '../model/schema-parts.js';
import { checklistChecks } from './crosswalk-part.js';
import {
  isCitation,
  planParts,
  rowDirections,
  rowGroups,
  rowOwners,
  rowStrengths,
  rowTriggers,
} from './crosswalk-row.js';
import { listById } from './pack-parts.js';

const stateNeeds = 'needs a state by its two capital letters';
const state = v.pipe(v.string(stateNeeds), v.regex(/^[A-Z]{2}$/, stateNeeds));
const age = whole(10, 26, 'an age');
const grade = whole(5, 12, 'a grade');

function whole(least: number, most: number, what: string) {
  const needs = `needs ${what}: a whole number from ${least} to ${most}`;
  return v.pipe(v.number(needs), v.integer(needs), v.minValue(least, needs), v.maxValue(most, needs));
}

const citation = object({
  words: v.pipe(line, v.check(isCitation, 'needs a law or rule with its number')),
  isUnconfirmed: v.exactOptional(v.boolean('needs true or false')),
});

const ages = object({
  transition: v.exactOptional(
    object({
      age,
      iep: v.exactOptional(oneOf(['inForce', 'developed'])),
      grade: v.exactOptional(object({ level: grade, at: oneOf(['start', 'end']) })),
      citation: v.exactOptional(citation),
    }),
  ),
  majority: v.exactOptional(object({ age, citation: v.exactOptional(citation) })),
});

const labels = object({
  plan: v.exactOptional(label),
  iep: v.exactOptional(label),
  sentence: v.exactOptional(label),
});

const sections = v.pipe(
  list(oneOf(iepSections)),
  // One document holds all of a row: see `rowKind`.
  v.check((all) => new Set(all.map(iepKindOf)).size <= 1, 'needs sections of one document: shared or team'),
);

const row = object({
  id: line,
  group: oneOf(rowGroups),
  plan: v.exactOptional(oneOf(planParts)),
  iep: sections,
  citations: v.pipe(v.array(citation, 'needs a list'), v.maxLength(20, 'needs a list of at most 20')),
  direction: oneOf(rowDirections),
  owner: oneOf(rowOwners),
  strength: oneOf(rowStrengths),
  indicator13: v.exactOptional(list(whole(1, 8, 'an item of Indicator 13'))),
  due: v.exactOptional(oneOf(rowTriggers)),
  isWhereFitting: v.exactOptional(v.boolean('needs true or false')),
  states: v.exactOptional(list(state)),
  labels: object({ plan: label, iep: label, sentence: label }),
});

const checklistItem = object({
  id: line,
  check: oneOf(checklistChecks),
  sections: list(list(oneOf(iepSections))),
  due: v.exactOptional(oneOf(rowTriggers)),
  label: v.exactOptional(label),
});

/** What a pack says about holding a plan beside an IEP, on its way in. */
export const crosswalkPartSchema = object({
  state: v.exactOptional(state),
  ages: v.exactOptional(ages),
  rows: v.exactOptional(listById(row)),
  labels: v.exactOptional(v.record(line, labels, 'needs an object')),
  goalParts: v.exactOptional(v.record(line, oneOf(planParts), 'needs an object')),
  columns: v.exactOptional(listById(object({ id: line, label }))),
  checklist: v.exactOptional(listById(checklistItem)),
});
