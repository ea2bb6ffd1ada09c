import * as v from 'valibot';
import { idFromText } from './hashed-id.js';
import { personRoles, type PersonRole } from './people.js';
import { courseExceptionRecord, type CourseException } from './planned-course.js';
import {
  calendarDay,
  defineRecord,
  scalar,
  shortText,
  tags,
  text,
  type DocumentBase,
  type RecordBase,
  type RecordSpec,
} from './record-spec.js';

/**
 * What the IEP says about a course.
 *
 * - `modified`: what is taught is changed; a regular diploma may not count it.
 * - `supported`: how it is taught is changed; it counts as any other.
 * - `placed`: the IEP team placed the student in it.
 */
export const courseMarkKinds = ['modified', 'supported', 'placed'] as const;
export type CourseMarkKind = (typeof courseMarkKinds)[number];

/** A mark of the IEP on a course of the plan. Its id follows from the course: a course has one mark. */
export interface CourseMark extends RecordBase {
  /** The course in the plan, by id. */
  readonly course?: string | null;
  readonly kind?: CourseMarkKind | null;
  readonly note?: string;
}

/** What the courses aim at where only an IEP team can decide it, such as an employability credential. */
export interface DecidedPath {
  /** The graduation plan, by id. */
  readonly graduationPlan?: string | null;
  /** The day the team decided it. */
  readonly decidedOn?: string | null;
  readonly note?: string;
  /** Measures and items of that graduation plan that were shown, as `graduationPlan/requirement`. */
  readonly shown?: Readonly<Record<string, boolean>>;
}

/** How two things that are held beside each other stand. */
export const linkJudgements = ['same', 'different'] as const;
export type LinkJudgement = (typeof linkJudgements)[number];

/**
 * That a thing of the plan and a thing of the IEP belong together. Its id follows from the two: two
 * people who link the same link once.
 */
export interface CrosswalkLink extends RecordBase {
  /** The record of the plan, as a JSON pointer such as `/goals/{id}`. */
  readonly plan?: string | null;
  /** The item of the IEP, by id. */
  readonly iepItem?: string | null;
  /** Whether they say the same; null where nobody has said so yet. Both stay as they are. */
  readonly judgement?: LinkJudgement | null;
  /** The hash of what the item said when it was judged: of other words nobody has said so yet. */
  readonly wordsHash?: string | null;
}

/** What became of a question or a proposal. */
export const crosswalkDecisions = ['yes', 'no'] as const;
export type CrosswalkDecision = (typeof crosswalkDecisions)[number];

/** That words of the IEP may be copied into the plan: asked first, and who said so, and when. */
export interface CrosswalkConsent extends RecordBase {
  /** The item of the IEP, by id. */
  readonly iepItem?: string | null;
  /** The part its author played. */
  readonly role?: PersonRole | null;
  /** The hash of what the item said when it was asked: a yes to these words is none to others. */
  readonly wordsHash?: string | null;
  /** What it is asked for, in words. */
  readonly reason?: string;
  /** Open while null; of the student or whoever holds the rights. */
  readonly decision?: CrosswalkDecision | null;
  /** What came of it in the plan, as a JSON pointer. */
  readonly result?: string | null;
}

/** What somebody asks the IEP team to change; the IEP of record is the team's to change, elsewhere. */
export interface IepProposal extends RecordBase {
  /** The row of the crosswalk, by id. */
  readonly row?: string | null;
  /** The item of the IEP it is about, by id; null for a new one. */
  readonly iepItem?: string | null;
  /** The record of the plan it comes from, as a JSON pointer. */
  readonly plan?: string | null;
  readonly role?: PersonRole | null;
  readonly words?: string;
  readonly reason?: string;
  /** Open while null; of the case manager, for the team. */
  readonly decision?: CrosswalkDecision | null;
  readonly answer?: string;
}

/** What both crosswalk documents hold. */
interface CrosswalkBase extends DocumentBase {
  /** Never: goals lie in the plan and the draft. Named so that a document of any kind can be asked for them. */
  readonly goals?: undefined;
  readonly links?: Readonly<Record<string, CrosswalkLink>>;
  readonly consents?: Readonly<Record<string, CrosswalkConsent>>;
  readonly proposals?: Readonly<Record<string, IepProposal>>;
}

/**
 * What joins a plan with the IEP for everybody who may load both. A document of its own, so that
 * nothing in the plan shows that a student has an IEP.
 */
export interface Crosswalk extends CrosswalkBase {
  readonly kind: 'crosswalk-shared';
  readonly coursePath?: DecidedPath;
  readonly courseMarks?: Readonly<Record<string, CourseMark>>;
  /** What the school decided about the rules of a path that is here: in the plan it would name it. */
  readonly exceptions?: Readonly<Record<string, CourseException>>;
}

/** The same for what is the IEP team's alone: links, questions and proposals about its rows. */
export interface TeamCrosswalk extends CrosswalkBase {
  readonly kind: 'crosswalk-team';
}

const courseMarkRecord = defineRecord<CourseMark>({
  name: 'courseMark',
  ids: { prefix: 'mark' },
  fields: { course: scalar(shortText), kind: scalar(v.picklist(courseMarkKinds)), note: text() },
  collections: {},
});

const decidedPathRecord = defineRecord<DecidedPath>({
  name: 'decidedPath',
  ids: 'host',
  fields: { graduationPlan: scalar(shortText), decidedOn: scalar(calendarDay), note: text(), shown: tags() },
  collections: {},
});

const linkRecord = defineRecord<CrosswalkLink>({
  name: 'crosswalkLink',
  ids: { prefix: 'link' },
  fields: {
    plan: scalar(shortText),
    iepItem: scalar(shortText),
    judgement: scalar(v.picklist(linkJudgements)),
    wordsHash: scalar(shortText),
  },
  collections: {},
});

const decision = scalar(v.picklist(crosswalkDecisions));
const role = scalar(v.picklist(personRoles));

const consentRecord = defineRecord<CrosswalkConsent>({
  name: 'crosswalkConsent',
  ids: { prefix: 'consent' },
  fields: {
    iepItem: scalar(shortText),
    wordsHash: scalar(shortText),
    role,
    reason: text(),
    decision,
    result: scalar(shortText),
  },
  collections: {},
});

const proposalRecord = defineRecord<IepProposal>({
  name: 'iepProposal',
  ids: { prefix: 'proposal' },
  fields: {
    row: scalar(shortText),
    iepItem: scalar(shortText),
    plan: scalar(shortText),
    role,
    words: text(),
    reason: text(),
    decision,
    answer: text(),
  },
  collections: {},
});

const root = { ids: 'host', fields: {}, isAppendOnly: false } as const;
const joined = { links: linkRecord, consents: consentRecord, proposals: proposalRecord };

/** The top of the crosswalk for everybody who may load one: what is added to it later is a line here and one in the access table. */
export const crosswalkRecord: RecordSpec = {
  ...root,
  name: 'crosswalk-shared',
  singles: { coursePath: decidedPathRecord },
  collections: { courseMarks: courseMarkRecord, exceptions: courseExceptionRecord, ...joined },
};

/** The top of the team's crosswalk. */
export const teamCrosswalkRecord: RecordSpec = {
  ...root,
  name: 'crosswalk-team',
  singles: {},
  collections: joined,
};

/** Gives the id of the link between a record of the plan and an item of the IEP. */
export function crosswalkLinkId(plan: string, iepItem: string): string {
  return idFromText('link', JSON.stringify([plan, iepItem]));
}

/**
 * Gives the id of the mark on a course: the same on every device, so that a course that two people
 * mark is marked once. A mark is removed, never emptied for good: its course could have no other.
 */
export function courseMarkId(course: string): string {
  return `mark_${course.slice(course.indexOf('_') + 1)}`;
}

/** Gives what is marked now, by the id of the course: what the graduation check takes. */
export function markedCourses({
  courseMarks,
}: Pick<Crosswalk, 'courseMarks'>): Readonly<Record<string, CourseMarkKind>> {
  return Object.fromEntries(
    Object.values(courseMarks ?? {}).flatMap(({ course, kind, removed, purged }) =>
      course && kind && !removed && !purged ? [[course, kind]] : [],
    ),
  );
}
