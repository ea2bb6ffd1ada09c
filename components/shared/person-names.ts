import type { DeedWords } from '../../src/i18n/deeds/en.js';
import { roleInPlan, studentRoles, type PersonRole } from '../../src/model/people.js';
import type { Person, Student } from '../../src/model/person.js';

/** What names are read from. */
export interface NameContext {
  readonly words: DeedWords;
  readonly viewerId: string;
  readonly people: Readonly<Record<string, Person>> | undefined;
  /** Whose plan it is, where the plan says so: the student is not among the people. */
  readonly student: Pick<Student, 'person' | 'name'>;
}

/** What a person is called: by name, else by the part they play. */
export function personName({ people, student, viewerId, words }: NameContext, id: string): string {
  if (id === viewerId) return words.you;
  const person = people && Object.hasOwn(people, id) ? people[id] : undefined;
  if (person?.name) return person.name;
  if (id === student.person) return student.name ?? words.roles.student;
  return person?.role ? words.roles[roleInPlan(person.role)] : words.somebody;
}

/** A person by id; or, where nobody has that id, the name that was written down. */
export function personOrName(context: NameContext, id: string): string {
  return id === context.viewerId || isKnown(context, id) ? personName(context, id) : id;
}

/** Who made a remark: by name where the school gave one, else by the part they played. */
export function authorName(
  context: NameContext,
  { made, role }: { readonly made: { readonly by: string }; readonly role?: PersonRole | null },
): string {
  const { words, viewerId, student } = context;
  if (made.by === viewerId) return words.me;
  if (isKnown(context, made.by) || !role) return personName(context, made.by);
  // A plan may not say whose account is the student's; only the student writes in that part.
  return (studentRoles.includes(role) ? student.name : undefined) ?? words.roles[roleInPlan(role)];
}

/** The student is not among the people of the plan. */
function isKnown({ people, student }: NameContext, id: string): boolean {
  return id === student.person || (people !== undefined && Object.hasOwn(people, id));
}
