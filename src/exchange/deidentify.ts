import { generateNKeysBetween } from 'fractional-indexing';
import { compareOrder } from '../edits/order.js';
import { emptySync } from '../model/document-sync.js';
import { makeId, type IdMaker } from '../model/ids.js';
import { isJsonObject, type Json, type JsonObject } from '../model/json.js';
import { fromPointer, toPointer } from '../model/json-pointer.js';
import type { PersonRole } from '../model/people.js';
import { planRecord, type Plan } from '../model/plan.js';
import type { RecordBase, RecordSpec } from '../model/record-spec.js';
import { sideOf } from '../rules/sides.js';
import { codeName, countCodes, isGone } from './sample-codes.js';
import { sampleFields, tellingCodes, type FieldTreatment } from './sample-fields.js';

/** What a sample is made with. */
export interface SampleOptions {
  /**
   * So many days later, or earlier, are all days of the sample. Draw it at random for each plan, at least some
   * weeks either way, and keep it nowhere. Whole days, and never 0, which would keep the true days.
   */
  readonly shiftDays: number;
  /** Stands where somebody wrote something, such as “(words taken out)”. */
  readonly words: string;
  /** The plans the sample is one of. What fewer than `least` of them have is left out of it. */
  readonly population?: readonly Plan[];
  /** How many plans have to share a value of a list; 10 where left out. */
  readonly least?: number;
  readonly makeId?: IdMaker;
}

/** Whoever wrote something in a sample, and when: nobody, and at no time. */
const stamp = { session: 'sample', at: '2000-01-01T00:00:00.000Z' } as const;

const day = 86_400_000;
const furthestShift = 3650;
const tenHours = 600;
const lastGrade = 12;
const shortCode = /^[\w.-]{1,40}$/;
const plainRoles: readonly PersonRole[] = ['counselor', 'teacher'];

/**
 * Makes of a plan a sample that shows how plans are kept, to be looked through by a person and then handed on,
 * as a state asks of districts. Ids are made anew; names, what people wrote, marks, course titles and codes,
 * schools, signatures, who wrote what and when are left out; days are shifted; parts people play are told in
 * broad terms; values that few plans share are left out. Only what `sampleFields` names goes in at all. It is
 * made of a plan alone: nothing of drafts, of an IEP, or of what joins the two is ever in it.
 *
 * It does NOT make a plan safe to publish, and is no “reasonable determination” of 34 CFR 99.31(b)(1): that is
 * the school's to make, with what else is known about its students. It does not protect from somebody
 *
 * - who knows the student, and knows the plan by its shape: how many goals, in which kinds, which school years
 *   hold which subjects. What is left of one plan may fit one student alone, even where each value is common;
 * - who knows the days between two things: all days are shifted alike;
 * - who has the plan itself, or another sample of it;
 * - who reads a domain of a pack whose id says more than it should.
 *
 * Without `population` nothing can be known of small groups: careers are left out then, and what else is on a
 * list is kept. Never tell which plan a sample was made of, and do not make one of a school with few students.
 *
 * @throws TypeError where `shiftDays` would keep the true days, or move them out of every calendar
 */
export function deidentify(plan: Plan, options: SampleOptions): Plan {
  const { population, least = 10, shiftDays } = options;
  if (!Number.isInteger(shiftDays) || shiftDays === 0 || Math.abs(shiftDays) > furthestShift)
    throw new TypeError(`“shiftDays” needs whole days, not 0, and at most ${furthestShift} either way.`);
  const counts = population && countCodes(population);
  const work: Work = {
    ...options,
    makeId: options.makeId ?? makeId,
    ids: new Map(),
    isShared: (code) => counts === undefined || (counts.get(code) ?? 0) >= least,
    knowsShares: counts !== undefined,
  };
  renewIds(asJson(plan), planRecord, work);
  const { student, ...parts } = partsOf(asJson(plan), planRecord, work);
  const sample = { schema: plan.schema, kind: 'plan', id: 'sample', sync: emptySync, student, ...parts };
  return sample as unknown as Plan;
}

interface Work extends SampleOptions {
  readonly makeId: IdMaker;
  /** New ids by the old ones. */
  readonly ids: Map<string, string>;
  readonly isShared: (code: string) => boolean;
  readonly knowsShares: boolean;
}

function asJson(plan: Plan): JsonObject {
  return plan as unknown as JsonObject;
}

/** The records of a collection that stay, in their order. */
function recordsOf(all: Json | undefined, spec: RecordSpec): (JsonObject & RecordBase)[] {
  if (!isJsonObject(all) || !(spec.name in sampleFields)) return [];
  const there = Object.values(all).filter((record) => isJsonObject(record) && !isGone(record));
  return (there as unknown as (JsonObject & RecordBase)[]).sort(compareOrder);
}

/** Every record that stays gets its new id first, for records name one another in any order. */
function renewIds(record: JsonObject, spec: RecordSpec, work: Work): void {
  for (const [name, inner] of Object.entries(spec.collections)) {
    for (const each of recordsOf(record[name], inner)) {
      const id = inner.ids === 'host' ? `${inner.name}-${work.ids.size + 1}` : work.makeId(inner.ids.prefix);
      work.ids.set(each.id, id);
      renewIds(each, inner, work);
    }
  }
}

function partsOf(record: JsonObject, spec: RecordSpec, work: Work): Record<string, Json> {
  const parts: Record<string, Json> = {};
  for (const [field, treatment] of Object.entries(sampleFields[spec.name] ?? {})) {
    const value = treated(record[field], treatment, codeName(spec, field, record[field] ?? null), work);
    if (value !== undefined) parts[field] = value;
  }
  for (const [name, inner] of Object.entries(spec.singles)) {
    const part = record[name];
    if (isJsonObject(part)) parts[name] = partsOf(part, inner, work);
  }
  for (const [name, inner] of Object.entries(spec.collections)) {
    const all = recordsOf(record[name], inner);
    if (all.length > 0) parts[name] = renewed(all, inner, work);
  }
  return parts;
}

function renewed(all: readonly (JsonObject & RecordBase)[], spec: RecordSpec, work: Work): JsonObject {
  const places = generateNKeysBetween(null, null, all.length);
  const entries = all.map((record, place): [string, Json] => {
    const id = work.ids.get(record.id) ?? '';
    const base = { id, order: places[place] ?? '', made: { by: 'nobody', ...stamp } };
    return [id, { ...base, ...partsOf(record, spec, work) }];
  });
  return Object.fromEntries(entries);
}

/** A file of another place may hold a whole sentence in the place of a code. */
function mayStay(value: string): boolean {
  return shortCode.test(value) && !tellingCodes.includes(value);
}

/** Each kind of field in its way; undefined where it is left out. */
function treated(
  value: Json | undefined,
  treatment: FieldTreatment,
  code: string,
  work: Work,
): Json | undefined {
  if (typeof value === 'number') return treatedNumber(value, treatment, code, work);
  if (typeof value === 'boolean') return treatment === 'tick' ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  switch (treatment) {
    case 'words':
      return work.words;
    case 'code':
      return mayStay(value) && work.isShared(code) ? value : undefined;
    case 'rareCode':
      return work.knowsShares && mayStay(value) && work.isShared(code) ? value : undefined;
    case 'role':
      return broadRole(value as PersonRole);
    case 'day':
      return shifted(value, work.shiftDays);
    case 'link':
      return work.ids.get(value);
    case 'pointer':
      return renewedPointer(value, work);
    default:
      return undefined;
  }
}

function treatedNumber(
  value: number,
  treatment: FieldTreatment,
  code: string,
  work: Work,
): number | undefined {
  if (treatment === 'year' || treatment === 'number') return value;
  if (treatment === 'minutes') return Math.round(value / tenHours) * tenHours;
  return treatment === 'grade' && work.isShared(code) ? Math.min(value, lastGrade) : undefined;
}

/** Some parts tell much of a student: that there is an interpreter, or somebody from an agency. */
function broadRole(role: PersonRole): PersonRole {
  if (plainRoles.includes(role)) return role;
  return ({ student: 'student', family: 'guardian', school: 'schoolStaff' } as const)[sideOf(role)];
}

function shifted(value: string, days: number): string | undefined {
  const moved = new Date(Date.parse(`${value}T00:00:00Z`) + days * day);
  const text = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  return /^(19|20|21)\d\d-/.test(text) ? text : undefined;
}

/** Undefined where it leads to something that is left out. */
function renewedPointer(value: string, { ids }: Work): string | undefined {
  const steps = fromPointer(value) ?? [];
  const found = steps.map((step, place) => (place % 2 === 0 ? step : ids.get(step)));
  const isWhole = steps.length > 0 && steps.length % 2 === 0;
  return isWhole && found.every((step) => step !== undefined) ? toPointer(found) : undefined;
}
