import type { DocumentKind } from '../model/document-key.js';
import type { Json } from '../model/json.js';
import {
  familyRoles as family,
  personRoles,
  planStaffRoles as planStaff,
  roleInPlan,
  studentRoles as student,
  type PersonRole,
} from '../model/people.js';

type Roles = readonly PersonRole[];

/**
 * The value of a field decides who may add the record: it is written with it and never after. `null`
 * stands for no value; a value that is not named is nobody's.
 */
export type WritersByValue = ReadonlyMap<Json, Roles>;

/** Roles; the person who made the record; whoever decides for the student's rights (`mayConsent`); or those whom the value decides. */
export type Writers = Roles | 'author' | 'rightsHolder' | WritersByValue;

/** Who may write in one kind of record. */
export interface WriteRule {
  /** Who may add one, where the value of no field says less. */
  readonly add: Roles;
  /** Who may change its fields, its position and its removal mark, where `fields` says nothing else. */
  readonly change: Writers;
  readonly fields: Readonly<Record<string, Writers>>;
  /** True: who adds the record may fill in whatever `fields` does not name, whoever changes it later. */
  readonly isFilledIn?: boolean;
  /** A field that the person named in the record's `owner` may write as well. */
  readonly ownersField?: string;
  /** While this field holds a value, the author may not change the record any more. */
  readonly closedBy?: string;
}

const nobody: Roles = [];
const everybody: Roles = personRoles;
const studentAndStaff: Roles = [...student, ...planStaff];
const team: Roles = [...planStaff, 'teacher', 'specialist'];
const studentAndTeam: Roles = [...student, ...team];
/** Those who may agree with a plan: each for a side of it. */
const sides: Roles = [...family, 'adultStudent', ...planStaff];

/** Nobody speaks in another's part; in the plan nobody in one that shows that there is an IEP. */
const ownRoleInIep = new Map<Json, Roles>(personRoles.map((role) => [role, [role]]));
const ownRole = new Map<Json, Roles>(
  personRoles.map((role) => [role, personRoles.filter((own) => roleInPlan(own) === role)]),
);
const ownRoleIfAny: WritersByValue = new Map([[null, everybody], ...ownRole]);

/** The student drives; what is not named here is the student's alone. */
const studentsOwn: WriteRule = { add: student, change: student, fields: {} };

const planRules: Readonly<Record<string, WriteRule>> = {
  // The team's wording stands beside the student's; the student cannot write in the team's name.
  goal: { ...studentsOwn, fields: { teamWording: team, skills: studentAndTeam } },
  step: { ...studentsOwn, ownersField: 'done' },
  // Who the student is and who has a part in the plan comes from school.
  student: { add: nobody, change: planStaff, fields: { strengths: student, whatHelps: student } },
  person: { add: studentAndStaff, change: planStaff, fields: {} },
  // Anybody suggests; only the student decides; nobody rewords another's idea, nor one's own once decided.
  suggestion: {
    add: everybody,
    change: nobody,
    closedBy: 'decision',
    fields: {
      words: 'author',
      about: 'author',
      role: ownRoleIfAny,
      kind: 'author',
      proposes: 'author',
      order: 'author',
      removed: 'author',
      decision: student,
      reason: student,
      result: student,
    },
  },
  // The student plans. Staff propose courses, write what the school's records say, and confirm credit
  // of other schools; each state carries who gave it.
  plannedCourse: {
    add: studentAndStaff,
    change: student,
    isFilledIn: true,
    fields: {
      state: studentAndStaff,
      mark: studentAndStaff,
      result: studentAndStaff,
      credits: studentAndStaff,
      method: studentAndStaff,
      dualCredit: studentAndStaff,
      repeats: studentAndStaff,
      school: studentAndStaff,
      sourceCredits: studentAndStaff,
      sourceUnit: studentAndStaff,
      confirmation: planStaff,
    },
  },
  // The student chooses what to aim at; how the school parts its year, and what was shown, the school says too.
  coursePath: {
    ...studentsOwn,
    fields: { calendar: studentAndStaff, firstGrade: studentAndStaff, shown: planStaff },
  },
  // Only the school decides about its rules; what it decided is written once.
  courseException: { add: planStaff, change: nobody, isFilledIn: true, fields: { role: ownRole } },
  comment: {
    add: everybody,
    change: nobody,
    fields: { words: 'author', about: 'author', role: ownRoleIfAny },
  },
  // The student asks, the school sends back; to have read and to agree is for those who answer for a side.
  review: {
    add: [...student, ...sides],
    change: nobody,
    fields: {
      note: 'author',
      signature: 'author',
      schoolYear: 'author',
      role: ownRole,
      kind: new Map([
        ['submitted', student],
        ['returned', planStaff],
        ['acknowledged', sides],
        ['approved', sides],
      ]),
    },
  },
};

const draftRules: Readonly<Record<string, WriteRule>> = {
  goal: { ...studentsOwn, fields: { teamWording: nobody } },
};

/** What joins the plan with the IEP: for those who answer for the IEP; everybody else who may load it reads. */
const iepWriters: Roles = ['adultStudent', 'caseManager'];
/** Those who hold the rights in education, or are the person they are about. */
export const rightsSide: Roles = [...student, ...family];

const crosswalkRules: Readonly<Record<string, WriteRule>> = {
  // Who may read both plans may say what belongs together.
  crosswalkLink: { add: [...rightsSide, 'caseManager'], change: [...rightsSide, 'caseManager'], fields: {} },
  // Copying words of the IEP is asked for; the student or whoever holds the rights says yes or no. What is
  // asked is written once: a yes must not come to stand beside other words than those it was said to. Until it
  // is answered, whoever asked may take it back.
  crosswalkConsent: {
    add: [...rightsSide, 'caseManager'],
    change: nobody,
    isFilledIn: true,
    closedBy: 'decision',
    fields: { role: ownRoleInIep, removed: 'author', decision: 'rightsHolder', result: 'rightsHolder' },
  },
  // Anybody who reads it proposes; the case manager answers for the team; nobody rewords another's words.
  iepProposal: {
    add: [...rightsSide, 'caseManager'],
    change: nobody,
    closedBy: 'decision',
    fields: {
      row: 'author',
      iepItem: 'author',
      plan: 'author',
      role: ownRoleInIep,
      words: 'author',
      reason: 'author',
      order: 'author',
      removed: 'author',
      decision: ['caseManager'],
      answer: ['caseManager'],
    },
  },
  // Written once, in its author's own part, as the decisions in the plan are.
  courseException: { add: iepWriters, change: nobody, isFilledIn: true, fields: { role: ownRoleInIep } },
};
/** The rest: the path, what was shown for it, and marks on courses. */
const crosswalkRule: WriteRule = { add: iepWriters, change: iepWriters, fields: {} };

/** Who may write in a kind of record of a kind of document. */
export function writeRule(document: string, record: string): WriteRule {
  if (document === 'crosswalk-shared' || document === 'crosswalk-team')
    return (Object.hasOwn(crosswalkRules, record) ? crosswalkRules[record] : undefined) ?? crosswalkRule;
  const rules = document === 'draft' ? draftRules : planRules;
  return (Object.hasOwn(rules, record) ? rules[record] : undefined) ?? studentsOwn;
}

/** Who may write in one field of a record, known or not; own keys only, for field names come from bodies. */
export function writersOf(rule: WriteRule, field: string): Writers {
  return (Object.hasOwn(rule.fields, field) ? rule.fields[field] : undefined) ?? rule.change;
}

const open: readonly DocumentKind[] = ['plan', 'snapshot'];

/**
 * The kinds of documents a role may load. Whose documents, the host or server decides. FERPA 34 CFR
 * 99.31 and IDEA 34 CFR 300.622: need to know decides; nothing is shared by default.
 */
export function loadableKinds(role: PersonRole): readonly DocumentKind[] {
  return everybody.includes(role) ? [...open, ...moreKinds(role)] : [];
}

function moreKinds(role: PersonRole): readonly DocumentKind[] {
  const shared: DocumentKind[] = ['iep-shared', 'crosswalk-shared'];
  const all: DocumentKind[] = [...shared, 'iep-team', 'crosswalk-team'];
  if (role === 'student') return ['draft', ...shared];
  if (role === 'adultStudent') return ['draft', ...all];
  if (role === 'caseManager') return all;
  // A designee stands in at a plan meeting; that gives no right to the IEP.
  return family.includes(role) && role !== 'designee' ? all : [];
}
