import type { DocumentKind } from '../model/document-key.js';
import { personRoles, type PersonRole } from '../model/people.js';

/** A set of roles; or the person who made the record. */
export type Writers = ReadonlySet<PersonRole> | 'author';

/** Who may write in one kind of record. */
export interface WriteRule {
  readonly add: Writers;
  /** Who may change its fields, its position and its removal mark, where `fields` says nothing else. */
  readonly change: Writers;
  readonly fields: Readonly<Record<string, Writers>>;
  /** A field that the person named in the record's `owner` may write as well. */
  readonly ownersField?: string;
}

const nobody: ReadonlySet<PersonRole> = new Set();
const everybody: ReadonlySet<PersonRole> = new Set(personRoles);
const student: ReadonlySet<PersonRole> = new Set(['student', 'adultStudent']);
const family: readonly PersonRole[] = [
  'guardian',
  'parent',
  'actingParent',
  'designee',
  'educationalDecisionMaker',
];
const planStaff: ReadonlySet<PersonRole> = new Set([
  'counselor',
  'careerSpecialist',
  'caseManager',
  'administrator',
]);
const studentAndStaff: ReadonlySet<PersonRole> = new Set([...student, ...planStaff]);
const team: ReadonlySet<PersonRole> = new Set([...planStaff, 'teacher', 'specialist']);

/** The student drives; what is not named here is the student's alone. */
const studentsOwn: WriteRule = { add: student, change: student, fields: {} };

const planRules: Readonly<Record<string, WriteRule>> = {
  // The team's wording stands beside the student's; the student cannot write in the team's name.
  goal: { ...studentsOwn, fields: { teamWording: team } },
  step: { ...studentsOwn, ownersField: 'done' },
  // Who the student is and who has a part in the plan comes from school.
  student: {
    add: nobody,
    change: planStaff,
    fields: { strengths: student },
  },
  person: { add: studentAndStaff, change: planStaff, fields: {} },
  // Anybody suggests; only the student decides; nobody rewords another's idea.
  suggestion: {
    add: everybody,
    change: nobody,
    fields: {
      words: 'author',
      about: 'author',
      order: 'author',
      removed: 'author',
      decision: student,
      reason: student,
    },
  },
  comment: { add: everybody, change: nobody, fields: { words: 'author', about: 'author' } },
};

const draftRules: Readonly<Record<string, WriteRule>> = {
  goal: { ...studentsOwn, fields: { teamWording: nobody } },
};

/** Who may write in a kind of record of a kind of document. */
export function writeRule(document: string, record: string): WriteRule {
  const rules = document === 'draft' ? draftRules : planRules;
  return (Object.hasOwn(rules, record) ? rules[record] : undefined) ?? studentsOwn;
}

/** Who may write in one field of a record, known or not; own keys only, for field names come from bodies. */
export function writersOf(rule: WriteRule, field: string): Writers {
  return (Object.hasOwn(rule.fields, field) ? rule.fields[field] : undefined) ?? rule.change;
}

const open: readonly DocumentKind[] = ['plan', 'snapshot'];

/** FERPA 34 CFR 99.31 and IDEA 34 CFR 300.622: need to know decides; nothing is shared by default. */
const kindsByRole: ReadonlyMap<PersonRole, ReadonlySet<DocumentKind>> = new Map(
  personRoles.map((role) => [role, new Set([...open, ...moreKinds(role)])]),
);

function moreKinds(role: PersonRole): readonly DocumentKind[] {
  const shared: DocumentKind[] = ['iep-shared', 'crosswalk-shared'];
  const all: DocumentKind[] = [...shared, 'iep-team', 'crosswalk-team'];
  if (role === 'student') return ['draft', ...shared];
  if (role === 'adultStudent') return ['draft', ...all];
  if (role === 'caseManager') return all;
  // A designee stands in at a plan meeting; that gives no right to the IEP.
  return family.includes(role) && role !== 'designee' ? all : [];
}

/** The kinds of documents a role may load. Whose documents, the host or server decides. */
export function loadableKinds(role: PersonRole): ReadonlySet<DocumentKind> {
  return kindsByRole.get(role) ?? new Set();
}
