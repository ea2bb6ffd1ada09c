import * as v from 'valibot';
import {
  calendarDay,
  count,
  defineRecord,
  safeLink,
  scalar,
  schoolYear,
  shortText,
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

/** What the student did, saw or learned on a day. */
export interface ProgressEntry extends RecordBase {
  readonly date?: string | null;
  readonly note?: string;
  /** A link to the work; http, https or mailto. */
  readonly evidence?: string | null;
  readonly feeling?: Feeling | null;
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
  /** A running count towards the goal (CEDS 001690 Current Performance). */
  readonly tally?: number;
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
    evidence: scalar(safeLink),
    feeling: scalar(v.picklist(feelings)),
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
    teamWording: text(),
    domain: scalar(shortText),
    startDate: scalar(calendarDay),
    endDate: scalar(calendarDay),
    status: scalar(v.picklist(goalStatuses)),
    successCriteria: text(),
    tally: count(),
  },
  collections: { benchmarks: benchmarkRecord, steps: stepRecord, progress: progressEntryRecord },
});
