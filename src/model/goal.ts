import * as v from 'valibot';
import {
  calendarDay,
  count,
  defineRecord,
  scalar,
  measuredNumber,
  schoolYear,
  shortText,
  tags,
  text,
  tick,
  type RecordBase,
} from './record-spec.js';

/** Where a goal stands (CEDS 001703 Goal Status). */
export const goalStatuses = ['active', 'paused', 'reached', 'archived'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** How a piece of work went, in the student's judgement. */
export const feelings = ['great', 'okay', 'hard'] as const;
export type Feeling = (typeof feelings)[number];

/** How a goal is counted, if at all (CEDS 001697 Goal Measurement Type). A scale goes from 1 to 5. */
export const measurementTypes = ['percent', 'count', 'scale'] as const;
export type MeasurementType = (typeof measurementTypes)[number];

/** What the student did, saw or learned on a day. */
export interface ProgressEntry extends RecordBase {
  readonly date?: string | null;
  readonly note?: string;
  /** A link or a note that shows the work. Free words: take a link out of it with `linkIn`, never by hand. */
  readonly evidence?: string;
  readonly feeling?: Feeling | null;
  /** How far the student was on that day, in the goal's measure. */
  readonly value?: number | null;
}

/** One small thing to do. */
export interface Step extends RecordBase {
  readonly description?: string;
  readonly dueDate?: string | null;
  /** The person who does it, by id; the student where null. */
  readonly owner?: string | null;
  readonly done?: boolean;
  /** The benchmark it belongs to, by id. */
  readonly benchmark?: string | null;
}

/** How far to get in one school year. */
export interface Benchmark extends RecordBase {
  readonly schoolYear?: number | null;
  readonly description?: string;
  readonly reached?: boolean;
}

/** Something the student wants to make happen. */
export interface Goal extends RecordBase {
  /** The goal in the student's own words (CEDS 000903 Goal Description). */
  readonly studentWords?: string;
  /** Who typed the student's words for them: a person's id, or a name; null where nobody did. */
  readonly typedBy?: string | null;
  /** The same goal as adults put it; stands beside the student's words, never instead. */
  readonly teamWording?: string;
  /** A domain of the state pack, by id. */
  readonly domain?: string | null;
  /** CEDS 001165 Goal Start Date. */
  readonly startDate?: string | null;
  /** CEDS 001166 Goal End Date. */
  readonly endDate?: string | null;
  readonly status?: GoalStatus | null;
  /** How the student will know (CEDS 000902 Goal Success Criteria). */
  readonly successCriteria?: string;
  readonly measurementType?: MeasurementType | null;
  /** What is counted, such as listeners (CEDS 001695 Goal Measurement Description). */
  readonly measurementDescription?: string | null;
  /** Where it began, and where it is to get, in the goal's measure. */
  readonly baseline?: number | null;
  readonly target?: number | null;
  /** A running count towards the goal (CEDS 001690 Current Performance). */
  readonly tally?: number;
  /** Skills the goal builds, by the code of a standard such as ASCA's `B-SMS 5`. */
  readonly skills?: Readonly<Record<string, boolean>>;
  readonly benchmarks?: Readonly<Record<string, Benchmark>>;
  readonly steps?: Readonly<Record<string, Step>>;
  readonly progress?: Readonly<Record<string, ProgressEntry>>;
}

const progressEntryRecord = defineRecord<ProgressEntry>({
  name: 'progressEntry',
  ids: { prefix: 'progress' },
  fields: {
    date: scalar(calendarDay),
    note: text(),
    evidence: text(),
    feeling: scalar(v.picklist(feelings)),
    value: scalar(measuredNumber),
  },
  collections: {},
});

const stepRecord = defineRecord<Step>({
  name: 'step',
  ids: { prefix: 'step' },
  fields: {
    description: text(),
    dueDate: scalar(calendarDay),
    owner: scalar(shortText),
    done: tick(),
    benchmark: scalar(shortText),
  },
  collections: {},
});

const benchmarkRecord = defineRecord<Benchmark>({
  name: 'benchmark',
  ids: { prefix: 'benchmark' },
  fields: { schoolYear: scalar(schoolYear), description: text(), reached: tick() },
  collections: {},
});

/** The record of a goal. */
export const goalRecord = defineRecord<Goal>({
  name: 'goal',
  ids: { prefix: 'goal' },
  fields: {
    studentWords: text(),
    typedBy: scalar(shortText),
    teamWording: text(),
    domain: scalar(shortText),
    startDate: scalar(calendarDay),
    endDate: scalar(calendarDay),
    status: scalar(v.picklist(goalStatuses)),
    successCriteria: text(),
    measurementType: scalar(v.picklist(measurementTypes)),
    measurementDescription: scalar(shortText),
    baseline: scalar(measuredNumber),
    target: scalar(measuredNumber),
    tally: count(),
    skills: tags(),
  },
  collections: { benchmarks: benchmarkRecord, steps: stepRecord, progress: progressEntryRecord },
});
