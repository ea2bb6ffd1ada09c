import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { RecordPath } from '../../src/edits/edit.js';
import type { JsonObject } from '../../src/model/json.js';
import type { Person } from '../../src/model/person.js';
import type { GoalDomainGroup } from '../../src/packs/goal-domains.js';
import type { OwnFields } from '../shared/own-fields.js';
import type { GoalDeeds } from './goal-deeds.js';

/**
 * What all cards have in common. The element makes a new one only when something in it changes, for
 * a new one redraws every card.
 */
export interface CardContext {
  readonly words: GoalWords;
  readonly locale: Locale;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  readonly viewerId: string;
  readonly isStudent: boolean;
  readonly people: Readonly<Record<string, Person>> | undefined;
  readonly domains: readonly GoalDomainGroup[];
  /** The level of the heading of a card. */
  readonly level: number;
  readonly fields: OwnFields;
  readonly deeds: GoalDeeds;
  /** Reads a record as it is now. */
  readonly recordAt: (path: RecordPath) => JsonObject | undefined;
  readonly mayWrite: (record: RecordPath, field: string) => boolean;
  readonly mayAdd: (collection: RecordPath) => boolean;
}
