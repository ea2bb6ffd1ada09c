import { labelIn } from '../../src/packs/goal-domains.js';
import { studentRoles, type PersonRole } from '../../src/model/people.js';
import type { CardContext } from './card-context.js';

/** The name of a part of life; one that the packs do not know keeps its id. */
export function domainName({ domains, locale }: CardContext, id: string): string {
  const found = domains.flatMap((group) => group.domains).find((domain) => domain.id === id);
  return found ? labelIn(found.label, locale.tag) : id;
}

/** What a person is called: by name, else by the part they play. */
export function personName(context: CardContext, id: string): string {
  const { people, student, viewerId, words } = context;
  if (id === viewerId) return words.you;
  const person = people && Object.hasOwn(people, id) ? people[id] : undefined;
  if (person?.name) return person.name;
  if (id === student.person) return student.name ?? words.roles.student;
  return person?.role ? words.roles[person.role] : words.somebody;
}

/** A person by id; or, where nobody has that id, the name that was written down. */
export function personOrName(context: CardContext, id: string): string {
  return id === context.viewerId || isKnown(context, id) ? personName(context, id) : id;
}

/** Who made a remark: by name where the school gave one, else by the part they played. */
export function authorName(
  context: CardContext,
  { made, role }: { readonly made: { readonly by: string }; readonly role?: PersonRole | null },
): string {
  const { words, viewerId, student } = context;
  if (made.by === viewerId) return words.me;
  if (isKnown(context, made.by) || !role) return personName(context, made.by);
  // A plan may not say whose account is the student's; only the student writes in that part.
  return (studentRoles.includes(role) ? student.name : undefined) ?? words.roles[role];
}

/** The student is not among the people of the plan. */
function isKnown({ people, student }: CardContext, id: string): boolean {
  return id === student.person || (people !== undefined && Object.hasOwn(people, id));
}
