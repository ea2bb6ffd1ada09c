import { formatDay } from '../../src/i18n/format.js';
import { labelIn } from '../../src/packs/goal-domains.js';
import type { Problem } from '../../src/store/problem.js';
import type { CardContext } from './card-context.js';

/** The name of a part of life; one that the packs do not know keeps its id. */
export function domainName({ domains, locale }: CardContext, id: string): string {
  const found = domains.flatMap((group) => group.domains).find((domain) => domain.id === id);
  return found ? labelIn(found.label, locale.tag) : id;
}

/** What a field in question is called. */
export function fieldName({ words }: CardContext, { field }: Problem): string {
  const names: Readonly<Record<string, string>> = words.fields;
  return (field !== undefined && Object.hasOwn(names, field) ? names[field] : undefined) ?? words.note;
}

/** What a person is called: by name, else by the part they play. */
export function personName({ people, viewerId, words }: CardContext, id: string): string {
  if (id === viewerId) return words.you;
  const person = people && Object.hasOwn(people, id) ? people[id] : undefined;
  return person?.name ?? (person?.role ? words.roles[person.role] : words.somebody);
}

/** A value as a person reads it. */
export function valueInWords(context: CardContext, field: string | undefined, value: unknown): string {
  const { words, locale } = context;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return words.nothing;
  if (field === 'domain') return domainName(context, value);
  if (field === 'status') return (words.statuses as Readonly<Record<string, string>>)[value] ?? value;
  return field?.endsWith('Date') ? formatDay(locale.tag, value) : value;
}
