import * as v from 'valibot';
import { iepKindOf, iepSections } from '../model/iep.js';
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

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const label = v.objectWithRest({ en: line }, line);
const state = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const age = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(26));
const grade = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(12));

function list<T extends v.GenericSchema>(schema: T) {
  return v.pipe(v.array(schema), v.minLength(1), v.maxLength(100));
}

/** A list of things with an id, none of which comes twice. */
function listById<T extends v.GenericSchema<unknown, { readonly id: string }>>(schema: T) {
  return v.pipe(
    list(schema),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
  );
}

const citation = v.object({
  words: v.pipe(line, v.check(isCitation)),
  isUnconfirmed: v.exactOptional(v.boolean()),
});

const ages = v.object({
  transition: v.exactOptional(
    v.object({
      age,
      iep: v.exactOptional(v.picklist(['inForce', 'developed'])),
      grade: v.exactOptional(v.object({ level: grade, at: v.picklist(['start', 'end']) })),
      citation: v.exactOptional(citation),
    }),
  ),
  majority: v.exactOptional(v.object({ age, citation: v.exactOptional(citation) })),
});

const labels = v.object({
  plan: v.exactOptional(label),
  iep: v.exactOptional(label),
  sentence: v.exactOptional(label),
});

const sections = v.pipe(
  list(v.picklist(iepSections)),
  // One document holds all of a row: see `rowKind`.
  v.check((all) => new Set(all.map(iepKindOf)).size <= 1),
);

const row = v.object({
  id: line,
  group: v.picklist(rowGroups),
  plan: v.exactOptional(v.picklist(planParts)),
  iep: sections,
  citations: v.pipe(v.array(citation), v.maxLength(20)),
  direction: v.picklist(rowDirections),
  owner: v.picklist(rowOwners),
  strength: v.picklist(rowStrengths),
  indicator13: v.exactOptional(list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)))),
  due: v.exactOptional(v.picklist(rowTriggers)),
  states: v.exactOptional(list(state)),
  labels: v.object({ plan: label, iep: label, sentence: label }),
});

const checklistItem = v.object({
  id: line,
  check: v.picklist(checklistChecks),
  sections: list(list(v.picklist(iepSections))),
  due: v.exactOptional(v.picklist(rowTriggers)),
  label: v.exactOptional(label),
});

/** What a pack says about holding a plan beside an IEP, on its way in. */
export const crosswalkPartSchema = v.object({
  state: v.exactOptional(state),
  ages: v.exactOptional(ages),
  rows: v.exactOptional(listById(row)),
  labels: v.exactOptional(v.record(line, labels)),
  goalParts: v.exactOptional(v.record(line, v.picklist(planParts))),
  columns: v.exactOptional(listById(v.object({ id: line, label }))),
  checklist: v.exactOptional(listById(checklistItem)),
});
